import { describe, expect, it } from 'vitest';
import {
  broughtIn,
  codersAt,
  comparedOf,
  differenceIn,
  differencesLeft,
  entryOf,
  nextDifference,
  openDifferences,
} from './differences';
import { addClaim, deleteCurrent, hasNews, retag, takeOut, wordsAt } from './edits';
import type { OpenArticle } from './state';
import { ComparingDesk } from './testing/compared';

const LINES = [
  'The ferry was sold in March.',
  'The harbour board met twice.',
  'Nobody else wanted the berth.',
];
const [SOLD, MET, BERTH] = LINES as [string, string, string];

/** The analyst tags two sentences; Ben tags them otherwise, and a third. */
function desk(): ComparingDesk {
  const made = new ComparingDesk(LINES);
  for (const words of [SOLD, MET])
    made.select(words).make(addClaim(made.open, 'sourced', made.newId));
  const ben = made.reader('Ben Auer');
  for (const words of [SOLD, MET, BERTH]) ben.tag(words, 'anonymous');
  return made.bring(ben);
}

const at = (open: OpenArticle, key: string | null, cursor = 0): OpenArticle => ({
  ...open,
  cursor,
  settling: key === null ? null : { key, whose: false, note: '' },
});

describe('differences', () => {
  it('are in text order, and open until they are settled', () => {
    const made = desk();
    expect(made.differences().map(wordsAt)).toEqual([SOLD, MET, BERTH]);
    expect(differencesLeft(made.whole)).toBe('3 differences left');
    made.settle(MET, 'mine');
    expect(openDifferences(made.whole).map(wordsAt)).toEqual([SOLD, BERTH]);
    made.settle(SOLD, 'mine').settle(BERTH, 'mine');
    expect(differencesLeft(made.whole)).toBe('No differences left');
  });

  it('are none before the history is there: what the analyst had first is read off it', () => {
    const made = desk();
    expect(comparedOf({ ...made.whole, hasHistory: false }).codings).toEqual([]);
  });

  it('compare with what the analyst had before anything was brought in, whatever became of it', () => {
    const made = desk();
    const claim = [...made.open.records.all('claim').values()][0];
    if (claim === undefined) throw new Error('no claim');
    made.make(retag(claim, 'anonymous'));
    expect(made.difference(SOLD).mine?.tag).toBe('sourced');
    made.open = { ...made.open, focus: claim.id };
    made.make(deleteCurrent(made.open));
    expect(made.difference(SOLD).mine?.tag).toBe('sourced');
  });

  it('are worked out once for the same records', () => {
    const { whole } = desk();
    expect(openDifferences(whole)).toEqual(openDifferences(whole));
    expect(comparedOf(whole)).toBe(comparedOf({ ...whole, changes: [...whole.changes] }));
  });

  it('are gone through in order from the cursor, round at the ends, over those that are settled', () => {
    const made = desk().settle(MET, 'mine');
    const { whole } = made;
    const words = (open: OpenArticle, direction: 1 | -1) => {
      const next = nextDifference(open, direction);
      return next === undefined ? null : wordsAt(next);
    };
    expect(words(at(whole, null, 0), 1)).toBe(SOLD);
    expect(words(at(whole, null, 1), 1)).toBe(BERTH);
    expect(words(at(whole, null, 1), -1)).toBe(SOLD);
    expect(words(at(whole, made.difference(SOLD).key), 1)).toBe(BERTH);
    expect(words(at(whole, made.difference(SOLD).key), -1)).toBe(BERTH);
    expect(words(at(whole, made.difference(BERTH).key), 1)).toBe(SOLD);
  });

  it('show the words of each coder, the analyst’s first', () => {
    const made = desk();
    const { whole } = made;
    expect(codersAt(at(whole, made.difference(BERTH).key))).toEqual([[], [made.spanOf(BERTH)]]);
    expect(codersAt(whole)).toEqual([]);
  });

  it('are found again by the change that settled them, or took that back', () => {
    const made = desk().settle(MET, 'mine');
    const settled = made.changes.at(-1);
    if (settled === undefined) throw new Error('nothing was done');
    expect(differenceIn(made.whole, settled)?.key).toBe(made.difference(MET).key);
    const tagging = made.changes[0];
    if (tagging === undefined) throw new Error('nothing was done');
    expect(differenceIn(made.whole, tagging)).toBeUndefined();
  });

  it('say who settled them and when', () => {
    const made = desk().settle(MET, 'mine');
    const { ruling } = made.difference(MET);
    const entry = entryOf(made.whole, ruling?.id ?? '');
    expect(entry?.actor).toBe('Ada');
    expect(entry?.at).toMatch(/^2026-01-13T00:00:00\.\d{3}Z$/u);
  });
});

describe('what was brought in', () => {
  it('is listed with who made it and who brought it in, and can be taken out', () => {
    const made = desk();
    const [brought] = broughtIn(made.whole);
    expect(brought?.coding?.review.reviewer).toBe('Ben Auer');
    expect(brought?.entry?.actor).toBe('Ada');
    if (brought === undefined) throw new Error('nothing was brought in');
    made.make(takeOut(brought.delivery, 'Ben Auer'));
    expect(broughtIn(made.whole)).toEqual([]);
    expect(made.differences()).toEqual([]);
  });

  it('is no news where every change of it is here already', () => {
    const made = new ComparingDesk(LINES);
    const ben = made.reader('Ben Auer');
    const first = ben.delivery();
    ben.tag(SOLD, 'anonymous');
    const second = ben.delivery();
    expect(hasNews([first], second)).toBe(true);
    expect(hasNews([second], first)).toBe(false);
  });
});
