import { describe, expect, it } from 'vitest';
import { invert } from '../../shared/history';
import type { Change } from '../../shared/model';
import { goBackTo, toggleTag } from './edits';
import { pastOf } from './past';
import { ComparingDesk } from './testing/compared';
import type { OpenArticle } from './state';

const LINES = ['Two officials said the fires were set.', 'Nobody was hurt.'];

/** A desk on which the first sentence was tagged twice over and the second once. */
function worked(): ComparingDesk {
  const desk = new ComparingDesk(LINES);
  desk.make(toggleTag(desk.open, 'sourced', desk.newId));
  desk.make(toggleTag(desk.open, 'anonymous', desk.newId));
  desk.goTo(1).make(toggleTag(desk.open, 'observed', desk.newId));
  return desk;
}

function takenBack(open: OpenArticle, undo: Change): OpenArticle {
  return { ...open, changes: [...open.changes, undo] };
}

describe('the history of the open article', () => {
  it('lists every change, newest first, with what was there before', () => {
    const past = pastOf(worked().whole);
    expect(past.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    expect(past[1]?.ops[0]).toMatchObject({
      words: LINES[0],
      fields: [{ field: 'tag', before: 'sourced', after: 'anonymous' }],
    });
  });

  it('says of a change whether it is taken back as things stand', () => {
    const { whole, changes } = worked();
    const last = changes.at(-1);
    if (last === undefined) throw new Error('nothing was done');
    const head = (id: string, at: string) => ({ id, at, actor: 'Ada' });
    const undo = invert(last, head('undo', '2026-02-01T00:00:00.000Z-0000'));
    const redo = invert(undo, head('redo', '2026-02-01T00:00:01.000Z-0000'));
    const undone = takenBack(whole, undo);
    const state = (open: OpenArticle) => pastOf(open).find(({ id }) => id === last.id)?.takenBack;
    const kinds = pastOf(takenBack(undone, redo)).map(({ repeats }) => repeats);
    expect(kinds).toEqual(['redo', 'undo', null, null, null, null]);
    expect([state(whole), state(undone), state(takenBack(undone, redo))]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('going back to a change', () => {
  it('is one change that makes the article what it was right after it', () => {
    const desk = worked();
    const [first] = desk.changes;
    if (first === undefined) throw new Error('nothing was done');
    desk.open = desk.whole;
    desk.make(goBackTo(desk.open, first.id));
    expect(desk.claims()).toEqual(['sourced: Two officials said the fires were set.']);
    expect(desk.changes).toHaveLength(4);
  });

  it('leaves what readers handed in', () => {
    const desk = worked();
    const [first] = desk.changes;
    const reader = desk.reader('Mara');
    reader.tag('Nobody was hurt', 'sourced');
    desk.bring(reader);
    desk.open = desk.whole;
    desk.make(goBackTo(desk.open, first?.id ?? ''));
    expect(desk.open.records.all('delivery').size).toBe(1);
  });

  it('is nothing to do where that is how things are, or where there is no such change', () => {
    const desk = worked();
    const last = desk.changes.at(-1);
    expect(goBackTo(desk.whole, last?.id ?? '')).toBeNull();
    expect(goBackTo(desk.whole, 'no such change')).toBeNull();
  });
});
