import { binary } from './lib/project.mjs';
import { exitCode, run } from './lib/run.mjs';
import { setUpTools } from './lib/set-up.mjs';
import { main } from './lib/stop.mjs';

// The long attacks on storage and input, or those whose file names hold the words given: `npm run torture kills`.
await main(async () => {
  await setUpTools();
  const args = [
    binary('vitest'),
    'run',
    '--config=vitest.torture.config.ts',
    ...process.argv.slice(2),
  ];
  process.exitCode = exitCode(await run(process.execPath, args));
});
