import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { apply } from '../history';
import { deliverySchema, idSchema } from '../model';
import { aChange, creating, recordsOf, uuid } from '../testing/builders';
import { deliveryId, deliveryOf, newIn } from './delivering';
import { ARTICLE, CHANGES, FILE, TEXT } from './testing/file';

describe('the id of a delivery', () => {
  it('is the same for the same changes in any order, given once or twice', () => {
    const id = deliveryId(CHANGES);
    const shuffled = fc.shuffledSubarray([...CHANGES, ...CHANGES], {
      minLength: 2 * CHANGES.length,
    });
    fc.assert(
      fc.property(shuffled, (changes) => {
        expect(deliveryId(changes)).toBe(id);
      }),
      { numRuns: 50 },
    );
  });

  it('is another for any other change in them', () => {
    const ids = [
      CHANGES,
      CHANGES.slice(1),
      CHANGES.map((change, i) => (i === 3 ? { ...change, label: `${change.label}.` } : change)),
      CHANGES.map((change, i) => (i === 3 ? { ...change, at: CHANGES[4]?.at ?? '' } : change)),
    ].map((changes) => deliveryId(changes));
    expect(new Set([...ids, deliveryId(CHANGES, true)]).size).toBe(5);
  });

  it('is a UUID of version 8', () => {
    for (const [i] of CHANGES.entries()) {
      const id = deliveryId(CHANGES.slice(0, i + 1));
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
      expect(v.is(idSchema, id)).toBe(true);
    }
  });
});

describe('a delivery', () => {
  it('can be brought into the article’s history', () => {
    const delivery = deliveryOf(FILE, [TEXT]);
    expect(v.parse(deliverySchema, delivery)).toEqual(delivery);
    const there = recordsOf(['article', ARTICLE], ['text', TEXT]);
    const applied = apply(there, aChange(900, [creating('delivery', delivery)]));
    expect(applied.ok && applied.value.get('delivery', delivery.id)).toEqual(delivery);
  });

  it('brings the text along only where the article does not have it', () => {
    expect(deliveryOf(FILE, [TEXT]).text).toBeNull();
    expect(deliveryOf(FILE, [{ ...TEXT, id: uuid(3) }]).text).toEqual(FILE.text);
    expect(deliveryOf(FILE, [{ ...TEXT, sha256: '0'.repeat(64) }]).text).toEqual(FILE.text);
  });
});

describe('what is new in a delivery', () => {
  const first = deliveryOf({ ...FILE, changes: FILE.changes.slice(0, 4) }, [TEXT]);
  const whole = deliveryOf(FILE, [TEXT]);
  const rescued = deliveryOf({ ...FILE, rescued: true }, [TEXT]);

  it('is everything where nothing of the review came before', () => {
    expect(newIn(whole, [])).toEqual(CHANGES);
    expect(newIn(whole, [{ ...whole, reviewId: uuid(51) }])).toEqual(CHANGES);
  });

  it('is what came before in none', () => {
    expect(newIn(whole, [first])).toEqual(CHANGES.slice(4));
    expect(newIn(first, [whole])).toEqual([]);
    expect(newIn(whole, [whole])).toEqual([]);
  });

  it('is nothing of a damaged file that a sound one had, and all of a sound one that only a damaged one had', () => {
    expect(newIn(rescued, [whole])).toEqual([]);
    expect(newIn(rescued, [rescued])).toEqual([]);
    expect(newIn(whole, [rescued])).toEqual(CHANGES);
  });
});
