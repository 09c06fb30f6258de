import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { systemOrigins, type Work } from '../services';
import { backUpFile, examineFile, IN_MEMORY, type Library, openLibrary } from '../storage';
import { fail, say } from './io';

interface Use {
  /** Make the library where there is none, which is said. */
  readonly create: boolean;
  /** `work` may change it: so what was done since its newest backup is backed up first. */
  readonly writes: boolean;
}

/** Runs `work` on the library at `path` and closes it. Gives the exit code. */
export async function withLibrary(
  path: string,
  { create, writes }: Use,
  work: (library: Library) => number | Promise<number>,
): Promise<number> {
  // An empty file is what a crash leaves between creating a library and its first transaction.
  const isNew = create && path !== IN_MEMORY && sizeAt(path) === 0;
  const opened = openLibrary(path, {
    create,
    noticed: warn,
    unexamined: (library) => {
      const findings = writes ? examineFile(path) : [];
      if (findings.length > 0) library.distrust(findings);
    },
  });
  if (!opened.ok) return fail(opened.error);
  if (isNew) say(`Created the library ${path}.`);
  if (writes && path !== IN_MEMORY) {
    const made = backUpFile({ libraryPath: path, now: Date.now() });
    if (!made.ok) warn(made.error.message);
  }
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}

function sizeAt(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    // There is nothing, or nothing that can be reached: opening it says what is the matter.
    return 0;
  }
}

/** What has to be known, and stops no work. */
const warn = (message: string) => say(`sourcemark: ${message}`);

/** What making changes takes; the actor is the system's name for the person unless one is given. */
export function workIn(library: Library, analyst?: string): Work {
  return { library, actor: analyst ?? systemUser(), origins: systemOrigins };
}

function systemUser(): string {
  try {
    return userInfo().username || 'Analyst';
  } catch {
    // A user without an entry, as in some containers.
    return 'Analyst';
  }
}
