import { describe, expect, it } from 'vitest';
import { IMPORT_LIMIT } from '../../shared/api';
import { expectRefusal, readAs } from './testing/read';

describe('refusals', () => {
  it.each([
    ['no bytes', 'a.txt', ''],
    ['only white space', 'a.txt', ' \n\t\u00a0\r\n\u200b'],
    ['only a byte order mark', 'a.txt', '\ufeff'],
    ['only rules', 'a.md', '* * *\n\n---\n'],
    ['a page without words', 'a.html', '<html><body><script>x()</script><p> </p></body></html>'],
    ['Markdown with only a picture', 'a.md', '![alt](x.png)'],
  ])('says that a file with %s is empty', (_what, name, content) => {
    expectRefusal(name, content, 'import-empty');
  });

  it.each([
    ['a PDF', '%PDF-1.7\nabc'],
    ['a ZIP archive', 'PK\u0003\u0004rest'],
    ['rich text', '{\\rtf1 Hello}'],
    ['a GIF', 'GIF89a and so on'],
    ['NUL bytes', 'some words\u0000and more'],
    ['many control characters', 'a\u0001b\u0002c\u0003d'],
  ])('says that %s is binary, whatever it is called', (_what, content) => {
    expectRefusal('article.txt', content, 'import-binary');
  });

  it('knows a picture by its first bytes', () => {
    expectRefusal('a.html', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'import-binary');
  });

  it.each([
    ['desk.sourcemark', 'Open library…'],
    ['story.docx', 'Word'],
    ['story.PDF', 'PDF'],
    ['story.rtf', 'rich text'],
    ['story.xlsx', 'plain text'],
    ['data.json', 'plain text'],
  ])('says what to do with %s', (name, hint) => {
    expect(expectRefusal(name, 'words', 'import-unsupported')).toContain(hint);
  });

  it('refuses one byte over the limit and reads the limit', () => {
    const over = new Uint8Array(IMPORT_LIMIT + 1).fill(0x61);
    expect(expectRefusal('a.txt', over, 'import-too-large')).toContain('20 MB');
    const line = `${'word '.repeat(9)}word.\n\n`;
    expect(readAs('a.txt', line.repeat(IMPORT_LIMIT / 64).slice(0, 64_000)).text).toContain('word');
  });

  it('refuses a text that is too long to be shown, and one of too many paragraphs', () => {
    const long = 'word '.repeat(800_001);
    expect(expectRefusal('a.txt', long, 'import-too-large')).toContain('limit is 4,000,000');
    expect(expectRefusal('a.html', `<p>${long}x</p>`, 'import-too-large')).toContain('4,000,000');
    expect(expectRefusal('a.txt', 'A.\n'.repeat(50_001), 'import-too-large')).toContain('50,000');
  });

  it('reads a file without an extension, and one with a dot in its folder', () => {
    expect(readAs('README', 'Some words.').format).toBe('txt');
    expect(readAs('v1.2/notes', 'Some words.').format).toBe('txt');
  });

  it('reads a page saved as text as a page, and a page without a tag as text', () => {
    expect(readAs('a.txt', '<!DOCTYPE html><html><body><p>Hi.</p></body></html>').format).toBe(
      'html',
    );
    expect(readAs('a.html', 'First.\n\nSecond.').blocks).toHaveLength(2);
  });
});
