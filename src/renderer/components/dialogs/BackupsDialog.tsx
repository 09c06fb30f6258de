import type { BackupSummary, Missing } from '../../../shared/api';
import { counted, moment } from '../../../shared/text';
import { chooseBackup, restoreBackup } from '../../state/effects';
import { useDesk, useSelect } from '../app/desk';
import { Modal } from './Modal';

const MEGABYTE = 1_000_000;

/** In bytes. */
const sizeInWords = (size: number) =>
  size < MEGABYTE ? `${String(Math.ceil(size / 1_000))} kB` : `${(size / MEGABYTE).toFixed(1)} MB`;

const inWords = ({ size, articles, changes, beforeMigration }: BackupSummary) =>
  [
    counted(articles, 'article'),
    counted(changes, 'change'),
    sizeInWords(size),
    ...(beforeMigration ? ['before an update of Sourcemark'] : []),
  ].join(' · ');

/** What the library would lack after going back to the backup. */
function WouldBeMissing({ missing }: { readonly missing: Missing | null }) {
  if (missing === null) return <p role="status">Looking what would be missing…</p>;
  const { changes, articles } = missing;
  if (changes === 0) return <p role="status">Nothing would be missing.</p>;
  return (
    <>
      <p role="status">{counted(changes, 'change')} would be missing:</p>
      <ul className="exchange-list">
        {articles.map(({ articleId, title, changes: n }) => (
          <li key={articleId}>
            {title === '' ? 'An article without a title' : title}{' '}
            <span className="facts">{counted(n, 'change')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The backups of the library: what is in each, what it lacks, and going back to one. */
export function BackupsDialog() {
  const { store, context } = useDesk();
  const shown = useSelect((state) => state.backups);
  if (shown === null) return null;
  const { list, chosen, missing } = shown;
  return (
    <Modal label="Restore from a backup">
      <h2>Restore from a backup</h2>
      {list.problem !== null && <p className="finding">{list.problem}</p>}
      {list.backups.length === 0 ? (
        <p>There is no backup yet. One is made when the library is opened, and as you work.</p>
      ) : (
        <>
          <p className="facts">
            The library as it is now is kept beside the restored one under another name. What was
            exchanged through a shared folder comes back with the next exchange.
          </p>
          <fieldset className="modes backups">
            <legend className="visually-hidden">Backups</legend>
            {list.backups.map((backup) => (
              <label key={backup.name} className="mode">
                <input
                  type="radio"
                  name="backup"
                  checked={backup.name === chosen}
                  onChange={() => void chooseBackup(context, backup.name)}
                />
                <strong>{moment(backup.at)}</strong>
                <span className="facts">{inWords(backup)}</span>
              </label>
            ))}
          </fieldset>
          <section aria-label="What would be missing">
            <WouldBeMissing missing={missing} />
          </section>
        </>
      )}
      <div className="dialog-actions">
        <button type="button" onClick={() => store.dispatch({ type: 'dialog', dialog: null })}>
          {chosen === null ? 'Close' : 'Cancel'}
        </button>
        {chosen !== null && (
          <button
            type="button"
            className="primary"
            disabled={missing === null}
            onClick={() => void restoreBackup(context)}
          >
            Restore
          </button>
        )}
      </div>
    </Modal>
  );
}
