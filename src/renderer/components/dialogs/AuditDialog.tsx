import { AUDIT_FORMATS, type AuditFormat } from '../../../shared/api';
import { exportAudit } from '../../state/effects';
import { useDesk } from '../app/desk';
import { Formats } from './Formats';
import { Modal } from './Modal';

const FORMATS: Readonly<Record<AuditFormat, readonly [string, string]>> = {
  csv: ['CSV', 'One row for each thing that was changed: who, when, what, before and after.'],
  json: ['JSON', 'Every change as it is kept, losslessly.'],
};

/** Asks for the format of the audit trail; where to save is the system's own dialog. */
export function AuditDialog() {
  const { context } = useDesk();
  return (
    <Modal label="Export the audit trail">
      <h2>Export the audit trail</h2>
      <p>Everything that was done to this article, by you and by the readers who handed in.</p>
      <Formats
        formats={AUDIT_FORMATS}
        words={FORMATS}
        onChoose={(format) => void exportAudit(context, format)}
      />
    </Modal>
  );
}
