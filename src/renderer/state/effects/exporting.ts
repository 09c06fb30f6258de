import type {
  AuditFormat,
  CopyChoice,
  ExportFormat,
  ExportPlace,
  Result,
} from '../../../shared/api';
import type { ReviewCopy } from '../../../shared/review';
import { during } from './busy';
import type { Context } from './context';
import { delivered, type Wording } from './delivered';

/** What is exported, in words. */
interface Exported extends Wording {
  /** While it is made: “Exporting the report…”. */
  readonly making: string;
}

const REPORT: Exported = {
  done: 'exported',
  thing: 'report',
  verb: 'export',
  making: 'Exporting the report…',
};
const AUDIT: Exported = {
  done: 'exported',
  thing: 'audit trail',
  verb: 'export',
  making: 'Exporting the audit trail…',
};
const COPY: Exported = {
  done: 'sent',
  thing: 'review copy',
  verb: 'send it',
  making: 'Writing the review copy…',
};

/**
 * Exports from the open article what main has: so everything is delivered first, and an undelivered change is said. Then
 * a person says where to, and only then the work begins, which can be stopped. Gives the files written; undefined where
 * there are none.
 */
async function exported(
  context: Context,
  what: Exported,
  choose: (articleId: string) => Promise<Result<ExportPlace | null>>,
): Promise<readonly string[] | undefined> {
  const { open } = context.store.get();
  if (open === null || !(await delivered(context, open.articleId, what))) return undefined;
  const place = context.unwrap(await choose(open.articleId));
  if (place === undefined || place === null) return undefined;
  const answer = await during(
    context,
    what.making,
    () => context.desk.call('export.write', place),
    () => void context.desk.call('export.stop', place),
  );
  const outcome = context.unwrap(answer);
  if (outcome === null) {
    context.notify({
      tone: 'info',
      text: `Stopped: the ${what.thing} was not written. What was at its place is as it was, and so is the library; ${what.verb} again when you want to.`,
    });
  }
  return outcome?.paths;
}

export async function exportReport(context: Context, format: ExportFormat): Promise<void> {
  const paths = await exported(context, REPORT, (articleId) =>
    context.desk.call('report.place', { articleId, format }),
  );
  if (paths === undefined) return;
  context.notify({ tone: 'info', text: `Report written: ${paths.join(' and ')}` });
}

/** Writes everything that was done to the open article, and by its readers, as a table or as JSON. */
export async function exportAudit(context: Context, format: AuditFormat): Promise<void> {
  const paths = await exported(context, AUDIT, (articleId) =>
    context.desk.call('audit.place', { articleId, format }),
  );
  if (paths === undefined) return;
  context.notify({ tone: 'info', text: `Audit trail written: ${paths.join(' and ')}` });
}

/** What a review copy of the open article with this choice would hold; undefined where that cannot be said. */
export async function previewCopy(
  context: Context,
  choice: CopyChoice,
): Promise<ReviewCopy | undefined> {
  const { open } = context.store.get();
  if (open === null || !(await delivered(context, open.articleId, COPY))) return undefined;
  const { articleId } = open;
  return context.unwrap(await context.desk.call('review.preview', { articleId, choice }));
}

/** Writes a review copy of the open article and says where it is and what to tell the reader. */
export async function sendForReview(context: Context, choice: CopyChoice): Promise<void> {
  const paths = await exported(context, COPY, (articleId) =>
    context.desk.call('review.place', { articleId, choice }),
  );
  if (paths === undefined) return;
  context.notify({
    tone: 'info',
    text: `Review copy written: ${paths.join(' and ')}. Give the file to your reader: they open it in any browser, need no network, and send back the .sourcemark-review file that it saves.`,
  });
}
