import { between, fold, inOrder } from '../../../shared/history';
import type { RecordKind } from '../../../shared/model';
import { counted, shorten } from '../../../shared/text';
import type { OpenArticle } from '../state';
import { type Edit, editOf } from './edit';

/** What going back sets. What readers handed in stays: it is theirs. */
const KINDS: readonly RecordKind[] = [
  'article',
  'text',
  'claim',
  'source',
  'attribution',
  'decision',
  'ruling',
];

/** Longest label of a change repeated in another, in UTF-16 units. */
const LONGEST = 80;

/**
 * The edit after which everything in the article is as it was right after one of its changes. It is a change of its
 * own: nothing of what happened since is lost, and it can be undone. Null where that is how things are, or where there
 * was no article then.
 */
export function goBackTo(open: OpenArticle, changeId: string): Edit | null {
  const changes = open.changes.toSorted(inOrder);
  const at = changes.findIndex(({ id }) => id === changeId);
  const change = changes[at];
  if (change === undefined) return null;
  const then = fold(changes.slice(0, at + 1)).records;
  if (then.get('article', open.articleId) === undefined) return null;
  // Texts are immutable: only what their blocks were taken for goes back.
  const ops = between(open.records, then, KINDS).filter(
    ({ kind, before, after }) => kind !== 'text' || (before !== null && after !== null),
  );
  const back = editOf(`Go back to “${shorten(change.label, LONGEST)}”`, ops, null);
  return back && { ...back, told: `: ${counted(back.ops.length, 'record')} changed` };
}
