import { useDesk, useSelect } from '../app/desk';
import { Keys } from '../controls/Keys';
import { counted } from './words';

/** Above the article: whose review this is, whether it is kept, and what of it is in no file yet. */
export function CopyBar() {
  const { run } = useDesk();
  const reviewId = useSelect((state) => state.open?.review?.id);
  const status = useSelect((state) => state.copy);
  const review = status?.reviews.find(({ id }) => id === reviewId);
  if (status === null || review === undefined) return null;
  const { notHandedIn, savedAt } = review;
  const memory = status.kept === 'memory';
  return (
    <header className="copy-bar" aria-label="Review copy">
      <button type="button" className="plain" onClick={() => run('review.leave')}>
        ‹ Start page
      </button>
      <span className="who">
        Review by <strong>{review.reviewer}</strong>
      </span>
      {status.elsewhere && (
        <span className="elsewhere" title="What is done there is added here when you come back.">
          Also open in another tab
        </span>
      )}
      <span
        className={memory ? 'keeping memory' : 'keeping'}
        role="status"
        title={status.why ?? undefined}
      >
        {memory
          ? 'Kept in this page only: save the review file before you close it'
          : 'Kept in this browser'}
        {notHandedIn === 0
          ? '. The review file has all of it.'
          : `. ${counted(notHandedIn, 'change')} ${savedAt === null ? 'not in a review file yet' : 'since the last review file'}.`}
      </span>
      <button
        type="button"
        className={notHandedIn > 0 ? 'primary' : ''}
        onClick={() => run('review.save')}
      >
        Save review file <Keys command="review.save" />
      </button>
    </header>
  );
}
