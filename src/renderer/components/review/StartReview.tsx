import { useEffect, useId, useState } from 'react';
import type { ReviewSummary } from '../../../shared/api';
import { REVIEW_MODE_LABELS, REVIEW_MODES, type ReviewMode } from '../../../shared/model';
import { openReview, reviewsUnderWay, startReview } from '../../state/effects';
import type { OpenArticle } from '../../state/state';
import { useDesk, useSelect } from '../app/desk';
import { Modal } from '../dialogs/Modal';

const MEANINGS: Readonly<Record<ReviewMode, string>> = {
  open: 'The reader sees the analyst’s claims and agrees, disagrees or asks, claim by claim. Quick, and finds slips.',
  blind:
    'The reader sees the bare text and tags it without knowing the analyst’s claims. Slower; only this measures agreement fairly.',
};

/** `4 changes, last on 2026-01-13, 2 not handed in`. */
function stateOf({ changes, changedAt, notHandedIn }: ReviewSummary): string {
  const made = changes === 1 ? '1 change' : `${changes} changes`;
  const left = notHandedIn === 0 ? 'all handed in' : `${notHandedIn} not handed in`;
  return `${made}, last on ${changedAt.slice(0, 10)}, ${left}`;
}

function UnderWay({ reviews }: { readonly reviews: readonly ReviewSummary[] }) {
  const { store, context } = useDesk();
  return (
    <section aria-label="Reviews under way">
      <h3>Go on with a review</h3>
      <ul className="choices">
        {reviews.map((review, i) => (
          <li key={review.id}>
            <button
              type="button"
              // It comes when main has answered; most who open this want to go on.
              autoFocus={i === 0}
              onClick={() => {
                store.dispatch({ type: 'dialog', dialog: null });
                void openReview(context, review.articleId, review.id);
              }}
            >
              <strong>
                {review.reviewer}, {REVIEW_MODE_LABELS[review.mode].toLowerCase()}
              </strong>
              <span>{stateOf(review)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Begin({ articleId }: { readonly articleId: string }) {
  const { store, context } = useDesk();
  const analyst = useSelect((state) => state.workspace?.analyst ?? '');
  const [reviewer, setReviewer] = useState(analyst);
  const [mode, setMode] = useState<ReviewMode>('open');
  const id = useId();
  const name = reviewer.trim();
  return (
    <form
      className="begin-review"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === '') return;
        store.dispatch({ type: 'dialog', dialog: null });
        void startReview(context, { articleId, reviewer: name, mode, copyId: null });
      }}
    >
      <div className="field">
        <label htmlFor={id}>Who reads?</label>
        <input
          id={id}
          type="text"
          maxLength={200}
          value={reviewer}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setReviewer(event.target.value)}
        />
        {name === analyst && (
          <p className="facts">
            This is the analyst’s own name. A second reader should be another person: type their
            name.
          </p>
        )}
      </div>
      <fieldset className="ways-to-read">
        <legend>How?</legend>
        {REVIEW_MODES.toReversed().map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="mode"
              value={each}
              checked={mode === each}
              onChange={() => setMode(each)}
            />
            <span>
              <strong>{REVIEW_MODE_LABELS[each]}</strong>
              <span className="facts">{MEANINGS[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="facts">
        The review is kept apart from the article until it is handed in. It changes none of the
        analyst’s claims.
      </p>
      <div className="dialog-actions">
        <button type="button" onClick={() => store.dispatch({ type: 'dialog', dialog: null })}>
          Cancel
        </button>
        <button type="submit" className="primary" disabled={name === ''}>
          Start the review
        </button>
      </div>
    </form>
  );
}

/** Begins a review of the open article, or goes on with one of this desk. */
export function StartReview({ open }: { readonly open: OpenArticle }) {
  const { context } = useDesk();
  const [reviews, setReviews] = useState<readonly ReviewSummary[] | null>(null);
  const { articleId } = open;
  useEffect(() => {
    let gone = false;
    void reviewsUnderWay(context, articleId).then((list) => {
      if (!gone) setReviews(list ?? []);
    });
    return () => {
      gone = true;
    };
  }, [context, articleId]);
  return (
    <Modal label="Review this article">
      <h2>Review this article</h2>
      {reviews !== null && reviews.length > 0 && <UnderWay reviews={reviews} />}
      {reviews !== null && reviews.length > 0 && <h3>Or start another</h3>}
      <Begin articleId={articleId} />
    </Modal>
  );
}
