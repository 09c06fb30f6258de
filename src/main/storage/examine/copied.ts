import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { check } from '../check';
import type { Finding } from '../finding';
import { migrate } from '../migrations';
import { statements } from '../statements';

/**
 * Everything wrong with a library of an older version, or with one in which a transaction has to be taken back first:
 * found out on a copy, which is taken to the newest version. The library itself is only read.
 */
export function checkCopied(path: string): readonly Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-'));
  try {
    const copy = join(folder, 'copy');
    for (const end of ['', '-wal', '-journal']) {
      if (existsSync(`${path}${end}`)) copyFileSync(`${path}${end}`, `${copy}${end}`);
    }
    const db = new DatabaseSync(copy);
    try {
      const migrated = migrate(db);
      if (!migrated.ok) return [{ articleId: null, message: migrated.error.message }];
      return check(db, () => statements(db));
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
