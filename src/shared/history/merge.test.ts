import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forkedHistories } from '../testing/histories';
import { inOrder, merge } from './merge';

describe('merging histories', () => {
  it('gives the same from either side', () => {
    fc.assert(
      fc.property(forkedHistories, ([a, b]) => {
        expect(merge(a.changes, b.changes)).toEqual(merge(b.changes, a.changes));
      }),
    );
  });

  it('gives the same whichever two are merged first', () => {
    fc.assert(
      fc.property(forkedHistories, ([a, b, c]) => {
        expect(merge(merge(a.changes, b.changes), c.changes)).toEqual(
          merge(a.changes, merge(b.changes, c.changes)),
        );
      }),
    );
  });

  it('adds nothing when it is done again', () => {
    fc.assert(
      fc.property(forkedHistories, ([a, b]) => {
        const merged = merge(a.changes, b.changes);
        expect(merge(merged, b.changes)).toEqual(merged);
        expect(merge(merged, merged)).toEqual(merged);
      }),
    );
  });

  it('keeps every change of both once, by clock reading and then by id', () => {
    fc.assert(
      fc.property(forkedHistories, ([a, b]) => {
        const merged = merge(a.changes, b.changes);
        const ids = new Set([...a.changes, ...b.changes].map(({ id }) => id));
        expect(merged.map(({ id }) => id).toSorted()).toEqual([...ids].sort());
        merged.slice(1).forEach((change, i) => {
          const before = merged[i];
          expect(before && inOrder(before, change)).toBe(-1);
          expect(before && `${before.at} ${before.id}` < `${change.at} ${change.id}`).toBe(true);
        });
      }),
    );
  });
});
