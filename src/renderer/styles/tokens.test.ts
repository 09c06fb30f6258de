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
