import { join } from 'node:path';

/**
 * The shared folder, as desks find their way in it.
 *
 *     <the folder somebody chose>/
 *       sourcemark-<id of a library>/      one desk; only that desk ever writes here
 *         desk.json                        who works there
 *         article-<id>.json                all it knows of one article (see shared/exchange)
 *         original-<sha256>                a file that an article was imported from, byte for byte
 *
 * A desk writes only in its own folder, each file beside its place first, and reads those of the others. What an
 * article's file holds is the union of all changes the desk knows, whoever made them: so work travels on from desk to
 * desk, also between two that are never connected at the same time, and a file that is lost, late, cut short or there
 * twice costs nothing but time. Everything else in the folder is somebody else's, and is never touched. Reviews under
 * way are not exchanged: they are nobody's business until they are handed in.
 *
 * A copy of a library has the same id and hence the same folder. It reads what is there before it writes, so that
 * nothing is lost even then.
 */

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const DESK = new RegExp(`^sourcemark-(${UUID})$`, 'u');
const ARTICLE = new RegExp(`^article-(${UUID})\\.json$`, 'u');
const ORIGINAL = /^original-[0-9a-f]{64}$/u;

export const DESK_FILE = 'desk.json';

export const deskFolderName = (desk: string) => `sourcemark-${desk}`;
export const articleFileName = (articleId: string) => `article-${articleId}.json`;
export const originalFileName = (sha256: string) => `original-${sha256}`;

/** Throws where the desk has no id that a library is made with: a library file may say anything, also `../..`. */
export function deskFolder(folder: string, desk: string): string {
  const name = deskFolderName(desk);
  if (deskOf(name) === null) throw new Error(`The library’s id is none: ${desk}`);
  return join(folder, name);
}

/** The desk whose folder has this name, or null. */
export const deskOf = (name: string): string | null => DESK.exec(name)?.[1] ?? null;

/** The article whose file has this name, or null. */
export const articleOf = (name: string): string | null => ARTICLE.exec(name)?.[1] ?? null;

/** Whether a desk itself puts files of this name into its folder. */
export function isDeskFile(name: string): boolean {
  return name === DESK_FILE || articleOf(name) !== null || ORIGINAL.test(name);
}
