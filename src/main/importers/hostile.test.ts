import { describe, expect, it } from 'vitest';
import { readArticle } from './index';
import { bytesOf } from './testing/read';
import { VECTORS } from './testing/hostile';

describe('hostile HTML', () => {
  it('is of many kinds, each vector under a name of its own', () => {
    expect(VECTORS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(VECTORS.map(({ name }) => name)).size).toBe(VECTORS.length);
  });

  it.each(VECTORS)('gives its visible text and nothing else: $name', ({ html, text }) => {
    const read = readArticle({ name: 'page.html', bytes: bytesOf(html) });
    if (text === null) expect(read).toMatchObject({ ok: false, error: { code: 'import-empty' } });
    else expect(read.ok ? read.value.text : read.error.message).toBe(text);
    if (read.ok) expect(read.value.url).toBe('');
  });
});
