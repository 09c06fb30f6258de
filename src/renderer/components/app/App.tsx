import { useEffect } from 'react';
import { REVIEW_EXTENSION } from '../../../shared/review';
import { importDropped, importFiles, importPaste, readReviews } from '../../state/effects';
import type { View } from '../../state/state';
import { AcrossView } from '../across/AcrossView';
import { ArticlePane } from '../article/ArticlePane';
import { Dialogs } from '../dialogs/Dialogs';
import { Inspector } from '../inspector/Inspector';
import { IntakeView } from '../library/IntakeView';
import { LibraryPane } from '../library/LibraryPane';
import { Welcome } from '../library/Welcome';
import { useAppearance } from './appearance';
import { useDesk, useSelect } from './desk';
import { useCommandKeys, useInputMode } from './input';
import { Notices } from './Notices';
import { keyPlace } from './stage';
import { StatusBar } from './StatusBar';
import { Tour } from './Tour';

const isReview = ({ name }: File) => name.toLowerCase().endsWith(`.${REVIEW_EXTENSION}`);

/** Files dropped anywhere, and text pasted where no field wants it, are imported. */
function useDropAndPaste(): void {
  const { context } = useDesk();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      document.body.classList.add('dropping');
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) document.body.classList.remove('dropping');
    };
    const drop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      document.body.classList.remove('dropping');
      // Only now: when this handler has ended they are gone.
      const entries = [...event.dataTransfer.items].flatMap(
        (item) => item.webkitGetAsEntry() ?? [],
      );
      if (entries.some(({ isDirectory }) => isDirectory)) {
        void importDropped(context, entries);
        return;
      }
      const files = [...event.dataTransfer.files];
      const reviews = files.filter(isReview);
      const others = files.filter((file) => !isReview(file));
      if (others.length > 0) void importFiles(context, others);
      if (reviews.length > 0) void readReviews(context, reviews);
    };
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
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
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
  useDropAndPaste();
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
      <div className="drop-target" aria-hidden="true">
        Drop to import
      </div>
    </div>
  );
}
