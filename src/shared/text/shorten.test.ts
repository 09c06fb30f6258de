import { describe, expect, it } from 'vitest';
import { quoted, shorten, stopped } from './shorten';

describe('shorten', () => {
  it('leaves alone what is short enough', () => {
    expect(shorten('The tide', 8)).toBe('The tide');
  });

  it('cuts whole characters, and no space before the ellipsis', () => {
    expect(shorten('The tide', 4)).toBe('The…');
    expect(shorten('🚢🚢🚢', 2)).toBe('🚢🚢…');
  });

  it('cuts after a whole word, but not everything before a long one', () => {
    expect(shorten('The price is still open', 15)).toBe('The price is…');
    expect(shorten('The price is still open', 12)).toBe('The price is…');
    expect(shorten(`See ${'x'.repeat(40)}`, 30)).toBe(`See ${'x'.repeat(26)}…`);
    expect(shorten('Unattributed', 5)).toBe('Unatt…');
  });
});

it('quotes words once', () => {
  expect(quoted('the tide', 20)).toBe('“the tide”');
  expect(quoted('“The tide,” he said', 20)).toBe('“The tide,” he said');
});

it.each([
  ['Keep mine: the tide', 'Keep mine: the tide.'],
  ['Keep mine: “The tide,” he said.', 'Keep mine: “The tide,” he said.'],
  ['Keep mine: “The tide.”', 'Keep mine: “The tide.”'],
  ['Keep mine: “The price is…”', 'Keep mine: “The price is…”'],
])('ends %j with one stop', (words, ended) => {
  expect(stopped(words)).toBe(ended);
});
