import { auditTrail, type AuditEntry } from '../../shared/report';
import type { Change } from '../../shared/model';
import { memo } from './memo';
import type { OpenArticle } from './state';

/** One change of the open article or of a review of it, as the history shows it. */
export interface PastChange extends AuditEntry {
  /** Whether it was taken back, and not done again since. */
  readonly takenBack: boolean;
  /** Whether it takes another change back, or does it again; null: it is work of its own. */
  readonly repeats: 'undo' | 'redo' | null;
}

interface Undone {
  /** The changes that are taken back as things stand, by id. Undo and redo themselves are not among them. */
  readonly takenBack: ReadonlySet<string>;
  /** The changes that take another back, or do it again, by id. */
  readonly repeats: ReadonlyMap<string, 'undo' | 'redo'>;
}

/** What of the changes, in the order they were made, is undone. */
function undoneIn(changes: readonly Change[]): Undone {
  /** For each undo or redo the work that it is about in the end. */
  const roots = new Map<string, string>();
  const repeats = new Map<string, 'undo' | 'redo'>();
  const takenBack = new Set<string>();
  for (const { id, undoes } of changes) {
    if (undoes === undefined) continue;
    const root = roots.get(undoes) ?? undoes;
    const kind = repeats.get(undoes) === 'undo' ? 'redo' : 'undo';
    roots.set(id, root);
    repeats.set(id, kind);
    if (kind === 'undo') takenBack.add(root);
    else takenBack.delete(root);
  }
  return { takenBack, repeats };
}

/** Everything that was done to the open article and in the reviews handed in, newest first. */
export const pastOf: (open: OpenArticle) => readonly PastChange[] = memo((open: OpenArticle) => {
  const article = open.records.get('article', open.articleId);
  if (article === undefined) return [];
  const deliveries = [...open.records.all('delivery').values()];
  const { takenBack, repeats } = undoneIn([
    ...open.changes,
    ...deliveries.flatMap(({ changes }) => changes),
  ]);
  return auditTrail({
    article,
    texts: [...open.records.all('text').values()],
    deliveries,
    changes: open.changes,
  })
    .map((entry) => ({
      ...entry,
      takenBack: takenBack.has(entry.id),
      repeats: repeats.get(entry.id) ?? null,
    }))
    .reverse();
});
