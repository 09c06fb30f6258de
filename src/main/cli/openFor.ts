import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { systemOrigins, type Work } from '../services';
import { IN_MEMORY, type Library, openLibrary } from '../storage';
import { fail, say } from './io';

/**
 * Runs `work` on the library at `path` and closes it. Gives the exit code. Only with `create` is a library
 * made, and then it is said.
 */
export async function withLibrary(
  path: string,
  { create }: { readonly create: boolean },
  work: (library: Library) => number | Promise<number>,
): Promise<number> {
  const isNew = create && path !== IN_MEMORY && !existsSync(path);
  const opened = openLibrary(path, { create });
  if (!opened.ok) return fail(opened.error);
  if (isNew) say(`Created the library ${path}.`);
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}

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
