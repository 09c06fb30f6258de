import { DatabaseSync } from '@photostructure/sqlite';
import type { Change, Op } from '../../../../shared/model';
import {
  aChange,
  aClaim,
  anArticle,
  ARTICLE_ID,
  creating,
  uuid,
} from '../../../../shared/testing/builders';
import { CHECKSUMMED, checksumOf } from '../../../storage/checksums';
import { CHECKSUMS_SINCE, migrate, MIGRATIONS } from '../../../storage/migrations';
import { ORIGINAL, TEXT, IMPORT } from './smallArticle';

/** How many claims there are in it: enough for migrating to take a while. */
const CLAIMS = 1_500;
/** The first version whose claims say whether they are confidential. */
const CONFIDENTIAL_SINCE = 3;

const bound = (columns: readonly string[]) => columns.map((_, at) => `?${at + 1}`);

function bare(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${bound(columns).join(', ')})`;
}

function checked(table: string, columns: readonly string[]): string {
  const over = (CHECKSUMMED[table] ?? []).map((column) => {
    const at = columns.indexOf(column);
    return at < 0 ? 'NULL' : `?${at + 1}`;
  });
  return `INSERT INTO ${table} (${columns.join(', ')}, checksum) VALUES (${bound(columns).join(', ')}, ${checksumOf(over)})`;
}

/** Makes the library that Sourcemark left when `version` was its newest: the small article, tagged over and over. */
export function makeOldLibrary(path: string, version: number): void {
  const db = new DatabaseSync(path);
  migrate(db, MIGRATIONS.slice(0, version));
  db.exec('PRAGMA journal_mode = WAL; BEGIN');
  const into = (table: string, ...columns: string[]) =>
    db.prepare(version < CHECKSUMS_SINCE ? bare(table, columns) : checked(table, columns));
  const addChange = into(
    'changes',
    ...['id', 'article_id', 'at', 'actor', 'label', 'ops', 'concerns_library'],
  );
  const add = ({ id, at, actor, label, ops }: Change) =>
    addChange.run(id, ARTICLE_ID, at, actor, label, JSON.stringify(ops), 0);
  const body = (op: Op) => JSON.stringify({ ...op.after, id: op.id });

  add(IMPORT);
  db.prepare('INSERT INTO originals VALUES (?, ?)').run(ORIGINAL.sha256, ORIGINAL.bytes);
  into('article', 'id', 'article_id', 'body').run(
    ARTICLE_ID,
    ARTICLE_ID,
    JSON.stringify(anArticle()),
  );
  const { sha256, at } = TEXT.importedFrom;
  into('text', 'id', 'article_id', 'body', 'original', 'imported_at').run(
    TEXT.id,
    ARTICLE_ID,
    JSON.stringify(TEXT),
    sha256,
    at,
  );
  const addClaim = into('claim', 'id', 'article_id', 'body', 'tag');
  for (let n = 1; n <= CLAIMS; n += 1) {
    const start = n % 40;
    const { confidential, ...claim } = aClaim(TEXT, [{ start, end: start + 20 }], {
      id: uuid(n, 0xe),
    });
    const known = version >= CONFIDENTIAL_SINCE ? { ...claim, confidential } : claim;
    const op = { ...creating('claim', { ...claim, confidential }), after: known };
    add(aChange(n, [op]));
    addClaim.run(claim.id, ARTICLE_ID, body(op), claim.tag);
  }
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
  db.close();
}
