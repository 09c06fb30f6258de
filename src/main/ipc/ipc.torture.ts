import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OPERATION_NAMES } from '../../shared/api';
import { readArchive } from '../importers';
import { renderReport } from '../services/renderReport';
import { inspectChanges } from '../storage/inspectChanges';
import { value } from '../storage/testing/temporary';
import { attacksOn, SEED } from './testing/attacks';
import { HUGE_VALUES, spoil } from './testing/hostile';
import { sent, target } from './testing/target';

/** `npm run torture ipc`. More with SOURCEMARK_ATTACKS=10000, others with SOURCEMARK_SEED=7. */
const RUNS = Number(process.env['SOURCEMARK_ATTACKS'] ?? 2_000);
const seed = Number(process.env['SOURCEMARK_SEED'] ?? SEED);

const MB = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is held of memory, in bytes, once nothing is left that could be let go. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

it('answers a page that has been taken over, and stays as it is', async () => {
  const under = target();
  const table: Record<string, Record<string, number | string>> = {};
  const before = held();
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
      most = Math.max(most, held() - before);
    }
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
    `seed ${seed}; held after the largest attacks at most ${Math.ceil(most / MB)} MB more`,
  );
  expect(most).toBeLessThan(200 * MB);
  for (const { articleId } of value(under.library().histories())) {
    const changes = value(under.library().changes(articleId));
    expect(inspectChanges(articleId, changes, [])).toBeNull();
    const exported = renderReport(under.library(), articleId, 'json', '0.1.0');
    if (!exported.ok) continue;
    expect(readArchive(Buffer.from(exported.value.files[0] ?? ''))).toMatchObject({ ok: true });
  }
});
