import { editOf, update } from '../edits';
import { fieldKey, type FieldDraft, type OpenArticle } from '../state';
import type { AnyRecord, RecordKind, RecordTypes } from '../../../shared/model';
import { edit } from './commit';
import type { Context } from './context';

/** Milliseconds without a key press after which a field's text becomes a change. */
const IDLE_MS = 1_200;

/** What the change of a field is called in the history. */
const LABELS: Readonly<Record<string, string>> = {
  note: 'Edit the note',
  summary: 'Edit the source summary statement',
  title: 'Rename the article',
  source: 'Name another source',
};

/** An article keeps its title while the field is empty. */
function isBlankTitle({ kind, field, value }: FieldDraft): boolean {
  return kind === 'article' && field === 'title' && value.trim() === '';
}

function recordOf(open: OpenArticle, { kind, id }: FieldDraft): AnyRecord | undefined {
  return open.records.get(kind, id);
}

/** The history that an open field's text will be a change of: the article's own, or the review's. */
function historyOf({ articleId, review }: OpenArticle): string {
  return review?.id ?? articleId;
}

/** Keeps what was typed, in the state and in the page's store, and makes it a change after a pause. */
export function type(context: Context, draft: FieldDraft): void {
  const { open } = context.store.get();
  const drafts = context.connection?.drafts;
  if (open === null || drafts === undefined) return;
  context.store.dispatch({ type: 'draft', draft });
  void drafts.keep({ ...draft, historyId: historyOf(open) }, draft.value).catch(() => undefined);
  const key = fieldKey(draft);
  clearTimeout(context.pauses.get(key));
  if (isBlankTitle(draft)) return;
  context.pauses.set(
    key,
    setTimeout(() => void finishDraft(context, draft), IDLE_MS),
  );
}

/**
 * Makes a field's draft a change. Resolves when the change is in the outbox and the draft is gone. Where the
 * records refuse the change, the draft stays.
 */
export async function finishDraft(
  context: Context,
  place: Pick<FieldDraft, 'kind' | 'id' | 'field'>,
): Promise<void> {
  const key = fieldKey(place);
  clearTimeout(context.pauses.get(key));
  context.pauses.delete(key);
  const { open } = context.store.get();
  const connection = context.connection;
  const draft = open?.drafts.get(key);
  if (open === null || connection === null || draft === undefined) return;
  const record = recordOf(open, draft);
  if (record !== undefined && !isBlankTitle(draft)) {
    const fields = { [draft.field]: draft.value } as Partial<RecordTypes[RecordKind]>;
    const label = LABELS[draft.field] ?? `Edit the ${draft.kind}`;
    const wanted = editOf(label, [update(draft.kind, record, fields)]);
    if (wanted !== null && !edit(context, wanted)) return;
  }
  context.store.dispatch({ type: 'draft-done', place: draft, value: draft.value });
  await connection.outbox.stored();
  // Typed on meanwhile: what the page's store holds is the newer text.
  if (context.store.get().open?.drafts.has(key) === true) return;
  await connection.drafts.drop({ ...draft, historyId: historyOf(open) }).catch(() => undefined);
}

/** Makes every draft a change: before anything that reads or replaces the records. */
export async function flushDrafts(context: Context): Promise<void> {
  for (const finish of [...context.unfinished]) finish();
  const drafts = [...(context.store.get().open?.drafts.values() ?? [])];
  await Promise.all(drafts.map((draft) => finishDraft(context, draft)));
}

/**
 * What was typed before the app was closed or crashed becomes a change now. What is being typed in another window does
 * not.
 */
export async function restoreDrafts(context: Context): Promise<void> {
  const { open } = context.store.get();
  const connection = context.connection;
  if (open === null || connection === null) return;
  // Where the page's store cannot be read there is nothing to restore; `start` has said so.
  for (const left of await connection.drafts.left(historyOf(open)).catch(() => [])) {
    if (!(await connection.drafts.adopt(left).catch(() => false))) continue;
    const { id, field, value } = left;
    const kind = left.kind as RecordKind;
    const record = open.records.get(kind, id);
    if (record === undefined || !(field in record)) {
      await connection.drafts.drop(left).catch(() => undefined);
      continue;
    }
    // One after the other: two windows may have left words for the same field, and neither are lost.
    context.store.dispatch({ type: 'draft', draft: { kind, id, field, value } });
    await finishDraft(context, { kind, id, field });
  }
}
