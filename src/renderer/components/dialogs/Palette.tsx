import { Command } from 'cmdk';
import { commandsNow } from '../../state/availability';
import { useDesk, useSelect } from '../app/desk';
import { Keys } from '../controls/Keys';
import { Modal } from './Modal';

/** Every command by name. */
export function Palette() {
  const { store, run } = useDesk();
  const hasArticle = useSelect((state) => state.open !== null);
  const offered = useSelect(commandsNow).filter(
    (command) => command.id !== 'view.palette' && (hasArticle || !command.article),
  );
  return (
    <Modal label="Command palette" className="picker">
      <Command label="Commands" loop>
        <Command.Input placeholder="Type a command" />
        <Command.List>
          <Command.Empty>No command of that name.</Command.Empty>
          {offered.map(({ id, label }) => (
            <Command.Item
              key={id}
              value={`${label} ${id}`}
              onSelect={() => {
                store.dispatch({ type: 'dialog', dialog: null });
                run(id);
              }}
            >
              <span>{label}</span>
              <Keys command={id} />
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Modal>
  );
}
