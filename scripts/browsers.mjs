import { ensureBrowsers } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { binary } from './lib/project.mjs';
import { exitCode, run } from './lib/run.mjs';
import { setUpTools } from './lib/set-up.mjs';
import { main } from './lib/stop.mjs';

// The review copy in the browsers of this system: see e2e/browsers.
await main(async () => {
  await setUpTools();
  await ensureBuilt();
  const found = await ensureBrowsers();
  const args = [
    binary('playwright'),
    'test',
    '--config=playwright.browsers.config.ts',
    ...process.argv.slice(2),
  ];
  const env = { SOURCEMARK_CHROMIUM: found.chromium, SOURCEMARK_FIREFOX: found.firefox };
  process.exitCode = exitCode(await run(process.execPath, args, { env }));
});
