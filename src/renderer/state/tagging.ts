import type { CommandId } from '../../shared/api';
import { type Tag, TAG_DEFINITIONS, TAGS } from '../../shared/model';
import {
  acceptSuggestion,
  addClaim,
  asksFor,
  deleteCurrent,
  dismissSuggestion,
  extendable,
  extendClaim,
  toggleTag,
  whyNotHere,
} from './edits';
import * as effects from './effects';
import { judgesByTag, namesSource, setsBoundary, withdraws, writesNote } from './judging';
import { inArticle, type Run, say, sayHint, type Stage } from './run';
import { currentClaim } from './selectors';
import { aimedSuggestion } from './suggesting';

/**
 * A tag key: on a claim that a reader judges it says what tag that should have, on a suggestion that was gone to it
 * accepts it with that tag; else see `toggleTag`.
 */
const tagging = (tag: Tag) =>
  inArticle((open, context) => {
    if (judgesByTag(open, context, tag)) return;
    if (effects.takeNumber(context, Number(TAG_DEFINITIONS[tag].key))) return;
    const suggestion = aimedSuggestion(open);
    if (suggestion === undefined) {
      effects.edit(context, toggleTag(open, tag, context.newId));
    } else {
      const wanted = acceptSuggestion(open, suggestion, context.newId, tag);
      effects.decide(context, wanted, suggestion);
    }
  });

/** Opens what edits a claim, on the claim the keys act on; says what is missing where there is none. */
const onClaim = (run: (context: effects.Context, stage: Stage) => void) =>
  inArticle((open, context, stage) => {
    const claim = currentClaim(open);
    if (claim === undefined) {
      const first = open.aim === null ? 'Tag the sentence (1 to 6)' : 'Accept the suggestion (A)';
      say(context, `${first} first`);
      return;
    }
    if (open.focus !== claim.id) {
      const { selection } = open;
      context.store.dispatch({ type: 'focus', claimId: claim.id });
      if (selection !== null) context.store.dispatch({ type: 'select', selection });
    }
    run(context, stage);
  });

const linkSource = onClaim((context) => {
  context.store.dispatch({ type: 'dialog', dialog: 'source' });
});

/** Asks for what its tag asks of a claim. */
const giveReason = inArticle((open, context, stage) => {
  const claim = currentClaim(open);
  if (claim !== undefined && asksFor(claim) === null) {
    say(context, 'Only an unattributed claim has a reason, and only a response an answer');
    return;
  }
  onClaim(() => {
    context.store.dispatch({ type: 'dialog', dialog: 'reason' });
  })(context, stage);
});

const setCheck = onClaim((context) => {
  context.store.dispatch({ type: 'dialog', dialog: 'check' });
});

const editNote = onClaim((_context, stage) => {
  stage.focusNote();
});

/** Making claims, and saying of one what it is. In a review the same keys are about the analyst’s. */
export const TAGGING = {
  ...(Object.fromEntries(
    TAGS.flatMap((tag) => [
      [`claim.tag.${tag}`, tagging(tag)],
      [
        `claim.add.${tag}`,
        inArticle(
          (open, context) => void effects.edit(context, addClaim(open, tag, context.newId)),
        ),
      ],
    ]),
  ) as Record<`claim.${'tag' | 'add'}.${(typeof TAGS)[number]}`, Run>),
  'claim.extend': inArticle((open, context) => {
    if (setsBoundary(open, context)) return;
    if (effects.edit(context, extendClaim(open))) return;
    const claim = extendable(open);
    const why = claim === undefined ? null : whyNotHere(open, claim);
    if (why !== null) context.notify({ tone: 'info', text: why });
    else {
      sayHint(context, 'To extend a claim: tag it, select more words, then press {claim.extend}');
    }
  }),
  'claim.source': (context, stage) => {
    const { open } = context.store.get();
    if (open !== null && !namesSource(open, context)) linkSource(context, stage);
  },
  'claim.reason': giveReason,
  'claim.check': setCheck,
  'claim.note': (context, stage) => {
    const { open } = context.store.get();
    if (open !== null && !writesNote(open, context, stage)) editNote(context, stage);
  },
  'claim.delete': inArticle((open, context) => {
    if (withdraws(open, context)) return;
    const suggestion = aimedSuggestion(open);
    if (suggestion === undefined) effects.edit(context, deleteCurrent(open));
    else effects.decide(context, dismissSuggestion(open, suggestion, context.newId), suggestion);
  }),
} as const satisfies Partial<Record<CommandId, Run>>;
