import { join } from 'node:path';
import { expect, it } from 'vitest';
import { success } from '../../shared/api';
import { readAt } from './readAt';
import { id, imported, tagged } from './testing/builders';
import { temporaryFolder, temporaryLibrary, value } from './testing/temporary';

const ARTICLE_ID = id(1);

it('reads all of a library as it is at one moment, while it is written to', () => {
  const path = join(temporaryFolder(), 'Desk.sourcemark');
  const library = temporaryLibrary(path);
  value(library.commit(imported()));
  const read = readAt(path, library.id, (there) => {
    const { claims } = value(there.records(ARTICLE_ID));
    value(library.commit(tagged(1)));
    return success([claims.length, value(there.changes(ARTICLE_ID)).length]);
  });
  expect(value(read)).toEqual([0, 1]);
  expect(value(library.changes(ARTICLE_ID))).toHaveLength(2);
});

it('writes nothing, and reads no other library that lies at the path', () => {
  const path = join(temporaryFolder(), 'Desk.sourcemark');
  const library = temporaryLibrary(path);
  value(library.commit(imported()));
  expect(readAt(path, library.id, (there) => there.commit(tagged(1))).ok).toBe(false);
  expect(value(library.changes(ARTICLE_ID))).toHaveLength(1);
  const other = readAt(path, id(0xdead), (there) => there.records(ARTICLE_ID));
  expect(other).toMatchObject({ ok: false, error: { code: 'other-library' } });
});
