import { join } from 'node:path';
import { v7 } from 'uuid';
import {
  type ArgsOf,
  contract,
  type OperationName,
  type Result,
  type ResultOf,
} from '../../../../shared/api';
import { type Stamp, tick } from '../../../../shared/history';
import type { Change, Op } from '../../../../shared/model';
import { route } from '../../../ipc/route';
import { CurrentLibrary } from '../../currentLibrary';
import { systemOrigins } from '../../origins';
import { openHeld, overFakes } from '../overFakes';
import { Chance } from './chance';
import { say } from './lines';

/** What makes a change besides its head. */
export interface Deed {
  readonly articleId: string;
  readonly ops: readonly Op[];
  readonly label?: string;
  readonly undoes?: string | undefined;
  readonly reviewId?: string | undefined;
}

export const ANALYST = 'Ines Calder';

/** The value of an answer that has to be one. */
export function answered<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/**
 * The app without its window, at work in a process that is killed sooner or later: every operation goes the way a
 * call of the page goes, and what was answered is said as soon as it was.
 */
export class WorkingDesk {
  readonly chance: Chance;
  private over: ReturnType<typeof overFakes>;
  private current: CurrentLibrary;
  private last: Stamp | null = null;
  private libraryId = '';

  /** @param path Of the library: opened, or made where there is none. */
  constructor(
    readonly path: string,
    seed: number,
  ) {
    this.chance = new Chance(seed);
    [this.current, this.over] = this.open();
  }

  private open(): [CurrentLibrary, ReturnType<typeof overFakes>] {
    const library = answered(openHeld(this.path, { create: true }));
    const current = new CurrentLibrary(library, openHeld);
    const around = { samplesFolder: '/nowhere', copyTemplate: '/nowhere', origins: systemOrigins };
    return [current, overFakes(current, around)];
  }

  /** What dialogs and settings answer. */
  get fakes() {
    return this.over.fakes;
  }

  /** A path in the library's folder. */
  beside(name: string): string {
    return join(this.path, '..', name);
  }

  /** Closes the library as the app does when it ends, and opens it again. */
  reopen(): void {
    this.current.close();
    [this.current, this.over] = this.open();
  }

  readonly newId = (): string => v7();

  /** Asks for an operation as the page does. Throws where the answer is a failure. */
  async call<K extends OperationName>(name: K, args: ArgsOf<K>): Promise<ResultOf<K>> {
    const call = { trusted: true, name, args };
    const result = await route(contract, this.over.handlers, call, (_operation, error) => {
      throw error;
    });
    return answered(result as Result<ResultOf<K>>);
  }

  /** Looks at the clock of the library: what is done next comes after everything in it. */
  async look(): Promise<void> {
    ({ latest: this.last, libraryId: this.libraryId } = await this.call('workspace.get', {}));
  }

  async commit(deed: Deed, actor = ANALYST): Promise<Change> {
    this.last = tick(this.last, Date.now());
    const { articleId, ops, label = 'Edit', undoes, reviewId } = deed;
    const change: Change = {
      id: this.newId(),
      actor,
      at: this.last,
      articleId,
      label,
      ops: [...ops],
      ...(undoes === undefined ? {} : { undoes }),
      ...(reviewId === undefined ? {} : { reviewId }),
    };
    await this.call('change.commit', { libraryId: this.libraryId, change });
    say({ type: 'done', history: reviewId ?? articleId, change: change.id });
    return change;
  }

  /** Brings a file in, as one that was dropped on the window. Gives the article. */
  async bringIn(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const outcome = await this.call('import.bytes', { name, bytes });
    if (outcome.status !== 'imported') throw new Error(`${name} was not brought in`);
    await this.holds(outcome.articleId);
    return outcome.articleId;
  }

  /** Says what the library holds of an article, after an operation that answered without naming changes. */
  async holds(articleId: string): Promise<void> {
    const changes = await this.call('article.history', { articleId });
    say({ type: 'holds', history: articleId, changes: changes.map(({ id }) => id) });
    await this.look();
  }
}
