import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, type Bundle } from '../../testing/bundle';
import { largeArticle } from '../testing/large';
import { imported, tagged } from '../testing/builders';
import { temporaryFolder, temporaryLibrary, value } from '../testing/temporary';
import { EXCHANGE_FORMAT, EXCHANGE_VERSION, printExchangeFile } from '../../../shared/exchange';
import { clashesOf, fileIn, printedOf } from '../exchange/jobs';
import { sha256 } from '../inspect';
import { renderAudit } from '../reports/audit';
import { renderReport } from '../reports/report';
import { JobThreads } from './inWorker';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/storage/jobs/worker.ts');
}, 60_000);
afterAll(() => script.remove());

it('backs up in a thread of its own while changes are made here, and lets go of the file', async () => {
  const path = join(temporaryFolder(), 'Desk.sourcemark');
  const library = temporaryLibrary(path);
  value(library.commit(imported()));
  const jobs = new JobThreads(script.path).jobs();
  const making = jobs.backUp({ libraryPath: path, now: Date.UTC(2026, 10, 26) });
  value(library.commit(tagged(1)));
  const made = value(await making);
  expect([1, 2]).toContain(made?.facts.changes);
  expect(await jobs.newestSound(path, library.id)).toEqual(made);
  const job = { libraryPath: path, backupPath: made?.path ?? '', damaged: false };
  expect(value(await jobs.missing(job)).changes).toBe(2 - (made?.facts.changes ?? 0));
  library.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
});

it('ends no thread that may be within SQLite, for that would end the process', async () => {
  const folder = temporaryFolder();
  const [thread, out] = [join(folder, 'thread.mjs'), join(folder, 'out')];
  writeFileSync(
    thread,
    `import { writeFileSync } from 'node:fs';
    import { parentPort } from 'node:worker_threads';
    parentPort.once('message', () => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      writeFileSync(${JSON.stringify(out)}, 'let go');
      parentPort.postMessage({ says: 'free' });
      for (;;);
    });`,
  );
  const stop = new AbortController();
  const job = new JobThreads(thread).jobs(stop.signal).newestSound('a.sourcemark', null);
  stop.abort();
  await expect(job).rejects.toBe(stop.signal.reason);
  expect(readFileSync(out, 'utf8')).toBe('let go');
});

it('waits for every thread before the process ends, also for one that was only started', async () => {
  const threads = new JobThreads(script.path);
  let found: unknown = 'not yet';
  void threads
    .jobs()
    .newestSound(join(temporaryFolder(), 'a.sourcemark'), null)
    .then((value) => (found = value));
  await threads.settled();
  expect(found).toBeNull();
  threads.ready();
  await threads.settled();
});

it('rejects where the thread cannot run', async () => {
  const threads = new JobThreads(join(temporaryFolder(), 'gone.js'));
  await expect(threads.jobs().newestSound('a.sourcemark', null)).rejects.toThrow('gone.js');
  // Also where it was started ahead.
  threads.ready();
  await expect(threads.jobs().newestSound('a.sourcemark', null)).rejects.toThrow('gone.js');
});

describe('what is made in a thread', () => {
  /** A library with an article of a hundred claims. */
  function withArticle() {
    const path = join(temporaryFolder(), 'Desk.sourcemark');
    const library = temporaryLibrary(path);
    const { changes, original } = largeArticle(1);
    const articleId = changes[0]?.articleId ?? '';
    value(
      library.addHistory({
        articleId,
        changes,
        originals: [{ sha256: sha256(original), bytes: original }],
      }),
    );
    return { library, path, articleId };
  }

  it('is, exported, byte for byte what it is here', async () => {
    const { library, path, articleId } = withArticle();
    const threads = new JobThreads(script.path);
    for (const format of ['html', 'md', 'csv', 'json'] as const) {
      threads.ready();
      const asked = { articleId, format, appVersion: '0.1.0' };
      const there = value(await threads.jobs().report(path, library.id, asked));
      const { files } = value(renderReport(library, articleId, format, '0.1.0'));
      expect(there.map(sha256)).toEqual(files.map(sha256));
    }
    for (const format of ['csv', 'json'] as const) {
      const asked = { articleId, format };
      const there = value(await threads.jobs().audit(path, library.id, asked));
      const text = value(renderAudit(library, articleId, format));
      expect(there.map(sha256)).toEqual([sha256(text)]);
    }
  });

  it('is what an exchange reckons, too', async () => {
    const { library, path, articleId } = withArticle();
    const desk = 'b2000000-0000-4000-8000-000000000000';
    const changes = [...value(library.changes(articleId))];
    const file = { format: EXCHANGE_FORMAT, version: EXCHANGE_VERSION, desk, articleId } as const;
    const printed = printExchangeFile(
      { ...file, by: 'Tomas Vell', originals: [], changes },
      sha256,
    );
    const jobs = new JobThreads(script.path).jobs();
    for (const content of [printed, printed.slice(0, -9)]) {
      const bytes = Buffer.from(content);
      const read = await jobs.readExchange(bytes, { desk, articleId });
      expect(read).toEqual(fileIn(bytes, { desk, articleId })());
      expect(read.ok).toBe(content === printed);
    }
    const asked = { articleId, by: 'Ines Calder' };
    const print = value(await jobs.printExchange(path, library.id, asked));
    const here = value(printedOf(library, asked));
    expect(Buffer.from(print.bytes).equals(here.bytes)).toBe(true);
    expect({ ...print, bytes: null }).toEqual({ ...here, bytes: null });
    const clashes = await jobs.clashes(path, library.id, [articleId]);
    expect(value(clashes)).toEqual(value(clashesOf(library, [articleId])));
  });

  it('stops whenever it is asked to, and lets go of the file', async () => {
    const { library, path, articleId } = withArticle();
    const threads = new JobThreads(script.path);
    const asked = { articleId, format: 'html', appVersion: '0.1.0' } as const;
    for (const milliseconds of [null, 0, 40, 80, 120]) {
      const stop = new AbortController();
      const making = threads.jobs(stop.signal).report(path, library.id, asked);
      if (milliseconds === null) stop.abort();
      else setTimeout(() => stop.abort(), milliseconds);
      const outcome = await making.catch((error: unknown) => error);
      if (milliseconds === null || !(outcome instanceof Object && 'ok' in outcome)) {
        expect(outcome).toBe(stop.signal.reason);
      }
      // What was asked to stop before it began does not begin.
      stop.abort();
      await expect(threads.jobs(stop.signal).report(path, library.id, asked)).rejects.toBe(
        stop.signal.reason,
      );
    }
    value(library.commit(imported()));
    library.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
  });
});
