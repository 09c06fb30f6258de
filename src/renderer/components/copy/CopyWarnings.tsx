import { useDesk, useSelect } from '../app/desk';
import { Keys } from '../controls/Keys';

/** Above the article, only where something is amiss: nothing is kept, or another tab is open. */
export function CopyWarnings() {
  const { run } = useDesk();
  const status = useSelect((state) => state.copy);
  if (status === null || (status.kept === 'browser' && !status.elsewhere)) return null;
  return (
    <aside className="copy-warnings" aria-label="What to know about your work">
      {status.kept === 'memory' && (
        <p role="alert">
          <strong>Your work is in this page only</strong>: {status.why}. Save the review file before
          you close the page, and now and then until then.
        </p>
      )}
      {status.kept === 'memory' && (
        <button type="button" className="primary" onClick={() => run('review.save')}>
          Save review file <Keys command="review.save" />
        </button>
      )}
      {status.elsewhere && (
        <p role="status">
          This copy is also open in another tab. What is done there is added here; nothing is lost.
        </p>
      )}
    </aside>
  );
}
