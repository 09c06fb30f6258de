import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAndBlocks } from '../../shared/testing/builders';
import { blockAt, documentOf, offsetOf, positionOf, SECTION } from './positions';

/** Lines with emoji, combining marks and right-to-left letters; never empty, never with a line break. */
const line = fc
  .array(fc.constantFrom('a', 'é', 'e\u0301', '😀', '👩‍👩‍👧', 'ש', ' ', '“', 'ß', '1'), {
    minLength: 1,
    maxLength: 20,
  })
  .map((parts) => parts.join(''));
/** Few lines, or more than two sections of them. */
const lines = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 8 }),
  fc.array(line, { minLength: 2 * SECTION, maxLength: 2 * SECTION + 8 }),
);

describe('offsets and positions', () => {
  it('come back the same at every offset, block borders included', () => {
    fc.assert(
      fc.property(lines, (content) => {
        const { text, blocks } = wordsAndBlocks(content);
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect(offsetOf(blocks, positionOf(blocks, offset))).toBe(offset);
        }
      }),
    );
  });

  it('name the same words in the text and in the document', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (content, a, b) => {
        const { text, blocks } = wordsAndBlocks(content);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (x, y) => x - y,
        );
        const doc = documentOf({ text, blocks });
        const words = doc.textBetween(positionOf(blocks, start), positionOf(blocks, end), '\n');
        expect(words).toBe(text.slice(start, end));
      }),
    );
  });

  it('give every position in a block an offset inside that block', () => {
    fc.assert(
      fc.property(lines, (content) => {
        const { text, blocks } = wordsAndBlocks(content);
        const doc = documentOf({ text, blocks });
        for (let position = 0; position <= doc.content.size; position += 1) {
          const offset = offsetOf(blocks, position);
          const block = blocks[blockAt(blocks, offset)];
          expect(offset).toBeGreaterThanOrEqual(block?.start ?? Infinity);
          expect(offset).toBeLessThanOrEqual(block?.end ?? -1);
        }
      }),
    );
  });
});
