import { arch, cpus, platform, release, totalmem } from 'node:os';
import { electronLaunch } from '../scripts/lib/electron-path.mjs';
import { runtimeVersions } from './lib/electron';
import { type Row, table } from './lib/row';
import { commit } from './scenarios/commit';
import { library } from './scenarios/library';
import { open } from './scenarios/open';
import type { Scenario } from './scenarios/scenario';
import { scale } from './scenarios/scale';
import { start } from './scenarios/start';
import { suggest } from './scenarios/suggest';
import { tag } from './scenarios/tag';

const SCENARIOS: readonly Scenario[] = [start, tag, open, scale, commit, suggest, library];

async function machine(): Promise<string> {
  const [cpu] = cpus();
  const { executablePath } = await electronLaunch();
  return [
    `${cpu?.model ?? 'CPU unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${platform()} ${release()} ${arch()}`,
    `Node ${process.versions.node}`,
    runtimeVersions(executablePath),
  ].join('; ');
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !SCENARIOS.some((scenario) => scenario.name === name));
if (unknown.length > 0) {
  console.error(`No scenario is called ${unknown.join(', ')}. There are:`);
  for (const { name, about } of SCENARIOS) console.error(`  ${name.padEnd(8)} ${about}`);
  process.exitCode = 2;
} else {
  const rows: Row[] = [];
  for (const scenario of SCENARIOS) {
    if (names.length === 0 ? scenario.large : !names.includes(scenario.name)) continue;
    console.error(`Measuring ${scenario.name}: ${scenario.about}.`);
    rows.push(...(await scenario.run()));
  }
  console.log(await machine());
  console.log('Each ratio is from one run of both, taken in turns. Below the aim is better.\n');
  console.log(table(rows));
}
