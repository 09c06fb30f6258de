import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ARTICLE } from '../../shared/review/testing/file';
import { REVIEW_ID } from '../../shared/testing/builders';
import { temporaryFolder, temporaryLibrary, value } from '../storage/testing/temporary';
import { bundle, type Bundle } from '../testing/bundle';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/services/testing/workUntilKilled.ts');
}, 60_000);
afterAll(() => script.remove());

/** Kills a process at work as soon as it has acknowledged `steps`. Gives how many it has acknowledged in the end. */
function killAfter(path: string, how: string, steps: number): Promise<number> {
  const child = spawn(process.execPath, [script.path, path, how]);
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    if (stdout.split('\n').length > steps) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(stdout.split('\n').length - 1);
      else reject(new Error(stderr));
    });
  });
}

const articleId = ARTICLE.id;

it.each([
  ['review', 1],
  ['review', 40],
  ['import', 1],
  ['import', 9],
  ['hand-in', 1],
  ['hand-in', 9],
] as const)(
  'loses nothing that was acknowledged: %s, killed after %i',
  async (how, steps) => {
    const path = join(temporaryFolder(), 'a.sourcemark');
    const acknowledged = await killAfter(path, how, steps);
    expect(acknowledged).toBeGreaterThanOrEqual(steps);
    const library = temporaryLibrary(path);
    expect(value(library.check())).toEqual([]);
    const inReview = value(library.reviewChanges(REVIEW_ID)).length;
    const { deliveries } = value(library.records(articleId));
    // What was under way when it was killed is there as a whole or not at all.
    if (how !== 'import') expect([1, 2]).toContain(inReview - acknowledged);
    if (how === 'review') return;
    expect([0, 1]).toContain(deliveries.length - acknowledged);
    const lengths = deliveries.map(({ changes }) => changes.length).sort((a, b) => a - b);
    expect(lengths).toEqual(deliveries.map((_, i) => i + 2));
  },
  60_000,
);
