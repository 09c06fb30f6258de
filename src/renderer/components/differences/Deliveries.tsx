import { useDeferredValue } from 'react';
import { REVIEW_MODE_LABELS } from '../../../shared/model';
import { counted, moment, quoted } from '../../../shared/text';
import { type Brought, broughtIn } from '../../state/differences';
import { takeOutReview } from '../../state/effects';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Keys } from '../controls/Keys';
import { Agreement } from './Agreement';

/** How many characters of a claim's words are shown. */
const QUOTE_LIMIT = 90;

function BroughtItem({ brought }: { readonly brought: Brought }) {
  const { context } = useDesk();
  const { delivery, coding, entry } = brought;
  const reviewer = coding?.review.reviewer ?? 'A reader';
  // Those the reader made, and those of the analyst that they judged, on words that are not in this text.
  const unplaced = [
    ...(coding?.unplaced ?? []),
    ...(coding?.unplacedVerdicts ?? []).map(({ judged }) => judged),
  ].map(({ anchor }) => anchor);
  const facts = [
    coding === undefined ? '' : REVIEW_MODE_LABELS[coding.review.mode].toLowerCase(),
    counted(delivery.changes.length, 'change'),
    coding === undefined ? 'its beginning is missing' : '',
    coding?.review.finished === true ? 'finished' : 'not finished',
    delivery.rescued ? 'rescued from a damaged file' : '',
  ].filter((fact) => fact !== '');
  return (
    <li>
      <p>
        <strong>{reviewer}</strong> <span className="facts">{facts.join(' · ')}</span>
      </p>
      {entry !== undefined && (
        <p className="facts">
          Brought in {moment(entry.at)} by {entry.actor}
        </p>
      )}
      {unplaced.length > 0 && (
        <p className="facts">
          {counted(unplaced.length, 'claim')} without a place in this text:{' '}
          {unplaced.map(({ quote }) => quoted(quote.exact, QUOTE_LIMIT)).join(', ')}
        </p>
      )}
      {coding !== undefined && coding.conflicts.length > 0 && (
        <p className="facts">
          {counted(coding.conflicts.length, 'field')} set differently in two copies of this review:
          the later value counts.
        </p>
      )}
      <button
        type="button"
        className="plain"
        title="Can be undone"
        aria-label={`Take back the review by ${reviewer}`}
        onClick={() => takeOutReview(context, delivery)}
      >
        Take back
      </button>
    </li>
  );
}

/** Who handed in what about the article, and how far they agree. */
export function Deliveries({ open: live }: { readonly open: OpenArticle }) {
  const { run } = useDesk();
  // Reading long reviews takes a moment: never before the article is painted.
  const open = useDeferredValue(live, null);
  const brought = open === null ? [] : broughtIn(open);
  return (
    <div className="deliveries">
      <h4>Reviews {live.records.all('delivery').size}</h4>
      {live.records.all('delivery').size === 0 && (
        <p className="empty">
          Send the article to a second reader, and bring in what they send back.
        </p>
      )}
      <ul>
        {brought.map((each) => (
          <BroughtItem key={each.delivery.id} brought={each} />
        ))}
      </ul>
      <div className="decisions">
        <button type="button" onClick={() => run('review.send')}>
          Send for review… <Keys command="review.send" />
        </button>
        <button type="button" onClick={() => run('review.bring-in')}>
          Bring in a review… <Keys command="review.bring-in" />
        </button>
      </div>
      {open !== null && brought.length > 0 && <Agreement open={open} />}
    </div>
  );
}
