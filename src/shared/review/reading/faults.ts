import * as v from 'valibot';
import type { Change } from '../../model';
import { faultInChange } from '../checking/change';
import { foldReview } from '../checking/history';
import { faultInText } from '../checking/text';
import { type ReviewFile, reviewFileSchema } from '../reviewFile';
import { checksumOf } from '../saving';

const LABEL_LENGTH = 60;

/** A change as messages name it: by its place in the file and what was done. */
function nameOf(change: Change, i: number): string {
  const label =
    change.label.length > LABEL_LENGTH ? `${change.label.slice(0, LABEL_LENGTH)}…` : change.label;
  return `change ${i + 1} (“${label}”)`;
}

function faultInChanges({ article, review, text, changes }: ReviewFile): string | null {
  const scope = { articleId: article.id, reviewId: review, text };
  const seen = new Set<string>();
  for (const [i, change] of changes.entries()) {
    const fault = faultInChange(change, scope);
    if (fault !== null) return `${nameOf(change, i)}: ${fault}`;
    if (seen.has(change.id)) return `${nameOf(change, i)} is in it twice`;
    seen.add(change.id);
  }
  return null;
}

function faultInWhole(file: ReviewFile): string | null {
  const { article, review: reviewId, text, changes } = file;
  const { folded, fault } = foldReview(changes, { articleId: article.id, reviewId, text });
  if (fault !== null) return fault;
  const review = folded.records.get('review', reviewId);
  if (review?.reviewer !== file.reviewer) return 'it names another reader than its changes do';
  return review.mode === file.mode ? null : 'it says blind where its changes say open';
}

/** The file with every field as its schema has it, or what is wrong with the first that is not. */
export function parseReview(
  raw: unknown,
): { readonly file: ReviewFile } | { readonly fault: string } {
  const parsed = v.safeParse(reviewFileSchema, raw, { abortEarly: true });
  if (parsed.success) return { file: parsed.output };
  const [issue] = parsed.issues;
  return { fault: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` };
}

/** What is wrong with a review file whose fields are all there, in words for a person; null where it is sound. */
export function faultInReview(file: ReviewFile): string | null {
  const { checksum, ...rest } = file;
  if (checksumOf(rest) !== checksum) {
    return 'its checksum does not match, so it was changed after it was saved';
  }
  if (file.text.articleId !== file.article.id) return 'its text belongs to another article';
  return faultInText(file.text) ?? faultInChanges(file) ?? faultInWhole(file);
}
