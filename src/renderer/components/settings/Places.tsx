import { revealLibrary, setExportFolder } from '../../state/effects';
import { useDesk, useSelect } from '../app/desk';
import { AnalystName } from '../library/AnalystName';

/** Who works here, and where things lie. */
export function Places() {
  const { context, run } = useDesk();
  const libraryPath = useSelect((state) => state.workspace?.libraryPath ?? '');
  const exportFolder = useSelect((state) => state.workspace?.exportFolder ?? null);
  return (
    <>
      <AnalystName />
      <section className="place">
        <h3>Library</h3>
        <p className="path">{libraryPath}</p>
        <div className="place-actions">
          <button type="button" onClick={() => void revealLibrary(context)}>
            Show in its folder
          </button>
          <button type="button" onClick={() => run('library.open')}>
            Open another…
          </button>
        </div>
      </section>
      <section className="place">
        <h3>Folder for reports</h3>
        <p className="path">{exportFolder ?? 'The folder last used'}</p>
        <div className="place-actions">
          <button type="button" onClick={() => void setExportFolder(context)}>
            Choose…
          </button>
          {exportFolder !== null && (
            <button type="button" onClick={() => void setExportFolder(context, true)}>
              Use the folder last used
            </button>
          )}
        </div>
      </section>
    </>
  );
}
