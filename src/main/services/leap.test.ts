import { describe, expect, it } from 'vitest';
import { isLeap } from './leap';

const now = Date.UTC(2026, 0, 2);
const leap = (at: string, latest: string | null = null) =>
  isLeap({ at: `${at}-0000` }, latest, now);

describe('isLeap', () => {
  it('is false of every clock a machine may have had, and of what follows the latest change', () => {
    expect(leap('1970-01-01T00:00:00.000Z')).toBe(false);
    expect(leap('2099-01-01T00:00:00.000Z')).toBe(false);
    expect(leap('9000-01-01T00:00:01.000Z', '9000-01-01T00:00:00.000Z-0000')).toBe(false);
  });

  it('is true of a time that leaves no room for later ones, also step by step', () => {
    expect(leap('9999-12-31T23:59:59.999Z')).toBe(true);
    expect(leap('2500-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z-0000')).toBe(true);
    expect(leap('2500-01-02T00:00:00.000Z', '2500-01-01T00:00:00.000Z-0000')).toBe(true);
  });
});
