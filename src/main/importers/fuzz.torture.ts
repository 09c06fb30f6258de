import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, type Bundle } from '../testing/bundle';
import { type Measured, run } from './testing/fuzz/run';
import { targets } from './testing/fuzz/targets';

/** Inputs by chance for each reader: `FUZZ_FROM` is the first seed, `FUZZ_COUNT` how many there are. */
const FROM = Number(process.env['FUZZ_FROM'] ?? 1);
const COUNT = Number(process.env['FUZZ_COUNT'] ?? 2_000);
/** How large each shape is made: what its name counts. The large ones have a process each, to see its memory alone. */
const SIZES = [1_000, 100_000];
const LARGE = [1_300_000, 3_000_000];

/** What is promised of one input: milliseconds of the processor, and bytes of the whole process. */
const TIME = 5_000;
const MEMORY = 500 * 1024 * 1024;

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/importers/testing/fuzz/worker.ts');
});

const rows: object[] = [];
afterAll(() => {
  script.remove();
  console.table(rows);
});

function worst(measured: readonly Measured[], by: 'time' | 'memory'): Measured {
  return measured.reduce((most, each) => (each[by] > most[by] ? each : most));
}

for (const target of targets()) {
  it(`holds its promise with hostile files: ${target.name}`, async () => {
    const seeds = [
      ...Array.from({ length: COUNT }, (_, i) => String(FROM + i)),
      ...target.shapes.flatMap((_, i) => SIZES.map((size) => `${i}@${size}`)),
    ];
    const large = target.shapes.flatMap((_, i) => LARGE.map((size) => `${i}@${size}`));
    const measured = [...(await run(script.path, target.name, seeds))];
    for (const seed of large) measured.push(...(await run(script.path, target.name, [seed])));
    const called = (seed: string) => {
      const [shape = '', size] = seed.split('@');
      return size === undefined ? seed : `${size} ${target.shapes[Number(shape)]?.name ?? ''}`;
    };
    const broken = measured.flatMap(({ seed, size, time, memory, fault }) => {
      const how =
        fault ??
        (time > TIME
          ? `it took ${time} ms`
          : memory > MEMORY
            ? `it took ${memory / 2 ** 20} MB`
            : null);
      return how === null ? [] : [`${called(seed)} [${seed}] (${size} bytes): ${how}`];
    });
    const [slow, greedy] = [worst(measured, 'time'), worst(measured, 'memory')];
    const count = (...outcomes: string[]) =>
      measured.filter(({ outcome }) => outcomes.includes(outcome)).length;
    rows.push({
      reader: target.name,
      inputs: measured.length,
      read: count('read'),
      refused: measured.length - count('read', 'fault', 'died'),
      'worst time': `${Math.round(slow.time)} ms: ${called(slow.seed)}`,
      'worst memory': `${Math.round(greedy.memory / 2 ** 20)} MB: ${called(greedy.seed)}`,
      broken: broken.length,
    });
    expect(broken).toEqual([]);
    expect(measured).toHaveLength(seeds.length + large.length);
  });
}
