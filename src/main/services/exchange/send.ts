import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../../shared/api';
import { type ExchangeFile, printDeskFile } from '../../../shared/exchange';
import type { HistoryLength } from '../../storage';
import { writeWhole } from '../writeFiles';
import { CalledOff, type DeskPorts, going } from './desk';
import { lookAt, type Mark, namesIn, reasonOf } from './files';
import { articleFileName, DESK_FILE, deskFolder, originalFileName } from './places';

/** What an article's file is known to hold. */
interface Written {
  readonly mark: Mark;
  /** How many changes: a history only grows. */
  readonly changes: number;
}

export interface Sent {
  readonly sent: readonly string[];
  readonly problem: string | null;
}

class Failed extends Error {}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Failed(result.error.message);
  return result.value;
}

/** Temporary files that a desk which was stopped while writing left in its own folder. */
const LEFT_OVER = /^\.sourcemark-[0-9a-f-]+\.tmp$/u;

/** Writes this desk's own files, and nothing else. */
export class Writing {
  private readonly own: string;
  private readonly written = new Map<string, Written>();
  private readonly originals = new Set<string>();
  private desk: string | null = null;

  constructor(
    folder: string,
    private readonly ports: DeskPorts,
  ) {
    this.own = deskFolder(folder, ports.library.id);
  }

  /** Whether the article's file, in this state, is as it was written here or found. */
  wrote(articleId: string, mark: Mark): boolean {
    return this.written.get(articleId)?.mark === mark;
  }

  /** Notes what a file of this desk's that an earlier run, or a copy of this library, wrote was found to hold. */
  found(articleId: string, mark: Mark, { changes }: ExchangeFile): void {
    this.written.set(articleId, { mark, changes: changes.length });
  }

  /** Writes what is not there, or not as it should be. */
  async run(): Promise<Sent> {
    const sent: string[] = [];
    try {
      await going(this.ports, mkdir(this.own, { recursive: false }).catch(unlessThere));
      await this.introduce();
      for (const article of valueOf(this.ports.library.histories())) {
        const { articleId, changes } = article;
        const path = join(this.own, articleFileName(articleId));
        const known = this.written.get(articleId);
        const is = await going(this.ports, lookAt(path));
        if (known !== undefined && is?.mark === known.mark && known.changes === changes) continue;
        await this.article(path, article);
        sent.push(articleId);
      }
      return { sent, problem: null };
    } catch (error) {
      if (error instanceof CalledOff) throw error;
      if (error instanceof Failed) return { sent, problem: error.message };
      const problem = `What was done here could not be written to the shared folder (${reasonOf(error)}). It is safe in the library, and is written when the folder can be.`;
      return { sent, problem };
    }
  }

  /** Says whose desk this is, once and when the name changes; the first time, clears up what a crash left. */
  private async introduce(): Promise<void> {
    const by = this.ports.by();
    if (this.desk === null) {
      for (const name of await going(this.ports, namesIn(this.own))) {
        if (LEFT_OVER.test(name))
          await going(this.ports, rm(join(this.own, name), { force: true }));
      }
    }
    if (this.desk === by) return;
    const content = printDeskFile({ desk: this.ports.library.id, by });
    await going(this.ports, writeWhole(join(this.own, DESK_FILE), content));
    this.desk = by;
  }

  private async article(path: string, article: HistoryLength): Promise<void> {
    const { library, by, exchanging, signal } = this.ports;
    const printing = exchanging.print(library, article, by(), signal?.());
    const { bytes, originals, changes } = valueOf(await going(this.ports, printing));
    await this.putOriginals(article.articleId, originals);
    await going(this.ports, writeWhole(path, bytes));
    const is = await going(this.ports, lookAt(path));
    if (is !== null) this.written.set(article.articleId, { mark: is.mark, changes });
  }

  /** The originals first, so that whoever reads the article's file finds them there. */
  private async putOriginals(articleId: string, wanted: readonly string[]): Promise<void> {
    if (wanted.every((each) => this.originals.has(each))) return;
    for (const { sha256: hash, bytes } of valueOf(this.ports.library.originals(articleId))) {
      const path = join(this.own, originalFileName(hash));
      const is = await going(this.ports, lookAt(path));
      if (is?.size !== bytes.length) await going(this.ports, writeWhole(path, bytes));
      this.originals.add(hash);
    }
  }
}

function unlessThere(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}
