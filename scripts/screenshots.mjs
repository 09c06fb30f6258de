import { runAgainstApp } from './lib/set-up.mjs';
import { main } from './lib/stop.mjs';

await main(() => runAgainstApp(['e2e/screenshots.mjs', ...process.argv.slice(2)]));
