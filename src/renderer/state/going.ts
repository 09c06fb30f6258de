import type { CommandId } from '../../shared/api';
import { nextUnchecked } from './claimList';
import type * as effects from './effects';
import { find, findBeside } from './finding';
import { stepThrough } from './overlapping';
import { claimBeside, claimsBesideTouching, measuresBeside } from './reviewing';
import { inArticle, type Run, say } from './run';
import { extendBySentence, extendByWord, moveByWord } from './selecting';
import { currentSentence, sentencesOf, targetOf, textOf } from './selectors';
import { goToClaim } from './goToClaim';

/** Going through the article by keys: from sentence to sentence, word to word, claim to claim. */

const moveTo = (context: effects.Context, sentence: number) => {
  context.store.dispatch({ type: 'cursor', sentence });
};

const step = (by: 1 | -1) =>
  inArticle((open, context) => {
    const last = sentencesOf(textOf(open)).length - 1;
    moveTo(context, Math.min(last, Math.max(0, open.cursor + by)));
  });

const toUntagged = (by: 1 | -1) =>
  inArticle((open, context) => {
    const list = sentencesOf(textOf(open));
    const here = list[open.cursor]?.start ?? 0;
    const { untagged } = measuresBeside(open);
    const next =
      by === 1
        ? (untagged.find(({ start }) => start > here) ?? untagged[0])
        : (untagged.findLast(({ start }) => start < here) ?? untagged.at(-1));
    if (next === undefined) {
      say(context, 'Every sentence carries a tag');
      return;
    }
    moveTo(
      context,
      list.findIndex(({ start }) => start === next.start),
    );
  });

const bySentence = (direction: 1 | -1) =>
  inArticle((open, context) => {
    const selection = extendBySentence(
      sentencesOf(textOf(open)),
      open.cursor,
      open.selection,
      direction,
    );
    context.store.dispatch({ type: 'select', selection });
  });

const byWord = (move: typeof moveByWord, direction: 1 | -1) =>
  inArticle((open, context) => {
    const sentence = currentSentence(open);
    if (sentence === undefined) return;
    const selection = move(textOf(open).text, sentence, open.selection, direction);
    context.store.dispatch({ type: 'select', selection });
  });

/** Goes round the claims that touch the sentence or selection. */
const nextClaim = inArticle((open, context) => {
  const target = targetOf(open);
  const focused = open.focus === null ? undefined : claimBeside(open, open.focus);
  const here = target === undefined ? [] : claimsBesideTouching(open, target);
  const all = focused !== undefined && !here.includes(focused) ? [focused, ...here] : here;
  const next = all[(all.findIndex(({ id }) => id === open.focus) + 1) % all.length];
  if (next === undefined) say(context, 'No claim here');
  else context.store.dispatch({ type: 'focus', claimId: next.id });
});

/** Goes to a claim that nobody has checked. */
const toUnchecked = (direction: 1 | -1) =>
  inArticle((open, context) => {
    const next = nextUnchecked(open, direction);
    if (next === undefined) {
      say(context, 'No other claim is unchecked');
      return;
    }
    goToClaim(context.store, next);
  });

/** Through the text, and among what stands in it. */
export const GOING = {
  'go.find': find,
  'go.find-next': findBeside(1),
  'go.find-previous': findBeside(-1),
  'go.next-sentence': step(1),
  'go.previous-sentence': step(-1),
  'go.next-untagged': toUntagged(1),
  'go.previous-untagged': toUntagged(-1),
  'go.next-word': byWord(moveByWord, 1),
  'go.previous-word': byWord(moveByWord, -1),
  'go.extend-word': byWord(extendByWord, 1),
  'go.shorten-word': byWord(extendByWord, -1),
  'go.extend-sentence': bySentence(1),
  'go.shorten-sentence': bySentence(-1),
  'go.next-claim': nextClaim,
  'go.wider-claim': stepThrough('wider'),
  'go.narrower-claim': stepThrough('narrower'),
  'go.next-unchecked': toUnchecked(1),
  'go.previous-unchecked': toUnchecked(-1),
} as const satisfies Partial<Record<CommandId, Run>>;
