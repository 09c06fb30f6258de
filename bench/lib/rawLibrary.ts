import { DatabaseSync } from '@photostructure/sqlite';
import type { Change } from '../../src/shared/model';
import { statements } from '../../src/main/storage/statements';

/**
 * A library file under the raw driver: the same statements with the same pragmas, and what they give as it comes,
 * parsed where it is JSON. No checks, no types, no snippets.
 */
export class RawLibrary {
  private readonly db: InstanceType<typeof DatabaseSync>;
  private readonly sql: ReturnType<typeof statements>;

  constructor(path: string) {
    this.db = new DatabaseSync(path);
    this.db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    this.sql = statements(this.db);
  }

  list(): unknown[] {
    const rows = this.sql.articles.all() as { tags: string }[];
    return rows.map((row) => ({ ...row, tags: JSON.parse(row.tags) as unknown }));
  }

  search(match: string, limit: number): unknown[] {
    const { textsMatching, recordsMatching } = this.sql;
    return [
      textsMatching.all(match, '[', ']', limit),
      recordsMatching.all(match, '[', ']', 4 * limit),
    ];
  }

  records(articleId: string): unknown[] {
    return Object.values(this.sql.ofArticle).flatMap((each) =>
      each.all(articleId).map((row) => JSON.parse((row as { body: string }).body) as unknown),
    );
  }

  changes(articleId: string): unknown[] {
    return this.sql.changesOf
      .all(articleId)
      .map((row) => JSON.parse((row as { ops: string }).ops) as unknown);
  }

  /** The rows of a change that creates claims. */
  commit({ id, articleId, at, actor, label, ops }: Change): void {
    this.db.exec('BEGIN IMMEDIATE');
    this.sql.addChange.run(id, articleId, at, actor, label, null, 0, JSON.stringify(ops));
    for (const op of ops) {
      this.sql.insert.claim.run(op.id, articleId, JSON.stringify({ ...op.after, id: op.id }));
    }
    this.db.exec('COMMIT');
  }

  close(): void {
    this.db.close();
  }
}
