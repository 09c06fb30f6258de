import type { KnownCommand } from '../../shared/api';
import { commandsIn } from './availability';
import { keyLabel } from './keys';
import type { AppState } from './state';

/** What stands in place of a key that the person took away. */
const NO_KEY = 'no key';

/**
 * A hint with the keys that commands have now: `{claim.source}` in it is the key of that command, as a person reads it.
 *
 * @param mac Whether shortcuts are written the macOS way.
 */
export function withKeyLabels(
  hint: string,
  commands: readonly KnownCommand[],
  mac: boolean,
): string {
  return hint.replace(/\{([\w.-]+)\}/gu, (_all, id) => {
    const first = commands.find((command) => command.id === id)?.keys[0];
    return first === undefined ? NO_KEY : keyLabel(first, mac);
  });
}

/** The same, for the page as it is. */
export function hintIn(state: Pick<AppState, 'workspace'>, hint: string): string {
  return withKeyLabels(hint, commandsIn(state), state.workspace?.platform === 'darwin');
}
