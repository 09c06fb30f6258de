import {
  type Exchange,
  type ExchangeConflict,
  type ExchangeSkipped,
  failure,
  type Result,
  success,
} from '../../../shared/api';
import type { Exchanging, HistoryLength, Library } from '../../storage';
import type { CurrentLibrary } from '../currentLibrary';
import type { Dialogs, Settings } from '../ports';
import { CalledOff } from './desk';
import { type Exchanged, ExchangeFolder } from './exchangeFolder';

/** Milliseconds between two exchanges while nothing is done, and after something was. */
export const QUIET_MS = 30_000;
export const SOON_MS = 3_000;
/** How long the app may take to end for others to hear of what was done last. */
const LAST_MS = 1_500;

export interface ExchangePorts {
  readonly library: Pick<CurrentLibrary, 'get'>;
  readonly settings: Pick<Settings, 'analyst' | 'exchangeFolder' | 'setExchangeFolder'>;
  readonly dialogs: Pick<Dialogs, 'exchangeFolder'>;
  /** Hears of the articles that something came in for; of none where only what `get` says is new. */
  readonly changed: (articleIds: readonly string[]) => void;
  readonly exchanging: Exchanging;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Does the work after so many milliseconds; gives back what calls it off. Left out: nothing runs by itself. */
  readonly later?: (work: () => void, milliseconds: number) => () => void;
  /** Hears of what should not have happened. */
  readonly failed: (error: unknown) => void;
}

/** The library's part in its shared folder, as long as both stay the same. */
interface Session {
  readonly library: Library;
  readonly folder: string;
  readonly exchange: ExchangeFolder;
  lastAt: string | null;
  stopped: boolean;
  /** Breaks off what the exchange under way is reading. */
  stop: AbortController;
  last: Omit<Exchanged, 'sent' | 'received'> | null;
  /** What clashes in an article, worked out when its history was so long. */
  readonly conflicts: Map<string, { readonly length: number; readonly found: readonly Found[] }>;
}
type Found = ExchangeConflict & { readonly at: string };

/**
 * Exchanges the open library's articles with those of other desks through a shared folder: when it is asked to, some
 * seconds after something was done, and every now and then. One exchange at a time. Never waits for the disk: reading
 * and writing go on beside everything else.
 */
export class ExchangeDesk {
  private session: Session | null = null;
  private running: Promise<unknown> = Promise.resolve();
  private isRunning = false;
  private stopped = false;
  /** Whether something was done here that no exchange has come after. */
  private unsent = false;
  private cancel: (() => void) | null = null;

  constructor(private readonly ports: ExchangePorts) {}

  async get(): Promise<Result<Exchange>> {
    const session = this.current();
    if (session === null) return success(NONE);
    const conflicts = await this.conflictsOf(session);
    // Another library or folder was opened meanwhile.
    if (this.current() !== session) return this.get();
    if (!conflicts.ok) return conflicts;
    const { skipped = [], others = [], problem = null } = session.last ?? {};
    return success({
      folder: session.folder,
      lastAt: session.lastAt,
      problem,
      stopped: session.stopped,
      others,
      skipped,
      conflicts: conflicts.value,
    });
  }

  /** Asks for the folder to exchange through. */
  async choose(): Promise<Result<Exchange | null>> {
    const { id } = this.ports.library.get();
    const folder = await this.ports.dialogs.exchangeFolder(this.ports.settings.exchangeFolder(id));
    if (folder === null) return success(null);
    this.ports.settings.setExchangeFolder(id, folder);
    return this.get();
  }

  leave(): Promise<Result<Exchange>> {
    this.ports.settings.setExchangeFolder(this.ports.library.get().id, null);
    this.cancel?.();
    return this.get();
  }

  /** Exchanges now, after the exchange that is under way. */
  async run(): Promise<Result<Exchange>> {
    if (this.current() === null) {
      return failure(
        'not-found',
        'No shared folder is chosen. Nothing was exchanged; choose one first.',
      );
    }
    const turn = this.running.then(() => this.once());
    this.running = turn.catch(() => undefined);
    await turn;
    return this.get();
  }

  /** Stops the exchange that is under way at its next step. Another comes by itself, as ever. */
  stopRun(): void {
    if (!this.isRunning || this.session === null) return;
    this.session.stopped = true;
    this.session.stop.abort();
  }

  /** Something was done here: others should hear of it soon. */
  soon(): void {
    this.unsent = true;
    this.after(SOON_MS);
  }

  /** Begins to exchange by itself. */
  start(): void {
    this.quietly();
  }

  /** Lets others hear of what was done last, where that does not take long. */
  async finish(): Promise<void> {
    const { later } = this.ports;
    if (!this.unsent || later === undefined || this.current() === null) return;
    let cancel = (): void => undefined;
    const limit = new Promise<void>((resolve) => (cancel = later(resolve, LAST_MS)));
    await Promise.race([this.run().then(() => undefined), limit]);
    cancel();
  }

  /** Exchanges no more: the app ends. */
  stop(): void {
    this.stopped = true;
    this.cancel?.();
  }

  private quietly(): void {
    if (this.stopped) return;
    this.after(QUIET_MS);
    if (this.isRunning || this.current() === null) return;
    this.run().catch((error: unknown) => {
      this.ports.failed(error);
    });
  }

  private after(milliseconds: number): void {
    if (this.stopped || this.ports.later === undefined) return;
    this.cancel?.();
    this.cancel = this.ports.later(() => {
      this.quietly();
    }, milliseconds);
  }

  /** The session of the open library and its folder; a new one where either is another by now. */
  private current(): Session | null {
    const library = this.ports.library.get();
    const folder = this.ports.settings.exchangeFolder(library.id);
    if (folder === null) {
      this.session = null;
      return null;
    }
    if (this.session?.library === library && this.session.folder === folder) return this.session;
    const session: Session = {
      library,
      folder,
      exchange: new ExchangeFolder(folder, {
        library,
        by: () => this.ports.settings.analyst(),
        exchanging: this.ports.exchanging,
        signal: () => session.stop.signal,
        goesOn: () => !this.stopped && !session.stopped && this.current() === session,
      }),
      lastAt: null,
      stopped: false,
      stop: new AbortController(),
      last: null,
      conflicts: new Map(),
    };
    this.session = session;
    return session;
  }

  private async once(): Promise<void> {
    const session = this.current();
    if (session === null) return;
    const before = JSON.stringify(session.last);
    this.isRunning = true;
    session.stopped = false;
    session.stop = new AbortController();
    this.unsent = false;
    try {
      const { received, skipped, others, problem } = await session.exchange.run();
      session.last = { skipped, others, problem };
      if (problem === null) session.lastAt = new Date(this.ports.now()).toISOString();
      if (received.size > 0 || JSON.stringify(session.last) !== before) {
        this.ports.changed([...received.keys()]);
      }
    } catch (error) {
      if (!(error instanceof CalledOff)) throw error;
      // What came in before a person stopped it is in the library.
      if (!this.stopped && this.session === session) this.ports.changed(this.known(session));
    } finally {
      this.isRunning = false;
    }
  }

  private known({ library }: Session): readonly string[] {
    const histories = library.histories();
    return histories.ok ? histories.value.map(({ articleId }) => articleId) : [];
  }

  /** What clashes. It is worked out for the articles whose history has grown since it was. */
  private async conflictsOf(session: Session): Promise<Result<readonly ExchangeConflict[]>> {
    const histories = session.library.histories();
    if (!histories.ok) return histories;
    const shared = histories.value.filter((each) => each.shared);
    const isNew = ({ articleId, changes }: HistoryLength) =>
      session.conflicts.get(articleId)?.length !== changes;
    const grown = shared.filter(isNew);
    if (grown.length > 0) {
      const worked = await this.ports.exchanging.clashes(session.library, grown);
      if (!worked.ok) return worked;
      const lengths = new Map(grown.map(({ articleId, changes }) => [articleId, changes]));
      for (const [articleId, found] of worked.value) {
        const length = lengths.get(articleId) ?? 0;
        const named = found.map((clash) => ({ articleId, ...clash }));
        session.conflicts.set(articleId, { length, found: named });
      }
    }
    const all = shared.flatMap(({ articleId }) => session.conflicts.get(articleId)?.found ?? []);
    const newestFirst = all.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    return success(newestFirst.map(({ at: _, ...conflict }) => conflict));
  }
}

const NONE: Exchange = {
  folder: null,
  lastAt: null,
  problem: null,
  stopped: false,
  others: [],
  skipped: [] satisfies ExchangeSkipped[],
  conflicts: [],
};
