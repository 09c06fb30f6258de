import { extname, isAbsolute, join, relative } from 'node:path';
import { isAppUrl } from './origin';

/** What a built page is made of. A file of another kind is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface AppFile {
  /** Absolute path, always inside the root it was asked for with. */
  readonly path: string;
  /** The MIME type to serve it as. */
  readonly type: string;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * The file behind an app:// URL, or null where the URL names none that may be served. Decides by the name
 * alone and does not look at the disk.
 *
 * @param root Absolute path of the folder with the built page.
 */
export function appFile(root: string, url: string): AppFile | null {
  if (!isAppUrl(url)) return null;
  const name = decode(new URL(url).pathname);
  // A backslash or a colon is a separator, a drive or a stream on Windows; NUL ends a name in C.
  if (name === null || /[\\:\0]/u.test(name)) return null;
  const segments = name.split('/').slice(1);
  // Neither `..` nor hidden files; an empty segment would be a folder.
  if (segments.some((segment) => segment === '' || segment.startsWith('.'))) return null;
  const path = join(root, ...segments);
  const inside = relative(root, path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null;
  const type = TYPES[extname(path).toLowerCase()];
  return type === undefined ? null : { path, type };
}
