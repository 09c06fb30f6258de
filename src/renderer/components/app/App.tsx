import { useEffect } from 'react';
import { importPaste } from '../../state/effects';
import type { View } from '../../state/state';
import { AcrossView } from '../across/AcrossView';
import { ArticlePane } from '../article/ArticlePane';
import { Dialogs } from '../dialogs/Dialogs';
import { Inspector } from '../inspector/Inspector';
import { IntakeView } from '../library/IntakeView';
import { LibraryPane } from '../library/LibraryPane';
import { Welcome } from '../library/Welcome';
import { useAppearance } from './appearance';
import { Drops } from './Drops';
import { useDesk, useSelect } from './desk';
import { useCommandKeys, useInputMode } from './input';
import { Notices } from './Notices';
import { keyPlace } from './stage';
import { StatusBar } from './StatusBar';
import { Tour } from './Tour';

/** Text pasted where no field wants it is imported. */
function usePaste(): void {
  const { context } = useDesk();
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const place = keyPlace(event.target);
      if (place === 'text-field' || place === 'dialog' || context.store.get().open !== null) return;
      const html = event.clipboardData?.getData('text/html') ?? '';
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (html === '' && text === '') return;
      event.preventDefault();
      void importPaste(
        context,
        html === '' ? { format: 'txt', content: text } : { format: 'html', content: html },
      );
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [context]);
}

/** What stands in the middle while no article is open. */
function Middle({ view }: { readonly view: View }) {
  if (view === 'folder') return <IntakeView />;
  return view === 'across' ? <AcrossView /> : <Welcome />;
}

/** The window: library, article, inspector; the status bar below, notices and dialogs above. */
export function App() {
  useCommandKeys();
  usePaste();
  useInputMode();
  useAppearance();
  const failure = useSelect((state) => state.failure);
  const panes = useSelect((state) => state.panes);
  const view = useSelect((state) => state.view);
  const hasArticle = useSelect((state) => state.open !== null);
  if (failure !== null) {
    return (
      <main className="failure">
        <h1>The library could not be opened</h1>
        <p>{failure.message}</p>
      </main>
    );
  }
  return (
    <div className="desk">
      <div className="panes">
        {panes.library && <LibraryPane />}
        {hasArticle ? <ArticlePane /> : <Middle view={view} />}
        {hasArticle && panes.inspector && <Inspector />}
      </div>
      <Tour />
      <StatusBar />
      <Notices />
      <Dialogs />
      <Drops />
    </div>
  );
}
