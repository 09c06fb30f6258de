import { anchorHolds, claimOrder, firstOf, sameSpans, touching } from '../../shared/anchoring';
import {
  concernsLibrary,
  isDeletion,
  isImport,
  overtaken,
  type Records,
  turnover,
  undoState,
  type UndoState,
} from '../../shared/history';
import {
  type Article,
  type Attribution,
  type Change,
  type Claim,
  newestText,
  type Source,
  type Span,
  type Text,
  type Verdict,
} from '../../shared/model';
import {
  type Link,
  linksByClaim,
  measure,
  type Measures,
  type Mismatch,
  mismatch,
  remeasure,
  supporters,
} from '../../shared/report';
import { type Sentence, sentences } from '../../shared/text';
import { memo, memoFrom } from './memo';
import type { AppState, OpenArticle, Selection } from './state';

export function articleOf(open: OpenArticle): Article {
  const article = open.records.get('article', open.articleId);
  if (article === undefined) throw new Error('the open article has no record');
  return article;
}

export function textOf(open: OpenArticle): Text {
  const text = open.records.get('text', open.textId);
  if (text === undefined) throw new Error('the open article has no text');
  return text;
}

/** The sentences that the cursor walks. Kept for each text version. */
export const sentencesOf: (text: Text) => readonly Sentence[] = memo(sentences);

const inOrder = memo((claims: ReadonlyMap<string, Claim>) => [...claims.values()].sort(claimOrder));

/** The text that records are read on: that of the review, or the newest. Those that a reader was given have none. */
const textRead = memo((records: Records): Text | undefined => {
  const texts = [...records.all('text').values()];
  const [review] = records.all('review').values();
  if (review !== undefined) return records.get('text', review.textId);
  return texts.length === 0 ? undefined : newestText(texts);
});

/** Those of a table that stand on a text: nearly always the table itself. */
const standingOn = memo((text: Text) =>
  memo((claims: ReadonlyMap<string, Claim>): ReadonlyMap<string, Claim> => {
    for (const { textId } of claims.values()) {
      if (textId !== text.id)
        return new Map([...claims].filter(([, claim]) => claim.textId === text.id));
    }
    return claims;
  }),
);

/**
 * The claims on the text that is read, by id. Offsets of a claim on an older version mean other words in this one: it
 * is neither shown nor counted, as in the report.
 */
export function claimsRead(records: Records): ReadonlyMap<string, Claim> {
  const text = textRead(records);
  const claims = records.all('claim');
  return text === undefined ? claims : standingOn(text)(claims);
}

/** The same in text order: the order of the ledger's numbers. */
export function claimsInOrder(records: Records): readonly Claim[] {
  return inOrder(claimsRead(records));
}

/** The claims on older versions of the text. */
export function claimsUnread(records: Records): readonly Claim[] {
  const read = claimsRead(records);
  return [...records.all('claim').values()].filter(({ id }) => !read.has(id));
}

/** A claim's number in the ledger, counted from 1; 0: there is no such claim on the text that is read. */
export function claimNumber(records: Records, claimId: string): number {
  const claim = records.get('claim', claimId);
  if (claim === undefined) return 0;
  if (!claimsRead(records).has(claimId)) return 0;
  const all = claimsInOrder(records);
  return 1 + firstOf(all.length, (i) => all[i] === undefined || claimOrder(all[i], claim) >= 0);
}

/** How many of `claims`, which are in text order, begin at an offset or before it. */
export function begunBy(claims: readonly Claim[], offset: number): number {
  return firstOf(claims.length, (i) => {
    const claim = claims[i];
    return claim === undefined || extent(claim).start > offset;
  });
}

/** So many claims at once are measured anew. */
const MANY = 100;

const measuresIn = memo((text: Text) =>
  memoFrom((claims: ReadonlyMap<string, Claim>, last): Measures => {
    const list = inOrder(claims);
    if (last === undefined) return measure(text, list);
    const moved = turnover(last.argument, claims);
    return moved.gone.length + moved.come.length > MANY
      ? measure(text, list)
      : remeasure(text, last.value, moved, (span) => touching(list, span));
  }),
);

/** The figures of the status bar and the untagged list: the same that the report prints. */
export function measuresOf(open: OpenArticle): Measures {
  return measuresIn(textOf(open))(open.records.all('claim'));
}

/** First and last offset of a claim. */
export function extent(claim: Claim): Span {
  const { segments } = claim.anchor;
  return { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 };
}

export function selectionSpan({ anchor, head }: Selection): Span {
  return { start: Math.min(anchor, head), end: Math.max(anchor, head) };
}

/** The sentence under the cursor. */
export function currentSentence(open: OpenArticle): Sentence | undefined {
  return sentencesOf(textOf(open))[open.cursor];
}

/** The index of the block that the cursor is in. */
export function blockRead(open: OpenArticle): number {
  const cursor = currentSentence(open)?.start ?? 0;
  return textOf(open).blocks.findLastIndex(({ start }) => start <= cursor);
}

/** What a tag key would tag: the selection, else the sentence under the cursor. */
export function targetOf(open: OpenArticle): Span | undefined {
  if (open.selection === null) return currentSentence(open);
  // A pointer takes white space along; with it, the same words would not be the same claim.
  const { start, end } = selectionSpan(open.selection);
  const words = textOf(open).text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return to > from ? { start: from, end: to } : undefined;
}

/** Claims with any word in `span`, in text order. */
export function claimsTouching(records: Records, span: Span): readonly Claim[] {
  return touching(claimsInOrder(records), span);
}

/** The claims that stand on exactly these words. */
export function claimsOn(records: Records, span: Span): readonly Claim[] {
  return claimsTouching(records, span).filter(({ anchor }) => sameSpans(anchor.segments, [span]));
}

/**
 * The claim that the inspector shows and keys edit: the one in focus, else one on exactly the sentence, else one
 * within it. None while a suggestion was gone to, nor where one of the analyst's is to be judged: keys act on that.
 */
export function currentClaim(open: OpenArticle): Claim | undefined {
  if (open.aim !== null) return undefined;
  if (open.focus !== null) return open.records.get('claim', open.focus);
  if (currentShown(open) !== undefined) return undefined;
  const target = targetOf(open);
  if (target === undefined) return undefined;
  const exact = claimsOn(open.records, target);
  if (exact.length > 0 || open.selection !== null) return exact.at(-1);
  return claimsTouching(open.records, target)[0];
}

/** The reader's verdicts by the claim they judge. Of two on one claim, which only merging makes, the later. */
const verdictsByClaim = memo(
  (verdicts: ReadonlyMap<string, Verdict>) =>
    new Map([...verdicts.values()].map((verdict) => [verdict.claimId, verdict])),
);

/** What the reader says of one of the analyst's claims. */
export function verdictOn(records: Records, claimId: string): Verdict | undefined {
  return verdictsByClaim(records.all('verdict')).get(claimId);
}

/** Whether the reader still has to judge the claim: they have not, or it was another claim when they did. */
export function isToJudge(records: Records, claim: Claim): boolean {
  const verdict = verdictOn(records, claim.id);
  if (verdict === undefined) return true;
  const { tag, anchor } = verdict.judged;
  return tag !== claim.tag || !sameSpans(anchor.segments, claim.anchor.segments);
}

/** Those of the analyst's claims that a reader has before them, in text order; all of them, whatever the filter. */
export function shownClaims({ review }: OpenArticle): readonly Claim[] {
  return review === null ? [] : claimsInOrder(review.shown);
}

/** What was in sight last, for each list, and with which verdicts and which claim in focus. */
const inSight = new WeakMap<
  readonly Claim[],
  { readonly verdicts: object; readonly focus: string | null; readonly found: readonly Claim[] }
>();

/** The same without those that the filter hides. The one in focus stays in sight. The same list for the same claims. */
export function claimsInSight(open: OpenArticle): readonly Claim[] {
  const all = shownClaims(open);
  if (open.review?.filter !== 'to-judge') return all;
  const { focus, records } = open;
  const verdicts = records.all('verdict');
  const hit = inSight.get(all);
  if (hit?.verdicts === verdicts && hit.focus === focus) return hit.found;
  const found = all.filter((claim) => claim.id === focus || isToJudge(records, claim));
  inSight.set(all, { verdicts, focus, found });
  return found;
}

/**
 * The claim of the analyst's that a reader judges: the one in focus; with a selection, one on exactly those words;
 * else one on exactly the sentence, else within it: there first one that is still to be judged.
 */
export function currentShown(open: OpenArticle): Claim | undefined {
  const { review, records, focus, selection } = open;
  if (review === null) return undefined;
  if (focus !== null) return review.shown.get('claim', focus);
  const target = targetOf(open);
  if (target === undefined) return undefined;
  const near = touching(claimsInSight(open), target);
  const exact = near.filter((claim) => sameSpans(claim.anchor.segments, [target]));
  const here = exact.length > 0 || selection !== null ? exact : near;
  return here.find((claim) => isToJudge(records, claim)) ?? here[0];
}

/** Index of the sentence at an offset, or the nearest before it. */
export function sentenceAt(list: readonly Sentence[], offset: number): number {
  const behind = firstOf(list.length, (i) => (list[i]?.start ?? 0) > offset);
  return Math.max(0, behind - 1);
}

/** Attributions by the claim or source they link. */
function linkedBy(end: 'claimId' | 'sourceId') {
  return memo((attributions: ReadonlyMap<string, Attribution>) => {
    const groups = new Map<string, Attribution[]>();
    for (const attribution of attributions.values()) {
      const group = groups.get(attribution[end]);
      if (group === undefined) groups.set(attribution[end], [attribution]);
      else group.push(attribution);
    }
    return groups;
  });
}
const byClaim = linkedBy('claimId');
const bySource = linkedBy('sourceId');

const NO_LINKS: readonly Attribution[] = [];

/** What a claim is attributed to. The same list as long as no attribution changes. */
export function attributionsOf(records: Records, claimId: string): readonly Attribution[] {
  return byClaim(records.all('attribution')).get(claimId) ?? NO_LINKS;
}

const allLinks = memo((records: Records) =>
  linksByClaim([...records.all('attribution').values()], sourcesOf(records)),
);

/** A claim's sources, outermost first, each followed by those embedded in it. For lists: works out all claims' once. */
export function linksOf(records: Records, claimId: string): readonly Link[] {
  return allLinks(records).get(claimId) ?? [];
}

/** The same for one claim alone. */
export function linksAt(records: Records, claimId: string): readonly Link[] {
  const own = attributionsOf(records, claimId);
  const sources = own.flatMap(({ sourceId }) => records.get('source', sourceId) ?? []);
  return linksByClaim(own, sources).get(claimId) ?? [];
}

/** What the claim's sources say against its tag, as the report finds it; null where nothing does. */
export function mismatchOf(records: Records, claim: Claim): Mismatch | null {
  return mismatch(claim.tag, supporters(linksAt(records, claim.id)));
}

/** Everything that is attributed to a source. */
export function attributionsTo(records: Records, sourceId: string): readonly Attribution[] {
  return bySource(records.all('attribution')).get(sourceId) ?? [];
}

export const sourcesOf: (records: Records) => readonly Source[] = memo((records: Records) => [
  ...records.all('source').values(),
]);

/** Whether a change begins a review. What was begun is left, never undone: its history would have no beginning. */
function isStart({ undoes, ops }: Change): boolean {
  return (
    undoes === undefined && ops.some(({ kind, before }) => kind === 'review' && before === null)
  );
}

const undoOf = memo(({ changes, received }: OpenArticle) => {
  const taken = overtaken(changes, received);
  return undoState(
    changes,
    (change) =>
      !isImport(change) &&
      !isDeletion(change) &&
      !isStart(change) &&
      !received.has(change.id) &&
      !taken.has(change.id),
  );
});
const libraryUndoOf = memo((changes: readonly Change[]) => undoState(changes, concernsLibrary));

/** What undo and redo would do now: in the article, or, while none is open, in the library. */
export function undoableIn(state: AppState): UndoState {
  if (state.open === null) return libraryUndoOf(state.libraryChanges);
  return state.open.hasHistory ? undoOf(state.open) : { undo: null, redo: null };
}

/** Whether all claims still stand on the words they quote: checked when an article is opened. */
export function misplaced(records: Records): readonly Claim[] {
  return [...records.all('claim').values()].filter((claim) => {
    const text = records.get('text', claim.textId);
    return text === undefined || !anchorHolds(text.text, claim.anchor);
  });
}
