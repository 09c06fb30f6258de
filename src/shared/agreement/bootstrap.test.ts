import { describe, expect, it } from 'vitest';
import { bootstrap } from './bootstrap';
import { indexes, xoshiro128 } from './random';

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const rows = Array.from({ length: 100 }, (_, i) => i);

describe('random numbers', () => {
  it("are those of the authors' code for xoshiro128** 1.1 from the state 1, 2, 3, 4", () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it('draw every index about as often', () => {
    const index = indexes(3, 4);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 40_000; i += 1) {
      const at = index();
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('the bootstrap interval', () => {
  it('of a mean is about 1.96 standard errors to either side', () => {
    const { interval } = bootstrap(rows, mean, { resamples: 9_999 });
    expect(Math.abs((interval?.low ?? NaN) - (49.5 - 1.96 * 2.887))).toBeLessThan(0.4);
    expect(Math.abs((interval?.high ?? NaN) - (49.5 + 1.96 * 2.887))).toBeLessThan(0.4);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(bootstrap(rows, mean)).toEqual(bootstrap(rows, mean));
    expect(bootstrap(rows, mean, { seed: 2 })).not.toEqual(bootstrap(rows, mean));
  });

  it('takes the 25th value from either side of 999', () => {
    let round = 0;
    const { interval } = bootstrap(rows, () => ((round += 1) * 500) % 999);
    expect(interval).toEqual({ low: 24, high: 974, level: 0.95, resamples: 999 });
  });

  it('is not made of one row, of no resamples, or where many resamples come to nothing', () => {
    let round = 0;
    expect(bootstrap([1], mean).why).toContain('too little');
    expect(bootstrap(rows, mean, { resamples: 0 }).why).toContain('too little');
    expect(bootstrap(rows, () => ((round += 1) % 10 === 0 ? null : round)).why).toContain(
      'too little',
    );
  });

  it('leaves out a few resamples that come to nothing, and counts the rest', () => {
    let round = 0;
    const { interval } = bootstrap(rows, () => ((round += 1) % 100 === 0 ? null : round));
    expect(interval?.resamples).toBe(990);
  });
});
