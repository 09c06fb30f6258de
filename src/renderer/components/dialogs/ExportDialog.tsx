import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/api';
import { exportReport } from '../../state/effects';
import { useDesk } from '../app/desk';
import { Formats } from './Formats';
import { Modal } from './Modal';

const FORMATS: Readonly<Record<ExportFormat, readonly [string, string]>> = {
  html: ['HTML', 'The whole report as one page: reads and prints anywhere, carries its own data.'],
  md: ['Markdown', 'The report as plain text.'],
  csv: [
    'CSV',
    'Three tables: the claim ledger, the source register and the differences with readers.',
  ],
  json: ['JSON', 'Everything, losslessly; can be opened in Sourcemark again.'],
};

/** Asks for the format; where to save is the system's own dialog. */
export function ExportDialog() {
  const { context } = useDesk();
  return (
    <Modal label="Export report">
      <h2>Export report</h2>
      <Formats
        formats={EXPORT_FORMATS}
        words={FORMATS}
        onChoose={(format) => void exportReport(context, format)}
      />
    </Modal>
  );
}
