import { useSelect } from '../app/desk';
import { useCommandKeys, useInputMode } from '../app/input';
import { Notices } from '../app/Notices';
import { StatusBar } from '../app/StatusBar';
import { ArticlePane } from '../article/ArticlePane';
import { Dialogs } from '../dialogs/Dialogs';
import { Inspector } from '../inspector/Inspector';
import { LibraryPane } from '../library/LibraryPane';
import { CopyStart } from './CopyStart';
import { CopyWarnings } from './CopyWarnings';
import { useLeaveWarning } from './leaving';

/** A review copy: its first screen or, once begun, the article in review. */
export function CopyApp() {
  useCommandKeys();
  useInputMode();
  useLeaveWarning();
  const panes = useSelect((state) => state.panes);
  const reviewing = useSelect((state) => state.open !== null);
  if (!reviewing) {
    return (
      <div className="desk">
        <CopyStart />
        <Notices />
        <Dialogs />
      </div>
    );
  }
  return (
    <div className="desk copy-desk">
      <CopyWarnings />
      <div className="panes">
        {panes.library && <LibraryPane />}
        <ArticlePane />
        {panes.inspector && <Inspector />}
      </div>
      <StatusBar />
      <Notices />
      <Dialogs />
    </div>
  );
}
