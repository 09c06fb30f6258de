import { describe, expect, it } from 'vitest';
import { chains } from './references';

describe('chains of attributions', () => {
  it('end, or go round, also for what leads into the round', () => {
    const outer: Readonly<Record<string, string>> = {
      a: 'b',
      b: 'c',
      d: 'e',
      e: 'f',
      f: 'e',
      g: 'g',
    };
    const end = chains((id) => outer[id] ?? null);
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].filter(end)).toEqual(['a', 'b', 'c', 'h']);
  });

  it('are each followed once, however long', () => {
    let followed = 0;
    const end = chains((id) => {
      followed += 1;
      return id === '0' ? null : String(Number(id) - 1);
    });
    const all = Array.from({ length: 20_000 }, (_, i) => String(i));
    expect(all.toReversed().every(end)).toBe(true);
    expect(followed).toBe(all.length);
  });
});
