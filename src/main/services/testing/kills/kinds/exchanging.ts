import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { tick } from '../../../../../shared/history';
import { aClaim, ARTICLE_ID, creating } from '../../../../../shared/testing/builders';
import { exchangingHere, IN_MEMORY, type Library, openLibrary } from '../../../../storage';
import { type Exchanged, ExchangeFolder } from '../../../exchange';
import { systemOrigins } from '../../../origins';
import type { Chance } from '../chance';
import type { Kind, Place } from '../kind';
import { type Line, say } from '../lines';
import { openSmallArticle, TEXT, withSmallArticle } from '../smallArticle';
import { textFile } from '../words';
import { answered } from '../workingDesk';

const SHARED = 'shared';
const shared = ({ elsewhere }: Place) => join(elsewhere, SHARED);
const PEER = 'Tomas Vell';

async function exchange(library: Library, folder: string): Promise<Exchanged> {
  const ports = { library, by: () => PEER, exchanging: exchangingHere, goesOn: () => true };
  const done = await new ExchangeFolder(folder, ports).run();
  if (done.problem !== null) throw new Error(done.problem);
  return done;
}

/** Another desk tags the small article and brings one in, and tells of both. Each arrives whole or not at all. */
async function othersWork(place: Place, chance: Chance): Promise<Line[]> {
  const library = answered(openLibrary(join(place.elsewhere, 'peer.sourcemark'), { create: true }));
  try {
    await exchange(library, shared(place));
    const made: string[] = [];
    const start = chance.below(40);
    for (let n = 0; n < 3 && answered(library.records(ARTICLE_ID)).texts.length > 0; n += 1) {
      const id = v7();
      const at = tick(answered(library.latestStamp()), Date.now());
      const ops = [creating('claim', aClaim(TEXT, [{ start, end: start + 20 }], { id: v7() }))];
      const head = { id, actor: PEER, at, articleId: ARTICLE_ID, label: 'Tag' };
      answered(library.commit({ ...head, ops }));
      made.push(id);
    }
    // Loaded here: the process that is killed has no need of it.
    const { importFile } = await import('../../../importArticle');
    const file = { name: 'story.txt', bytes: textFile(chance, chance.of([500, 60_000, 300_000])) };
    const outcome = answered(importFile({ library, actor: PEER, origins: systemOrigins }, file));
    await exchange(library, shared(place));
    if (outcome.status !== 'imported') throw new Error('the article is not new');
    const { articleId } = outcome;
    const imported = answered(library.changes(articleId)).map(({ id }) => id);
    return [
      { type: 'together', history: ARTICLE_ID, changes: made },
      { type: 'together', history: articleId, changes: imported },
    ];
  } finally {
    library.close();
  }
}

/** What of the noted changes nobody could read in the shared folder, and what in it is damaged. */
async function faultsIn(place: Place, notes: readonly string[]): Promise<string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'sourcemark-'));
  const library = answered(openLibrary(IN_MEMORY, { create: true }));
  try {
    cpSync(shared(place), copy, { recursive: true });
    const { skipped } = await exchange(library, copy);
    const arrived = new Set(answered(library.changes(ARTICLE_ID)).map(({ id }) => id));
    return [
      // A file that was not moved into its place is left alone, and cleared up by whoever left it.
      ...skipped
        .filter(({ file }) => !file.endsWith('.tmp'))
        .map(({ file, why }) => `${file}: ${why}`),
      ...notes.filter((id) => !arrived.has(id)).map((id) => `change ${id} is not in the folder`),
    ];
  } finally {
    library.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Two desks work in the same article, and exchange through a folder. */
export const exchanging: Kind = {
  within: 400,
  steps: 40,
  lives: 5,
  async prepare(place) {
    mkdirSync(shared(place));
    withSmallArticle(place.library);
    const library = answered(openLibrary(place.library, { create: false }));
    await exchange(library, shared(place));
    library.close();
  },
  before: othersWork,
  async work(desk) {
    desk.fakes.exchangeFolder = desk.beside(join('..', 'elsewhere', SHARED));
    let article = await openSmallArticle(desk);
    return async () => {
      for (let n = desk.chance.below(4); n > 0; n -= 1) await article.deed();
      if (desk.chance.below(4) === 0) {
        await desk.bringIn(
          'story.txt',
          textFile(desk.chance, desk.chance.of([500, 60_000, 300_000])),
        );
      }
      const { problem } = await desk.call('exchange.run', {});
      if (problem !== null) throw new Error(problem);
      for (const { id } of article.changes) say({ type: 'noted', note: id });
      for (const id of new Set(desk.fakes.changed.splice(0).flat())) await desk.holds(id);
      article = await openSmallArticle(desk);
    };
  },
  inspect: (place, _library, notes) => faultsIn(place, [...new Set(notes)]),
};
