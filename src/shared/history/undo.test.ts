import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../model';
import {
  aChange,
  aClaim,
  anArticle,
  anAttribution,
  aSource,
  aText,
  contentOf,
  creating,
  updating,
  uuid,
} from '../testing/builders';
import { carryOut, commit, IMPORTED, intention, type Made } from '../testing/histories';
import { tick } from './clock';
import { invert } from './invert';
import { concernsLibrary, isDeletion, isImport, overtaken, undoState } from './undo';

const counts = (change: Change) => !isImport(change);

/** Takes `change` back as the app does: by appending its inverse. */
function takeBack(made: Made, change: Change): Made {
  const n = made.changes.length;
  const head = { id: uuid(n, 0xd), actor: 'Ada', at: tick(made.stamp, made.now) };
  return commit(made, invert(change, head));
}

const step = fc.oneof(
  { weight: 3, arbitrary: intention().map((deed) => ({ move: 'do' as const, deed })) },
  { weight: 2, arbitrary: fc.constant({ move: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ move: 'redo' as const }) },
);

describe('undo and redo', () => {
  it('behave like two stacks, through any sequence of work, undo and redo', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let made = IMPORTED;
        // The reference: what the article looked like after each step of work that is not undone.
        let past = [contentOf(made.records)];
        let future: typeof past = [];
        let family = 100;
        for (const next of steps) {
          const { undo, redo } = undoState(made.changes, counts);
          expect([undo === null, redo === null]).toEqual([past.length === 1, future.length === 0]);
          if (next.move === 'do') {
            const after = carryOut(made, [next.deed], (family += 1));
            if (after.changes.length > made.changes.length) {
              past = [...past, contentOf(after.records)];
              future = [];
            }
            made = after;
          } else if (next.move === 'undo' && undo !== null) {
            made = takeBack(made, undo);
            future = [...past.slice(-1), ...future];
            past = past.slice(0, -1);
          } else if (next.move === 'redo' && redo !== null) {
            made = takeBack(made, redo);
            past = [...past, ...future.slice(0, 1)];
            future = future.slice(1);
          }
          expect(contentOf(made.records)).toEqual(past.at(-1));
        }
      }),
    );
  });

  it('are the same after a restart, when nothing but the changes is left', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let made = IMPORTED;
        let family = 100;
        for (const next of steps) {
          const kept = JSON.parse(JSON.stringify(made.changes)) as Change[];
          const state = undoState(kept, counts);
          expect(state).toEqual(undoState(made.changes, counts));
          const change = next.move === 'do' ? null : state[next.move];
          if (next.move === 'do') made = carryOut(made, [next.deed], (family += 1));
          else if (change !== null) made = takeBack(made, change);
        }
      }),
    );
  });

  it('lead all the way back to the import, and all the way on again', () => {
    fc.assert(
      fc.property(fc.array(intention(), { maxLength: 15 }), (deeds) => {
        const done = carryOut(IMPORTED, deeds);
        let made = done;
        for (let next = undoState(made.changes, counts).undo; next !== null;) {
          made = takeBack(made, next);
          next = undoState(made.changes, counts).undo;
        }
        expect(contentOf(made.records)).toEqual(contentOf(IMPORTED.records));
        for (let next = undoState(made.changes, counts).redo; next !== null;) {
          made = takeBack(made, next);
          next = undoState(made.changes, counts).redo;
        }
        expect(contentOf(made.records)).toEqual(contentOf(done.records));
      }),
    );
  });

  it('pass over what does not count', () => {
    const mine = aChange(1, [creating('article', anArticle())]);
    const other = aChange(2, [creating('article', anArticle())], { actor: 'Ben' });
    const state = undoState([mine, other], ({ actor }) => actor === 'Ada');
    expect(state).toEqual({ undo: mine, redo: null });
  });

  it('leave redo alone when somebody else’s work, which does not count, comes after an undo', () => {
    const mine = aChange(1, [creating('article', anArticle())]);
    const undo = aChange(2, [creating('article', anArticle())], { undoes: mine.id });
    const other = aChange(3, [creating('article', anArticle())], { actor: 'Ben' });
    const state = undoState([mine, undo, other], ({ actor }) => actor === 'Ada');
    expect(state).toEqual({ undo: null, redo: undo });
  });
});

describe('an import and what concerns the library', () => {
  const article = anArticle();
  const made = aChange(1, [creating('article', article)]);

  it('is told by the article it creates, unless that brings a deleted one back', () => {
    expect(isImport(made)).toBe(true);
    expect(isImport({ ...made, undoes: uuid(7) })).toBe(false);
    expect(isImport(aChange(2, [updating('article', article, { title: 'x' })]))).toBe(false);
  });

  it('and its deletion is told by the article gone, unless that takes something back', () => {
    const { undoes: _, ...deletion } = invert(made, made);
    expect(isDeletion(deletion)).toBe(true);
    expect(isDeletion({ ...deletion, undoes: uuid(7) })).toBe(false);
    expect(isDeletion(made)).toBe(false);
  });

  it('is a new title, a deletion or its undoing, nothing else of the article', () => {
    expect(concernsLibrary(aChange(2, [updating('article', article, { title: 'x' })]))).toBe(true);
    expect(concernsLibrary(invert(made, made))).toBe(true);
    expect(concernsLibrary(aChange(2, [updating('article', article, { summary: 'x' })]))).toBe(
      false,
    );
    expect(concernsLibrary({ ...made, undoes: uuid(7) })).toBe(true);
    expect(concernsLibrary(made)).toBe(false);
  });
});

describe('a change that another desk’s work has overtaken', () => {
  const text = aText(['The port opened on Monday.']);
  const claim = aClaim(text, [{ start: 0, end: 26 }]);
  const source = aSource();
  const tagged = aChange(1, [creating('claim', claim)]);
  const retagged = aChange(2, [updating('claim', claim, { tag: 'observed' })]);
  const listed = aChange(3, [creating('source', source)]);
  const mine = [tagged, retagged, listed];
  const after = (...theirs: readonly Change[]) => [
    ...overtaken([...mine, ...theirs], new Set(theirs.map(({ id }) => id))),
  ];

  it('is one of the same field, or of the record that it made', () => {
    const theirs = aChange(9, [updating('claim', claim, { tag: 'response' })]);
    expect(after(theirs)).toEqual([retagged.id, tagged.id]);
  });

  it('is not one of another field or record', () => {
    const theirs = aChange(9, [updating('claim', claim, { note: 'Heard it too.' })]);
    expect(after(theirs)).toEqual([tagged.id]);
    expect(after(aChange(9, [creating('source', aSource({ id: uuid(21) }))]))).toEqual([]);
  });

  it('is one whose record another refers to', () => {
    const theirs = aChange(9, [creating('attribution', anAttribution(claim, source))]);
    expect(after(theirs)).toEqual([listed.id, tagged.id]);
  });

  it('is none where what came in is earlier: it has lost already', () => {
    const theirs = aChange(0, [updating('claim', claim, { tag: 'response' })]);
    expect(after(theirs)).toEqual([]);
  });
});
