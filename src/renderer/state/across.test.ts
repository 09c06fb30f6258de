import { expect, it } from 'vitest';
import { ACROSS_KINDS } from '../../shared/api';
import { ACROSS_TABLES } from './across';

it('shows a table of every kind that is counted', () => {
  expect(ACROSS_TABLES.map(({ kind }) => kind).sort()).toEqual([...ACROSS_KINDS].sort());
});
