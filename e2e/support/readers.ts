import { readFile, writeFile } from 'node:fs/promises';
import type { Archive, ReviewMode } from '../../src/shared/model';
import { printReviewFile, reviewFileOf } from '../../src/shared/review';
import { Reader } from '../../src/shared/review/testing/readers';
import { ownPath } from './files';

let readers = 0;

/** What a second reader sends back: their review of the newest text in `archive`, as a file in the test's own folder. */
export async function reviewFileBy(
  name: string,
  { article, texts }: Pick<Archive, 'article' | 'texts'>,
  read: (reader: Reader) => void,
  mode: ReviewMode = 'blind',
): Promise<string> {
  const text = texts.at(-1);
  if (text === undefined) throw new Error('the article has no text');
  readers += 1;
  const reader = new Reader(text, name, mode, readers);
  read(reader);
  const file = reviewFileOf({
    article,
    text,
    changes: reader.changes.map((change) => ({ ...change, articleId: article.id })),
    savedAt: '2026-01-14T12:00:00.000Z',
    appVersion: '0.0.0',
  });
  const path = ownPath(`${name}.sourcemark-review`);
  await writeFile(path, printReviewFile(file));
  return path;
}

/** The file as one that a page can be handed, by its name and text. */
export async function asDropped(path: string): Promise<{ name: string; text: string }> {
  return { name: path.split('/').at(-1) ?? path, text: await readFile(path, 'utf8') };
}
