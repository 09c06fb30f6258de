import type { Library } from '../../storage';

/** The library was closed, or the exchange called off, while it was under way. Everything done so far stands. */
export class CalledOff extends Error {}

/** What an exchange needs to know of this desk. */
export interface DeskPorts {
  readonly library: Library;
  /** Who works here. */
  readonly by: () => string;
  /** Whether to go on; asked after every wait. */
  readonly goesOn: () => boolean;
}
