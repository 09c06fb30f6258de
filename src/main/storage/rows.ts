import type { AnyRecord, ArticleKind, Change, RecordKind, RecordTypes } from '../../shared/model';
import { DamagedRow } from './errors';

/** Stored rows and what they hold. Bodies are not checked again: they were when they were written. */

export interface ChangeRow {
  readonly id: string;
  readonly article_id: string;
  readonly actor: string;
  readonly at: string;
  readonly label: string;
  readonly undoes: string | null;
  readonly ops: string;
}

/** The columns of a `ChangeRow`, to select. */
export const CHANGE_COLUMNS = 'id, article_id, actor, at, label, undoes, ops';

/** Columns that repeat a value of the body, by its path, so that an index can answer for it. */
export const REPEATED: Readonly<Partial<Record<ArticleKind, Readonly<Record<string, string>>>>> = {
  text: { original: '$.importedFrom.sha256', imported_at: '$.importedFrom.at' },
  claim: { tag: '$.tag' },
};

function parse(what: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new DamagedRow(`${what} cannot be read`);
  }
}

export function toRecord<K extends RecordKind>(kind: K, id: string, body: string): RecordTypes[K] {
  return parse(`${kind} ${id}`, body) as RecordTypes[K];
}

export function toBody(record: AnyRecord): string {
  return JSON.stringify(record);
}

export function toChange(row: ChangeRow): Change {
  return {
    id: row.id,
    articleId: row.article_id,
    actor: row.actor,
    at: row.at,
    label: row.label,
    ops: parse(`change ${row.id}`, row.ops) as Change['ops'],
    ...(row.undoes === null ? {} : { undoes: row.undoes }),
  };
}

/** A change of a review, which is stored whole. */
export function toReviewChange({ id, body }: BodyRow): Change {
  return parse(`change ${id}`, body) as Change;
}

/** What is stored whole, as JSON. */
export interface BodyRow {
  readonly id: string;
  readonly body: string;
}
