import { type ReactNode, useState } from 'react';
import { Tabs } from '../controls/Tabs';
import { Modal } from '../dialogs/Modal';
import { Appearance } from './Appearance';
import { Backups } from './Backups';
import { KeyTable } from './KeyTable';
import { Places } from './Places';

const VIEWS = {
  appearance: 'Appearance',
  keys: 'Keys',
  places: 'You and your files',
  backups: 'Backups',
} as const;
type View = keyof typeof VIEWS;
const SHOWN: Readonly<Record<View, () => ReactNode>> = {
  appearance: Appearance,
  keys: KeyTable,
  places: Places,
  backups: Backups,
};

/** The settings. Everything takes effect at once and is kept in settings.json. */
export function SettingsDialog() {
  const [view, setView] = useState<View>('appearance');
  const Shown = SHOWN[view];
  return (
    <Modal label="Settings" className="settings">
      <h2>Settings</h2>
      <Tabs
        label="Settings"
        tabs={(Object.keys(VIEWS) as View[]).map((each) => ({ view: each, title: VIEWS[each] }))}
        chosen={view}
        onChoose={setView}
      >
        <Shown />
      </Tabs>
    </Modal>
  );
}
