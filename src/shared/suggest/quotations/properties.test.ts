import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../model';
import { quotations } from './quotations';
import { linesOf } from './testing/lines';

const MARKS = ['"', "'", '“', '”', '‘', '’', '„', '‚', '«', '»', '`', "''", '``'];
const BESIDE = [
  ' ',
  '\n',
  '. ',
  ', ',
  ': ',
  's',
  'a',
  'We ',
  '12',
  '—',
  '-',
  '(',
  ')',
  '…',
  '\u00a0',
  '𝒜',
  '🙂',
];

/** Texts dense with marks of every kind, well formed or not. */
const noise = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom(...BESIDE)), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 60 }));

const isWhole = (text: string, at: number) =>
  !/^[\ud800-\udbff][\udc00-\udfff]/u.test(text.slice(at - 1, at + 1)) || at === 0;

function expectSound(text: string, paragraphs: readonly Span[]): void {
  let free = 0;
  let before = -1;
  let leftOpen = false;
  for (const { start, end, inner, closed, continues } of quotations(text, paragraphs)) {
    expect(start).toBeGreaterThanOrEqual(free);
    expect(inner.start).toBeGreaterThan(start);
    expect(inner.end).toBeGreaterThan(inner.start);
    expect(closed ? inner.end < end : inner.end === end).toBe(true);
    expect(text.slice(inner.start, inner.end).trim()).not.toBe('');
    const at = paragraphs.findIndex((each) => each.start <= start && end <= each.end);
    expect(at).toBeGreaterThanOrEqual(0);
    for (const offset of [start, end, inner.start, inner.end])
      expect(isWhole(text, offset)).toBe(true);
    if (continues) expect(leftOpen && at > before).toBe(true);
    if (!closed) expect(text.slice(end, paragraphs[at]?.end).trim()).toBe('');
    free = end;
    before = at;
    leftOpen = !closed;
  }
}

describe('of any text', () => {
  it('quotations are in order, apart, inside a paragraph and around their words', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(text, linesOf(text))),
      { numRuns: 500 },
    );
  });

  it('so they are where paragraphs divide the text anywhere', () => {
    const divided = fc.tuple(noise, fc.array(fc.nat(60), { maxLength: 6 }));
    fc.assert(
      fc.property(divided, ([text, cuts]) => {
        const points = [...cuts.filter((cut) => cut < text.length), text.length].sort(
          (a, b) => a - b,
        );
        expectSound(
          text,
          points.map((end, i) => ({ start: points[i - 1] ?? 0, end })),
        );
      }),
      // A mark with nothing behind it, which the next paragraph begins with.
      { examples: [[['"„„)', [2]]]] },
    );
  });

  it('a further paragraph without marks changes none of them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const longer = `${text}\nThe harbour froze.`;
        expect(quotations(longer, linesOf(longer))).toEqual(quotations(text, linesOf(text)));
      }),
    );
  });

  it('those of its parts are those of the whole, where a plain paragraph stands between', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const head = `${a}\nThe harbour froze.\n`;
        const whole = head + b;
        const moved = (span: Span) => ({
          start: span.start + head.length,
          end: span.end + head.length,
        });
        expect(quotations(whole, linesOf(whole))).toEqual([
          ...quotations(a, linesOf(a)),
          ...quotations(b, linesOf(b)).map((q) => ({ ...q, ...moved(q), inner: moved(q.inner) })),
        ]);
      }),
    );
  });
});

interface Style {
  readonly open: string;
  readonly close: string;
  /** What quotes within it. */
  readonly nested: readonly [open: string, close: string];
}
const STYLES: readonly Style[] = [
  { open: '“', close: '”', nested: ['‘', '’'] },
  { open: '"', close: '"', nested: ["'", "'"] },
  { open: '“', close: '"', nested: ['‘', "'"] },
  { open: '"', close: '”', nested: ["'", '’'] },
  { open: "''", close: "''", nested: ["'", "'"] },
  { open: '``', close: "''", nested: ['`', "'"] },
  { open: '„', close: '“', nested: ['‘', '’'] },
  { open: '«', close: '»', nested: ['“', '”'] },
  { open: '‘', close: '’', nested: ['“', '”'] },
  { open: "'", close: "'", nested: ['"', '"'] },
];

const words = fc
  .array(
    fc.constantFrom(
      'we',
      'stay',
      'don’t',
      "it's",
      'workers',
      'Kell',
      'the ice',
      'O’Dell',
      'pier',
      '1947',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) => list.join(' '));
const stop = fc.constantFrom('.', ',', '?', '!', '…');

const quoted = ({ nested: [open, close] }: Style) =>
  fc.oneof(
    fc.tuple(words, stop).map(([a, end]) => a + end),
    fc
      .tuple(words, words, words, stop)
      .map(([a, b, c, end]) => `${a} ${open}${b}${close} ${c}${end}`),
    fc.tuple(words, words).map(([a, b]) => `${a}. ${open}${b}.${close}`),
  );

/** Paragraphs with what is quoted in each: alternately plain words and quotations of one style. */
const wellFormed = fc.constantFrom(...STYLES).chain((style) =>
  fc.array(
    fc
      .array(fc.tuple(words, quoted(style)), { maxLength: 4 })
      .map((parts) =>
        parts.map(([plain, quote]) => [plain, style.open + quote + style.close] as const),
      ),
    { minLength: 1, maxLength: 4 },
  ),
);

/** One quotation over several paragraphs. */
const overParagraphs = fc
  .constantFrom(...STYLES.filter(({ open }) => open !== '„' && open !== '«'))
  .chain((style) =>
    fc
      .array(fc.tuple(words, words), { minLength: 2, maxLength: 5 })
      .map((list) => list.map(([a, b]) => `${style.open}${a}, ${b}.`))
      .map((list) => ({ list, close: style.close })),
  );

describe('of well-formed text', () => {
  it('each quotation is found whole', () => {
    fc.assert(
      fc.property(wellFormed, (paragraphs) => {
        const text = paragraphs
          .map(
            (parts) =>
              `${parts.map(([plain, quote]) => `${plain} said ${quote} `).join('')}Then nothing.`,
          )
          .join('\n');
        const found = quotations(text, linesOf(text));
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
          paragraphs.flatMap((parts) => parts.map(([, quote]) => quote)),
        );
        expect(found.every(({ closed, continues }) => closed && !continues)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a quotation over several paragraphs goes on to its end', () => {
    fc.assert(
      fc.property(overParagraphs, ({ list, close }) => {
        const text = `Kell said: ${list.join('\n')}${close} So she said.`;
        const found = quotations(text, linesOf(text));
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
          list.map((each, i) => (i === list.length - 1 ? each + close : each)),
        );
        expect(found.map(({ continues }) => continues)).toEqual(list.map((_, i) => i > 0));
        expect(found.map(({ closed }) => closed)).toEqual(
          list.map((_, i) => i === list.length - 1),
        );
      }),
    );
  });
});

describe('of a huge text', () => {
  // A quadratic reading of any of these would not end within the time that a test is given.
  const MIXED = ['" ', ' "', '"a ', 'a" ', "'a ", "a' ", "'a' ", "s' ", '“a ', '12" ', '5\'10" '];
  const OVER_LINES = ['\n"', '"\n', '‘a\n', '“a\n', '“a “b\n'];
  const read = (piece: string, size: number) => {
    const text = piece.repeat(size / piece.length);
    expect(quotations(text, linesOf(text)).length).toBeLessThan(size);
  };

  it.each(MARKS)('a million of %j are read', (mark) => {
    read(mark, 1_000_000);
  });

  it.each([...MIXED, ...OVER_LINES])('a great many of %j are read', (piece) => {
    read(piece, 240_000);
  });

  it('quotations nested a hundred thousand deep are one', () => {
    const text = '“a '.repeat(100_000) + 'b” '.repeat(100_000);
    expect(quotations(text, [{ start: 0, end: text.length }])).toMatchObject([
      { start: 0, end: text.length - 1, closed: true },
    ]);
  });
});
