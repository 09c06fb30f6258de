import { describe, expect, it } from 'vitest';
import { dateLine, leadingDate } from './dates';

describe('dates in a text', () => {
  it('reads a line that is only a date', () => {
    expect(dateLine('Published on January 13, 2026')).toBe('2026-01-13');
    expect(dateLine('Updated: 2026-01-13')).toBe('2026-01-13');
    expect(dateLine('January 13, 2026 was a cold day.')).toBe('');
  });

  it('reads the marker a text opens with', () => {
    expect(leadingDate('date 2026-01-13 LISBON—The quays')).toBe('2026-01-13');
    expect(leadingDate('2026-01-13')).toBe('2026-01-13');
    expect(leadingDate('The date 2026-01-13 was chosen')).toBe('');
    expect(leadingDate('2026-01-13x')).toBe('');
  });
});
