import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../../shared/api';
import {
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  type ExchangeFile,
  printDeskFile,
  printExchangeFile,
} from '../../../shared/exchange';
import type { Change } from '../../../shared/model';
import { writeWhole } from '../writeFiles';
import { CalledOff, type DeskPorts } from './desk';
import { lookAt, type Mark, namesIn, reasonOf, sha256 } from './files';
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
      await this.going(mkdir(this.own, { recursive: false }).catch(unlessThere));
      await this.introduce();
      for (const { articleId, changes } of valueOf(this.ports.library.histories())) {
        const path = join(this.own, articleFileName(articleId));
        const known = this.written.get(articleId);
        const is = await this.going(lookAt(path));
        if (known !== undefined && is?.mark === known.mark && known.changes === changes) continue;
        await this.article(path, articleId);
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

  private async going<T>(work: Promise<T>): Promise<T> {
    const value = await work;
    if (!this.ports.goesOn()) throw new CalledOff();
    return value;
  }

  /** Says whose desk this is, once and when the name changes; the first time, clears up what a crash left. */
  private async introduce(): Promise<void> {
    const by = this.ports.by();
    if (this.desk === null) {
      for (const name of await this.going(namesIn(this.own))) {
        if (LEFT_OVER.test(name)) await this.going(rm(join(this.own, name), { force: true }));
      }
    }
    if (this.desk === by) return;
    const content = printDeskFile({ desk: this.ports.library.id, by });
    await this.going(writeWhole(join(this.own, DESK_FILE), content));
    this.desk = by;
  }

  private async article(path: string, articleId: string): Promise<void> {
    const { library } = this.ports;
    const changes = valueOf(library.changes(articleId));
    const named = originalsOf(changes);
    const missing = new Set(valueOf(library.missingOriginals(named)));
    const originals = named.filter((each) => !missing.has(each));
    await this.putOriginals(articleId, originals);
    const content = printExchangeFile(
      {
        format: EXCHANGE_FORMAT,
        version: EXCHANGE_VERSION,
        desk: library.id,
        by: this.ports.by(),
        articleId,
        originals,
        changes: [...changes],
      },
      sha256,
    );
    await this.going(writeWhole(path, content));
    const is = await this.going(lookAt(path));
    if (is !== null) this.written.set(articleId, { mark: is.mark, changes: changes.length });
  }

  /** The originals first, so that whoever reads the article's file finds them there. */
  private async putOriginals(articleId: string, wanted: readonly string[]): Promise<void> {
    if (wanted.every((each) => this.originals.has(each))) return;
    for (const { sha256: hash, bytes } of valueOf(this.ports.library.originals(articleId))) {
      const path = join(this.own, originalFileName(hash));
      const is = await this.going(lookAt(path));
      if (is?.size !== bytes.length) await this.going(writeWhole(path, bytes));
      this.originals.add(hash);
    }
  }
}

function unlessThere(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}

/** The files that the article's texts were imported from, by SHA-256. */
function originalsOf(changes: readonly Change[]): readonly string[] {
  const found = changes.flatMap(({ ops }) =>
    ops.flatMap(({ kind, after }) => {
      const from = kind === 'text' ? after?.['importedFrom'] : undefined;
      const hash = (from as { readonly sha256?: unknown } | undefined)?.sha256;
      return typeof hash === 'string' ? [hash] : [];
    }),
  );
  return [...new Set(found)].toSorted();
}
