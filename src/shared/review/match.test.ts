import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOrder } from '../anchoring';
import { TAGS } from '../model';
import { aClaim, aText, uuid } from '../testing/builders';
import { matches } from './match';
import { claimOn } from './testing/readers';

const TEXT = aText([
  'The tide will not wait, the harbour master said, and the dredger is late again.',
]);
const on = (n: number, words: string, tag: (typeof TAGS)[number] = 'sourced') =>
  claimOn(TEXT, words, { id: uuid(n), tag });
const quotes = (pairs: ReturnType<typeof matches>) =>
  pairs.map(({ a, b }) => [a.anchor.quote.exact, b.anchor.quote.exact]);

describe('matches', () => {
  it('takes claims on nearly the same words for the same claim', () => {
    const found = matches(
      [on(1, 'The tide will not wait')],
      [on(2, 'The tide will not wait, the')],
    );
    expect(quotes(found)).toEqual([['The tide will not wait', 'The tide will not wait, the']]);
  });

  it('does not take claims that merely touch for the same', () => {
    const found = matches(
      [on(1, 'The tide will not wait, the')],
      [on(2, 'the harbour master said')],
    );
    expect(found).toEqual([]);
  });

  it('gives each claim one partner: the one it overlaps most', () => {
    const whole = on(1, 'The tide will not wait, the harbour master said');
    const [near, far] = [
      on(2, 'The tide will not wait, the harbour'),
      on(3, 'The tide will not wait'),
    ];
    expect(matches([whole], [near, far].sort(claimOrder))).toEqual([{ a: whole, b: near }]);
  });

  it('pairs claims on the same words by their tags', () => {
    const mine = [
      on(1, 'the dredger is late', 'sourced'),
      on(2, 'the dredger is late', 'response'),
    ];
    const theirs = [
      on(3, 'the dredger is late', 'response'),
      on(4, 'the dredger is late', 'sourced'),
    ];
    expect(matches(mine, theirs).map(({ a, b }) => [a.tag, b.tag])).toEqual([
      ['sourced', 'sourced'],
      ['response', 'response'],
    ]);
  });

  it('finds the partner of a long claim that begins before others that end before it', () => {
    const long = on(
      1,
      'The tide will not wait, the harbour master said, and the dredger is late again',
    );
    const theirs = [
      on(2, 'The tide will not wait, the harbour master said, and the dredger is late'),
      on(3, 'The tide'),
    ];
    expect(matches([long, on(4, 'late again')].sort(claimOrder), theirs.sort(claimOrder))).toEqual([
      { a: long, b: theirs[0] },
    ]);
  });

  const claims = fc
    .array(
      fc.record({
        at: fc.nat(60),
        length: fc.integer({ min: 1, max: 15 }),
        tag: fc.constantFrom(...TAGS),
      }),
    )
    .map((list) =>
      list
        .map(({ at, length, tag }, n) =>
          aClaim(TEXT, [{ start: at, end: at + length }], { id: uuid(n), tag }),
        )
        .sort(claimOrder),
    );

  it('never pairs a claim twice, and pairs every claim with itself', () => {
    fc.assert(
      fc.property(claims, claims, (as, bs) => {
        const found = matches(as, bs);
        expect(new Set(found.map(({ a }) => a)).size).toBe(found.length);
        expect(new Set(found.map(({ b }) => b)).size).toBe(found.length);
        expect(matches(as, as)).toHaveLength(as.length);
      }),
    );
  });
});
