import { describe, expect, it } from 'vitest';
import { printReviewFile } from '../saving';
import { DAMAGED } from '../testing/damaged';
import { FILE, TEXT } from '../testing/file';
import { readReviewFile } from './read';

const PRINTED = printReviewFile(FILE);

describe('a review file', () => {
  it.each([
    ['as it was saved', PRINTED],
    ['as bytes', new TextEncoder().encode(PRINTED)],
    ['with a byte order mark', new TextEncoder().encode(`\uFEFF${PRINTED}`)],
    ['with the line ends of another system', PRINTED.replaceAll('\n', '\r\n')],
    ['printed by another program', JSON.stringify(FILE, null, 4)],
    [
      'with its fields in another order',
      JSON.stringify(Object.fromEntries(Object.entries(FILE).reverse())),
    ],
  ])('is read %s', (_name, content) => {
    expect(readReviewFile(content)).toEqual({ ok: true, value: FILE });
  });
});

describe('a review file', () => {
  it('does not say what the imported file was called', () => {
    expect(TEXT.importedFrom.name).toBe('pact.txt');
    expect(PRINTED).not.toContain('pact.txt');
  });
});

describe('a file that is damaged or wrong', () => {
  it('is one of at least forty in this table, each of its own kind', () => {
    expect(DAMAGED.length).toBeGreaterThanOrEqual(40);
    expect(new Set(DAMAGED.map(({ name }) => name)).size).toBe(DAMAGED.length);
  });

  it.each(DAMAGED.map((file) => [file.name, file] as const))('%s', (_name, file) => {
    const read = readReviewFile(file.content());
    expect(read).toMatchObject({ ok: false, code: file.code, message: file.message });
    if (read.ok) return;
    expect(read.rescue?.changes.length ?? null).toBe(file.rescued);
    if (read.rescue === null) return;
    expect(read.rescue.rescued).toBe(true);
    expect(readReviewFile(printReviewFile(read.rescue))).toEqual({ ok: true, value: read.rescue });
  });
});
