import { expect, it } from 'vitest';
import { campaign, type Row } from './testing/flips/campaign';
import { temporaryFolder } from './testing/temporary';

const missed = (rows: readonly Row[]) => rows.flatMap(({ misses }) => misses);

it('finds every byte that turned over, or reads back everything that was written', async () => {
  const rows = await campaign({
    folder: temporaryFolder(),
    pageSize: 1_024,
    seed: 20_260_117,
    each: 1,
    harm: 'flip',
  });
  expect(missed(rows)).toEqual([]);
}, 120_000);
