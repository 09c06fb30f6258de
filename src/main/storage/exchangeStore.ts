import { type Change, isArticleKind, type RecordKind } from '../../shared/model';
import { storedRecords } from './check';
import type { LeftOut } from './library';
import type { MergeTarget } from './mergeHistory';
import type { Statements } from './statements';

type Own = Pick<MergeTarget, 'transact' | 'changes' | 'write' | 'addChange' | 'addOriginal'>;

/** What the library notes of its exchange with other desks, as merging needs it. */
export class ExchangeStore implements MergeTarget {
  readonly transact: MergeTarget['transact'];
  readonly changes: MergeTarget['changes'];
  readonly write: MergeTarget['write'];
  readonly addChange: MergeTarget['addChange'];
  readonly addOriginal: MergeTarget['addOriginal'];

  constructor(
    private readonly sql: Statements,
    own: Own,
  ) {
    this.transact = own.transact;
    this.changes = own.changes;
    this.write = own.write;
    this.addChange = own.addChange;
    this.addOriginal = own.addOriginal;
  }

  /** Whether anything of the article came in from another desk. */
  isShared(articleId: string): boolean {
    return this.sql.isShared.get(articleId) !== undefined;
  }

  /**
   * Whether applying the change is not enough to know what the article amounts to: it is earlier than one that is
   * there, or records were left out that it may bring back.
   */
  needsFold({ articleId, at }: Change): boolean {
    const { at: last } = this.sql.lastOf.get(articleId) as { at: string | null };
    return (last !== null && at <= last) || this.sql.leftOutOf.get(articleId) !== undefined;
  }

  received(articleId: string): string[] {
    const rows = this.sql.receivedOf.all(articleId) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  hasChange(id: string): boolean {
    return this.sql.hasChange.get(id) !== undefined;
  }

  hasOriginal(sha256: string): boolean {
    return this.sql.hasOriginal.get(sha256) !== undefined;
  }

  ownerOf(kind: RecordKind, id: string): string | undefined {
    if (!isArticleKind(kind)) return undefined;
    const row = this.sql.ownerOf[kind].get(id) as { owner: string } | undefined;
    return row?.owner;
  }

  stored(articleId: string) {
    return storedRecords(this.sql, articleId);
  }

  markReceived({ id, articleId }: Change): void {
    this.sql.addReceived.run(id, articleId);
  }

  setLeftOut(articleId: string, leftOut: readonly LeftOut[]): void {
    this.sql.dropLeftOut.run(articleId);
    for (const { kind, id } of leftOut) this.sql.addLeftOut.run(articleId, kind, id);
  }
}
