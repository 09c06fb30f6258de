import { runGate } from './lib/gate.mjs';
import { runtimeEnv, setUp } from './lib/set-up.mjs';
import { describe } from './lib/stop.mjs';

try {
  process.exitCode = await runGate(runtimeEnv(await setUp()));
} catch (error) {
  process.stderr.write(`${describe(error)}\n`);
  // Nothing could be tested: the one thing tried, the set-up, failed.
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exitCode = 1;
}
