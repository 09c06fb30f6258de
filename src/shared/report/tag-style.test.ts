import { describe, expect, it } from 'vitest';
import { TAGS } from '../model';
import { GROUNDS, TAG_STYLES } from './tag-style';

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('TAG_STYLES', () => {
  it.each(TAGS)('%s is readable as text on both grounds', (tag) => {
    expect(contrast(TAG_STYLES[tag].light, GROUNDS.light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(TAG_STYLES[tag].dark, GROUNDS.dark)).toBeGreaterThanOrEqual(4.5);
  });

  it('tells every tag apart by its line alone', () => {
    const lines = TAGS.map((tag) => `${TAG_STYLES[tag].line} ${TAG_STYLES[tag].lineName}`);
    expect(new Set(lines).size).toBe(TAGS.length);
  });
});
