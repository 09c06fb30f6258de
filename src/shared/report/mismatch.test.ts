import { describe, expect, it } from 'vitest';
import type { Source } from '../model';
import { aSource } from '../testing/builders';
import { mismatch } from './mismatch';

const named = aSource({ kind: 'person', name: 'Mara Oln' });
const unnamed = aSource({ kind: 'group', name: null, descriptor: 'divers' });
const port = aSource({ kind: 'institution', name: 'the port' });
const minutes = aSource({ kind: 'document', name: 'the minutes' });

describe('a tag and the sources that support the claim', () => {
  it.each([
    ['sourced', [port]],
    ['sourced', [unnamed, minutes]],
    ['anonymous', [unnamed]],
    ['on-record', [named]],
    ['observed', [minutes]],
    ['response', [unnamed]],
    ['sourced', []],
    ['unattributed', []],
  ] as const)('%s is borne out', (tag, sources: readonly Source[]) => {
    expect(mismatch(tag, sources)).toBeNull();
  });

  it.each([
    ['sourced', [unnamed], 'no document', ['anonymous'], 'tag it Anonymous'],
    ['anonymous', [port], 'no unnamed person', ['sourced'], 'tag it Sourced'],
    ['on-record', [unnamed, port], 'no named', ['anonymous', 'sourced'], 'Anonymous or Sourced'],
    ['unattributed', [named], 'it has a source', ['on-record'], 'tag it On record'],
    ['observed', [named], 'somebody else', ['on-record'], 'tag it On record'],
  ] as const)(
    '%s is not, and says why and the ways out',
    (tag, sources: readonly Source[], why, tags, retag) => {
      const found = mismatch(tag, sources);
      expect(found?.why).toContain(why);
      expect(found?.tags).toEqual(tags);
      expect(found?.retag).toContain(retag);
      expect(found?.relink).not.toBe('');
      // The way out leads out.
      for (const each of found?.tags ?? []) expect(mismatch(each, sources)).toBeNull();
    },
  );
});
