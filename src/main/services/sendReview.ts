import { readFileSync } from 'node:fs';
import { type CopyChoice, type ExportPlace, failure, type Result, success } from '../../shared/api';
import { copyOf, embedCopy, type ReviewCopy } from '../../shared/review';
import type { CurrentLibrary } from './currentLibrary';
import type { Work } from './origins';
import type { Dialogs } from './ports';
import { copyName } from './reviewNames';
import type { Exports } from './exports';
import { writtenTo } from './writeFiles';

/** Which article is sent, and what of it goes along. */
export interface Sending {
  readonly articleId: string;
  readonly choice: CopyChoice;
}

/** What a review copy of the article holds: the newest text, and what the choice lets go along. */
export function reviewCopy(
  { library, actor, origins }: Work,
  appVersion: string,
  { articleId, choice }: Sending,
): Result<ReviewCopy> {
  const records = library.records(articleId);
  if (!records.ok) return records;
  if (records.value.texts.length === 0) {
    return failure(
      'not-found',
      'The article has no text to review. Nothing was written; import the article again.',
    );
  }
  const sentAt = new Date(origins.now()).toISOString();
  return success(
    copyOf(records.value, choice, { id: origins.newId(), appVersion, sentBy: actor, sentAt }),
  );
}

/**
 * The review copy as one HTML file.
 *
 * @param template Path of the page that the build made for review copies.
 */
export function reviewCopyPage(template: string, copy: ReviewCopy): Result<string> {
  let page: string;
  try {
    page = readFileSync(template, 'utf8');
  } catch {
    return failure(
      'not-found',
      'The page that review copies are made of is not where it was installed. Nothing was written; install Sourcemark again.',
    );
  }
  return success(embedCopy(page, copy));
}

/** Asks where to write the review copy. Null where the dialog was closed. */
export async function placeReview(
  current: CurrentLibrary,
  work: () => Work,
  dialogs: Pick<Dialogs, 'saveFile'>,
  exports: Exports,
  { template, appVersion }: { readonly template: string; readonly appVersion: string },
  sending: Sending,
): Promise<Result<ExportPlace | null>> {
  const article = current.get().article(sending.articleId);
  if (!article.ok) return article;
  const name = copyName(article.value.title, sending.choice.mode);
  return exports.choose(
    () => dialogs.saveFile(name, 'review-copy'),
    async (path, signal) => {
      const copy = reviewCopy(work(), appVersion, sending);
      if (!copy.ok) return copy;
      const page = reviewCopyPage(template, copy.value);
      return page.ok ? writtenTo([{ path, content: page.value }], signal) : page;
    },
  );
}
