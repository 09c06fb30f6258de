import { posix, win32 } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileStrings } from '../../shared/testing/hostileStrings';
import { reportPaths, suggestedName } from './reportNames';
import { auditName, copyName, rescuedName, reviewFileName } from './reviewNames';

/** Every name of a file that is suggested for these words. */
function suggested(title: string, reader: string): readonly string[] {
  return [
    ...(['html', 'md', 'json'] as const).map((format) => suggestedName(title, format)),
    ...reportPaths(suggestedName(title, 'csv'), 'csv'),
    copyName(title, 'blind'),
    reviewFileName(title, reader),
    rescuedName(title, reader),
    auditName(title, 'csv'),
  ];
}

const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/iu;

it('suggests names that are files in their folder on every system, and look like what they are', () => {
  fc.assert(
    fc.property(hostileStrings(), hostileStrings(), (title, reader) => {
      for (const name of suggested(title, reader)) {
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(win32.basename(name)).toBe(name);
        expect(posix.join('/reports', name)).toBe(`/reports/${name}`);
        expect(name).not.toMatch(/[\p{C}\u2028\u2029<>:"|?*/\\]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/u);
        expect(name.split('.')[0]?.trim()).not.toMatch(DEVICE);
        expect(Buffer.from(name).toString()).toBe(name);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('leaves room for two names of any length', () => {
  for (const words of ['船'.repeat(200), '🚢'.repeat(200), 'é'.repeat(200)]) {
    for (const name of suggested(words, words)) {
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }
  }
});

it('keeps words that only begin like a device', () => {
  expect(suggestedName('Con artists fined', 'html')).toBe('Con artists fined.html');
  expect(suggestedName('nul.ferry', 'html')).toBe('Sourcing report.html');
});
