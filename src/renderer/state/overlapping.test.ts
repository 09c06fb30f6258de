import { expect, it } from 'vitest';
import type { Claim } from '../../shared/model';
import { addClaim } from './edits';
import { claimFurther, type Direction } from './overlapping';
import { claimsTouching } from './selectors';
import { TestDesk } from './testing/desk';

/** Claims on nested words, two that cross, and one elsewhere. */
function desk() {
  const d = new TestDesk(['one two three four five six', 'seven eight']);
  const tag = (words: string): Claim => {
    d.select(words).make(addClaim(d.open, 'sourced', d.newId));
    const claim = d.open.records.get('claim', d.open.focus ?? '');
    if (claim === undefined) throw new Error('no claim');
    return claim;
  };
  const walk = (from: Claim, direction: Direction) => {
    const seen: string[] = [];
    for (let at: Claim | undefined = from; at !== undefined && seen.length < 9;) {
      seen.push(at.anchor.quote.exact);
      at = claimFurther(d.open, at, direction);
    }
    return seen;
  };
  return { d, tag, walk };
}

it('goes out to ever wider claims and back in by the same', () => {
  const { d, tag, walk } = desk();
  const all = tag('one two three four five six');
  tag('two three four five');
  tag('three four');
  const inner = tag('four');
  tag('seven');
  const out = ['four', 'three four', 'two three four five', 'one two three four five six'];
  expect(walk(inner, 'wider')).toEqual(out);
  expect(walk(all, 'narrower')).toEqual(out.toReversed());
  expect(claimsTouching(d.open.records, d.spanOf('six')).map((it) => it.id)).toEqual([all.id]);
});

it('reaches claims on the same words, and those that only cross', () => {
  const { tag, walk } = desk();
  const one = tag('two three');
  const same = tag('two three');
  tag('three four five');
  expect(new Set(walk(same, 'wider'))).toEqual(new Set(['two three', 'three four five']));
  expect([...walk(one, 'wider'), ...walk(one, 'narrower')]).toHaveLength(4);
});

it('prefers a claim that holds it to a narrower one that only crosses it', () => {
  const { tag, walk } = desk();
  tag('two three four five');
  tag('four five six');
  expect(walk(tag('three four'), 'wider')[1]).toBe('two three four five');
});
