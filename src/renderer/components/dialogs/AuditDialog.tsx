import { AUDIT_FORMATS, type AuditFormat } from '../../../shared/api';
import { exportAudit } from '../../state/effects';
import { useDesk } from '../app/desk';
import { moveAmongButtons } from '../controls/arrows';
import { Modal } from './Modal';

const FORMATS: Readonly<Record<AuditFormat, readonly [string, string]>> = {
  csv: ['CSV', 'One row for each thing that was changed: who, when, what, before and after.'],
  json: ['JSON', 'Every change as it is kept, losslessly.'],
};

/** Asks for the format of the audit trail; where to save is the system's own dialog. */
export function AuditDialog() {
  const { store, context } = useDesk();
  return (
    <Modal label="Export the audit trail">
      <h2>Export the audit trail</h2>
      <p>Everything that was done to this article, by you and by the readers who handed in.</p>
      <ul className="choices" onKeyDown={moveAmongButtons}>
        {AUDIT_FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              onClick={() => {
                store.dispatch({ type: 'dialog', dialog: null });
                void exportAudit(context, format);
              }}
            >
              <strong>{FORMATS[format][0]}</strong>
              <span>{FORMATS[format][1]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
