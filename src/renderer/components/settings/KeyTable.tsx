import { useState } from 'react';
import type { KnownCommand } from '../../../shared/api';
import { counted } from '../../../shared/text';
import { commandsIn } from '../../state/availability';
import { prefer } from '../../state/effects';
import { keyLabel, keysOf } from '../../state/keys';
import { isReserved, keyConflicts, preferencesOf, withOwnKeys } from '../../state/preferences';
import { useDesk, useMac, useSelect } from '../app/desk';

const plain = ({ label }: KnownCommand) => label.replace('…', '');

interface RowProps {
  readonly command: KnownCommand;
  /** What else the command's keys mean, in words; empty: nothing. */
  readonly clash: string;
  readonly own: boolean;
  readonly waiting: boolean;
  onWait(waiting: boolean): void;
  /** Null: the keys it comes with. */
  onKeys(keys: readonly string[] | null): void;
}

function Row({ command, clash, own, waiting, onWait, onKeys }: RowProps) {
  const mac = useMac();
  const [refused, setRefused] = useState('');
  const name = plain(command);
  return (
    <li className={clash === '' ? 'key-row' : 'key-row clashing'}>
      <span className="name">{name}</span>
      <span className="keys">
        {waiting ? (
          <em>Press the new key. Esc leaves it as it was.</em>
        ) : command.keys.length === 0 ? (
          <span className="facts">no key</span>
        ) : (
          command.keys.map((keys) => <kbd key={keys}>{keyLabel(keys, mac)}</kbd>)
        )}
      </span>
      <span className="key-actions">
        <button
          type="button"
          aria-label={`Change the key of ${name}`}
          aria-pressed={waiting}
          onClick={() => onWait(!waiting)}
          onBlur={() => waiting && onWait(false)}
          onKeyDown={(event) => {
            if (!waiting) return;
            const { key, code, ctrlKey: ctrl, metaKey: meta, altKey: alt, shiftKey: shift } = event;
            event.preventDefault();
            event.stopPropagation();
            if (key === 'Escape') {
              onWait(false);
              return;
            }
            const keys = keysOf({ key, code, ctrl, meta, alt, shift }, mac);
            if (keys === null) return;
            if (isReserved(keys)) {
              setRefused(`${keyLabel(keys, mac)} belongs to the system.`);
              return;
            }
            setRefused('');
            onKeys([keys]);
            onWait(false);
          }}
        >
          Change
        </button>
        {command.keys.length > 0 && (
          <button
            type="button"
            className="plain"
            aria-label={`Remove the key of ${name}`}
            onClick={() => onKeys([])}
          >
            Remove
          </button>
        )}
        {own && (
          <button
            type="button"
            className="plain"
            aria-label={`Reset the key of ${name}`}
            onClick={() => onKeys(null)}
          >
            Reset
          </button>
        )}
      </span>
      {(refused !== '' || clash !== '') && (
        <span className="finding" role="status">
          {refused !== '' ? refused : clash}
        </span>
      )}
    </li>
  );
}

/** Every command with its keys; any can be changed, and what clashes says so. */
export function KeyTable() {
  const { context } = useDesk();
  const mac = useMac();
  const preferences = useSelect(preferencesOf);
  const commands = useSelect(commandsIn);
  const [typed, setTyped] = useState('');
  const [waiting, setWaiting] = useState<string | null>(null);
  const conflicts = keyConflicts(commands);
  const wanted = typed.trim().toLowerCase();
  const found = commands.filter(
    (command) =>
      plain(command).toLowerCase().includes(wanted) ||
      command.keys.some((keys) => keyLabel(keys, mac).toLowerCase() === wanted),
  );
  const clashOf = ({ id }: KnownCommand) =>
    conflicts
      .flatMap(({ keys, first, second }) => {
        if (first.id === id)
          return [
            `${keyLabel(keys, mac)} is also “${plain(second)}”, which it keeps from running.`,
          ];
        return second.id === id
          ? [`${keyLabel(keys, mac)} is also “${plain(first)}”, which runs instead.`]
          : [];
      })
      .join(' ');
  const changed = Object.keys(preferences.keys).length;
  return (
    <>
      <div className="key-head">
        <input
          type="search"
          aria-label="Find a command or a key"
          placeholder="Find a command or a key"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button
          type="button"
          disabled={changed === 0}
          onClick={() => void prefer(context, { keys: {} })}
        >
          Reset all
        </button>
      </div>
      <p className="facts" role="status">
        {conflicts.length > 0
          ? `${counted(conflicts.length, 'key')} with two meanings.`
          : changed === 0
            ? 'All keys are those that Sourcemark comes with.'
            : `${counted(changed, 'command')} with keys of your own.`}
      </p>
      <ul className="key-table">
        {found.map((command) => (
          <Row
            key={command.id}
            command={command}
            clash={clashOf(command)}
            own={command.id in preferences.keys}
            waiting={waiting === command.id}
            onWait={(now) => setWaiting(now ? command.id : null)}
            onKeys={(keys) =>
              void prefer(context, { keys: withOwnKeys(preferences, command.id, keys).keys })
            }
          />
        ))}
      </ul>
      {found.length === 0 && <p className="empty">No command and no key of that name.</p>}
    </>
  );
}
