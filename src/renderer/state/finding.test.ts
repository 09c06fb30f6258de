import { describe, expect, it } from 'vitest';
import { foundHere, foundIn, foundInWords, opening, typing, walking } from './finding';
import { TestDesk } from './testing/desk';

const STORY = ['The harbour board met. The Harbour Café closed.', 'No harbour is safe.'];

function desk(typed = '') {
  const d = new TestDesk(STORY);
  const act = (finding: ReturnType<typeof opening>) => {
    d.open = { ...d.open, finding };
    const here = foundHere(d.open);
    return here === undefined ? null : here.start;
  };
  act(opening(d.open));
  if (typed !== '') act(typing(d.open, typed));
  return { d, act };
}

describe('finding in the article', () => {
  it('goes to the first place from the cursor on, and round at the ends', () => {
    const { d, act } = desk();
    d.goTo(1);
    act(opening(d.open));
    expect(act(typing(d.open, 'harbour'))).toBe(d.spanOf('Harbour Café').start);
    expect(foundInWords(d.open)).toBe('2 of 3');
    expect(act(walking(d.open, 1))).toBe(d.spanOf('harbour is').start);
    expect(act(walking(d.open, 1))).toBe(d.spanOf('harbour board').start);
    expect(act(walking(d.open, -1))).toBe(d.spanOf('harbour is').start);
  });

  it('says where nothing is found, and finds again when less is typed', () => {
    const { d, act } = desk('harbour c');
    expect(foundInWords(d.open)).toBe('1 of 1');
    expect(act(typing(d.open, 'harbour cx'))).toBeNull();
    expect(foundInWords(d.open)).toBe('No match');
    expect(act(walking(d.open, 1))).toBeNull();
    act(typing(d.open, 'cafe'));
    expect(foundIn(d.open)).toEqual([d.spanOf('Café')]);
    act(typing(d.open, ''));
    expect(foundInWords(d.open)).toBe('');
  });

  it('begins with what is selected', () => {
    const { d, act } = desk('board');
    d.select('No harbour');
    expect(act(opening(d.open))).toBe(d.spanOf('No harbour').start);
    expect(d.open.finding.typed).toBe('No harbour');
  });

  it('goes on from the cursor when the bar is away', () => {
    const { d, act } = desk('harbour');
    d.open = { ...d.open, finding: { ...d.open.finding, shown: false } };
    d.goTo(2);
    expect(act(walking(d.open, 1))).toBe(d.spanOf('harbour is').start);
    d.select('harbour is');
    expect(act(walking(d.open, 1))).toBe(d.spanOf('harbour board').start);
    d.select('harbour is');
    expect(act(walking(d.open, -1))).toBe(d.spanOf('Harbour Café').start);
  });

  it('goes on from a match that was tagged, and is not selected any more', () => {
    const { d, act } = desk('harbour');
    d.open = { ...d.open, finding: { ...d.open.finding, shown: false } };
    expect(act(walking(d.open, 1))).toBe(d.spanOf('Harbour Café').start);
    d.goTo(1);
    expect(act(walking(d.open, 1))).toBe(d.spanOf('harbour is').start);
    d.goTo(2);
    expect(act(walking(d.open, -1))).toBe(d.spanOf('Harbour Café').start);
  });
});
