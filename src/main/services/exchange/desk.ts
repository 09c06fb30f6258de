import type { ExchangeFile, ReadResult } from '../../../shared/exchange';
import type { Library } from '../../storage';

/** The library was closed, or the exchange called off, while it was under way. Everything done so far stands. */
export class CalledOff extends Error {}

/** What an exchange needs to know of this desk. */
export interface DeskPorts {
  readonly library: Library;
  /** Who works here. */
  readonly by: () => string;
  /** Looks through the bytes of an article's file. Rejects where that is broken off. */
  readonly read: (
    bytes: Uint8Array,
    place: { readonly desk: string; readonly articleId: string },
  ) => Promise<ReadResult<ExchangeFile>>;
  /** Whether to go on; asked after every wait. */
  readonly goesOn: () => boolean;
}
