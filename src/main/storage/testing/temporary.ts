import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Result } from '../../../shared/api';
import { openLibrary } from '../open';
import type { Library } from '../library';

/** A folder of the test's own, removed when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The value of a result that must be one. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** A library that is closed when the test ends; a second `close` does no harm here. */
export function temporaryLibrary(path: string): Library {
  const library = value(openLibrary(path, { create: true }));
  onTestFinished(() => {
    try {
      library.close();
    } catch {
      // The test closed it itself.
    }
  });
  return library;
}
