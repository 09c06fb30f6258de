import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/api';
import { exportReport } from '../../state/effects';
import { useDesk } from '../app/desk';
import { moveAmongButtons } from '../controls/arrows';
import { Modal } from './Modal';

const FORMATS: Readonly<Record<ExportFormat, readonly [string, string]>> = {
  html: ['HTML', 'The whole report as one page: reads and prints anywhere, carries its own data.'],
  md: ['Markdown', 'The report as plain text.'],
  csv: ['CSV', 'Two tables: the claim ledger and the source register.'],
  json: ['JSON', 'Everything, losslessly; can be opened in Sourcemark again.'],
};

/** Asks for the format; where to save is the system's own dialog. */
export function ExportDialog() {
  const { store, context } = useDesk();
  return (
    <Modal label="Export report">
      <h2>Export report</h2>
      <ul className="choices" onKeyDown={moveAmongButtons}>
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              onClick={() => {
                store.dispatch({ type: 'dialog', dialog: null });
                void exportReport(context, format);
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
