import { useDesk, useSelect } from '../app/desk';
import type { LibraryView } from '../../state/state';
import { Hint, Keys } from '../controls/Keys';
import { Tabs } from '../controls/Tabs';
import { LibrarySourceList } from '../register/LibrarySourceList';
import { ReviewOutline } from '../review/ReviewOutline';
import { Listed } from './Listed';
import { Outline } from './Outline';

/** The left pane: the library, or the outline of the open article. */
export function LibraryPane() {
  const { run, store } = useDesk();
  const view = useSelect((state) => state.libraryView);
  const articles = useSelect((state) => state.articles);
  const open = useSelect((state) => state.open);
  const copy = useSelect((state) => state.workspace?.copy != null);
  if (open !== null) {
    return (
      <nav className="pane library-pane" aria-label="Outline">
        {open.review === null ? (
          <header>
            <button type="button" className="plain back" onClick={() => run('article.close')}>
              ‹ Library
            </button>
            <Keys command="article.close" />
          </header>
        ) : (
          <header>
            <button type="button" className="plain back" onClick={() => run('review.leave')}>
              {copy ? '‹ First page' : '‹ Article'}
            </button>
          </header>
        )}
        {open.review === null ? <Outline open={open} /> : <ReviewOutline open={open} />}
      </nav>
    );
  }
  return (
    <nav className="pane library-pane" aria-label="Library">
      <header>
        <h2>Library</h2>
        <button type="button" onClick={() => run('import.choose')}>
          Open…
        </button>
      </header>
      {articles?.length === 0 && (
        <p className="empty">
          <Hint text="Articles you open are kept here. {import.choose} opens a file, {import.folder} a whole folder." />
        </p>
      )}
      {articles !== null && articles.length > 0 && (
        <Tabs<LibraryView>
          label="Library"
          tabs={[
            { view: 'articles', title: 'Articles', count: articles.length },
            { view: 'sources', title: 'Sources' },
          ]}
          chosen={view}
          onChoose={(chosen) => store.dispatch({ type: 'library-view', view: chosen })}
        >
          {view === 'articles' ? <Listed articles={articles} /> : <LibrarySourceList />}
        </Tabs>
      )}
    </nav>
  );
}
