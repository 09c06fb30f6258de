import type { Exchanging, Library } from '../../storage';

/** The library was closed, or the exchange called off, while it was under way. Everything done so far stands. */
export class CalledOff extends Error {}

/** What an exchange needs to know of this desk. */
export interface DeskPorts {
  readonly library: Library;
  /** Who works here. */
  readonly by: () => string;
  readonly exchanging: Pick<Exchanging, 'read' | 'print'>;
  /** Breaks off what is reckoned. Left out: nothing does. */
  readonly signal?: () => AbortSignal;
  /** Whether to go on; asked after every wait. */
  readonly goesOn: () => boolean;
}

/** Waits, and stops where the exchange was called off meanwhile. */
export async function going<T>({ goesOn }: DeskPorts, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    // eslint-disable-next-line no-unsafe-finally -- whatever became of the work: there is nobody left to tell
    if (!goesOn()) throw new CalledOff();
  }
}
