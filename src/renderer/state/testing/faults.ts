import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { onTestFinished } from 'vitest';
import { imported } from '../../../main/storage/testing/builders';
import {
  drive,
  failingWrites,
  fill,
  immutable,
  readOnlyView,
  smallDisk,
} from '../../../main/storage/testing/media';
import { temporaryFolder, temporaryLibrary, value } from '../../../main/storage/testing/temporary';
import type { Bundle } from '../../../main/testing/bundle';

/** Begins a fault; gives back what ends it. */
type Begin = () => Promise<() => unknown> | (() => unknown);

/** A library that something happens to. */
export interface Site {
  /** A library with one article, closed. */
  readonly path: string;
  readonly begin: Begin;
}

export interface Fault {
  readonly name: string;
  /** Whether it is there when the library is opened; else it begins while that is open. */
  readonly atOpen: boolean;
  readonly site: (holder: Bundle) => Site;
  /** What the person is told. */
  readonly says: RegExp;
}

function libraryIn(folder: string): string {
  const made = join(temporaryFolder(), 'a.sourcemark');
  const library = temporaryLibrary(made);
  value(library.commit(imported()));
  library.close();
  // Copied there: what was opened there would keep its file system busy until its memory is collected.
  const path = join(folder, 'a.sourcemark');
  cpSync(made, path);
  return path;
}

/** A folder of the library's own, in another. */
function ownFolder(): string {
  const folder = join(temporaryFolder(), 'desk');
  mkdirSync(folder);
  return folder;
}

const moved = (from: string): (() => void) => {
  const to = `${from}.away`;
  renameSync(from, to);
  return () => renameSync(to, from);
};

const site = (folder: string, begin: (path: string) => ReturnType<Begin>): Site => {
  const path = libraryIn(folder);
  return { path, begin: () => begin(path) };
};

function onDrive(begin: (of: ReturnType<typeof drive>) => () => void): Site {
  const made = drive();
  return site(made.folder, () => begin(made));
}

/** Somebody else's app, which has the library open. */
async function held(holder: Bundle, path: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [holder.path, path, 'Mara Okello'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

const GONE = /^The library is no longer at .* Put it back, and it goes on by itself\.$/u;
const UNREADABLE = /^The library file cannot be reached \(.*\)\. .* is kept\. /u;
const HELD =
  /^The library is held by Mara Okello on desk-7 since .* saved as soon as it is closed/u;
const READ_ONLY = /^The library file may only be read, not written\. .* is kept/u;

/** What can happen to a library while somebody works in it. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'disk full',
    atOpen: false,
    // With room for the log of the most changes that are made before and after.
    site: () => site(smallDisk(8 << 20), (path) => fill(dirname(path))),
    says: /^The disk that holds the library is full\. .* is kept\. Free some space/u,
  },
  {
    name: 'every write fails',
    atOpen: false,
    site: () => site(ownFolder(), failingWrites),
    says: UNREADABLE,
  },
  {
    name: 'files made immutable',
    atOpen: false,
    site: () => site(ownFolder(), (path) => immutable(path, `${path}-wal`)),
    says: /^The library file (?:may only be read|cannot be reached)/u,
  },
  {
    name: 'file immutable from the start',
    atOpen: true,
    site: () => site(ownFolder(), immutable),
    says: READ_ONLY,
  },
  {
    name: 'folder mounted read-only from the start',
    atOpen: true,
    site: () => site(ownFolder(), (path) => readOnlyView(dirname(path))),
    says: READ_ONLY,
  },
  {
    name: 'read-only medium',
    atOpen: true,
    site: () => onDrive((made) => made.protect()),
    says: READ_ONLY,
  },
  {
    name: 'drive pulled out and put back',
    atOpen: false,
    site: () => onDrive((made) => made.pull()),
    says: GONE,
  },
  {
    name: 'folder renamed',
    atOpen: false,
    site: () => site(ownFolder(), (path) => moved(dirname(path))),
    says: GONE,
  },
  {
    name: 'file renamed',
    atOpen: false,
    site: () => site(ownFolder(), moved),
    says: GONE,
  },
  {
    name: 'folder removed and brought back from a copy',
    atOpen: false,
    site: () =>
      site(ownFolder(), (path) => {
        const folder = dirname(path);
        cpSync(folder, `${folder}.copy`, { recursive: true });
        rmSync(folder, { recursive: true });
        return () => renameSync(`${folder}.copy`, folder);
      }),
    says: GONE,
  },
  {
    name: 'file replaced by another library, and put back',
    atOpen: false,
    site: () =>
      site(ownFolder(), (path) => {
        const back = moved(path);
        cpSync(libraryIn(temporaryFolder()), path);
        return () => {
          rmSync(path);
          back();
        };
      }),
    says: /^Another file has taken the library’s place at .* Put the library back/u,
  },
  {
    name: 'file replaced by a copy of it',
    atOpen: false,
    site: () =>
      site(ownFolder(), (path) => {
        const end = immutable(path, `${path}-wal`);
        return () => {
          end();
          // As a program does that keeps folders the same on several computers.
          new DatabaseSync(path, { readOnly: true }).exec(`VACUUM INTO '${path}.copy'`);
          renameSync(`${path}.copy`, path);
        };
      }),
    says: /^The library file (?:may only be read|cannot be reached)/u,
  },
  {
    name: 'log removed',
    atOpen: false,
    site: () =>
      site(ownFolder(), (path) => {
        for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`);
        return failingWrites();
      }),
    says: /^The library’s log .* was removed|cannot be reached/u,
  },
  {
    name: 'open in another app, which is closed',
    atOpen: true,
    site: (holder) =>
      site(ownFolder(), async (path) => {
        const child = await held(holder, path);
        return async () => {
          child.stdin?.write('\n');
          await once(child, 'exit');
        };
      }),
    says: HELD,
  },
  {
    name: 'open in another app, which is killed',
    atOpen: true,
    site: (holder) =>
      site(ownFolder(), async (path) => {
        const child = await held(holder, path);
        return async () => {
          child.kill('SIGKILL');
          await once(child, 'exit');
        };
      }),
    says: HELD,
  },
];
