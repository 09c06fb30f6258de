import type { Context } from './context';
import { flushDrafts } from './drafts';

/** What is about to be written from what main has, for the words that say why it is not. */
export interface Wording {
  /** `exported` */
  readonly done: string;
  /** `report` */
  readonly thing: string;
  /** `export` */
  readonly verb: string;
}

/**
 * Delivers everything there is to the library: what is written from it must not leave anything out. Where something
 * is not delivered that is said, and the answer is false.
 */
export async function delivered(
  context: Context,
  articleId: string,
  { done, thing, verb }: Wording,
): Promise<boolean> {
  await flushDrafts(context);
  await context.connection?.outbox.settle();
  const { outbox } = context.store.get();
  const lost = outbox.refused.find(({ change }) => change.articleId === articleId);
  if (lost !== undefined) {
    context.notify({
      tone: 'error',
      text: `Not ${done}: the library did not take “${lost.change.label}”, so the ${thing} would not show what you see. Choose Discard beside “Not saved”, and ${verb} again.`,
    });
    return false;
  }
  if (outbox.pending > 0) {
    context.notify({
      tone: 'error',
      text: `Not ${done}: some changes have not reached the library yet, and a ${thing} must not leave them out. They are kept and sent again; ${verb} when the status shows Saved.`,
    });
    return false;
  }
  return true;
}
