import type { OpenArticle } from '../../state/state';
import { foundInWords, typing } from '../../state/finding';
import { useDesk } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { useKeyLabel } from '../controls/Keys';

/** Finds words in the article: Enter goes on, Shift+Enter back, Escape leaves the cursor on the place. */
export function FindBar({ open }: { readonly open: OpenArticle }) {
  const { store, run } = useDesk();
  const [next, previous, leave] = [
    useKeyLabel('go.find-next'),
    useKeyLabel('go.find-previous'),
    useKeyLabel('go.article'),
  ];
  const { typed } = open.finding;
  const count = foundInWords(open);
  return (
    <search className="find-bar" aria-label="Find in the article">
      <input
        id={STAGE_IDS.find}
        type="search"
        aria-label="Find in the article"
        placeholder="Find in the article"
        aria-describedby="find-count"
        maxLength={200}
        value={typed}
        onChange={(event) => {
          const { open: now } = store.get();
          if (now !== null)
            store.dispatch({ type: 'find', finding: typing(now, event.target.value) });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          run(event.shiftKey ? 'go.find-previous' : 'go.find-next');
        }}
      />
      <span
        id="find-count"
        className="facts"
        role="status"
        data-none={count === 'No match' ? '' : undefined}
      >
        {count}
      </span>
      <button
        type="button"
        className="plain"
        aria-label="Previous match"
        title={`Previous match (Shift+Enter or ${previous})`}
        onClick={() => run('go.find-previous')}
      >
        ↑
      </button>
      <button
        type="button"
        className="plain"
        aria-label="Next match"
        title={`Next match (Enter or ${next})`}
        onClick={() => run('go.find-next')}
      >
        ↓
      </button>
      <button
        type="button"
        className="plain"
        aria-label="Close, and go to the match"
        title={`Close, and go to the match (${leave})`}
        onClick={() => run('go.article')}
      >
        ×
      </button>
    </search>
  );
}
