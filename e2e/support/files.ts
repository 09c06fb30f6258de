import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** A path in the running test's own folder, which Playwright empties. Nothing is made. */
export function ownPath(name: string): string {
  return test.info().outputPath(name);
}

/** A copy of a fixture in the running test's own folder; gives its path. */
export async function copyOf(fixture: string, name = fixture): Promise<string> {
  const path = ownPath(name);
  await mkdir(join(path, '..'), { recursive: true });
  await copyFile(join(FIXTURES, fixture), path);
  return path;
}
