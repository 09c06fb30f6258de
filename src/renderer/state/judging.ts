import type { Claim, Tag, VerdictOutcome } from '../../shared/model';
import { boundaryFromSelection, judge, judgeByTag, type NewId, withdraw } from './edits';
import * as effects from './effects';
import { goToClaim } from './goToClaim';
import { boundaryFor, nextToJudge, progressInWords, progressOf } from './reviewing';
import { inArticle, type Run, say, sayHint, type Stage } from './run';
import { claimsInSight, currentShown, targetOf, verdictOn } from './selectors';
import { sameSpans } from '../../shared/anchoring';
import type { OpenArticle } from './state';

/** What keys do with the analyst's claims in an open review. */

/** Why there is nothing to judge here. */
function sayNone(open: OpenArticle, context: effects.Context): void {
  const { shown, judged } = progressOf(open);
  const left = shown - judged;
  if (shown === 0) say(context, 'The analyst has tagged nothing here: tag what you find');
  else if (left === 0) say(context, 'No claim of the analyst here. Everything is judged');
  else sayHint(context, 'No claim of the analyst here. {review.next} goes to the next');
}

/** Says the same again with how far the reader has come. */
function sayProgress(context: effects.Context): void {
  const { open, announcement } = context.store.get();
  if (open === null) return;
  const { shown, judged } = progressOf(open);
  const rest = shown === judged ? 'Everything is judged' : progressInWords(progressOf(open));
  say(context, `${announcement}. ${rest}.`);
}

/** Judges the claim that keys act on. */
export const judging = (verdict: VerdictOutcome): Run =>
  inArticle((open, context) => {
    const claim = currentShown(open);
    if (claim === undefined) sayNone(open, context);
    else if (effects.edit(context, judge(open, claim, verdict, context.newId)))
      sayProgress(context);
  });

/** Goes to a claim that is still to be judged. */
export const toJudge = (direction: 1 | -1): Run =>
  inArticle((open, context) => {
    const next = nextToJudge(open, direction);
    if (next === undefined) {
      const current = currentShown(open);
      const left = current !== undefined && progressOf(open).judged < progressOf(open).shown;
      if (left) say(context, 'This is the only claim left to judge');
      else sayNone(open, context);
      return;
    }
    goToClaim(context.store, next);
  });

/** The claim of the analyst's that a tag key concerns: with a selection only one on exactly those words. */
export function judgedByTag(open: OpenArticle): Claim | undefined {
  if (open.selection === null) return currentShown(open);
  const target = targetOf(open);
  if (target === undefined) return undefined;
  const exact = claimsInSight(open).filter((claim) => sameSpans(claim.anchor.segments, [target]));
  return exact.find(({ id }) => id === open.focus) ?? exact[0];
}

/** A tag key on one of the analyst's claims; false: there is none, and the key tags. */
export function judgesByTag(open: OpenArticle, context: effects.Context, tag: Tag): boolean {
  const claim = judgedByTag(open);
  if (claim === undefined) return false;
  if (effects.edit(context, judgeByTag(open, claim, tag, context.newId))) sayProgress(context);
  return true;
}

/** `+` on one of the analyst's claims; false: there is none, and the key extends the reader's own. */
export function setsBoundary(open: OpenArticle, context: effects.Context): boolean {
  const claim = boundaryFor(open);
  if (claim === undefined) return false;
  if (!effects.edit(context, boundaryFromSelection(open, claim, context.newId))) {
    say(context, 'These are the claim’s own words');
  }
  return true;
}

/** Delete on one of the analyst's claims takes the verdict back; false: there is none. */
export function withdraws(open: OpenArticle, context: effects.Context): boolean {
  const claim = currentShown(open);
  if (claim === undefined) return false;
  if (!effects.edit(context, withdraw(open, claim))) say(context, 'You have not judged this claim');
  return true;
}

/** Opens the note of a verdict. To write one on a claim that is not judged is to ask about it. */
export function writesNote(open: OpenArticle, context: effects.Context, stage: Stage): boolean {
  const claim = currentShown(open);
  if (claim === undefined) return false;
  if (verdictOn(open.records, claim.id) === undefined) {
    effects.edit(context, asked(open, claim, context.newId));
  } else if (open.focus !== claim.id) {
    goToClaim(context.store, claim);
  }
  stage.focusNote();
  return true;
}

const asked = (open: OpenArticle, claim: Claim, newId: NewId) => judge(open, claim, 'query', newId);

/** Opens what names another source of one of the analyst's claims; false: there is none. */
export function namesSource(open: OpenArticle, context: effects.Context): boolean {
  const claim = currentShown(open);
  if (claim === undefined) return false;
  const { selection } = open;
  if (open.focus !== claim.id) context.store.dispatch({ type: 'focus', claimId: claim.id });
  if (selection !== null) context.store.dispatch({ type: 'select', selection });
  context.store.dispatch({ type: 'dialog', dialog: 'source' });
  return true;
}
