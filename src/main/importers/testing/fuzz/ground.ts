import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../../../shared/api';
import { ANALYST } from '../../../../shared/review/testing/file';
import { systemOrigins, type Work } from '../../../services/origins';
import { type Library, openLibrary } from '../../../storage';

/** The value of a result that must be one. */
export function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** A library on the disk with an article in it, as it was before whatever is read. Not for more than one reader at once. */
export class Ground {
  readonly folder = mkdtempSync(join(tmpdir(), 'sourcemark-fuzz-'));
  private readonly path = join(this.folder, 'a.sourcemark');
  private readonly fresh = join(this.folder, 'fresh.sourcemark');
  private library: Library;

  constructor() {
    const first = sure(openLibrary(this.fresh, { create: true }));
    for (const change of ANALYST) sure(first.commit(change));
    first.close();
    this.library = this.open();
  }

  get work(): Work {
    return { library: this.library, actor: 'Ines Calder', origins: systemOrigins };
  }

  /** Of all the bytes the library has. */
  print(): string {
    const hash = createHash('sha256');
    for (const path of [this.path, `${this.path}-wal`]) {
      if (existsSync(path)) hash.update(readFileSync(path));
    }
    return hash.digest('hex');
  }

  /** Whether so much was brought in that reading all of its bytes takes long. */
  get grown(): boolean {
    const log = statSync(`${this.path}-wal`, { throwIfNoEntry: false });
    return (log?.size ?? 0) > 2 ** 20;
  }

  /** Forgets what was brought in, which has to be sound. */
  renew(): void {
    const faults = sure(this.library.check());
    if (faults.length > 0) throw new Error(`the library is damaged: ${JSON.stringify(faults)}`);
    this.library.close();
    this.library = this.open();
  }

  remove(): void {
    this.library.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private open(): Library {
    for (const each of [this.path, `${this.path}-wal`, `${this.path}-shm`]) {
      rmSync(each, { force: true });
    }
    copyFileSync(this.fresh, this.path);
    return sure(openLibrary(this.path, { create: false }));
  }
}
