import { join } from 'node:path';
import { type ExchangeSkipped, IMPORT_LIMIT, type Result } from '../../../shared/api';
import { type ExchangeFile, readDeskFile } from '../../../shared/exchange';
import type { Merged, Original } from '../../storage';
import { CalledOff, type DeskPorts, going } from './desk';
import { lookAt, type Mark, namesIn, readAtMost, reasonOf, sha256 } from './files';
import {
  articleOf,
  DESK_FILE,
  deskFolder,
  deskFolderName,
  isDeskFile,
  originalFileName,
} from './places';
import type { Writing } from './send';

/** The longest file of an article that is read, in bytes: as long as an exported article may be. */
const ARTICLE_LIMIT = 4 * IMPORT_LIMIT;
const DESK_LIMIT = 64 * 1024;

export interface Read {
  readonly received: ReadonlyMap<string, number>;
  readonly skipped: readonly ExchangeSkipped[];
  readonly others: readonly string[];
  readonly problem: string | null;
}

/** What one reading of the folder gathers. */
class Gathered {
  readonly received = new Map<string, number>();
  readonly skipped: ExchangeSkipped[] = [];
  readonly others: string[] = [];
  problem: string | null = null;

  skip(desk: string, name: string, why: string): void {
    this.skipped.push({ file: `${deskFolderName(desk)}/${name}`, why });
  }
}

/** Reads the other desks' files, and merges what is sound. Nothing else of them reaches the library. */
export class Reading {
  /** The states of files that there is nothing more to learn from, by path. */
  private readonly done = new Map<string, Mark>();

  constructor(
    private readonly folder: string,
    private readonly ports: DeskPorts,
  ) {}

  /** @param writing Knows which of this desk's own files it wrote itself. */
  async run(desks: readonly string[], writing: Writing): Promise<Read> {
    const found = new Gathered();
    for (const desk of desks) {
      const own = desk === this.ports.library.id;
      let names: readonly string[];
      try {
        names = await going(this.ports, namesIn(deskFolder(this.folder, desk)));
      } catch (error) {
        if (error instanceof CalledOff) throw error;
        found.skip(desk, '', `it cannot be read (${reasonOf(error)}). It is read again next time.`);
        continue;
      }
      if (!own) found.others.push(await this.whose(desk));
      for (const name of names) {
        if (found.problem !== null) return found;
        const articleId = articleOf(name);
        if (articleId !== null) await this.article(found, desk, articleId, name, writing);
        else if (!own && !isDeskFile(name)) {
          found.skip(
            desk,
            name,
            'it is not one of Sourcemark’s files: a file on its way, perhaps, or a copy that a sync program made. It was left alone.',
          );
        }
      }
    }
    return found;
  }

  private async whose(desk: string): Promise<string> {
    const path = join(deskFolder(this.folder, desk), DESK_FILE);
    const bytes = await going(
      this.ports,
      readAtMost(path, DESK_LIMIT).catch(() => null),
    );
    const read = bytes === null ? null : readDeskFile(Buffer.from(bytes).toString('utf8'));
    return read?.ok === true && read.file.desk === desk ? read.file.by : 'Somebody';
  }

  private async article(
    found: Gathered,
    desk: string,
    articleId: string,
    name: string,
    writing: Writing,
  ): Promise<void> {
    const path = join(deskFolder(this.folder, desk), name);
    const is = await going(this.ports, lookAt(path));
    const own = desk === this.ports.library.id;
    if (is === null || this.done.get(path) === is.mark) return;
    if (own && writing.wrote(articleId, is.mark)) return;
    const read = await this.read(path, is.size, { desk, articleId });
    if (!read.ok) {
      // One's own is written anew in any case.
      if (!own) found.skip(desk, name, read.why);
      return;
    }
    const originals = await this.originals(found, desk, read.file);
    const merged = this.merge(read.file, originals.found);
    if (!merged.ok) {
      if (merged.error.code === 'import-damaged') found.skip(desk, name, merged.error.message);
      else found.problem = merged.error.message;
      return;
    }
    if (merged.value.added > 0) {
      found.received.set(articleId, (found.received.get(articleId) ?? 0) + merged.value.added);
    }
    if (own) writing.found(articleId, is.mark, read.file);
    if (originals.complete) this.done.set(path, is.mark);
  }

  private async read(path: string, size: number, place: { desk: string; articleId: string }) {
    const tooLarge = {
      ok: false,
      why: `it is too large to be an article (more than ${ARTICLE_LIMIT / 1024 / 1024} MB). It was left alone.`,
    } as const;
    if (size > ARTICLE_LIMIT) return tooLarge;
    const { exchanging, signal } = this.ports;
    try {
      const bytes = await going(this.ports, readAtMost(path, ARTICLE_LIMIT));
      if (bytes.length > ARTICLE_LIMIT) return tooLarge;
      return await going(this.ports, exchanging.read(bytes, place, signal?.()));
    } catch (error) {
      if (error instanceof CalledOff) throw error;
      return {
        ok: false,
        why: `it cannot be read (${reasonOf(error)}). It is read again next time.`,
      } as const;
    }
  }

  /** The original files that are not kept here yet, as far as they have arrived whole. */
  private async originals(found: Gathered, desk: string, file: ExchangeFile) {
    const missing = this.ports.library.missingOriginals(file.originals);
    const originals: Original[] = [];
    let complete = true;
    for (const each of missing.ok ? missing.value : []) {
      const name = originalFileName(each);
      const path = join(deskFolder(this.folder, desk), name);
      const bytes = await going(
        this.ports,
        readAtMost(path, IMPORT_LIMIT).catch(() => null),
      );
      if (bytes !== null && sha256(bytes) === each) {
        originals.push({ sha256: each, bytes });
        continue;
      }
      complete = false;
      const why =
        bytes === null
          ? 'it has not arrived yet. The article can be worked on; the file it was imported from comes later.'
          : 'it is damaged, or has not arrived whole yet. It was left alone, and is read again at the next exchange.';
      found.skip(desk, name, why);
    }
    return { found: originals, complete };
  }

  private merge(file: ExchangeFile, originals: readonly Original[]): Result<Merged> {
    const { articleId, changes } = file;
    return this.ports.library.mergeHistory({ articleId, changes, originals });
  }
}
