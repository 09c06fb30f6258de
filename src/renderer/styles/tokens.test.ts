import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TAGS } from '../../shared/model';
import { TAG_STYLES } from '../../shared/report/tag-style';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

describe('tag colours', () => {
  it.each(TAGS)('%s is the same in the app and in reports', (tag) => {
    expect(light).toContain(`--${tag}: ${TAG_STYLES[tag].light};`);
    expect(dark).toContain(`--${tag}: ${TAG_STYLES[tag].dark};`);
  });
});

/** Relative luminance, 0 to 1: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const INKS = ['ink', 'muted', 'accent', 'danger', 'ok', ...TAGS];
const GROUNDS = ['ground', 'surface', 'sunken', 'accent-ground'];

describe.each([
  ['light', light],
  ['dark', dark],
])('what is written in %s', (_theme, tokens) => {
  const colour = (name: string) =>
    new RegExp(`--${name}: (#[\\da-f]{6});`, 'u').exec(tokens)?.[1] ?? '';

  it.each(INKS)('%s can be read on every ground (WCAG AA)', (ink) => {
    const unread = GROUNDS.filter((ground) => !(contrast(colour(ink), colour(ground)) >= 4.5));
    expect(unread).toEqual([]);
  });

  it('what stands on the accent can be read', () => {
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
  });
});
