import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, type Bundle } from '../../testing/bundle';
import type { Library } from '../library';
import { openLibrary } from '../open';
import { ARTICLE, change, claim, create, id, imported } from '../testing/builders';
import { PAGE } from '../testing/damage';
import { value } from '../testing/temporary';
import { backUpFile } from './backUp';
import { JobThreads } from '../jobs/inWorker';
import { place } from './place';
import { prepareRestore } from './restore';

/** `ROUNDS=500 SEED=7 MEGABYTES=200 npm run torture backups`. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 120);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));
const MEGABYTES = Number(process.env['MEGABYTES'] ?? 200);

let script: Bundle;
let root: string;
beforeAll(async () => {
  script = await bundle('main/storage/jobs/worker.ts');
  root = mkdtempSync(join(tmpdir(), 'sourcemark-'));
});
afterAll(() => {
  script.remove();
  rmSync(root, { recursive: true, force: true });
});

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const tagging = (n: number) =>
  change(n, [create('claim', { ...claim(0x10000 + n, 'met twice'), note: `note ${String(n)}` })]);
const idsIn = (library: Library) => value(library.changes(id(ARTICLE))).map((each) => each.id);
const milliseconds = (before: number) => Math.round(performance.now() - before);

type Random = () => number;
/** What is done to a library's file; its log is empty. */
const HARM: Readonly<Record<string, (bytes: Buffer, random: Random) => Buffer>> = {
  'the header': (bytes, random) => {
    for (let i = 0; i < 8; i += 1) bytes[Math.floor(random() * 100)] = Math.floor(random() * 256);
    return bytes;
  },
  'the first page': (bytes) => bytes.fill(0xa5, 100, PAGE),
  'a page': (bytes, random) => {
    const page = Math.floor(random() * (bytes.length / PAGE));
    return bytes.fill(Math.floor(random() * 256), page * PAGE, (page + 1) * PAGE);
  },
  'five pages': (bytes, random) => {
    for (let i = 0; i < 5; i += 1) HARM['a page']?.(bytes, random);
    return bytes;
  },
  'single bytes': (bytes, random) => {
    for (let i = 0; i < 20; i += 1) {
      const at = PAGE + Math.floor(random() * (bytes.length - PAGE));
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return bytes;
  },
  'its end': (bytes, random) => bytes.subarray(0, Math.floor(bytes.length * random())),
};

it(`restores a library damaged anywhere, ${String(ROUNDS)} times, and adds what can be read`, () => {
  console.log(`backups: SEED=${String(SEED)} ROUNDS=${String(ROUNDS)}`);
  const random = chance(SEED);
  const path = join(root, 'a.sourcemark');
  const library = value(openLibrary(path, { create: true }));
  value(library.commit(imported()));
  const [before, after] = [200, 200];
  for (let n = 1; n <= before; n += 1) value(library.commit(tagging(n)));
  const backup = value(backUpFile({ libraryPath: path, now: Date.now() }))?.path ?? '';
  for (let n = before + 1; n <= before + after; n += 1) value(library.commit(tagging(n)));
  const all = idsIn(library);
  library.close();
  const whole = readFileSync(path);

  const rows = Object.entries(HARM).map(([harmed, harm]) => {
    const row = {
      harmed,
      rounds: 0,
      'all rescued': 0,
      rescued: 0,
      lost: 0,
      'lost, not known how many': 0,
      faults: 0,
    };
    for (let round = 0; round < ROUNDS / Object.keys(HARM).length; round += 1) {
      const folder = mkdtempSync(join(root, 'round-'));
      const copy = join(folder, 'a.sourcemark');
      const bytes = harm(Buffer.from(whole), random);
      writeFileSync(copy, bytes);
      const prepared = value(
        prepareRestore({ libraryPath: copy, backupPath: backup, damaged: true, now: Date.now() }),
      );
      value(place(prepared));
      const restored = value(openLibrary(copy, { create: false }));
      const ids = new Set(idsIn(restored));
      const { changes, lost } = prepared.rescued;
      const holds = {
        'it is sound': value(restored.check()).length === 0,
        'it holds what the backup holds': all.slice(0, before + 1).every((each) => ids.has(each)),
        'it holds what was rescued': ids.size === before + 1 + changes,
        'what was lost is counted': lost === null || changes + lost === after,
        'the damaged file is kept': readFileSync(prepared.aside ?? '').equals(bytes),
      };
      const broken = Object.entries(holds).filter(([, each]) => !each);
      if (broken.length > 0)
        console.log(
          harmed,
          round,
          { changes, lost },
          broken.map(([what]) => what),
        );
      restored.close();
      row.rounds += 1;
      row.rescued += changes;
      row.lost += lost ?? 0;
      if (changes === after) row['all rescued'] += 1;
      if (lost === null) row['lost, not known how many'] += 1;
      if (broken.length > 0) row.faults += 1;
      rmSync(folder, { recursive: true });
    }
    return row;
  });
  console.table(rows);
  for (const { faults } of rows) expect(faults).toBe(0);
});

/** A library of about so many megabytes: articles with files that do not compress, and many changes. */
function large(path: string, megabytes: number): Library {
  const library = value(openLibrary(path, { create: true }));
  value(library.commit(imported()));
  const note = randomBytes(2_000).toString('hex');
  for (let n = 1; statSync(path).size < megabytes * 1e6; n += 1) {
    const record = { ...claim(0x10000 + n, 'met twice'), note: `${note}${String(n)}` };
    value(library.commit(change(n, [create('claim', record)])));
  }
  return library;
}

it(`lets work go on while ${String(MEGABYTES)} MB are backed up`, async () => {
  const path = join(root, 'large.sourcemark');
  const library = large(path, MEGABYTES);
  const changes = idsIn(library).length;
  const backups = new JobThreads(script.path).jobs();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const commits: number[] = [];
  let n = 0x100000;
  const commit = () => {
    const before = performance.now();
    value(library.commit(tagging((n += 1))));
    commits.push(performance.now() - before);
  };
  const quiet = () => {
    for (let i = 0; i < 200; i += 1) commit();
    return commits.splice(0).toSorted((a, b) => a - b);
  };
  const [alone, begun] = [quiet(), performance.now()];
  const running = new Set(['backup']);
  delay.enable();
  const making = backups
    .backUp({ libraryPath: path, now: Date.now() })
    .finally(() => running.clear());
  while (running.size > 0) {
    commit();
    await setImmediate();
  }
  const backup = value(await making);
  delay.disable();
  const took = milliseconds(begun);
  const beside = commits.toSorted((a, b) => a - b);
  const at = (sorted: readonly number[], share: number) =>
    Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2));
  let before = performance.now();
  const lacks = value(
    await backups.missing({ libraryPath: path, backupPath: backup?.path ?? '', damaged: false }),
  );
  const missing = milliseconds(before);
  library.close();
  copyFileSync(path, join(root, 'copy.sourcemark'));
  before = performance.now();
  const prepared = value(
    await backups.prepareRestore({
      libraryPath: path,
      backupPath: backup?.path ?? '',
      damaged: false,
      now: Date.now(),
    }),
  );
  const preparing = milliseconds(before);
  before = performance.now();
  value(place(prepared));
  const placing = milliseconds(before);
  console.table([
    {
      'library, MB': Math.round(statSync(join(root, 'copy.sourcemark')).size / 1e6),
      'backup, MB': Math.round((backup?.size ?? 0) / 1e6),
      changes,
      'backup, ms': took,
      'longest stop of main, ms': Math.round(delay.max / 1e6),
      'commits meanwhile': beside.length,
      'commit, ms: alone p50': at(alone, 0.5),
      'alone p99': at(alone, 0.99),
      'meanwhile p50': at(beside, 0.5),
      'meanwhile p99': at(beside, 0.99),
      'meanwhile max': at(beside, 1),
      'what is missing, ms': missing,
      'restore: prepare, ms': preparing,
      'restore: put in place, ms': placing,
    },
  ]);
  expect(lacks.changes).toBeLessThanOrEqual(beside.length);
});
