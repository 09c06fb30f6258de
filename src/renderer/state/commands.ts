import { type Command, type CommandId, type CommandMode, COMMANDS } from '../../shared/api';
import { ADJUDICATING } from './adjudicating';
import { isAvailable, placeOf } from './availability';
import { CITING } from './citing';
import { DECIDING } from './deciding';
import * as effects from './effects';
import { closeFind } from './finding';
import { GOING } from './going';
import { hintIn } from './hints';
import { judging, toJudge } from './judging';
import { REGISTER } from './register';
import { inArticle, type Run, say, type Stage } from './run';
import { blockRead } from './selectors';
import { TAGGING } from './tagging';

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
  ...TAGGING,
  ...CITING,
  ...DECIDING,
  ...ADJUDICATING,
  ...GOING,
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
