import { setImmediate } from 'node:timers/promises';
import { type ApiError, failure, type Result } from '../../../shared/api';
import { tick } from '../../../shared/history';
import type { Change, Op } from '../../../shared/model';
import { aClaim, ARTICLE_ID, creating, updating, uuid } from '../../../shared/testing/builders';
import { CurrentLibrary } from '../../../main/services/currentLibrary';
import { countingOrigins, openHeld, overFakes } from '../../../main/services/testing/overFakes';
import { IMPORT, ORIGINAL, TEXT } from '../../../main/services/testing/kills/smallArticle';
import { value } from '../../../main/storage/testing/temporary';
import { PageDatabase } from '../database';
import type { Desk } from '../desk';
import { Outbox, type OutboxStatus } from '../outbox';

/** How main takes a change, for a while. */
export const MOODS = [
  /** Commits and answers. */
  'well',
  /** Cannot commit, and says so. */
  'full',
  /** Is gone before it commits: the page hears that nobody answered. */
  'gone',
  /** Is gone after it committed. */
  'committed and gone',
  /** Never answers, having committed or not. */
  'silent',
  'committed and silent',
] as const;
export type Mood = (typeof MOODS)[number];

const FULL: ApiError = { code: 'storage', message: 'The disk is full.' };

/** Lets so many turns of the event loop pass: in each, some of what is under way goes on. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await setImmediate();
}

/** Main with a real library in a file; it can be in a mood, and be restarted. */
export class Main {
  mood: Mood = 'well';
  /** How many turns of the event loop it takes before it looks at a change. */
  slow = 0;
  private over: ReturnType<typeof overFakes>;
  private current: CurrentLibrary;

  constructor(private readonly path: string) {
    [this.current, this.over] = this.open();
    value(this.library.commit(IMPORT, [ORIGINAL]));
  }

  get library() {
    return this.current.get();
  }

  private open(): [CurrentLibrary, ReturnType<typeof overFakes>] {
    const current = new CurrentLibrary(value(openHeld(this.path, { create: true })), openHeld);
    const around = { samplesFolder: '/nowhere', copyTemplate: '/nowhere' };
    return [current, overFakes(current, { ...around, origins: countingOrigins() })];
  }

  restart(): void {
    this.close();
    [this.current, this.over] = this.open();
  }

  close(): void {
    this.current.close();
  }

  async take(libraryId: string, change: Change): Promise<Result<null>> {
    const { mood } = this;
    await turns(this.slow);
    const commits = mood === 'well' || mood.startsWith('committed');
    const answer = commits
      ? await this.over.handlers['change.commit']({ libraryId, change })
      : null;
    if (mood.endsWith('silent')) return new Promise(() => undefined);
    if (mood === 'full') return { ok: false, error: FULL };
    if (answer === null || mood !== 'well') return failure('internal', 'Main did not answer.');
    return answer;
  }
}

let windows = 0;

/** A page with an outbox over the database that all its windows share. */
export class Window {
  /** What it made, in order; `stored` once the outbox said that it is in the page’s store. */
  readonly made: { readonly change: Change; readonly sound: boolean; stored: boolean }[] = [];
  /** The outbox says so again and again; this is the last. */
  status: OutboxStatus = { pending: 0, loose: 0, failure: null, refused: [] };
  readonly resumed: Promise<unknown>;
  readonly database: PageDatabase;
  readonly outbox: Outbox;
  private readonly family: number;
  private alive = true;
  private ids = 0;
  private claim: ReturnType<typeof aClaim> | null = null;

  constructor(main: Main, databaseName: string) {
    windows += 1;
    this.family = 0x1000 + windows;
    this.database = new PageDatabase(databaseName);
    const libraryId = main.library.id;
    const desk = {
      call: async (_name: 'change.commit', args: { libraryId: string; change: Change }) => {
        const answer = this.alive ? await main.take(args.libraryId, args.change) : null;
        // Whoever is dead hears nothing any more.
        return this.alive && answer !== null ? answer : new Promise(() => undefined);
      },
      on: () => () => undefined,
    } as unknown as Desk;
    this.outbox = new Outbox(desk, this.database, libraryId, (status) => (this.status = status));
    this.resumed = this.outbox.resume(this.database.open());
    // It fails where the window dies meanwhile.
    this.resumed.catch(() => undefined);
  }

  private newId(): string {
    this.ids += 1;
    return uuid(this.ids, this.family);
  }

  /** A claim, or a note on the last claim, which can only be committed after it. */
  private ops(anew: boolean): Op[] {
    if (this.claim === null || anew) {
      this.claim = aClaim(TEXT, [{ start: 0, end: 7 }], { id: this.newId() });
      return [creating('claim', this.claim)];
    }
    const note = `Note ${this.newId()}`;
    const op = updating('claim', this.claim, { note });
    this.claim = { ...this.claim, note };
    return [op];
  }

  /** Makes a change and hands it to the outbox; one that is not sound is none that any library takes. */
  send(sound: boolean, anew: boolean): void {
    const nowhere = aClaim(TEXT, [{ start: 0, end: 7 }], { id: this.newId(), textId: uuid(99) });
    const ops = sound ? this.ops(anew) : [creating('claim', nowhere)];
    const at = tick(this.made.at(-1)?.change.at ?? null, Date.UTC(2026, 1, 1));
    const head = { id: this.newId(), actor: 'Ines Calder', at };
    const change = { ...head, articleId: ARTICLE_ID, label: sound ? 'Edit' : 'Unsound', ops };
    const made = { change, sound, stored: false };
    this.made.push(made);
    void this.outbox.send(change).then(() => (made.stored = this.alive));
  }

  /** Its process ends. What is in the store stays there. */
  crash(): void {
    this.alive = false;
    this.outbox.stop();
    this.database.close({ disableAutoOpen: true });
  }
}
