import type { CommandId } from '../../../shared/api';
import { REVIEW_MODE_LABELS } from '../../../shared/model';
import { commandsNow } from '../../state/availability';
import { type Progress, progressInWords, progressOf, reviewOf } from '../../state/reviewing';
import { articleOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk, useSelect } from '../app/desk';
import { Keys, useKeyLabel } from '../controls/Keys';

interface WholeProps {
  readonly command: CommandId;
  readonly label: string;
  /** What the work is closest to. */
  readonly next?: boolean;
  readonly pressed?: boolean;
}

/** A command on the review as a whole. Its key is in its tooltip: the head has little room. */
function Whole({ command, label, next = false, pressed }: WholeProps) {
  const { run } = useDesk();
  const key = useKeyLabel(command);
  return (
    <button
      type="button"
      className={next ? 'primary' : ''}
      aria-pressed={pressed}
      title={`${label} (${key})`}
      onClick={() => run(command)}
    >
      {label}
    </button>
  );
}

/** What there is to do with the review as a whole. */
function WholeReview({ progress, finished }: { progress: Progress; finished: boolean }) {
  const canHandIn = useSelect(commandsNow).some(({ id }) => id === 'review.hand-in');
  const done = progress.shown > 0 && progress.judged === progress.shown;
  return (
    <div className="whole-review">
      <Whole
        command="review.finish"
        label={finished ? 'Finished ✓' : 'Finish'}
        next={done && !finished}
        pressed={finished}
      />
      {canHandIn && <Whole command="review.hand-in" label="Hand in" next={finished} />}
      <Whole command="review.save" label="Save review file" next={finished && !canHandIn} />
    </div>
  );
}

/** How far the reader has come; once everything is judged, what comes next. */
function HowFar({ open, finished }: { open: OpenArticle; finished: boolean }) {
  const { run } = useDesk();
  const progress = progressOf(open);
  const { shown, judged } = progress;
  if (shown === 0) return <p className="how-far">{progressInWords(progress)}</p>;
  const onlyOpen = open.review?.filter === 'to-judge';
  return (
    <div className="how-far">
      <progress value={judged} max={shown} aria-label="Claims judged" />
      <span className="number">{progressInWords(progress)}</span>
      {judged === shown && !finished && (
        <span>
          Everything is judged. Finish with <Keys command="review.finish" />
        </span>
      )}
      <button
        type="button"
        className="plain filter"
        aria-pressed={onlyOpen}
        onClick={() => run('review.toggle-open')}
      >
        To judge only <Keys command="review.toggle-open" />
      </button>
    </div>
  );
}

/** The head of the article while it is read for a review: who reads, how, how far, and what to do with it. */
export function ReviewBar({ open }: { readonly open: OpenArticle }) {
  const review = reviewOf(open);
  if (review === undefined) return null;
  const article = articleOf(open);
  const mode = REVIEW_MODE_LABELS[review.mode];
  return (
    <header className="article-header review-bar">
      <div className="article-title">
        <span className="review-sign">{mode} review</span>
        <span className="reviewer" title={`Read by ${review.reviewer}`}>
          {review.reviewer}
        </span>
        <h2 title={article.title}>{article.title}</h2>
      </div>
      <WholeReview progress={progressOf(open)} finished={review.finished} />
      <HowFar open={open} finished={review.finished} />
    </header>
  );
}
