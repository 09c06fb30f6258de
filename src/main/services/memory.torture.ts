import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, type Bundle } from '../testing/bundle';

/** How long a run is: `CHANGES=20000 npm run torture memory`. */
const CHANGES = Number(process.env['CHANGES'] ?? 100_000);
const SAMPLES = 40;

interface Sample {
  readonly changes: number;
  readonly heap: number;
  readonly outside: number;
  readonly resident: number;
}
interface AtTheEnd {
  readonly history: number;
  readonly open: number;
  readonly asked: number;
  readonly undo: number;
  readonly commit: number;
}

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/services/testing/memory/tagOn.ts');
});
afterAll(() => script.remove());

const mebibytes = (bytes: number) => Number((bytes / 2 ** 20).toFixed(1));
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

it.each([1, 200])('keeps its memory while it tags on, in %i articles', async (articles) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-'));
  try {
    const sizes = [articles, CHANGES, SAMPLES].map(String);
    const args = ['--expose-gc', script.path, join(folder, 'a.sourcemark'), ...sizes];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const end = lines.pop() as AtTheEnd;
    const samples = lines as Sample[];
    const quarter = (n: number) => samples.slice((n * SAMPLES) / 4, ((n + 1) * SAMPLES) / 4);
    const heapIn = (n: number) => mean(quarter(n).map(({ heap }) => heap));
    console.table(
      [0, 1, 2, 3].map((n) => ({
        articles,
        'changes up to': quarter(n).at(-1)?.changes,
        'heap, MiB': mebibytes(heapIn(n)),
        'outside it, MiB': mebibytes(mean(quarter(n).map(({ outside }) => outside))),
        'resident, MiB': mebibytes(mean(quarter(n).map(({ resident }) => resident))),
      })),
    );
    console.table([
      {
        'changes of one article': end.history,
        'open, ms': Math.round(end.open),
        'history, ms': Math.round(end.asked),
        'what undo takes back, ms': Math.round(end.undo),
        'undo, ms': Number(end.commit.toFixed(1)),
      },
    ]);
    expect(heapIn(3)).toBeLessThan(1.1 * heapIn(1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
