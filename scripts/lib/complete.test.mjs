import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARKER, isComplete, markComplete } from './complete.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'complete-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'binary'), 'twelve bytes');
  writeFileSync(join(folder, 'deep', 'data'), 'x');
  symlinkSync('binary', join(folder, 'link'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a completed folder', () => {
  it('is complete for the key it was made from', () => {
    markComplete(folder, 'v1');
    expect(isComplete(folder, 'v1')).toBe(true);
    expect(isComplete(folder, 'v2')).toBe(false);
  });

  it('is not complete without its marker, or without being there', () => {
    expect(isComplete(folder, 'v1')).toBe(false);
    expect(isComplete(join(folder, 'nowhere'), 'v1')).toBe(false);
  });

  it('is not complete when a file was cut short', () => {
    markComplete(folder, 'v1');
    truncateSync(join(folder, 'binary'), 3);
    expect(isComplete(folder, 'v1')).toBe(false);
  });

  it('is not complete when a file is gone, however deep', () => {
    markComplete(folder, 'v1');
    rmSync(join(folder, 'deep', 'data'));
    expect(isComplete(folder, 'v1')).toBe(false);
  });

  it('is not complete when the marker itself was cut short', () => {
    markComplete(folder, 'v1');
    truncateSync(join(folder, MARKER), 20);
    expect(isComplete(folder, 'v1')).toBe(false);
  });
});
