import { type Command, type CommandMode, type KnownCommand, withKeys } from '../../shared/api';
import { preferencesOf } from './preferences';
import { reviewOf } from './reviewing';
import { memo } from './memo';
import type { AppState } from './state';

/** Where commands are given: it decides what keys mean. */
export interface CommandPlace {
  readonly mode: CommandMode;
  /** Whether the page is a review copy. */
  readonly copy: boolean;
}

export function modeOf({ open }: Pick<AppState, 'open'>): CommandMode {
  if (open === null) return 'tagging';
  return reviewOf(open)?.mode ?? (open.settling === null ? 'tagging' : 'settling');
}

export function placeOf(state: Pick<AppState, 'open' | 'workspace'>): CommandPlace {
  return { mode: modeOf(state), copy: state.workspace?.copy != null };
}

/** Whether a command means something in a place, whether an article is open there or not. */
export function isAvailable(command: Pick<Command, 'modes' | 'copy'>, at: CommandPlace): boolean {
  return command.modes.includes(at.mode) && (command.copy || !at.copy);
}

/** Every command with the keys it has here. The same list for the same preferences. */
const keyed = memo(withKeys);
const commandsOf = (state: Pick<AppState, 'workspace'>) => keyed(preferencesOf(state).keys);

/** The commands of a place, in the order of the table. */
export function commandsAt(
  at: CommandPlace,
  all: readonly KnownCommand[] = withKeys({}),
): readonly KnownCommand[] {
  return all.filter((command) => isAvailable(command, at));
}

const inCopies = memo((all: readonly KnownCommand[]) => all.filter(({ copy }) => copy));

/** The commands offered in the app or in a review copy, whatever the mode. The same list for the same preferences. */
export function commandsIn(state: Pick<AppState, 'workspace'>): readonly KnownCommand[] {
  const all = commandsOf(state);
  return state.workspace?.copy == null ? all : inCopies(all);
}

/** The commands that there are now. The same list for the same state. */
export const commandsNow: (state: AppState) => readonly KnownCommand[] = memo((state: AppState) =>
  commandsAt(placeOf(state), commandsOf(state)),
);
