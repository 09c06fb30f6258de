import { expect, it } from 'vitest';
import type { ArticleSummary } from '../../shared/api';
import { offeredArticles } from './palette';

const article = (id: string, title: string) => ({ id, title }) as ArticleSummary;
const articles = [
  article('a', 'Ferry talks stall'),
  article('b', 'The “Night Ferry” to Årsund'),
  article('c', 'Old locks'),
];
const offered = (typed: string, open: string | null = null) =>
  offeredArticles(
    {
      articles,
      recent: ['c', 'gone', 'b'],
      open: open === null ? null : ({ articleId: open } as never),
    },
    typed,
  ).map(({ id }) => id);

it('offers what was opened last, but for what is open or gone', () => {
  expect(offered('')).toEqual(['c', 'b']);
  expect(offered('', 'c')).toEqual(['b']);
});

it('offers every title in which all typed words begin a word, the ones opened last first', () => {
  expect(offered('ferr')).toEqual(['b', 'a']);
  expect(offered(' ARS nig')).toEqual(['b']);
  expect(offered('erry')).toEqual([]);
  expect(offered('ferry lock')).toEqual([]);
});
