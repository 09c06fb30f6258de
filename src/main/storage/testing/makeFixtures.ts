import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MIGRATIONS } from '../migrations';
import { writeVersion } from './versions';

/**
 * Stores a library of every version that has none in `migrations/fixtures` yet. One that is there is never written
 * again: it stands for files that people have.
 *
 *     node scripts/lib/typescript.mjs src/main/storage/testing/makeFixtures.ts
 */
const fixtures = resolve('src/main/storage/migrations/fixtures');
const folder = mkdtempSync(join(tmpdir(), 'sourcemark-'));
for (const version of MIGRATIONS.keys()) {
  const name = `version-${version + 1}.sourcemark`;
  const stored = join(fixtures, `${name}.gz`);
  if (existsSync(stored)) continue;
  writeVersion(version + 1, folder, join(folder, name));
  writeFileSync(stored, gzipSync(readFileSync(join(folder, name)), { level: 9 }));
  console.log(`Made ${stored}.`);
}
rmSync(folder, { recursive: true });
