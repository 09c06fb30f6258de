import { describe, expect, it } from 'vitest';
import { citedWords, nameAndDescriptor } from './attribution';

const cited = (sentence: string) => {
  const found = citedWords(sentence, { start: 0, end: sentence.length });
  return found === null
    ? null
    : [
        sentence.slice(found.cue.start, found.cue.end),
        sentence.slice(found.mention.start, found.mention.end),
      ];
};

describe('cited words', () => {
  it.each([
    [
      'The talks will fail, said people familiar with the talks.',
      'said',
      'people familiar with the talks',
    ],
    ['The harbour is safe, these people said.', 'said', 'these people'],
    ['Marn said Tuesday the pact holds.', 'said', 'Marn'],
    [
      '“We will sign," said ministry spokeswoman Ada Kell.',
      'said',
      'ministry spokeswoman Ada Kell',
    ],
    ['According to the port register, four ships left.', 'According to', 'the port register'],
    ['Four ships left, according to the port register.', 'according to', 'the port register'],
    ['But the union has said it will strike.', 'said', 'the union'],
    [
      '“We will sign,” said Jorun Vael, a former minister.',
      'said',
      'Jorun Vael, a former minister',
    ],
    [
      'Jorun Vael, a former minister, said the pact holds.',
      'said',
      'Jorun Vael, a former minister',
    ],
    ['“We will sign,” Vael said, a day before the vote.', 'said', 'Vael'],
    ['According to Ada Kell, a ship left.', 'According to', 'Ada Kell'],
    ['The harbour, a port of note, froze, Kell said.', 'said', 'Kell'],
    ['A spokeswoman for the railway, Northline, declined to comment.', 'declined', 'Northline'],
    [
      'The line will close, its chief executive, Dagny Moe, said in an interview.',
      'said',
      'Dagny Moe',
    ],
    ['One of them, who worked there for years, said she was told to wait.', 'said', 'One of them'],
    ['The door belonged to a dentist, who said he knew nothing.', 'said', 'a dentist'],
    ['The council did not respond to questions.', 'did not respond', 'The council'],
    ['The dose was wrong, said Dr. Kwame Odu.', 'said', 'Dr. Kwame Odu'],
    ['A spokesman for Orlan declined to comment.', 'declined', 'A spokesman for Orlan'],
  ])('%s', (sentence, cue, mention) => {
    expect(cited(sentence)).toEqual([cue, mention]);
  });

  it('are none where nobody is cited', () => {
    expect(cited('The harbour froze in January.')).toBeNull();
  });
});

describe('a mention', () => {
  it.each([
    ['ministry spokeswoman Ada Kell', 'Ada Kell', 'ministry spokeswoman'],
    ['Jorun Vael, a former minister', 'Jorun Vael', 'a former minister'],
    ['Ada de la Kell', 'Ada de la Kell', ''],
  ])('%s', (mention, name, descriptor) => {
    expect(nameAndDescriptor(mention)).toEqual({ name, descriptor });
  });
});
