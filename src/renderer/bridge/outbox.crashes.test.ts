import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { handsOverOnce } from './testing/crashes';

it('hands every change over once and in order, whatever fails or crashes in two windows', async () => {
  await expect(fc.assert(handsOverOnce, { numRuns: 40 })).resolves.toBeUndefined();
}, 120_000);
