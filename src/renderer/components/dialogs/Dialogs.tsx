import { checkStatus, reasonOrAnswer } from '../../state/edits';
import { currentClaim, currentShown } from '../../state/selectors';
import { useSelect } from '../app/desk';
import { FigureDialog } from '../across/FigureDialog';
import { HistoryDialog } from '../history/HistoryDialog';
import { OwnSource } from '../review/OwnSource';
import { MergeDialog } from '../register/MergeDialog';
import { SplitDialog } from '../register/SplitDialog';
import { SettingsDialog } from '../settings/SettingsDialog';
import { StartReview } from '../review/StartReview';
import { AuditDialog } from './AuditDialog';
import { BackupsDialog } from './BackupsDialog';
import { BringInDialog } from './BringInDialog';
import { ClosedChoice } from './ClosedChoice';
import { ExchangeDialog } from './ExchangeDialog';
import { ExportDialog } from './ExportDialog';
import { FactsDialog } from './FactsDialog';
import { Palette } from './Palette';
import { PasteDialog } from './PasteDialog';
import { SendDialog } from './SendDialog';
import { ShortcutSheet } from './ShortcutSheet';
import { SourcePicker } from './SourcePicker';

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useSelect((state) => state.dialog);
  const open = useSelect((state) => state.open);
  switch (dialog) {
    case 'palette':
      return <Palette />;
    case 'figure':
      return <FigureDialog />;
    case 'shortcuts':
      return <ShortcutSheet />;
    case 'paste':
      return <PasteDialog />;
    case 'export':
      return open === null ? null : <ExportDialog />;
    case 'source':
      if (open === null) return null;
      return currentShown(open) === undefined ? (
        <SourcePicker open={open} />
      ) : (
        <OwnSource open={open} />
      );
    case 'merge-sources':
      return open === null ? null : <MergeDialog open={open} />;
    case 'split-source':
      return open === null ? null : <SplitDialog open={open} />;
    case 'reason':
    case 'check': {
      const claim = open === null ? undefined : currentClaim(open);
      if (open === null || claim === undefined) return null;
      const field = dialog === 'check' ? checkStatus(open, claim) : reasonOrAnswer(open, claim);
      return field === null ? null : <ClosedChoice claim={claim} field={field} />;
    }
    case 'facts':
      return open === null ? null : <FactsDialog open={open} />;
    case 'start-review':
      return open === null ? null : <StartReview open={open} />;
    case 'send-for-review':
      return open === null ? null : <SendDialog open={open} />;
    case 'bring-in':
      return <BringInDialog />;
    case 'backups':
      return <BackupsDialog />;
    case 'exchange':
      return <ExchangeDialog />;
    case 'audit':
      return open === null ? null : <AuditDialog />;
    case 'history':
      return open === null ? null : <HistoryDialog open={open} />;
    case 'settings':
      return <SettingsDialog />;
    case null:
      return null;
  }
}
