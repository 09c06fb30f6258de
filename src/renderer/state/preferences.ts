import { DEFAULT_PREFERENCES, type KnownCommand, type Preferences } from '../../shared/api';
import type { AppState } from './state';

export function preferencesOf({ workspace }: Pick<AppState, 'workspace'>): Preferences {
  return workspace?.preferences ?? DEFAULT_PREFERENCES;
}

/** The preferences with other keys for a command; null: those it comes with. */
export function withOwnKeys(
  preferences: Preferences,
  id: KnownCommand['id'],
  keys: readonly string[] | null,
): Preferences {
  const { [id]: _before, ...others } = preferences.keys;
  return { ...preferences, keys: keys === null ? others : { ...others, [id]: [...keys] } };
}

/** Two commands that one key means in the same place: the first of them is the one that runs. */
export interface KeyConflict {
  readonly keys: string;
  readonly first: KnownCommand;
  readonly second: KnownCommand;
}

/** Every clash of keys among the commands. None in those that the app comes with. */
export function keyConflicts(commands: readonly KnownCommand[]): readonly KeyConflict[] {
  return commands.flatMap((second, i) =>
    commands
      .slice(0, i)
      .flatMap((first) =>
        first.modes.some((mode) => second.modes.includes(mode))
          ? first.keys
              .filter((keys) => second.keys.includes(keys))
              .map((keys) => ({ keys, first, second }))
          : [],
      ),
  );
}

/** Keys that the system or the window has for itself, whatever a command is given. */
const RESERVED = new Set([
  ...[
    'Mod+C',
    'Mod+X',
    'Mod+V',
    'Mod+A',
    'Mod+Q',
    'Mod+H',
    'Mod+M',
    'Mod+R',
    'Mod+0',
    'Mod+=',
    'Mod+-',
  ],
  ...['Tab', 'Shift+Tab'],
]);

export function isReserved(keys: string): boolean {
  return RESERVED.has(keys);
}
