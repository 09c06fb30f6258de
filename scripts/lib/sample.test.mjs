import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './project.mjs';
import { makeSample } from './sample.mjs';

it('ships the tagged sample as the tagging says (else run node scripts/make-sample.mjs)', async () => {
  const shipped = readFileSync(join(ROOT, 'samples', '01-harbour-talks.sourcemark.json'), 'utf8');
  const made = await makeSample('01-harbour-talks');
  // As a boolean: a difference of 200 kB would be printed whole.
  expect(made === shipped).toBe(true);
}, 30_000);
