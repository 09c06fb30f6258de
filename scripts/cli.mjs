import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ROOT } from './lib/project.mjs';
import { exitCode, run } from './lib/run.mjs';
import { setUpTools } from './lib/set-up.mjs';
import { main } from './lib/stop.mjs';

await main(async () => {
  await setUpTools();
  await ensureBuilt();
  // npm runs scripts in the repository; file names are meant from where the user stands.
  const cwd = process.env.INIT_CWD;
  const ending = await run(
    process.execPath,
    [join(ROOT, 'out', 'main', 'cli.js'), ...process.argv.slice(2)],
    { foreground: true, cwd: cwd && existsSync(cwd) ? cwd : process.cwd() },
  );
  process.exitCode = exitCode(ending);
});
