import { useEffect } from 'react';
import { counted, moment } from '../../../shared/text';
import { loadBackups, makeBackup, revealBackups } from '../../state/effects';
import { useDesk, useSelect } from '../app/desk';

/** Where the backups are, and how it stands with them. */
export function Backups() {
  const { context, run } = useDesk();
  const list = useSelect((state) => state.backups?.list ?? null);
  const said = useSelect((state) => state.announcement);
  useEffect(() => void loadBackups(context), [context]);
  if (list === null) return <p role="status">Looking for backups…</p>;
  const { folder, problem, backups } = list;
  const [newest] = backups;
  return (
    <>
      <dl className="facts-list">
        <dt>Folder</dt>
        <dd className="path">{folder}</dd>
        <dt>Kept</dt>
        <dd>{backups.length === 0 ? 'None yet' : counted(backups.length, 'backup')}</dd>
        <dt>Newest</dt>
        <dd>
          {newest === undefined
            ? 'None yet'
            : `${moment(newest.at)} · ${counted(newest.articles, 'article')} · ${counted(newest.changes, 'change')}`}
        </dd>
      </dl>
      {problem !== null && <p className="finding">{problem}</p>}
      <div className="place-actions">
        <button type="button" onClick={() => void makeBackup(context)}>
          Make one now
        </button>
        {newest !== undefined && (
          <button type="button" onClick={() => void revealBackups(context)}>
            Show in its folder
          </button>
        )}
        <button type="button" onClick={() => run('backup.open')}>
          Restore…
        </button>
      </div>
      <p className="facts" role="status">
        {/^(?:Backup made|The newest backup)/u.test(said) ? said : ''}
      </p>
      <p className="facts">
        Made a few seconds after the library is opened where anything has changed, after every 500
        changes, and when it is closed. The folder lies on the same disk as the library: copy it
        elsewhere, too.
      </p>
    </>
  );
}
