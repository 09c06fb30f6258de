import { useSelect } from '../app/desk';
import { ExportDialog } from './ExportDialog';
import { Palette } from './Palette';
import { PasteDialog } from './PasteDialog';
import { ShortcutSheet } from './ShortcutSheet';
import { SourcePicker } from './SourcePicker';

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useSelect((state) => state.dialog);
  const open = useSelect((state) => state.open);
  switch (dialog) {
    case 'palette':
      return <Palette />;
    case 'shortcuts':
      return <ShortcutSheet />;
    case 'paste':
      return <PasteDialog />;
    case 'export':
      return open === null ? null : <ExportDialog />;
    case 'source':
      return open === null ? null : <SourcePicker open={open} />;
    case null:
      return null;
  }
}
