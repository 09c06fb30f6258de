import { isDeepStrictEqual } from 'node:util';
import { failure, success, type Result } from '../../shared/api';
import { fold, merge, type Records, type Write } from '../../shared/history';
import { ARTICLE_KINDS, type Change, type RecordKind } from '../../shared/model';
import { violatesConstraint } from './errors';
import { sha256 } from './inspect';
import { inspectChanges } from './inspectChanges';
import type { History, LeftOut, Merged, Original } from './library';
import type { Transact } from './transaction';

/** What of the library merging needs. */
export interface MergeTarget {
  readonly transact: Transact;
  changes(articleId: string): readonly Change[];
  hasChange(id: string): boolean;
  hasOriginal(sha256: string): boolean;
  /** The article that owns the record with this id; undefined where there is none. */
  ownerOf(kind: RecordKind, id: string): string | undefined;
  /** The current records of the article as they are stored. */
  stored(articleId: string): Records;
  write(articleId: string, writes: readonly Write[]): void;
  addChange(change: Change): void;
  /** Notes that a change was not made here. */
  markReceived(change: Change): void;
  addOriginal(original: Original): void;
  /** Puts these in the place of the records noted as left out of the article. */
  setLeftOut(articleId: string, leftOut: readonly LeftOut[]): void;
}

const refused = (why: string): Result<never> =>
  failure(
    'import-damaged',
    `This history cannot be merged: ${why}. Nothing was written, and the library is as it was; ask for it to be sent again.`,
  );

/** What takes the stored records to what they should be. */
function difference(stored: Records, wanted: Records): Write[] {
  return ARTICLE_KINDS.flatMap((kind) => {
    const should = wanted.all(kind);
    const is = stored.all(kind);
    const gone = [...is.keys()].filter((id) => !should.has(id));
    const other = [...should].filter(([id, record]) => !isDeepStrictEqual(is.get(id), record));
    return [
      ...gone.map((id): Write => ({ kind, id, record: null })),
      ...other.map(([id, record]): Write => ({ kind, id, record })),
    ];
  });
}

/** Brings the stored records to what the changes of the article fold to. Within a transaction. */
export function refold(articleId: string, changes: readonly Change[], target: MergeTarget) {
  const folded = fold(changes);
  target.write(articleId, difference(target.stored(articleId), folded.records));
  target.setLeftOut(articleId, folded.broken);
  return folded;
}

/** A record or change of the incoming ones that another article has already, in words. */
function taken(articleId: string, incoming: readonly Change[], target: MergeTarget): string | null {
  for (const { id, ops } of incoming) {
    if (target.hasChange(id)) return `change ${id} belongs to another article`;
    for (const op of ops) {
      if ((target.ownerOf(op.kind, op.id) ?? articleId) !== articleId) {
        return `${op.kind} ${op.id} belongs to another article`;
      }
    }
  }
  return null;
}

function faultIn({ articleId, changes, originals }: History, known: readonly Change[]) {
  const byId = new Map(known.map((change) => [change.id, change]));
  const altered = changes.find(
    (change) => byId.has(change.id) && !isDeepStrictEqual(byId.get(change.id), change),
  );
  if (altered !== undefined) return `change ${altered.id} is here already, and says something else`;
  const wrong = originals.find((original) => sha256(original.bytes) !== original.sha256);
  if (wrong !== undefined) return `the original file ${wrong.sha256} does not have that SHA-256`;
  const incoming = changes.filter(({ id }) => !byId.has(id));
  return inspectChanges(articleId, incoming, known);
}

/** The originals that a text of the article came from. */
function belonging(changes: readonly Change[], originals: readonly Original[]): Original[] {
  const named = new Set(
    changes.flatMap(({ ops }) =>
      ops.map(({ kind, after }) => {
        const from = kind === 'text' ? after?.['importedFrom'] : undefined;
        return (from as { sha256?: unknown } | undefined)?.sha256;
      }),
    ),
  );
  return originals.filter((original) => named.has(original.sha256));
}

/**
 * Unites a history with the article's own: adds the changes that are missing, in order of the clock, and brings the
 * current records to what all of them fold to, in one transaction. So whoever has the same changes has the same
 * records, whatever order they came in. A deletion of the article is a change like any other: it hides the article
 * with what others did to it, until somebody takes it back.
 */
export function mergeHistory(history: History, target: MergeTarget): Result<Merged> {
  const { articleId, originals } = history;
  try {
    return target.transact<Merged>(() => {
      const known = target.changes(articleId);
      const ids = new Set(known.map(({ id }) => id));
      const union = merge(known, history.changes);
      const added = union.filter(({ id }) => !ids.has(id));
      const kept = belonging(union, originals).filter((each) => !target.hasOriginal(each.sha256));
      const fault = faultIn(history, known) ?? taken(articleId, added, target);
      if (fault !== null) return refused(fault);
      for (const original of kept) target.addOriginal(original);
      if (added.length === 0) return success({ added: 0, originals: kept.length });
      for (const change of added) {
        target.addChange(change);
        target.markReceived(change);
      }
      refold(articleId, union, target);
      return success({ added: added.length, originals: kept.length });
    });
  } catch (error) {
    if (!violatesConstraint(error)) throw error;
    return refused('it uses ids that belong to other records of this library');
  }
}

/**
 * Commits a change that was made without having seen what has come in since: as a part of the united history. Within
 * a transaction. Gives what is wrong with the change itself, or null where it was taken.
 */
export function commitLate(change: Change, target: MergeTarget): string | null {
  const known = target.changes(change.articleId);
  const fault =
    inspectChanges(change.articleId, [change], known) ?? taken(change.articleId, [change], target);
  if (fault !== null) return fault;
  target.addChange(change);
  refold(change.articleId, [...known, change], target);
  return null;
}
