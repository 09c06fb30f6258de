import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

/** @type {string} */
let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const ONE = { version: '1.0.0', integrity: 'sha512-one' };

/**
 * @param {Record<string, object>} wanted
 * @param {Record<string, object>} [installed]
 */
function project(wanted, installed) {
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, ...wanted } }),
  );
  if (!installed) return;
  for (const path of Object.keys(installed)) {
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, 'package.json'), '{}');
  }
  writeFileSync(
    join(root, 'node_modules', '.package-lock.json'),
    JSON.stringify({ packages: installed }),
  );
}

describe('isInstalled', () => {
  it('is true when every locked package is there', () => {
    project({ 'node_modules/one': ONE }, { 'node_modules/one': ONE });
    expect(isInstalled(root)).toBe(true);
  });

  it('is false without node_modules', () => {
    project({ 'node_modules/one': ONE });
    expect(isInstalled(root)).toBe(false);
  });

  it('is false when npm was interrupted, which leaves no list of what it installed', () => {
    project({ 'node_modules/one': ONE }, { 'node_modules/one': ONE });
    rmSync(join(root, 'node_modules', '.package-lock.json'));
    expect(isInstalled(root)).toBe(false);
  });

  it('is false after the lock file moved to another version', () => {
    project({ 'node_modules/one': { ...ONE, version: '1.0.1' } }, { 'node_modules/one': ONE });
    expect(isInstalled(root)).toBe(false);
  });

  it('is false when a package folder was deleted', () => {
    project({ 'node_modules/one': ONE }, { 'node_modules/one': ONE });
    rmSync(join(root, 'node_modules', 'one'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });

  it('is false when a package is installed that is no longer locked', () => {
    project({ 'node_modules/one': ONE }, { 'node_modules/one': ONE, 'node_modules/two': ONE });
    expect(isInstalled(root)).toBe(false);
  });

  it("does not miss another platform's optional package", () => {
    const other = { ...ONE, optional: true };
    project(
      { 'node_modules/one': ONE, 'node_modules/one-win32': other },
      { 'node_modules/one': ONE },
    );
    expect(isInstalled(root)).toBe(true);
  });
});
