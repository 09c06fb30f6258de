import type { CommandId } from '../../shared/api';
import {
  type Attribution,
  type Claim,
  MODE_LABELS,
  ROLE_LABELS,
  type Span,
} from '../../shared/model';
import type { Link } from '../../shared/report';
import { quoted } from '../../shared/text';
import {
  calledIn,
  citeThrough,
  type Evidence,
  loopThrough,
  markEvidence,
  textUnder,
  unmarkable,
  wordsOf,
} from './edits';
import * as effects from './effects';
import { inArticle, type Run, say } from './run';
import { memo } from './memo';
import { attributionsOf, claimNumber, currentClaim, linksAt, targetOf } from './selectors';
import type { OpenArticle } from './state';

/** Who a claim is attributed to, as keys act on it: which link, its words in the text, and its place in the chain. */

/**
 * The claim whose links keys act on: the one in focus, else the one on the sentence, whatever is selected there,
 * else the one worked on last.
 */
export function citedClaim(open: OpenArticle): Claim | undefined {
  if (open.focus !== null) return open.records.get('claim', open.focus);
  const here = currentClaim({ ...open, selection: null, aim: null });
  return here ?? (open.lastClaim === null ? undefined : open.records.get('claim', open.lastClaim));
}

/** The link that keys act on: the one gone to, else the outermost. Undefined where the claim has none. */
export function currentLink(open: OpenArticle, claim: Claim): Link | undefined {
  const links = linksAt(open.records, claim.id);
  return links.find(({ attribution }) => attribution.id === open.link) ?? links[0];
}

/** The words of a claim's links in the text, UTF-16 spans. */
export interface Marked {
  readonly mentions: readonly Span[];
  readonly cues: readonly Span[];
}

const markedIn = memo((links: readonly Attribution[]): Marked => {
  const spans = (field: keyof Evidence) => links.flatMap((link) => link[field] ?? []);
  return { mentions: spans('mention'), cues: spans('cue') };
});
const UNMARKED: Marked = { mentions: [], cues: [] };

/** What is marked for the claim in focus, whoever made it. The same object as long as nothing of it changes. */
export function markedOf({ focus, records, review, settling, textId }: OpenArticle): Marked {
  if (focus === null || settling !== null) return UNMARKED;
  const shown = review?.shown.get('claim', focus) === undefined ? records : review.shown;
  if (shown.get('claim', focus)?.textId !== textId) return UNMARKED;
  return markedIn(attributionsOf(shown, focus));
}

/** `Claim 3`, and what to do first where nothing is linked to it. */
function sayUnlinked(open: OpenArticle, context: effects.Context, claim: Claim): void {
  const number = String(claimNumber(open.records, claim.id));
  say(context, `Claim ${number} has no source yet: link one first`);
}

/** Runs on the link that keys act on, with its claim in focus; says what is missing where there is none. */
const onLink = (
  act: (open: OpenArticle, context: effects.Context, link: Link, claim: Claim) => void,
): Run =>
  inArticle((open, context) => {
    const claim = citedClaim(open);
    const link = claim && currentLink(open, claim);
    if (claim === undefined) say(context, 'Tag a claim first, and link its source');
    else if (link === undefined) sayUnlinked(open, context, claim);
    else {
      if (open.focus !== claim.id) {
        context.store.dispatch({ type: 'focus', claimId: claim.id });
        // What is selected is what is to be marked, and one goes on from there.
        context.store.dispatch({ type: 'select', selection: open.selection });
      }
      act(open, context, link, claim);
    }
  });

/** Marks words as cue or mention of a link, or says why that cannot be. */
export function markIt(
  open: OpenArticle,
  context: effects.Context,
  link: Attribution,
  field: keyof Evidence,
  span: Span,
): void {
  const why = unmarkable(open, link);
  if (why !== null) context.notify({ tone: 'info', text: why });
  else if (!effects.edit(context, markEvidence(open, link, field, span))) {
    say(context, `These words are the ${field} already`);
  }
}

/** Marks the selected words as cue or mention. */
export const marking = (field: keyof Evidence): Run => {
  const mark = onLink((open, context, { attribution }) => {
    const span = open.selection === null ? undefined : targetOf(open);
    if (span !== undefined) markIt(open, context, attribution, field, span);
    else say(context, `Select the words of the ${field} in the text first`);
  });
  return (context, stage) => {
    const { open } = context.store.get();
    const claim = open === null ? undefined : citedClaim(open);
    const unlinked = open !== null && claim !== undefined && currentLink(open, claim) === undefined;
    // Linking a source takes the selected words as its mention.
    if (unlinked && field === 'mention' && open.selection !== null) {
      context.store.dispatch({ type: 'focus', claimId: claim.id });
      context.store.dispatch({ type: 'select', selection: open.selection });
      context.store.dispatch({ type: 'dialog', dialog: 'source' });
    } else {
      mark(context, stage);
    }
  };
};

/** Takes cue or mention away. */
export const clearing = (field: keyof Evidence): Run =>
  onLink((open, context, { attribution }) => {
    if (!effects.edit(context, markEvidence(open, attribution, field, null))) {
      say(context, `No ${field} of ${calledIn(open, attribution)} is marked`);
    }
  });

/** A link as it is read out: `2 of 3: Mara Oln, supports, indirect, cited through divers. Cue “said”.` */
function spoken(open: OpenArticle, { attribution }: Link, place: string): string {
  const { role, mode, cue, mention, parentId } = attribution;
  const { text } = textUnder(open, attribution.claimId);
  const outer = parentId === null ? undefined : open.records.get('attribution', parentId);
  const facts = [
    calledIn(open, attribution),
    ROLE_LABELS[role].toLowerCase(),
    MODE_LABELS[mode].toLowerCase(),
    ...(outer === undefined ? [] : [`cited through ${calledIn(open, outer)}`]),
  ];
  const words = (name: string, span: Span | null) =>
    span === null ? `No ${name} marked.` : `The ${name}: ${quoted(wordsOf(text, span), 40)}.`;
  return `${place}: ${facts.join(', ')}. ${words('mention', mention)} ${words('cue', cue)}`;
}

/** Goes to the next link of the claim, round at the end; without one gone to yet, to the outermost. */
export const nextLink: Run = onLink((open, context, link, claim) => {
  const links = linksAt(open.records, claim.id);
  const at = links.findIndex(({ attribution }) => attribution.id === link.attribution.id);
  const chosen = open.link === link.attribution.id;
  const index = chosen ? (at + 1) % links.length : at;
  const next = links[index];
  if (next === undefined) return;
  context.store.dispatch({ type: 'link', attributionId: next.attribution.id });
  say(context, spoken(open, next, `${String(index + 1)} of ${String(links.length)}`));
});

/** Cites a link through another (null: nobody else), or says why that cannot be. */
export function citeIt(
  open: OpenArticle,
  context: effects.Context,
  link: Attribution,
  outer: Attribution | null,
): void {
  context.store.dispatch({ type: 'link', attributionId: link.id });
  const why = outer === null ? null : loopThrough(open, link, outer);
  if (why === null) effects.edit(context, citeThrough(open, link, outer));
  else context.notify({ tone: 'info', text: why });
}

/** Puts the link into the one before it at the same place of the chain, else into the one behind it. */
export const citeInside: Run = onLink((open, context, { attribution }, claim) => {
  const beside = linksAt(open.records, claim.id)
    .map((link) => link.attribution)
    .filter(({ parentId }) => parentId === attribution.parentId);
  const at = beside.findIndex(({ id }) => id === attribution.id);
  const outer = beside[at - 1] ?? beside[at + 1];
  if (outer !== undefined) citeIt(open, context, attribution, outer);
  else say(context, `No other source to cite ${calledIn(open, attribution)} through here`);
});

/** Takes the link one step out of its chain. */
export const citeOutside: Run = onLink((open, context, { attribution }) => {
  const { parentId } = attribution;
  const outer = parentId === null ? undefined : open.records.get('attribution', parentId);
  if (outer === undefined) {
    say(context, `${calledIn(open, attribution)} is cited through nobody else`);
    return;
  }
  const next = outer.parentId === null ? null : open.records.get('attribution', outer.parentId);
  citeIt(open, context, attribution, next ?? null);
});

/** What is said of a claim’s link to its source. */
export const CITING = {
  'claim.next-link': nextLink,
  'claim.mention': marking('mention'),
  'claim.cue': marking('cue'),
  'claim.clear-mention': clearing('mention'),
  'claim.clear-cue': clearing('cue'),
  'claim.cite-through': citeInside,
  'claim.cite-outer': citeOutside,
} as const satisfies Partial<Record<CommandId, Run>>;
