import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchorAt } from '../../shared/anchoring';
import { OPERATION_NAMES, type Result } from '../../shared/api';
import type { Change } from '../../shared/model';
import { readArchive } from '../importers';
import { renderReport } from '../storage';
import { inspectChanges } from '../storage/inspectChanges';
import { article, change, create, id, stamp, text } from '../storage/testing/builders';
import { value } from '../storage/testing/temporary';
import { attacksOn, SEED } from './testing/attacks';
import { HUGE_VALUES, spoil } from './testing/hostile';
import { CLAIMS, sent, target } from './testing/target';

/** How many attacks on an operation, and what chance begins with: `RUNS=9000 SEED=7 npm run torture ipc`. */
const RUNS = Number(process.env['RUNS'] ?? 500);
const seed = Number(process.env['SEED'] ?? SEED);

const MB = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is held of memory, in bytes, once nothing is left that could be let go. */
async function held(): Promise<number> {
  // Twice: what lies outside the heap is let go of between two collections.
  for (let i = 0; i < 2; i += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

it('answers a page that has been taken over, and stays as it is', async () => {
  const under = target();
  const table: Record<string, Record<string, number | string>> = {};
  const before = await held();
  let most = 0;
  for (const name of OPERATION_NAMES) {
    const codes: Record<string, number> = {};
    const count = (code: string) => (codes[code] = (codes[code] ?? 0) + 1);
    const attack = async (given: unknown) => {
      const arriving = sent(given);
      if (arriving === null) return count('cannot be sent');
      const state = under.state();
      const { code } = await under.call(name, arriving.args);
      if (code !== 'ok') expect(under.state(), name).toEqual(state);
      return count(code);
    };
    const made = attacksOn(name, under.library().id);
    const runs = name === 'change.commit' ? RUNS * 5 : RUNS;
    await fc.assert(
      fc.asyncProperty(made, async (given) => {
        await attack(given);
      }),
      {
        numRuns: runs,
        seed,
      },
    );
    for (const [, huge] of HUGE_VALUES) {
      const [example] = fc.sample(made, { numRuns: 1, seed });
      await attack(spoil(example, [0, 5, 0, 3], { does: 'replace', with: huge() }));
    }
    most = Math.max(most, (await held()) - before);
    console.log(`${name}: ${JSON.stringify(codes)}`);
    const { ok = 0, ...refused } = codes;
    const attacks = Object.values(codes).reduce((sum, each) => sum + each, 0);
    const said = Object.entries(refused).map(([code, times]) => `${code} ${times}`);
    table[name] = { attacks, 'accepted as harmless': ok, refused: said.join(', '), 'main died': 0 };
    expect(under.faults).toEqual([]);
    expect(value(under.library().check()), name).toEqual([]);
  }
  console.table(table);
  console.log(
    `seed ${seed}; held after the attacks on an operation at most ${Math.ceil(most / MB)} MB more`,
  );
  expect(most).toBeLessThan(50 * MB);
  for (const { articleId } of value(under.library().histories())) {
    const changes = value(under.library().changes(articleId));
    expect(inspectChanges(articleId, changes, [])).toBeNull();
    const exported = renderReport(under.library(), articleId, 'json', '0.1.0');
    if (!exported.ok) continue;
    expect(readArchive(Buffer.from(exported.value.files[0] ?? ''))).toMatchObject({ ok: true });
  }
});

it('takes the largest work there is, and its deletion', async () => {
  const under = target();
  const libraryId = under.library().id;
  const articleId = id(0x8000);
  const words = Array.from(
    { length: 2_000 },
    (_, i) => `Sentence ${i} ${'of a long story '.repeat(26)}`,
  );
  const long = text(0x8001, articleId, words.join('\n'));
  const claims = Array.from({ length: 20_000 }, (_, i) => ({
    ...CLAIMS[0],
    id: id(0x10_000 + i),
    articleId,
    textId: long.id,
    anchor: anchorAt(long.text, [{ start: i * 40, end: i * 40 + 30 }]),
  }));
  const commit = (made: Change) => under.call('change.commit', { libraryId, change: made });
  const timed = async (what: string, work: () => Promise<{ readonly code: string }>) => {
    const before = performance.now();
    expect((await work()).code, what).toBe('ok');
    return { what, ms: Math.round(performance.now() - before) };
  };
  const head = (n: number) => ({ articleId, id: id(0x9000 + n), at: stamp(200 + n) });
  const opening = [create('article', article(0x8000)), create('text', long)];
  const tagging = claims.map((claim) => create('claim', claim));
  console.table([
    await timed('an article of 200,000 words', () => commit(change(0, opening, head(0)))),
    await timed('20,000 claims in one change', () => commit(change(0, tagging, head(1)))),
    await timed('deleting both', async () => {
      const { result } = await under.call('article.deletion', { articleId });
      const { ops } = value(result as Result<Pick<Change, 'ops'>>);
      return commit(change(0, ops, head(2)));
    }),
  ]);
  expect(long.text.split(/\s+/u).length).toBeGreaterThan(200_000);
  expect(value(under.library().check())).toEqual([]);
});
