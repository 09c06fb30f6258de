import { runAgainstApp } from './lib/set-up.mjs';
import { main } from './lib/stop.mjs';

await main(() => runAgainstApp(['bench/index.mjs', ...process.argv.slice(2)]));
