import type { CommandId } from '../../shared/api';
import * as effects from './effects';
import { inArticle, type Run } from './run';
import type { Dialog } from './state';

const opening = (dialog: Dialog): Run =>
  inArticle((_open, context) => {
    context.store.dispatch({ type: 'dialog', dialog });
  });

const ruling = (ruled: Parameters<typeof effects.rule>[1]): Run =>
  inArticle((_open, context) => {
    effects.rule(context, ruled);
  });

const toDifference = (direction: 1 | -1): Run =>
  inArticle((_open, context) => {
    effects.toDifference(context, direction);
  });

/** Sending an article out, bringing reviews in, and settling where they differ. */
export const ADJUDICATING = {
  'review.send': opening('send-for-review'),
  'review.bring-in': (context) => void effects.chooseReviews(context),
  'audit.export': opening('audit'),
  'go.next-difference': toDifference(1),
  'go.previous-difference': toDifference(-1),
  'difference.mine': ruling('mine'),
  'difference.theirs': inArticle((_open, context) => {
    effects.takeTheirs(context);
  }),
  'difference.both': ruling('both'),
  'difference.neither': ruling('neither'),
  'difference.edit': ruling('edit'),
  'difference.note': inArticle((_open, _context, stage) => {
    stage.focusDifferenceNote();
  }),
  'difference.open-again': inArticle((_open, context) => {
    effects.openDifferenceAgain(context);
  }),
} as const satisfies Partial<Record<CommandId, Run>>;
