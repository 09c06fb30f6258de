import { describe, expect, it } from 'vitest';
import { type ArticleSummary, type ListFilter, NO_LIST_FILTER } from '../api';
import { type Tag, TAGS } from '../model';
import { fits, publishedOn } from './filter';
import { type ListSort, sorted } from './sort';

let n = 0;

function listed(fields: Partial<ArticleSummary> & { readonly anonymous?: number } = {}) {
  n += 1;
  const { anonymous = 0, claims = anonymous } = fields;
  const none = Object.fromEntries(TAGS.map((tag) => [tag, 0])) as Record<Tag, number>;
  const made: ArticleSummary = {
    id: `article ${n}`,
    title: `Story ${n}`,
    outlet: 'The Courier',
    publishedAt: '2026-03-04',
    importedAt: '2026-03-05T08:00:00.000Z',
    changedAt: '2026-03-05T08:00:00.000Z',
    ...fields,
    claims,
    tags: { ...none, anonymous, sourced: claims - anonymous },
  };
  return made;
}

const leaves = (article: ArticleSummary, filter: Partial<ListFilter>, untagged?: number | null) =>
  fits(
    article,
    { ...NO_LIST_FILTER, ...filter },
    new Map(untagged === undefined ? [] : [[article.id, untagged]]),
  );

describe('a filter of the library', () => {
  it('leaves everything while nothing is asked', () => {
    expect(leaves(listed({ publishedAt: '', outlet: '' }), {})).toBe(true);
  });

  it.each([
    ['2026-03-04', '2026-03-04', '2026-03-04', true],
    ['2026-03-04T23:30:00+02:00', '2026-03-04', '2026-03-04', true],
    ['2026-03-05', null, '2026-03-04', false],
    ['2026-03-03', '2026-03-04', null, false],
    // Of a month or a year every day has to fit.
    ['2026-03', '2026-03-01', '2026-03-31', true],
    ['2026-03', '2026-03-02', null, false],
    ['2026-03', null, '2026-03-10', false],
    ['2024-02', null, '2024-02-28', false],
    ['2024-02', null, '2024-02-29', true],
    ['2026', '2026-01-01', '2026-12-31', true],
    ['2026', null, '2026-11-30', false],
    ['', '1900-01-01', null, false],
    ['last spring', null, '2030-01-01', false],
    // As a person writes it into the field.
    ['4 March 2026', '2026-03-04', '2026-03-04', true],
    ['Tuesday, March 31, 2026', null, '2026-03-30', false],
  ])('takes %s for published from %s to %s: %s', (publishedAt, from, to, expected) => {
    expect(leaves(listed({ publishedAt }), { from, to })).toBe(expected);
  });

  it('knows an outlet however it is spelt, and those that name none', () => {
    expect(leaves(listed({ outlet: ' the  COURIER' }), { outlet: 'The Courier' })).toBe(true);
    expect(leaves(listed({ outlet: 'The Courier Mail' }), { outlet: 'The Courier' })).toBe(false);
    expect(leaves(listed({ outlet: '' }), { outlet: '' })).toBe(true);
    expect(leaves(listed(), { outlet: '' })).toBe(false);
  });

  it('asks for a share of the claims, which an article without claims does not have', () => {
    const half = [{ tag: 'anonymous', bound: 'least', percent: 50 }] as const;
    const article = listed({ anonymous: 1, claims: 2 });
    expect(leaves(article, { shares: [...half] })).toBe(true);
    expect(leaves(listed({ anonymous: 1, claims: 3 }), { shares: [...half] })).toBe(false);
    expect(leaves(listed(), { shares: [...half] })).toBe(false);
    const most = { tag: 'sourced', bound: 'most', percent: 49 } as const;
    expect(leaves(article, { shares: [...half, most] })).toBe(false);
  });

  it('leaves no article out of sight or in it whose untagged sentences are not counted', () => {
    const article = listed();
    expect([3, 0].map((left) => leaves(article, { untagged: 'some' }, left))).toEqual([
      true,
      false,
    ]);
    expect([3, 0].map((left) => leaves(article, { untagged: 'none' }, left))).toEqual([
      false,
      true,
    ]);
    expect(leaves(article, { untagged: 'none' })).toBe(false);
    expect(leaves(article, { untagged: 'some' }, null)).toBe(false);
  });
});

it.each([
  ['2026-03-04T23:30:00+02:00', '2026-03-04'],
  ['2026-03', '2026-03'],
  ['14 March 2026', '2026-03-14'],
  ['last spring, before Easter', 'last spring, before Easter'],
  ['', ''],
])('shows %j as published on %j', (publishedAt, shown) => {
  expect(publishedOn(publishedAt)).toBe(shown);
});

describe('the order of the library', () => {
  const a = listed({ title: 'Årsund', publishedAt: '', anonymous: 1, claims: 4 });
  const b = listed({ title: 'Bay 10', publishedAt: '2026-01', claims: 0 });
  const c = listed({ title: 'Bay 9', publishedAt: '2026-03-01', anonymous: 1, claims: 2 });
  const d = listed({ title: 'Cove', publishedAt: '2026-02-01', claims: 3 });
  const untagged = new Map([
    [a.id, 2],
    [b.id, null],
    [d.id, 7],
  ]);
  it('puts a date that is written out among the others', () => {
    const written = listed({ publishedAt: '14 February 2026' });
    expect(sorted([b, written, d, c], 'published', new Map())).toEqual([c, written, d, b]);
  });

  it.each<[ListSort, readonly ArticleSummary[]]>([
    ['changed', [a, b, c, d]],
    ['published', [c, d, b, a]],
    ['title', [a, c, b, d]],
    ['anonymous', [c, a, d, b]],
    ['untagged', [d, a, b, c]],
  ])('by %s puts what has no such value last', (sort, expected) => {
    expect(sorted([a, b, c, d], sort, untagged).map(({ title }) => title)).toEqual(
      expected.map(({ title }) => title),
    );
  });
});
