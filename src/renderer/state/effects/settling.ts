import { hintIn } from '../hints';
import type { RulingOutcome } from '../../../shared/model';
import { ASPECT_LABELS, type Difference, type Theirs } from '../../../shared/review';
import { stopped } from '../../../shared/text';
import {
  codingsOf,
  currentDifference,
  differencesLeft,
  differencesOf,
  nextDifference,
  sentenceOfDifference,
} from '../differences';
import { isOther, mineNow, openAgain, settle, versionsOf } from '../edits';
import { extent } from '../selectors';
import { edit } from './commit';
import type { Context } from './context';
import { goToDifference } from './differences';

const say = (context: Context, text: string) => {
  context.store.dispatch({ type: 'announce', text });
};

/** Goes to the next or previous difference that is open; says so where there is none. */
export function toDifference(context: Context, direction: 1 | -1): void {
  const { open } = context.store.get();
  if (open === null) return;
  const next = nextDifference(open, direction);
  if (next !== undefined) {
    goToDifference(context, next);
    const all = differencesOf(open);
    const aspects = next.aspects.map((aspect) => ASPECT_LABELS[aspect].toLowerCase()).join(', ');
    say(
      context,
      `Difference ${String(all.indexOf(next) + 1)} of ${String(all.length)}: ${aspects}`,
    );
  } else if (open.records.all('delivery').size === 0) {
    say(context, 'No review was brought in yet');
  } else {
    const none = differencesOf(open).length === 0;
    say(context, none ? 'The readers found no difference' : 'No other difference is open');
  }
}

const FIRST = 'Go to a difference first ({go.next-difference})';

/** The difference that was gone to and is still open; says what to do where there is none. */
function toSettle(context: Context): Difference | null {
  const { open } = context.store.get();
  const difference = open === null ? undefined : currentDifference(open);
  if (difference === undefined) {
    say(context, hintIn(context.store.get(), FIRST));
    return null;
  }
  if (difference.ruling === null) return difference;
  say(context, 'This is settled; open it again (O) to settle it otherwise');
  return null;
}

/** Leaves the claim to be edited: focused, or, where there is none, with the reader's words selected. */
function leaveForEditing(context: Context, difference: Difference): void {
  const { open } = context.store.get();
  if (open === null) return;
  const sentence = sentenceOfDifference(open, difference);
  const now = mineNow(open, difference);
  const theirs = difference.theirs.find(({ claim }) => claim !== null)?.claim ?? null;
  if (now !== undefined) {
    context.store.dispatch({ type: 'focus', claimId: now.id, sentence });
  } else if (theirs !== null) {
    const { start, end } = extent(theirs);
    context.store.dispatch({ type: 'cursor', sentence });
    context.store.dispatch({ type: 'select', selection: { anchor: start, head: end } });
  }
}

/** Settles the difference gone to, says how many are left, and goes on to the next. */
function settleAs(context: Context, ruling: RulingOutcome, taken?: Theirs): void {
  const { open } = context.store.get();
  const difference = toSettle(context);
  if (open === null || difference === null) return;
  const settlement = {
    ruling,
    note: open.settling?.note ?? '',
    ...(taken === undefined ? {} : { taken }),
  };
  const wanted = settle(open, difference, codingsOf(open), settlement, context.newId);
  if (wanted === null) {
    say(context, 'The readers have no version to keep beside yours here');
    return;
  }
  if (!edit(context, wanted)) return;
  const after = context.store.get().open;
  if (after === null) return;
  if (ruling === 'edit') leaveForEditing(context, difference);
  else goToDifference(context, nextDifference(after, 1) ?? difference);
  say(context, `${stopped(wanted.label)} ${differencesLeft(after)}.`);
}

/** Settles the difference gone to without taking a reader's version. */
export function rule(context: Context, ruling: Exclude<RulingOutcome, 'theirs'>): void {
  settleAs(context, ruling);
}

/** Takes the readers' version of the difference gone to. Where they differ among themselves, asks whose. */
export function takeTheirs(context: Context): void {
  const { open } = context.store.get();
  const difference = toSettle(context);
  if (open === null || difference === null) return;
  const versions = versionsOf(difference);
  const [first] = versions;
  if (first === undefined) {
    say(context, 'The readers ask, and have no version of their own to take');
  } else if (versions.length === 1) {
    settleAs(context, 'theirs', first);
  } else {
    const whose = open.settling?.whose !== true;
    context.store.dispatch({ type: 'settling', fields: { whose } });
    const names = versions
      .map((each) => `${String(difference.theirs.indexOf(each) + 1)} ${each.reviewer}`)
      .join(', ');
    say(context, whose ? `Whose version? ${names}` : 'No version was taken');
  }
}

/** Takes the version of one reader, counted from 1 among those who read the place. False where it was not asked whose. */
export function takeNumber(context: Context, number: number): boolean {
  const { open } = context.store.get();
  if (open?.settling?.whose !== true) return false;
  const difference = currentDifference(open);
  const version = difference?.theirs[number - 1];
  if (difference === undefined || version === undefined) {
    say(context, 'No reader has that number');
  } else if (isOther(difference.mine, version)) {
    settleAs(context, 'theirs', version);
  } else {
    say(context, `${version.reviewer} has no other version than yours`);
  }
  return true;
}

/** Takes the ruling away; what was made of the claims stays. */
export function openDifferenceAgain(context: Context): void {
  const { open } = context.store.get();
  const difference = open === null ? undefined : currentDifference(open);
  const wanted = difference === undefined ? null : openAgain(difference);
  if (wanted === null) {
    say(context, difference === undefined ? hintIn(context.store.get(), FIRST) : 'This is open');
    return;
  }
  if (!edit(context, wanted)) return;
  say(context, `${wanted.label}. What was made of the claims stays; Undo takes that back.`);
}
