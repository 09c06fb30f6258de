import { REVIEW_MODE_LABELS, type Review, sourceLabel } from '../../../shared/model';
import { commandsNow } from '../../state/availability';
import { progressInWords, progressOf, reviewOf } from '../../state/reviewing';
import { articleOf, sourcesOf, textOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk, useSelect } from '../app/desk';
import { Keys } from '../controls/Keys';
import { SourceDetails } from '../inspector/SourceDetails';

interface Props {
  readonly open: OpenArticle;
}

/** What the reader does next. */
function Next({ open, review }: Props & { readonly review: Review }) {
  const { run } = useDesk();
  const canHandIn = useSelect(commandsNow).some(({ id }) => id === 'review.hand-in');
  const { shown, judged } = progressOf(open);
  if (review.finished) {
    return (
      <p>
        You marked this review finished.{' '}
        {canHandIn ? (
          <>
            Hand it in with <Keys command="review.hand-in" />, so that it counts.
          </>
        ) : (
          <>
            Save the review file with <Keys command="review.save" /> and send it back.
          </>
        )}
      </p>
    );
  }
  if (review.mode === 'blind') {
    return (
      <p>
        You see the text and nothing of the analyst’s. Tag each claim with{' '}
        <Keys command="claim.tag.sourced" /> to <Keys command="claim.tag.observed" />; what you tag
        is compared with theirs afterwards.
      </p>
    );
  }
  if (shown === 0) {
    return (
      <p>
        The analyst has tagged nothing in this text. Tag what you find with{' '}
        <Keys command="claim.tag.sourced" /> to <Keys command="claim.tag.observed" />.
      </p>
    );
  }
  if (judged === shown) {
    return (
      <p>
        Everything is judged. Finish with <Keys command="review.finish" />. What the analyst missed
        you can tag yourself.
      </p>
    );
  }
  return (
    <>
      <p>
        <Keys command="review.agree" /> agrees with a claim, <Keys command="review.disagree" />{' '}
        disagrees, <Keys command="review.query" /> asks. <Keys command="claim.tag.sourced" /> to{' '}
        <Keys command="claim.tag.observed" /> say which tag it should have. Words without a claim
        you tag yourself.
      </p>
      <div className="decisions">
        <button type="button" className="primary" onClick={() => run('review.next')}>
          Next claim to judge <Keys command="review.next" />
        </button>
      </div>
    </>
  );
}

/** The review as a whole: shown where there is no claim under the cursor. */
export function ReviewDetails({ open }: Props) {
  const review = reviewOf(open);
  if (review === undefined) return null;
  const article = articleOf(open);
  const sources = sourcesOf(open.records);
  const facts: readonly (readonly [string, string])[] = [
    ['Read by', review.reviewer],
    ['Kind', REVIEW_MODE_LABELS[review.mode]],
    ['Begun', review.startedAt.slice(0, 10)],
    ['So far', progressInWords(progressOf(open))],
    ['Article', article.title],
    ['By', article.byline],
    ['Outlet', article.outlet],
    ['Published', article.publishedAt],
    ['Text version', String(textOf(open).number)],
  ];
  return (
    <section className="review-details" aria-label="Review">
      <h3>Review</h3>
      <Next open={open} review={review} />
      <dl className="facts-list">
        {facts
          .filter(([, fact]) => fact !== '')
          .map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
      {sources.length > 0 && (
        <>
          <h4>Your sources ({sources.length})</h4>
          <ul className="register">
            {sources.map((source) => (
              <li key={source.id}>
                <strong>{sourceLabel(source)}</strong>
                <SourceDetails open={open} source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
