import { type Command, type CommandId, type CommandMode, COMMANDS } from '../../shared/api';
import { type Tag, TAG_DEFINITIONS, TAGS } from '../../shared/model';
import type { Suggestion } from '../../shared/suggest';
import { ADJUDICATING } from './adjudicating';
import { citeInside, citeOutside, clearing, marking, nextLink } from './citing';
import * as effects from './effects';
import {
  acceptSource,
  acceptSuggestion,
  addClaim,
  asksFor,
  deleteCurrent,
  dismissSource,
  dismissSuggestion,
  type Edit,
  extendable,
  extendClaim,
  type NewId,
  toggleTag,
  whyNotHere,
} from './edits';
import { extendBySentence, extendByWord, moveByWord } from './selecting';
import {
  blockRead,
  currentClaim,
  currentSentence,
  extent,
  sentenceAt,
  sentencesOf,
  targetOf,
  textOf,
} from './selectors';
import { closeFind, find, findBeside } from './finding';
import { isAvailable, placeOf } from './availability';
import { hintIn } from './hints';
import {
  judgesByTag,
  judging,
  namesSource,
  setsBoundary,
  toJudge,
  withdraws,
  writesNote,
} from './judging';
import { nextUnchecked } from './claimList';
import { stepThrough } from './overlapping';
import { claimBeside, claimsBesideTouching, measuresBeside } from './reviewing';
import { inArticle, type Run, say, type Stage } from './run';
import { REGISTER } from './register';
import type { OpenArticle } from './state';
import { aimedSuggestion, currentSuggestion, nextSuggestion, openSuggestions } from './suggesting';

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
      context.store.dispatch({ type: 'announce', text: 'Every sentence carries a tag' });
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
  if (next === undefined) context.store.dispatch({ type: 'announce', text: 'No claim here' });
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
    const sentence = sentenceAt(sentencesOf(textOf(open)), extent(next).start);
    context.store.dispatch({ type: 'focus', claimId: next.id, sentence });
  });

/** Says why there is no suggestion to act on. */
function sayNone(open: OpenArticle, context: effects.Context): void {
  const hidden = context.store.get().workspace?.suggestions === false;
  const none = openSuggestions(open).size === 0 ? 'No suggestions left' : 'No suggestion here';
  context.store.dispatch({ type: 'announce', text: hidden ? 'Suggestions are hidden' : none });
}

/** Decides on the suggestion under the cursor. */
const deciding = (
  decision: (open: OpenArticle, suggestion: Suggestion, newId: NewId) => Edit | null,
) =>
  inArticle((open, context) => {
    const suggestion = currentSuggestion(open);
    if (suggestion === undefined) sayNone(open, context);
    else effects.decide(context, decision(open, suggestion, context.newId), suggestion);
  });

const toSuggestion = (direction: 1 | -1) =>
  inArticle((open, context) => {
    const next = nextSuggestion(open, direction);
    if (next === undefined) sayNone(open, context);
    else effects.aimAt(context, next);
  });

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
      context.store.dispatch({ type: 'announce', text: `${first} first` });
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

const takeBack =
  (verb: 'Undo' | 'Redo'): Run =>
  (context) =>
    void effects.takeBack(context, verb);

/** Why a command cannot be given here, as a hint. */
function unavailable(command: Command | undefined, mode: CommandMode): string {
  if (mode === 'settling') return 'settle the difference first, or leave it ({go.article})';
  if (command?.modes.every((each) => each === 'settling') === true) {
    return 'go to a difference first ({go.next-difference})';
  }
  if (command?.modes.includes('tagging') === true) return 'leave the review first';
  return command?.modes.includes('blind') === true
    ? 'this needs a review (Review this article…)'
    : 'this needs an open review (Review this article…)';
}

/** Every command there is: a missing one does not compile. */
const RUNS: Readonly<Record<CommandId, Run>> = {
  'import.choose': (context) => void effects.chooseFiles(context),
  'import.folder': (context) => void effects.importFolder(context),
  'import.paste': (context) => {
    context.store.dispatch({ type: 'dialog', dialog: 'paste' });
  },
  'import.sample': (context) => void effects.importSample(context),
  'window.new': (context) => void effects.openWindow(context),
  'library.new': (context) => void effects.switchLibrary(context, 'library.new'),
  'library.open': (context) => void effects.switchLibrary(context, 'library.open'),
  'library.search': (context, stage) => {
    if (context.store.get().open === null) {
      context.store.dispatch({ type: 'library-view', view: 'articles' });
      stage.focusSearch();
    } else say(context, 'Go back to the library first to search it');
  },
  'library.across': (context) => void effects.openAcross(context),
  'backup.open': (context) => void effects.openBackups(context),
  'exchange.open': (context) => void effects.openExchange(context),
  'exchange.run': (context) => void effects.runExchange(context),
  'report.export': inArticle((_open, context) => {
    context.store.dispatch({ type: 'dialog', dialog: 'export' });
  }),
  ...ADJUDICATING,
  'article.close': inArticle((_open, context) => void effects.closeArticle(context)),
  'work.stop': (context) => {
    effects.stopWork(context);
  },
  'edit.undo': takeBack('Undo'),
  'edit.redo': takeBack('Redo'),
  'article.facts': inArticle((_open, context) => {
    context.store.dispatch({ type: 'dialog', dialog: 'facts' });
  }),
  'edit.history': inArticle((_open, context) => void effects.openHistory(context)),
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
    else say(context, 'To extend a claim: tag it, select more words, then press +');
  }),
  'claim.source': (context, stage) => {
    const { open } = context.store.get();
    if (open !== null && !namesSource(open, context)) linkSource(context, stage);
  },
  'claim.next-link': nextLink,
  'claim.mention': marking('mention'),
  'claim.cue': marking('cue'),
  'claim.clear-mention': clearing('mention'),
  'claim.clear-cue': clearing('cue'),
  'claim.cite-through': citeInside,
  'claim.cite-outer': citeOutside,
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
  'suggestion.accept': deciding(acceptSuggestion),
  'suggestion.accept-source': deciding(acceptSource),
  'suggestion.dismiss': deciding(dismissSuggestion),
  'suggestion.dismiss-source': deciding(dismissSource),
  'review.start': inArticle((_open, context) => {
    context.store.dispatch({ type: 'dialog', dialog: 'start-review' });
  }),
  'review.agree': judging('agree'),
  'review.disagree': judging('disagree'),
  'review.query': judging('query'),
  'review.next': toJudge(1),
  'review.previous': toJudge(-1),
  'review.toggle-open': (context) => {
    effects.toggleFilter(context);
  },
  'review.finish': (context) => {
    effects.finishReview(context);
  },
  'review.hand-in': (context) => void effects.handIn(context),
  'review.save': (context) => void effects.saveReview(context),
  'review.leave': (context) => void effects.leaveReview(context),
  'go.find': find,
  'go.find-next': findBeside(1),
  'go.find-previous': findBeside(-1),
  'go.next-sentence': step(1),
  'go.previous-sentence': step(-1),
  'go.next-untagged': toUntagged(1),
  'go.previous-untagged': toUntagged(-1),
  'go.next-suggestion': toSuggestion(1),
  'go.previous-suggestion': toSuggestion(-1),
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
  'go.claims': inArticle((_open, context, stage) => {
    context.store.dispatch({ type: 'outline', view: 'claims' });
    stage.focusClaims();
  }),
  'go.blocks': inArticle((open, context, stage) => {
    context.store.dispatch({ type: 'outline', view: 'blocks' });
    stage.focusBlock(blockRead(open));
  }),
  ...REGISTER,
  'go.inspector': (_context, stage) => {
    stage.focusInspector();
  },
  'go.article': (context, stage) => {
    const { open, notices, tour } = context.store.get();
    if (tour !== null && !stage.inTextField()) {
      effects.leaveTour(context);
      stage.focusArticle();
      return;
    }
    for (const { id } of notices) context.store.dispatch({ type: 'dismiss', id });
    if (open?.finding.shown === true) closeFind(open, context);
    else if (open !== null && !stage.inTextField()) {
      if (open.selection !== null) context.store.dispatch({ type: 'select', selection: null });
      else if (
        open.focus !== null ||
        open.aim !== null ||
        open.settling !== null ||
        open.visit !== null
      )
        context.store.dispatch({ type: 'focus', claimId: null });
    }
    stage.focusArticle();
  },
  'view.settings': (context) => {
    context.store.dispatch({ type: 'dialog', dialog: 'settings' });
  },
  'view.focus': inArticle((_open, context) => {
    const { panes } = context.store.get();
    const shown = !panes.library && !panes.inspector;
    context.store.dispatch({ type: 'panes', panes: { library: shown, inspector: shown } });
    say(context, shown ? 'The panes are shown again' : 'Only the article is shown');
  }),
  'view.palette': (context) => {
    context.store.dispatch({ type: 'dialog', dialog: 'palette' });
  },
  'view.library': (context) => {
    context.store.dispatch({ type: 'pane', pane: 'library' });
  },
  'view.inspector': (context) => {
    context.store.dispatch({ type: 'pane', pane: 'inspector' });
  },
  'view.suggestions': (context) => void effects.toggleSuggestions(context),
  'help.tour': (context) => void effects.startTour(context),
  'help.tour-next': effects.nextStep,
  'help.shortcuts': (context) => {
    context.store.dispatch({ type: 'dialog', dialog: 'shortcuts' });
  },
};

export type { Stage } from './run';

/** Carries out a command, wherever it came from: a key, the menu, the palette or a button. */
export function runCommand(id: CommandId, context: effects.Context, stage: Stage): void {
  const command = COMMANDS.find((each) => each.id === id);
  // The menu of the app always has every command.
  const at = placeOf(context.store.get());
  if (command === undefined || !isAvailable(command, at)) {
    say(context, `Not now: ${hintIn(context.store.get(), unavailable(command, at.mode))}`);
    return;
  }
  RUNS[id](context, stage);
}
