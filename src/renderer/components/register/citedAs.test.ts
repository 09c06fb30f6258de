import { expect, it } from 'vitest';
import { ROLES, TAGS } from '../../../shared/model';
import { citedAs } from './citedAs';

const none = <T extends string>(keys: readonly T[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<T, number>;

it('parts no figure from what it counts where a line ends', () => {
  const tags = { ...none(TAGS), 'on-record': 1, anonymous: 2 };
  const said = citedAs({ claims: 3, tags, roles: { ...none(ROLES), supports: 2, disputes: 1 } });
  expect(said.split(' ')).toEqual([
    '3\u00a0claims:',
    'anonymous\u00a02,',
    'on\u00a0record\u00a01,',
    'disputes\u00a01',
  ]);
});
