import { failure, success, type Result } from '../../shared/api';
import { fold, lastDeletion, type Write } from '../../shared/history';
import { ARTICLE_KINDS, type Change } from '../../shared/model';
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

/** What the library says about an article it has, or had. */
function known(articleId: string, target: Target): HistoryOutcome | null {
  const title = target.title(articleId);
  if (title !== undefined) return { status: 'known', articleId, title };
  const deletion = lastDeletion(articleId, target.changes(articleId));
  return deletion === undefined ? null : { status: 'deleted', deletion };
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
      const already = known(articleId, target);
      if (already !== null) return success(already);
      target.write(
        ARTICLE_KINDS.flatMap((kind) =>
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
