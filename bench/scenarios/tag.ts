import type { Page } from '@playwright/test';
import { beside, choose, showInPeer } from '../lib/beside';
import { inFolder } from '../lib/folders';
import { prepareLibrary } from '../lib/library';
import { type Taken, tagSentences, watchKeys } from '../lib/keys';
import { buildPeer, rangesOf } from '../lib/peer';
import { type Review, review } from '../lib/review';
import type { Row } from '../lib/row';
import type { Scenario } from './scenario';

const SIZES = [100, 1_000, 5_000] as const;
const ROUNDS = 5;
const KEYS_A_ROUND = 10;
/** Keys before the clock runs, so that what they run is compiled. */
const WARM_UP = 4;

async function openInApp(page: Page, made: Review): Promise<void> {
  await choose(page, made);
  await page.locator('.article-text .claim').first().waitFor();
  await page.evaluate(watchKeys, '.article-text');
}

async function openInPeer(page: Page, made: Review): Promise<void> {
  await showInPeer(page, rangesOf(made), '.tag');
  await page.evaluate(watchKeys, '.ProseMirror');
}

export const tag: Scenario = {
  name: 'tag',
  about: 'tag key until the tag is painted, beside a bare ProseMirror view',
  run: () =>
    inFolder((folder) =>
      inFolder(async (data) => {
        const reviews = SIZES.map((size) => review(size));
        prepareLibrary(data, reviews);
        const editor = await buildPeer(folder, 'editor');
        const rows: Row[] = [];
        for (const made of reviews) {
          await beside({ data, page: editor, folder }, async (own, other) => {
            await openInApp(own, made);
            await openInPeer(other, made);
            await tagSentences(own, WARM_UP);
            await tagSentences(other, WARM_UP);
            const ours: Taken[] = [];
            const peer: Taken[] = [];
            for (let round = 0; round < ROUNDS; round += 1) {
              ours.push(...(await tagSentences(own, KEYS_A_ROUND)));
              peer.push(...(await tagSentences(other, KEYS_A_ROUND)));
            }
            const claims = `${made.claims.length.toLocaleString('en')} claims`;
            const row = (
              scenario: string,
              what: keyof Taken,
              rest: Pick<Row, 'by' | 'aim'>,
            ): Row => ({
              scenario: `${scenario}, ${claims}`,
              ours: ours.map((taken) => taken[what]),
              peer: peer.map((taken) => taken[what]),
              ...rest,
            });
            rows.push(
              row('Tag key to screen', 'screen', { by: 'median', aim: 1.2 }),
              row('Tag key to screen', 'screen', { by: 'p95', aim: 1.2 }),
              row('  the page’s work in it', 'work', { by: 'median', aim: null }),
            );
          });
        }
        return rows;
      }),
    ),
};
