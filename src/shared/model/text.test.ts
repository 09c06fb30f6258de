import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAndBlocks } from '../testing/builders';
import { blocksFit } from './text';

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((words) => !/\n/u.test(words));
const lines = fc.array(line, { minLength: 1, maxLength: 6 });

describe('blocks fit a text', () => {
  it('that is its blocks with one LF between two', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { text, blocks } = wordsAndBlocks(given);
        expect(blocksFit(text, blocks)).toBe(true);
      }),
    );
  });

  it('no longer once any border is moved, any block is left out, or a character is added', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.constantFrom(-1, 1), (given, which, by) => {
        const { text, blocks } = wordsAndBlocks(given);
        const i = which % blocks.length;
        const moved = (field: 'start' | 'end') =>
          blocks.map((block, at) => (at === i ? { ...block, [field]: block[field] + by } : block));
        expect(blocksFit(text, moved('start'))).toBe(false);
        expect(blocksFit(text, moved('end'))).toBe(false);
        expect(blocksFit(text, blocks.toSpliced(i, 1))).toBe(false);
        expect(blocksFit(`${text}x`, blocks)).toBe(false);
        expect(blocksFit(`${text}\n`, blocks)).toBe(false);
        expect(blocksFit(`\n${text}`, blocks)).toBe(false);
      }),
    );
  });

  it('never where a block is empty, holds an LF, or there are none', () => {
    const kind = 'paragraph' as const;
    expect(blocksFit('', [])).toBe(false);
    expect(blocksFit('', [{ kind, start: 0, end: 0 }])).toBe(false);
    expect(
      blocksFit('a\n\nb', [
        { kind, start: 0, end: 1 },
        { kind, start: 2, end: 2 },
        { kind, start: 3, end: 4 },
      ]),
    ).toBe(false);
    expect(blocksFit('a\nb', [{ kind, start: 0, end: 3 }])).toBe(false);
  });
});
