import { Keys } from '../controls/Keys';
import { preferencesOf } from '../../state/preferences';
import { useDesk, useSelect } from '../app/desk';
import { AnalystName } from './AnalystName';
import { RecentLibraries } from './RecentLibraries';

/** What stands in the middle while no article is open: how to begin. */
export function Welcome() {
  const { run } = useDesk();
  const articles = useSelect((state) => state.articles);
  const preferences = useSelect(preferencesOf);
  const opening = useSelect((state) => state.opening);
  const workspace = useSelect((state) => state.workspace);
  const shared = useSelect((state) => state.exchange?.folder ?? null);
  if (articles === null || workspace === null || opening !== null) {
    return <main className="welcome" aria-busy="true" />;
  }
  const first = articles.length === 0;
  const tour = !preferences.toured && (
    <button type="button" className="way" onClick={() => run('help.tour')}>
      <strong>Take the tour</strong>
      <span>Six short steps over the sample article. Esc leaves it at any of them.</span>
    </button>
  );
  return (
    <main className="welcome">
      <div className="welcome-card">
        <h1>{first ? 'Who says so?' : 'Open an article'}</h1>
        <p className="lead">
          {first
            ? 'Sourcemark shows what a story rests on. Open an article, tag each claim by how it is sourced, and export a report that a standards desk can check.'
            : 'Choose one from the library on the left, or bring in another.'}
        </p>
        <div className="ways">
          {first && (
            <button
              type="button"
              className="way primary"
              autoFocus
              onClick={() => run('import.sample')}
            >
              <strong>Open the sample article</strong>
              <span>
                A diplomatic story with every claim tagged. The quickest way to see how it works.
              </span>
            </button>
          )}
          {first && tour}
          <button
            type="button"
            className={first ? 'way' : 'way primary'}
            onClick={() => run('import.choose')}
          >
            <strong>
              Open a file <Keys command="import.choose" />
            </strong>
            <span>
              Text, Markdown or a saved web page. Or drop files, or a folder, on this window.
            </span>
          </button>
          <button type="button" className="way" onClick={() => run('import.paste')}>
            <strong>
              Paste text <Keys command="import.paste" />
            </strong>
            <span>Copied from a page or a document.</span>
          </button>
          {!first && (
            <button type="button" className="way" onClick={() => run('import.sample')}>
              <strong>Open the sample article</strong>
              <span>A diplomatic story with every claim tagged.</span>
            </button>
          )}
          {!first && tour}
        </div>
        <AnalystName />
        <RecentLibraries />
        <p className="fine">
          {shared === null ? 'Everything stays on this computer, in' : 'Everything is kept in'}{' '}
          <span className="path">{workspace.libraryPath}</span>
          {shared !== null && (
            <>
              {' '}
              and exchanged through the shared folder <span className="path">{shared}</span>
            </>
          )}
          . Sourcemark never connects to a network.
        </p>
      </div>
    </main>
  );
}
