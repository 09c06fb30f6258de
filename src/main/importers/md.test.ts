import { describe, expect, it } from 'vitest';
import { blocksOf, readAs } from './testing/read';

describe('Markdown', () => {
  it('gives blocks what its marks say', () => {
    const text = [
      '# Quays *stay* closed',
      'By Jane Roe',
      'The [harbour master](https://x.example) said\nso, **twice**.  \nAnd `again`.',
      '## Next',
      '- ships\n- tugs\n\n  and crews',
      '> No more.',
      '# Another',
      '![a picture](x.png)',
      '***',
    ].join('\n\n');
    expect(blocksOf('a.md', text)).toEqual([
      ['headline', 'Quays stay closed'],
      ['byline', 'By Jane Roe'],
      ['paragraph', 'The harbour master said so, twice. And again.'],
      ['heading', 'Next'],
      ['list-item', 'ships'],
      ['list-item', 'tugs'],
      ['list-item', 'and crews'],
      ['quote', 'No more.'],
      ['heading', 'Another'],
    ]);
  });

  it('keeps the words of raw HTML and drops its code', () => {
    const text =
      'A <b>bold</b> word<br>here <script>alert(1)</script>now.\n\n<div><p>Block <i>words</i>.</p><script>x()</script></div>';
    expect(blocksOf('a.md', text).map(([, words]) => words)).toEqual([
      'A bold word here now.',
      'Block words.',
    ]);
  });

  it('takes front matter for metadata and not for words', () => {
    const text =
      '---\ntitle: "Quays: closed"\nauthors:\n  - Jane Roe\n  - John Doe\ndate: 2026-01-13\nsource: https://x.example/a\nlang: en-gb\n---\n\nThe quays stay closed.';
    expect(readAs('a.md', text)).toMatchObject({
      title: 'Quays: closed',
      byline: 'Jane Roe and John Doe',
      publishedAt: '2026-01-13',
      url: 'https://x.example/a',
      language: 'en-GB',
      text: 'The quays stay closed.',
    });
  });

  it('keeps what would take far longer to parse than to read as it is written', () => {
    for (const mark of ['<!-- ', '<?', '<!A ']) {
      expect(blocksOf('a.md', `*x* ${`a ${mark}`.repeat(3_000)}`)[0]?.[1]).toContain(
        `*x* a ${mark.trim()}`,
      );
    }
  });

  it.each([
    ['marks all over', `${'`b` '.repeat(100)}\n\n`.repeat(600), '`b`'],
    ['a line without an end', `*x* ${'\u3000y'.repeat(150_000)}`, '*x*'],
    [
      'lists in one another, line by line',
      Array.from({ length: 3_000 }, (_, i) => `${'  '.repeat(Math.min(i, 99))}- x`).join('\n'),
      'x',
    ],
  ])('keeps %s as it is written', (_what, source, words) => {
    expect(readAs('a.md', source).text).toContain(words);
  });

  it('takes a fence of more lines than front matter has for words', () => {
    const lines = `---\nauthors:\n${'  - Ann Lee\n'.repeat(120)}---\nThe quays.`;
    expect(readAs('a.md', lines).text).toContain('Ann Lee');
  });

  it('guesses a headline only where nothing is marked', () => {
    expect(blocksOf('a.md', 'Quays closed\n\nThe quays stay closed.')[0]?.[0]).toBe('headline');
    expect(blocksOf('a.md', 'Quays closed\n\n## Part one\n\nThe quays.')[0]?.[0]).toBe('paragraph');
  });

  it.each([
    ['nested quotes', `${'>'.repeat(20_000)}deep words`],
    ['nested lists', `${'- '.repeat(20_000)}deep words`],
    ['emphasis', `deep words ${'*a_ '.repeat(50_000)}`],
    ['brackets', `deep words ${'[a '.repeat(50_000)}`],
  ])('reads hostile %s as plain text', (_what, text) => {
    expect(readAs('a.md', text).text).toContain('deep words');
  });
});
