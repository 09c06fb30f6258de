import type { Exchange, ExchangeConflict } from '../../../shared/api';
import { moment } from '../../../shared/text';
import {
  chooseExchange,
  EXCHANGE_STOPPED,
  goToConflict,
  leaveExchange,
  runExchange,
} from '../../state/effects';
import { useDesk, useSelect } from '../app/desk';
import { Modal } from './Modal';

function Conflict({ conflict }: { readonly conflict: ExchangeConflict }) {
  const { context } = useDesk();
  const { title, words, deleted } = conflict;
  return (
    <li>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{words}</p>
      <button type="button" onClick={() => void goToConflict(context, conflict)}>
        {deleted ? 'Bring it back' : 'Go to it'}
      </button>
    </li>
  );
}

/** How the exchange stands. */
function Facts({ exchange }: { readonly exchange: Exchange }) {
  const { folder, lastAt, problem, stopped, others, skipped, conflicts } = exchange;
  // Who else is there is known after an exchange that went through.
  const nobody = lastAt === null ? 'Not known yet' : 'Nobody yet';
  return (
    <>
      <dl className="exchange-facts">
        <dt>Folder</dt>
        <dd>{folder}</dd>
        <dt>Other desks</dt>
        <dd>{others.length === 0 ? nobody : others.join(', ')}</dd>
        <dt>Last exchange</dt>
        <dd>{lastAt === null ? 'None yet' : moment(lastAt)}</dd>
      </dl>
      {problem !== null && <p className="finding">{problem}</p>}
      {stopped && <p>{EXCHANGE_STOPPED}.</p>}
      {conflicts.length > 0 && (
        <section aria-label="Conflicts">
          <h3>Conflicts</h3>
          <p className="facts">
            Changed at two desks by people who had not seen each other’s version. The later one was
            kept, and both are in the history. Change it again to settle it.
          </p>
          <ul className="exchange-list">
            {conflicts.map((conflict) => (
              <Conflict key={`${conflict.articleId} ${conflict.words}`} conflict={conflict} />
            ))}
          </ul>
        </section>
      )}
      {skipped.length > 0 && (
        <section aria-label="Files left alone">
          <h3>Files left alone</h3>
          <ul className="exchange-list">
            {skipped.map(({ file, why }) => (
              <li key={file}>
                <p>
                  <code>{file}</code>: {why}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The shared folder: which it is, who else is there, and what clashed. */
export function ExchangeDialog() {
  const { store, context } = useDesk();
  const exchange = useSelect((state) => state.exchange);
  if (exchange === null) return null;
  const chosen = exchange.folder !== null;
  return (
    <Modal label="Shared folder" className="exchange">
      <h2>Shared folder</h2>
      {chosen ? (
        <Facts exchange={exchange} />
      ) : (
        <p>
          Several desks can work on the same articles through a folder that all of them reach: a
          network drive, or one that a sync program keeps the same. Each desk writes only its own
          files there and reads those of the others. Every article of this library is exchanged,
          with its notes and source details, also those marked confidential. Reviews under way are
          not.
        </p>
      )}
      <div className="dialog-actions">
        <button type="button" onClick={() => store.dispatch({ type: 'dialog', dialog: null })}>
          {chosen ? 'Close' : 'Cancel'}
        </button>
        {chosen && (
          <button type="button" onClick={() => void leaveExchange(context)}>
            Stop exchanging
          </button>
        )}
        <button
          type="button"
          className={chosen ? '' : 'primary'}
          onClick={() => void chooseExchange(context)}
        >
          {chosen ? 'Choose another folder…' : 'Choose a folder…'}
        </button>
        {chosen && (
          <button type="button" className="primary" onClick={() => void runExchange(context)}>
            Exchange now
          </button>
        )}
      </div>
    </Modal>
  );
}
