import type { AuditFormat, CopyChoice } from '../../../shared/api';
import type { ReviewCopy } from '../../../shared/review';
import { during } from './busy';
import type { Context } from './context';
import { delivered } from './delivered';

const SENDING = { done: 'sent', thing: 'review copy', verb: 'send it' };
const AUDIT = { done: 'exported', thing: 'trail', verb: 'export' };

/** What a review copy of the open article with this choice would hold; undefined where that cannot be said. */
export async function previewCopy(
  context: Context,
  choice: CopyChoice,
): Promise<ReviewCopy | undefined> {
  const { open } = context.store.get();
  if (open === null || !(await delivered(context, open.articleId, SENDING))) return undefined;
  const { articleId } = open;
  return context.unwrap(await context.desk.call('review.preview', { articleId, choice }));
}

/** Writes a review copy of the open article and says where it is and what to tell the reader. */
export async function sendForReview(context: Context, choice: CopyChoice): Promise<void> {
  const { open } = context.store.get();
  if (open === null || !(await delivered(context, open.articleId, SENDING))) return;
  const { articleId } = open;
  const answer = await during(context, 'Writing the review copy…', () =>
    context.desk.call('review.send', { articleId, choice }),
  );
  const outcome = context.unwrap(answer);
  if (outcome === undefined || outcome === null) return;
  context.notify({
    tone: 'info',
    text: `Review copy written: ${outcome.paths.join(' and ')}. Give the file to your reader: they open it in any browser, need no network, and send back the .sourcemark-review file that it saves.`,
  });
}

/** Writes everything that was done to the open article, and by its readers, as a table or as JSON. */
export async function exportAudit(context: Context, format: AuditFormat): Promise<void> {
  const { open } = context.store.get();
  if (open === null || !(await delivered(context, open.articleId, AUDIT))) return;
  const { articleId } = open;
  const answer = await during(context, 'Exporting the audit trail…', () =>
    context.desk.call('audit.export', { articleId, format }),
  );
  const outcome = context.unwrap(answer);
  if (outcome === undefined || outcome === null) return;
  context.notify({ tone: 'info', text: `Audit trail written: ${outcome.paths.join(' and ')}` });
}
