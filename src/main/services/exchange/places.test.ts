import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskFolder } from './places';

describe('a desk’s folder', () => {
  it('is named after its library', () => {
    const id = '1d8e90a2-5bbb-494b-a2f7-33cdd64a5635';
    expect(deskFolder('/shared', id)).toBe(join('/shared', `sourcemark-${id}`));
  });

  it.each(['', '..', '/../../home', 'a/b', '1d8e90a2-5bbb-494b-a2f7-33cdd64a5635/..', '__proto__'])(
    'is none where the library says that its id is %j',
    (id) => {
      expect(() => deskFolder('/shared', id)).toThrow('The library’s id is none');
    },
  );
});
