import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anchorSchema, type Span } from '../model';
import { anchorAt, anchorHolds, exactQuote, SEGMENT_GAP } from './quote';

/** Text with emoji, combining marks and repeats, so that pairs are cut and words occur twice. */
const prose = fc
  .array(fc.constantFrom('a', 'b', ' ', '“', '🚢', '👩‍👧', 'é', 'É', '.', '\n'), { maxLength: 40 })
  .map((parts) => parts.join(''));
const offset = fc.integer({ min: -3, max: 90 });
const anySpans: fc.Arbitrary<Span[]> = fc.array(fc.record({ start: offset, end: offset }), {
  maxLength: 5,
});

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('an anchor made on any spans', () => {
  it('holds in the text it was made on, is valid, and quotes it', () => {
    fc.assert(
      fc.property(prose, anySpans, (text, spans) => {
        const anchor = anchorAt(text, spans);
        if (anchor === null) return;
        expect(anchorHolds(text, anchor)).toBe(true);
        expect(v.is(anchorSchema, anchor)).toBe(true);
        expect(anchor.quote.exact).toBe(exactQuote(text, anchor.segments));
        const [first] = anchor.segments;
        const last = anchor.segments.at(-1);
        expect(text.slice(0, first?.start).endsWith(anchor.quote.prefix)).toBe(true);
        expect(text.slice(last?.end).startsWith(anchor.quote.suffix)).toBe(true);
      }),
    );
  });

  it('covers every unit of the spans inside the text, and at most the halves of pairs besides', () => {
    fc.assert(
      fc.property(prose, anySpans, (text, spans) => {
        const covered = (list: readonly Span[], i: number) =>
          list.some(({ start, end }) => start <= i && i < end);
        const segments = anchorAt(text, spans)?.segments ?? [];
        for (let i = 0; i < text.length; i += 1) {
          const asked = covered(spans, i);
          if (asked) expect(covered(segments, i)).toBe(true);
          else if (covered(segments, i)) expect(text[i]).toMatch(/[\uD800-\uDFFF]/);
        }
      }),
    );
  });

  it('never cuts a surrogate pair, in its words or around them', () => {
    fc.assert(
      fc.property(prose, anySpans, (text, spans) => {
        const { exact = '', prefix = '', suffix = '' } = anchorAt(text, spans)?.quote ?? {};
        expect([exact, prefix, suffix].some((words) => loneSurrogate.test(words))).toBe(false);
      }),
    );
  });

  it('is none where nothing of the text is covered', () => {
    expect(anchorAt('The port.', [])).toBeNull();
    expect(anchorAt('The port.', [{ start: 9, end: 20 }])).toBeNull();
    expect(anchorAt('The port.', [{ start: 5, end: 2 }])).toBeNull();
    expect(anchorAt('🚢', [{ start: 1, end: 1 }])).toBeNull();
  });

  it('keeps a quotation split by its speaker as one, with 32 units of context', () => {
    const words = '“We signed,” he said, “and we will keep it.”';
    const text = `${'x'.repeat(40)}${words}${'y'.repeat(40)}`;
    const anchor = anchorAt(text, [
      { start: 62, end: 84 },
      { start: 40, end: 52 },
    ]);
    expect(anchor?.quote).toEqual({
      exact: `“We signed,”${SEGMENT_GAP}“and we will keep it.”`,
      prefix: 'x'.repeat(32),
      suffix: 'y'.repeat(32),
    });
  });
});

describe('an anchor fails to hold', () => {
  it('when the text shifts by one under it', () => {
    fc.assert(
      fc.property(prose, anySpans, (text, spans) => {
        const anchor = anchorAt(text, spans);
        fc.pre(anchor !== null);
        const shifted = `#${text}`;
        // Where a run of one letter is quoted, the words one unit on are the same words.
        fc.pre(exactQuote(shifted, anchor.segments) !== anchor.quote.exact);
        expect(anchorHolds(shifted, anchor)).toBe(false);
      }),
    );
    const anchor = anchorAt('The port opened.', [{ start: 4, end: 8 }]);
    expect(anchor && anchorHolds(' The port opened.', anchor)).toBe(false);
    expect(anchor && anchorHolds('he port opened.', anchor)).toBe(false);
  });

  it('outside the text, on nothing, backwards, and on half an emoji', () => {
    const on = (start: number, end: number, exact: string) => ({
      segments: [{ start, end }],
      quote: { exact, prefix: '', suffix: '' },
    });
    expect(anchorHolds('a🚢', on(0, 3, 'a🚢'))).toBe(true);
    expect(anchorHolds('a🚢', on(0, 4, 'a🚢'))).toBe(false);
    expect(anchorHolds('a🚢', on(-1, 3, '🚢'))).toBe(false);
    expect(anchorHolds('a🚢', on(1, 1, ''))).toBe(false);
    expect(anchorHolds('a🚢', on(0, 2, 'a\uD83D'))).toBe(false);
    expect(anchorHolds('a🚢', on(2, 3, '\uDEA2'))).toBe(false);
    expect(anchorHolds('a🚢', { ...on(0, 1, ''), segments: [] })).toBe(false);
  });
});
