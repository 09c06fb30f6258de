// Writes the tagged sample anew. Run by hand after samples/tagging/ or the export's format has changed:
//   node scripts/make-sample.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';
import { makeSample } from './lib/sample.mjs';

for (const name of ['01-harbour-talks']) {
  const path = join(ROOT, 'samples', `${name}.sourcemark.json`);
  writeFileSync(path, await makeSample(name));
  console.log(`Wrote ${path}`);
}
