import type { CommandId } from './commands';

/** What main tells the page without being asked. */
export interface Events {
  /** A menu item was chosen. */
  readonly command: { readonly id: CommandId };
  /** The window is about to close: put away unfinished work, then call `window.ready-to-close`. */
  readonly closing: Record<string, never>;
  /** The library was changed from elsewhere: lists and the open article are to be read again. */
  readonly changed: { readonly articleIds: readonly string[] };
  /** There is something to tell the person: see `notices.take`. */
  readonly notices: Record<string, never>;
}
export type EventName = keyof Events;
export const EVENT_NAMES = [
  'command',
  'closing',
  'changed',
  'notices',
] as const satisfies readonly EventName[];

/** Something that main has to tell the person. */
export interface ToldNotice {
  readonly tone: 'info' | 'error';
  readonly text: string;
}
