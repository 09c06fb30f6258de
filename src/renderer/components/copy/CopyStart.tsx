import { counted } from '../../../shared/text';
import { useId, useState } from 'react';
import type { ReviewMode } from '../../../shared/model';
import { publishedOn } from '../../../shared/listing';
import { continueInCopy, type CopyReview, saveFromStart, startInCopy } from '../../state/effects';
import { useDesk, useSelect } from '../app/desk';
import { moment, progress, savedInWords } from './words';

/** What is asked of the reader. */
function Task({ mode, sentBy }: { readonly mode: ReviewMode; readonly sentBy: string }) {
  const claims = useSelect((state) => state.copy?.subject.claims ?? 0);
  return mode === 'blind' ? (
    <p>
      <strong>A blind review.</strong> You read the bare story: none of {sentBy}’s tags are in this
      file. Tag each claim by how it is sourced. Afterwards your tags are compared with {sentBy}’s.
    </p>
  ) : (
    <p>
      <strong>An open review.</strong> You see the {counted(claims, 'claim')} that {sentBy} tagged.
      Say of each whether you agree, disagree or have a question, and add what is missing.
    </p>
  );
}

/** Where the work is, and what becomes of it. */
function Keeping({ sentBy }: { readonly sentBy: string }) {
  const kept = useSelect((state) => state.copy?.kept);
  const why = useSelect((state) => state.copy?.why);
  return kept === 'memory' ? (
    <div className="copy-warning" role="alert">
      <p>
        <strong>Nothing is kept here when you close this page:</strong> {why}.
      </p>
      <p>
        You can work all the same. Choose <b>Save review file</b> now and then, and before you close
        the page. Or open this file in another browser, such as Chrome, Edge or Firefox, in a window
        that is not private.
      </p>
    </div>
  ) : (
    <p>
      Your work is kept in this browser, on this computer, as you do it. Close the page when you
      like, and open the same file in the same place to go on. Nothing is sent anywhere: when you
      are done, save a review file and give it to {sentBy}.
    </p>
  );
}

/** A review that was begun here. */
function Begun({ review, first }: { readonly review: CopyReview; readonly first: boolean }) {
  const { context } = useDesk();
  return (
    <li className="begun">
      <button
        type="button"
        className={first ? 'way primary' : 'way'}
        autoFocus={first}
        onClick={() => void continueInCopy(context, review)}
      >
        <strong>Continue as {review.reviewer}</strong>
        <span>
          {progress(review)}. Last worked on {moment(review.changedAt)}; {savedInWords(review)}.
        </span>
      </button>
      <button type="button" onClick={() => void saveFromStart(context, review.id)}>
        Save review file
      </button>
    </li>
  );
}

function NewReview({ others }: { readonly others: boolean }) {
  const { context } = useDesk();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const id = useId();
  const missing = asked && name.trim() === '';
  return (
    <form
      className="copy-new"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (name.trim() !== '') void startInCopy(context, name);
      }}
    >
      {others && <h2>Somebody else? Begin a review of your own</h2>}
      <div className={missing ? 'field missing' : 'field'}>
        <label htmlFor={id}>Your name, which your review carries</label>
        <input
          id={id}
          type="text"
          value={name}
          maxLength={200}
          autoFocus={!others}
          autoComplete="name"
          spellCheck={false}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-why` : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        {missing && (
          <p className="why" id={`${id}-why`} role="alert">
            A review needs a name, so that it is clear whose work it is.
          </p>
        )}
      </div>
      <button type="submit" className={others ? '' : 'primary'}>
        Start the review
      </button>
    </form>
  );
}

/** The first screen of a review copy: what it is, whose, what is asked, and where the work stays. */
export function CopyStart() {
  const facts = useSelect((state) => state.workspace?.copy);
  const status = useSelect((state) => state.copy);
  const opening = useSelect((state) => state.opening);
  if (facts == null || status === null || opening !== null) {
    return <main className="copy-start" aria-busy="true" />;
  }
  const { subject, reviews, elsewhere } = status;
  const origin = [subject.outlet, subject.byline, publishedOn(subject.publishedAt)];
  return (
    <main className="copy-start">
      <div className="copy-card">
        <header>
          <p className="copy-kind">Sourcemark review copy</p>
          <h1>{subject.title}</h1>
          <p className="facts">
            {[...origin, counted(subject.words, 'word')].filter((fact) => fact !== '').join(' · ')}
          </p>
        </header>
        <p className="copy-sender">
          Sent for review by <strong>{facts.sentBy}</strong> on {moment(facts.sentAt)}.
        </p>
        <Task mode={facts.mode} sentBy={facts.sentBy} />
        <Keeping sentBy={facts.sentBy} />
        {elsewhere && (
          <p className="copy-warning" role="status">
            This copy is also open in another tab of this browser. Nothing is lost by working in
            both, but it is easier to go on in one.
          </p>
        )}
        {reviews.length > 0 && (
          <ul className="copy-reviews" aria-label="Reviews begun here">
            {reviews.map((review, i) => (
              <Begun key={review.id} review={review} first={i === 0} />
            ))}
          </ul>
        )}
        <NewReview others={reviews.length > 0} />
      </div>
    </main>
  );
}
