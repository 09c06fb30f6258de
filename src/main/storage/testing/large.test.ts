import { join } from 'node:path';
import { expect, it } from 'vitest';
import { uuid } from '../../../shared/testing/builders';
import { IN_MEMORY } from '../open';
import { largeArticle, makeLargeLibrary } from './large';
import { temporaryFolder, temporaryLibrary, value } from './temporary';

it('a generated library is sound, and what the real code would have stored', () => {
  const path = join(temporaryFolder(), 'large.sourcemark');
  makeLargeLibrary(path, 50);
  const library = temporaryLibrary(path);
  expect(value(library.check())).toEqual([]);
  expect(value(library.list())).toHaveLength(50);
  const committed = temporaryLibrary(IN_MEMORY);
  for (const change of largeArticle(0).changes) value(committed.commit(change));
  const articleId = uuid(1, 1);
  expect(value(library.records(articleId))).toEqual(value(committed.records(articleId)));
  expect(value(library.changes(articleId))).toEqual(value(committed.changes(articleId)));
  expect(value(library.list()).at(-1)).toEqual(value(committed.list())[0]);
}, 60_000);
