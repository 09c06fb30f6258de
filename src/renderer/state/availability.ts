import { type Command, type CommandId, type CommandMode, COMMANDS } from '../../shared/api';
import { reviewOf } from './reviewing';
import { memo } from './selectors';
import type { AppState } from './state';

/** Where commands are given: it decides what keys mean. */
export interface CommandPlace {
  readonly mode: CommandMode;
  /** Whether the page is a review copy. */
  readonly copy: boolean;
}

export type OfferedCommand = Command & { readonly id: CommandId };

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

/** The commands of a place, in the order of the table. */
export function commandsAt(at: CommandPlace): readonly OfferedCommand[] {
  return COMMANDS.filter((command) => isAvailable(command, at));
}

/** The commands that there are now. The same list for the same state. */
export const commandsNow: (state: AppState) => readonly OfferedCommand[] = memo((state: AppState) =>
  commandsAt(placeOf(state)),
);
