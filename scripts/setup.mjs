import { setUp } from './lib/set-up.mjs';
import { main } from './lib/stop.mjs';

await main(async () => {
  await setUp();
});
