import { failure, success, type Result } from '../../shared/api';
import { fold, type Write } from '../../shared/history';
import { RECORD_KINDS, type Change } from '../../shared/model';
import { violatesConstraint } from './errors';
import { inspect, sha256 } from './inspect';
import type { History, HistoryOutcome, Original } from './library';
import type { Transact } from './transaction';

/** What of the library adding a history needs. */
interface Target {
  readonly transact: Transact;
  changes(articleId: string): readonly Change[];
  title(articleId: string): string | undefined;
  /** Inserts; an id that is taken, by whatever article, breaks a constraint. */
  write(writes: readonly Write[]): void;
  addChange(change: Change): void;
  addOriginal(original: Original): void;
}

const damaged = (why: string): Result<never> =>
  failure(
    'import-damaged',
    `The file cannot be brought in: ${why}. The library was left as it is; ask for the file to be exported again.`,
  );

function lastDeletion(articleId: string, changes: readonly Change[]): Change | undefined {
  return changes.findLast(({ ops }) =>
    ops.some(({ kind, id, after }) => kind === 'article' && id === articleId && after === null),
  );
}

/** What the library says about an article it has, or had. */
function known({ articleId, changes }: History, target: Target): HistoryOutcome | null {
  const own = target.changes(articleId);
  if (own.length === 0) return null;
  const title = target.title(articleId);
  const deletion = lastDeletion(articleId, own);
  if (title === undefined && deletion !== undefined) return { status: 'deleted', deletion };
  const ids = new Set(own.map(({ id }) => id));
  const missing = changes.filter(({ id }) => !ids.has(id)).length;
  return { status: 'known', articleId, title: title ?? '', missing };
}

/** Checks the history in full, then writes it with the records it folds to, in one transaction. */
export function addHistory(history: History, target: Target): Result<HistoryOutcome> {
  const { articleId, changes, originals } = history;
  const { records, broken } = fold(changes);
  const article = records.get('article', articleId);
  const [fault] = [
    ...(changes.some((change) => change.articleId !== articleId)
      ? ['it holds changes of another article']
      : []),
    ...broken.map(({ kind, id }) => `its changes leave ${kind} ${id} unsound`),
    ...inspect(articleId, records),
    ...originals
      .filter((original) => sha256(original.bytes) !== original.sha256)
      .map((original) => `the original file ${original.sha256} does not have that SHA-256`),
  ];
  if (fault !== undefined) return damaged(fault);
  if (article === undefined) return damaged('its changes do not amount to an article');
  try {
    return target.transact<HistoryOutcome>(() => {
      const already = known(history, target);
      if (already !== null) return success(already);
      target.write(
        RECORD_KINDS.flatMap((kind) =>
          [...records.all(kind).values()].map((record) => ({ kind, id: record.id, record })),
        ),
      );
      for (const change of changes) target.addChange(change);
      for (const original of originals) target.addOriginal(original);
      return success({ status: 'added', articleId, title: article.title });
    });
  } catch (error) {
    if (!violatesConstraint(error)) throw error;
    return damaged('it uses ids that belong to other records of this library');
  }
}
