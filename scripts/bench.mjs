import { runAgainstApp } from './lib/set-up.mjs';
import { main } from './lib/stop.mjs';

await main(() =>
  runAgainstApp(['scripts/lib/typescript.mjs', 'bench/index.ts', ...process.argv.slice(2)]),
);
