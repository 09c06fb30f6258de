import type { Article, BlockKind, RecordKind, RecordTypes, Text } from '../../../shared/model';
import { BLOCK_KIND_LABELS } from '../../../shared/model';
import type { OpenArticle } from '../state';
import { type Edit, editOf, update } from './edit';

/** Corrects what kind of block this is. The words stay as they are. */
export function setBlockKind(text: Text, block: number, kind: BlockKind): Edit | null {
  const blocks = text.blocks.map((each, i) => (i === block ? { ...each, kind } : each));
  return editOf(`Mark the block as ${BLOCK_KIND_LABELS[kind].toLowerCase()}`, [
    update('text', text, { blocks }),
  ]);
}

export function rename(article: Article, title: string): Edit | null {
  const trimmed = title.trim();
  return trimmed === ''
    ? null
    : editOf('Rename the article', [update('article', article, { title: trimmed })]);
}

/** Sets fields of any record: what the inspector's controls do. */
export function setFields<K extends RecordKind>(
  open: OpenArticle,
  label: string,
  kind: K,
  id: string,
  fields: Partial<RecordTypes[K]>,
): Edit | null {
  const record = open.records.get(kind, id);
  return record === undefined ? null : editOf(label, [update(kind, record, fields)]);
}
