import { linkSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LIBRARY_EXTENSION, openLibrary } from '../../src/main/storage';
import { matchOf } from '../../src/main/storage/search/query';
import { vocabulary } from '../../src/main/storage/testing/invented';
import { largeArticle, makeLargeLibrary } from '../../src/main/storage/testing/large';
import { renderReport } from '../../src/main/storage';
import { tick } from '../../src/shared/history';
import type { Change, Text } from '../../src/shared/model';
import { aChange, aClaim, creating, uuid } from '../../src/shared/testing/builders';
import { ROOT, timeStart } from '../lib/electron';
import { inFolder } from '../lib/folders';
import { must } from '../lib/library';
import { PEER } from '../lib/peer';
import { RawLibrary } from '../lib/rawLibrary';
import type { Row } from '../lib/row';
import type { Scenario } from './scenario';

/** `LIBRARY=PATH npm run bench library` keeps the library there, and finds it there the next time. */
const KEPT = process.env['LIBRARY'];
const ARTICLES = Number(process.env['ARTICLES'] ?? 10_000);
const STARTS = 5;
const ROUNDS = 15;
const LIMIT = 30;
const PROBE = join(PEER, 'probe.cjs');

function time(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The library that is measured, made where it is not there yet. */
function prepared(folder: string): string {
  const path = KEPT ?? join(folder, `large${LIBRARY_EXTENSION}`);
  if (statSync(path, { throwIfNoEntry: false }) === undefined) {
    const seconds = time(() => makeLargeLibrary(path, ARTICLES)) / 1_000;
    const megabytes = statSync(path).size / 1e6;
    console.error(
      `Made ${ARTICLES} articles in ${seconds.toFixed(0)} s: ${megabytes.toFixed(0)} MB.`,
    );
  }
  return path;
}

let tagged = 0;

/** What a tag key makes: a claim on sixty letters of the text. */
function tagging(n: number): Change {
  const [imported] = largeArticle(n).changes;
  const op = imported?.ops.find(({ kind }) => kind === 'text');
  const text = { ...op?.after, id: op?.id } as Text;
  tagged += 1;
  const claim = aClaim(text, [{ start: tagged % 400, end: (tagged % 400) + 60 }], {
    id: uuid(Date.now() * 50 + tagged, 0xb1),
  });
  return {
    ...aChange(0, [creating('claim', claim)], { id: uuid(Date.now() * 50 + tagged, 0xb2) }),
    articleId: text.articleId,
    at: tick(null, Date.now()),
  };
}

/** Each work of ours and of the raw driver, in turns. The first of each is not counted. */
function inTurns(ours: (n: number) => unknown, peer: (n: number) => unknown, rounds = ROUNDS) {
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  for (let n = 0; n <= rounds; n += 1) {
    const taken = [time(() => ours(2 * n)), time(() => peer(2 * n + 1))] as const;
    if (n === 0) continue;
    times.ours.push(taken[0]);
    times.peer.push(taken[1]);
  }
  return times;
}

function inMain(path: string): Row[] {
  const row = (scenario: string, aim: number | null, times: ReturnType<typeof inTurns>): Row => ({
    scenario,
    by: 'median',
    aim,
    ...times,
  });
  const opened = inTurns(
    () => {
      const library = must(openLibrary(path, { create: false }));
      must(library.list());
      library.close();
    },
    () => {
      const raw = new RawLibrary(path);
      raw.list();
      raw.close();
    },
    5,
  );
  const library = must(openLibrary(path, { create: false }));
  const raw = new RawLibrary(path);
  const articleId = (n: number) => largeArticle(n).changes[0]?.articleId ?? '';
  const ids = Array.from({ length: 2 * ROUNDS + 2 }, (_, n) => articleId((n * 311) % ARTICLES));
  const tags = ids.map((_, n) => tagging((n * 17) % ARTICLES));
  const idAt = (n: number) => ids[n] ?? '';
  const tagAt = (n: number): Change => tags[n] ?? tagging(0);
  const search = (what: string, words: string) =>
    row(
      `Search: ${what}`,
      3,
      inTurns(
        () => must(library.search({ words, limit: LIMIT })),
        () => raw.search(matchOf(words) ?? '', LIMIT + 1),
      ),
    );
  const report = (format: 'html' | 'csv') => (n: number) =>
    must(renderReport(library, idAt(n), format, '1'));
  const rows = [
    row('Open the file and list', 2, opened),
    row(
      'List',
      2,
      inTurns(
        () => must(library.list()),
        () => raw.list(),
      ),
    ),
    search('a word of one article', 'rare7b '),
    search('a word of all articles', `${vocabulary.word(0)} `),
    search('a word of one article in ten', `${vocabulary.word(1_000)} `),
    search('two words', `${vocabulary.word(40)} ${vocabulary.word(700)} `),
    search('the beginning of a word', vocabulary.word(300).slice(0, 3)),
    row(
      'Read an article',
      2,
      inTurns(
        (n) => must(library.records(idAt(n))),
        (n) => raw.records(idAt(n)),
      ),
    ),
    row(
      'Tag a sentence',
      2,
      inTurns(
        (n) => must(library.commit(tagAt(n))),
        (n) => raw.commit(tagAt(n)),
      ),
    ),
    row(
      'Report of an article, CSV; its rows',
      null,
      inTurns(report('csv'), (n) => [raw.records(idAt(n)), raw.changes(idAt(n))]),
    ),
  ];
  library.close();
  raw.close();
  return rows;
}

/** Starts the app on a library until an article can be clicked. */
const startOn = (library: string) =>
  inFolder((data) => {
    linkSync(library, join(data, `Library${LIBRARY_EXTENSION}`));
    const env = { SOURCEMARK_USER_DATA: data, BENCH_BUTTON: '.article-item button.open' };
    return timeStart({ folder: ROOT, args: [], env }, PROBE);
  });

async function starts(path: string, small: string): Promise<Row> {
  const [ours, peer]: [number[], number[]] = [[], []];
  for (let i = 0; i <= STARTS; i += 1) {
    const times = [await startOn(path), await startOn(small)] as const;
    if (i === 0) continue;
    ours.push(times[0]);
    peer.push(times[1]);
  }
  return { scenario: 'Start until the list; of 50 articles', ours, peer, by: 'median', aim: 1.5 };
}

export const library: Scenario = {
  name: 'library',
  large: true,
  about: 'a library of 10,000 articles and 1,000,000 claims, beside the raw driver asking the same',
  run: () =>
    inFolder(async (folder) => {
      const path = prepared(folder);
      const small = join(KEPT === undefined ? folder : dirname(KEPT), `small${LIBRARY_EXTENSION}`);
      if (statSync(small, { throwIfNoEntry: false }) === undefined) makeLargeLibrary(small, 50);
      return [await starts(path, small), ...inMain(path)];
    }),
};
