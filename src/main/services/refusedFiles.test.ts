import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Library } from '../storage';
import { deliveryOf, printReviewFile, reviewFileOf, sha256 } from '../../shared/review';
import { DAMAGED } from '../../shared/review/testing/damaged';
import { ANALYST, CHANGES, FILE, TEXT } from '../../shared/review/testing/file';
import { aChange, creating, uuid } from '../../shared/testing/builders';
import { openLibrary } from '../storage';
import { temporaryFolder, value } from '../storage/testing/temporary';
import { readIncoming } from './incoming';

/** The files of a folder, by a hash of their bytes. `change` is applied to the bytes before. */
function filesIn(folder: string, change = (bytes: Buffer) => bytes): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      sha256(change(readFileSync(join(folder, name))).toString('base64')),
    ]),
  );
}

/**
 * Without the two counters that SQLite itself raises whenever a library is opened and closed, because it goes into
 * its write-ahead mode and back: offsets 24 and 92 of the header (sqlite.org/fileformat.html).
 */
function withoutCounters(bytes: Buffer): Buffer {
  return Buffer.from(bytes).fill(0, 24, 28).fill(0, 92, 96);
}

/** A folder with a library in it, at rest: the article, a review under way and a delivery. */
function libraryFolder(): string {
  const folder = join(temporaryFolder(), 'library');
  mkdirSync(folder);
  const library = value(openLibrary(join(folder, 'desk.sourcemark'), { create: true }));
  const review = CHANGES.slice(0, 3);
  const delivery = deliveryOf({ ...FILE, changes: [...review] }, [TEXT]);
  const brought = aChange(500, [creating('delivery', delivery)], { label: 'Bring in' });
  for (const change of [...ANALYST, ...review, brought]) value(library.commit(change));
  library.close();
  return folder;
}

/** Asserts that what `look` does to the library leaves every byte of it as it is, at once and after closing. */
function expectUnchanged(look: (library: Library, unchanged: () => void) => void): void {
  const folder = libraryFolder();
  const before = filesIn(folder, withoutCounters);
  expect(Object.keys(before)).toEqual(['desk.sourcemark']);
  const library = value(openLibrary(join(folder, 'desk.sourcemark'), { create: false }));
  const opened = filesIn(folder);
  look(library, () => expect(filesIn(folder)).toEqual(opened));
  library.close();
  expect(filesIn(folder, withoutCounters)).toEqual(before);
}

it('leaves every byte of the library as it is, whatever damaged file is handed to it', () => {
  expect(DAMAGED.length).toBeGreaterThanOrEqual(40);
  expectUnchanged((library, unchanged) => {
    for (const { name, content, code, message, rescued } of DAMAGED) {
      const incoming = readIncoming(library, { name, bytes: content() });
      expect(incoming).toMatchObject({ status: 'refused', name, error: { code, message } });
      expect(incoming.status === 'refused' && (incoming.rescue?.changes ?? null)).toBe(rescued);
      unchanged();
    }
  });
});

it('leaves it so where a sound file is only looked at, and where it is of another article', () => {
  const bytes = (content: string) => new TextEncoder().encode(content);
  const elsewhere = JSON.parse(
    JSON.stringify({ article: FILE.article, text: TEXT, changes: CHANGES }).replaceAll(
      TEXT.articleId,
      uuid(77),
    ),
  ) as Pick<typeof FILE, 'article' | 'text' | 'changes'>;
  const head = { savedAt: FILE.savedAt, appVersion: FILE.appVersion };
  expectUnchanged((library, unchanged) => {
    const sound = readIncoming(library, { name: 'a', bytes: bytes(printReviewFile(FILE)) });
    const counts = { fresh: CHANGES.length - 3, known: 3 };
    expect(sound).toMatchObject({ status: 'ready', preview: counts });
    unchanged();
    const foreign = printReviewFile(reviewFileOf({ ...elsewhere, ...head }));
    expect(readIncoming(library, { name: 'a', bytes: bytes(foreign) })).toMatchObject({
      status: 'refused',
      error: { code: 'not-found' },
    });
    unchanged();
  });
});
