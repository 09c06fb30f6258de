import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { beside, choose, showInPeer } from '../lib/beside';
import { inFolder } from '../lib/folders';
import { type Frame, opened, scrollFrames, watchOpening } from '../lib/frames';
import { type Taken, tagSentences, watchKeys } from '../lib/keys';
import { prepareLibrary } from '../lib/library';
import { buildPeer, type PeerPage, rangesOf } from '../lib/peer';
import { type Review, review } from '../lib/review';
import type { Row } from '../lib/row';
import type { Ranges } from '../peer/ranges';
import type { Scenario } from './scenario';

const CLAIMS = 20_000;
const OPENS = 3;
const ROUNDS = 3;
const KEYS_A_ROUND = 8;
const WARM_UP = 3;
/** What is scrolled a round: frames, and CSS pixels a frame (a screen in about eight). */
const FRAMES = 180;
const STEP = 100;
/** Milliseconds for everything that follows an opening to come to rest. */
const REST = 6_000;

/** How the pages differ: what is tagged in each, where a new tag is seen, what scrolls. */
const PEERS = {
  editor: { label: 'bare ProseMirror', tag: '.tag', root: '.ProseMirror' },
  annotator: { label: 'Recogito text-annotator', tag: '.r6o-annotation', root: 'main' },
} as const satisfies Record<PeerPage, object>;
const TAG = '.article-text .claim';
const ROOT_TEXT = '.article-text';

/** What was measured of one of the two. */
interface Measured {
  readonly opening: number[];
  readonly frames: Frame[];
  readonly keys: Taken[];
}

async function openInApp(page: Page, made: Review): Promise<number> {
  await choose(page, made);
  const time = await opened(page);
  await sleep(REST);
  return time;
}

async function openInPeer(page: Page, ranges: Ranges, tag: string): Promise<number> {
  const time = await showInPeer(page, ranges, tag);
  await sleep(REST);
  return time;
}

const scrolled = (page: Page, selector: string) =>
  page.evaluate(scrollFrames, { selector, count: FRAMES, step: STEP });

/** Measures the app beside one peer, taken in turns. */
async function measured(
  name: PeerPage,
  made: Review,
  folder: string,
  data: string,
): Promise<Row[]> {
  const { label, tag, root } = PEERS[name];
  const path = await buildPeer(folder, name);
  const ours: Measured = { opening: [], frames: [], keys: [] };
  const theirs: Measured = { opening: [], frames: [], keys: [] };
  await beside({ data, page: path, folder }, async (own, peer) => {
    const ranges = rangesOf(made);
    await own.evaluate(watchOpening, TAG);
    for (let i = 0; i <= OPENS; i += 1) {
      if (i > 0) {
        await own.locator('button.back').click();
        await own.locator('button.open').first().waitFor();
        await peer.goto(pathToFileURL(path).href);
      }
      const times = [await openInApp(own, made), await openInPeer(peer, ranges, tag)] as const;
      // The first opening of each is not counted: nothing is compiled yet.
      if (i === 0) continue;
      ours.opening.push(times[0]);
      theirs.opening.push(times[1]);
    }
    for (let i = 0; i <= ROUNDS; i += 1) {
      const frames = [
        await scrolled(own, '.article-scroller'),
        await scrolled(peer, 'html'),
      ] as const;
      if (i === 0) continue;
      ours.frames.push(...frames[0]);
      theirs.frames.push(...frames[1]);
    }
    await own.evaluate(watchKeys, ROOT_TEXT);
    await peer.evaluate(watchKeys, root);
    for (let i = 0; i <= ROUNDS; i += 1) {
      const count = i === 0 ? WARM_UP : KEYS_A_ROUND;
      const keys = [await tagSentences(own, count), await tagSentences(peer, count)] as const;
      if (i === 0) continue;
      ours.keys.push(...keys[0]);
      theirs.keys.push(...keys[1]);
    }
  });
  const row = (
    scenario: string,
    times: (measured: Measured) => readonly number[],
    rest: Pick<Row, 'by' | 'aim'>,
  ): Row => ({
    scenario: `${scenario}, ${label}`,
    ours: times(ours),
    peer: times(theirs),
    ...rest,
  });
  return [
    row('Open 200,000 words', ({ opening }) => opening, { by: 'median', aim: 1 }),
    row('Scroll: a frame', ({ frames }) => frames.map((each) => each.interval), {
      by: 'p95',
      aim: 1.2,
    }),
    row('  work in it', ({ frames }) => frames.map((each) => each.work), { by: 'p95', aim: null }),
    row('Tag key to screen', ({ keys }) => keys.map((each) => each.screen), {
      by: 'p95',
      aim: 1.2,
    }),
    row('  work in it', ({ keys }) => keys.map((each) => each.work), { by: 'p95', aim: null }),
  ];
}

export const scale: Scenario = {
  name: 'scale',
  about:
    '200,000 words with 20,000 claims, beside a bare ProseMirror view and Recogito’s text annotator',
  run: () =>
    inFolder((folder) =>
      inFolder(async (data) => {
        const made = review(CLAIMS);
        prepareLibrary(data, [made]);
        const rows: Row[] = [];
        for (const name of ['editor', 'annotator'] as const) {
          rows.push(...(await measured(name, made, folder, data)));
        }
        return rows;
      }),
    ),
};
