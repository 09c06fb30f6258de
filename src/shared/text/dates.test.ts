import { describe, expect, it } from 'vitest';
import { isoDate } from './dates';

describe('isoDate', () => {
  it.each([
    ['2026-01-13', '2026-01-13'],
    ['2026-01', '2026-01'],
    ['2026-01-13T08:30:00+01:00', '2026-01-13T08:30:00+01:00'],
    ['2026-01-13 08:30:00.5 Z', '2026-01-13T08:30:00.5Z'],
    ['Jan. 13, 2026', '2026-01-13'],
    ['Tuesday, 3rd February 2026', '2026-02-03'],
    ['September 9, 2026 at 4:05 p.m. ET', '2026-09-09'],
    ['2026-02-30', ''],
    ['31 June 2026', ''],
    ['2026-01-13T25:00', ''],
    ['soon', ''],
    ['', ''],
  ])('reads %j as %j', (raw, iso) => {
    expect(isoDate(raw)).toBe(iso);
  });
});
