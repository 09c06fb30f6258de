import type { Change } from '../model';
import type { CommandId } from './commands';

/** What main tells the page without being asked. */
export interface Events {
  /** A menu item was chosen. */
  readonly command: { readonly id: CommandId };
  /** The window is about to close: put away unfinished work, then call `window.ready-to-close`. */
  readonly closing: Record<string, never>;
  /** The library was changed from elsewhere: lists and the open article are to be read again. */
  readonly changed: { readonly articleIds: readonly string[] };
  /** A change was committed from another window of this library. Told after it was, in the order committed. */
  readonly committed: { readonly change: Change };
  /** Preferences, the analyst's name or the like were set in another window. */
  readonly workspace: Record<string, never>;
  /** Another window has closed; what it could not deliver is in the store that the windows share. */
  readonly left: Record<string, never>;
  /** There are files to import that were opened from outside of the app: see `import.handed`. */
  readonly files: Record<string, never>;
  /** There is something to tell the person: see `notices.take`. */
  readonly notices: Record<string, never>;
}
export type EventName = keyof Events;
export const EVENT_NAMES = [
  'command',
  'closing',
  'changed',
  'committed',
  'workspace',
  'left',
  'files',
  'notices',
] as const satisfies readonly EventName[];

/** Something that main has to tell the person. */
export interface ToldNotice {
  readonly tone: 'info' | 'error';
  readonly text: string;
}
