import type { MenuName } from '../../../shared/api';
import { commandsIn, commandsNow, modeOf } from '../../state/availability';
import { keyLabel } from '../../state/keys';
import { useMac, useSelect } from '../app/desk';
import { Modal } from './Modal';

const GROUPS: readonly (readonly [MenuName, string])[] = [
  ['claim', 'Claims'],
  ['review', 'In a review'],
  ['go', 'Moving'],
  ['edit', 'Editing'],
  ['file', 'Files'],
  ['view', 'View'],
  ['help', 'Help'],
];

/** Every key there is. */
export function ShortcutSheet() {
  const mac = useMac();
  const tagging = useSelect((state) => modeOf(state) === 'tagging');
  // Who tags learns here what there is; in a review a key that means nothing there would only mislead.
  const state = useSelect((all) => all);
  const commands = tagging ? commandsIn(state) : commandsNow(state);
  const groups = GROUPS.map(
    ([menu, title]) =>
      [title, commands.filter((it) => it.menu === menu && it.keys.length > 0)] as const,
  ).filter(([, keyed]) => keyed.length > 0);
  return (
    <Modal label="Keyboard shortcuts" className="sheet">
      <h2>Keyboard shortcuts</h2>
      <div className="shortcuts" role="group" aria-label="Keys" tabIndex={0}>
        <div className="shortcut-groups">
          {groups.map(([title, keyed]) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {keyed.map((command) => (
                  <div key={command.id}>
                    <dt>{command.label.replace('…', '')}</dt>
                    <dd>
                      {command.keys.map((keys) => (
                        <kbd key={keys}>{keyLabel(keys, mac)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Modal>
  );
}
