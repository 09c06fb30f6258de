import { describe, expect, it } from 'vitest';
import { wordsAndBlocks } from '../../shared/testing/builders';
import { sentences } from '../../shared/text';
import { extendBySentence, extendByWord, moveByWord } from './selecting';
import type { Selection } from './state';

const { text, blocks } = wordsAndBlocks(['One two three. Four five.', 'Six seven.']);
const list = sentences({ text, blocks });
const first = list[0] ?? { start: 0, end: 0 };
const words = (selection: Selection | null) =>
  selection === null
    ? null
    : text.slice(
        Math.min(selection.anchor, selection.head),
        Math.max(selection.anchor, selection.head),
      );

describe('selecting by word', () => {
  it('starts at either end of the sentence and walks on', () => {
    const one = moveByWord(text, first, null, 1);
    expect(words(one)).toBe('One');
    expect(words(moveByWord(text, first, one, 1))).toBe('two');
    expect(words(moveByWord(text, first, null, -1))).toBe('three.');
  });

  it('grows and shrinks at the head and always keeps a word', () => {
    const one = extendByWord(text, first, null, 1);
    const two = extendByWord(text, first, one, 1);
    expect(words(two)).toBe('One two');
    const back = extendByWord(text, first, two, -1);
    expect(words(back)).toBe('One');
    expect(words(extendByWord(text, first, back, -1))).toBe('One');
  });

  it('leaves out the last word of the sentence when it starts by shrinking', () => {
    expect(words(extendByWord(text, first, null, -1))).toBe('One two');
  });

  it('stays where it is at the end of the text', () => {
    const last = list[2] ?? first;
    const end = moveByWord(text, last, null, -1);
    expect(moveByWord(text, last, end, 1)).toEqual(end);
  });
});

describe('selecting by sentence', () => {
  it('takes in the next sentence, over a block border, and gives it back', () => {
    const two = extendBySentence(list, 0, null, 1);
    expect(words(two)).toBe('One two three. Four five.');
    const three = extendBySentence(list, 0, two, 1);
    expect(words(three)).toBe(text);
    expect(words(extendBySentence(list, 0, three, -1))).toBe('One two three. Four five.');
  });

  it('goes backwards from the sentence under the cursor', () => {
    expect(words(extendBySentence(list, 1, null, -1))).toBe('One two three. Four five.');
  });
});
