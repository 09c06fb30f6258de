import { electronSwitches, runWithDisplay } from './lib/display.mjs';
import { binary } from './lib/project.mjs';
import { exitCode } from './lib/run.mjs';
import { runtimeEnv, setUp } from './lib/set-up.mjs';
import { main } from './lib/stop.mjs';

// electron-vite's development server, with the runtime this machine has.
await main(async () => {
  const runtime = await setUp();
  const args = [
    binary('electron-vite'),
    'dev',
    '--',
    ...electronSwitches(),
    ...process.argv.slice(2),
  ];
  const ending = await runWithDisplay(process.execPath, args, { env: runtimeEnv(runtime) });
  process.exitCode = exitCode(ending);
});
