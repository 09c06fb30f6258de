import type { Claim, Verdict } from '../model';
import type { Coding } from './coding';
import { matches } from './match';

/** What a reader has where the analyst has `mine`, or where the analyst has nothing. */
export interface Theirs {
  readonly reviewId: string;
  readonly reviewer: string;
  /** Their version of the claim: made by themself, or the analyst's as they would have it. Null: they have none here. */
  readonly claim: Claim | null;
  /** What they said of `mine`, in an open review. */
  readonly verdict: Verdict | null;
}

/** A claim with every version of it: the analyst's, if they have one, and those of the readers who read the place. */
export interface Place {
  readonly mine: Claim | null;
  readonly theirs: readonly Theirs[];
}

/** The analyst's claim as a reader would have it; null where they reject it or only ask. */
function asJudged(mine: Claim, verdict: Verdict): Claim | null {
  const { judged, tag, anchor, source } = verdict;
  const rejects = tag === null && anchor === null && source === '';
  if (verdict.verdict === 'query' || (verdict.verdict === 'disagree' && rejects)) return null;
  if (verdict.verdict === 'agree') return { ...mine, ...judged };
  return { ...mine, tag: tag ?? judged.tag, anchor: anchor ?? judged.anchor };
}

const versionOf = ({ review }: Coding, claim: Claim | null, verdict: Verdict | null): Theirs => ({
  reviewId: review.id,
  reviewer: review.reviewer,
  claim,
  verdict,
});

/** Whether the reader tagged the bare text, without having seen the analyst's claims. */
export const isBlind = ({ review }: Coding): boolean => review.mode === 'blind';

/** Claims of a reader, or of the analyst, by which of another coder's they match. */
function matched(as: readonly Claim[], bs: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  return new Map(matches(as, bs).map(({ a, b }) => [a, b]));
}

/** What an open reader says of a claim; nothing where their words have no place in the text that is read here. */
function judgement(coding: Coding, claim: Claim): readonly Theirs[] {
  const verdict = coding.verdicts.get(claim.id);
  return verdict === undefined || coding.unplacedVerdicts.some(({ id }) => id === verdict.id)
    ? []
    : [versionOf(coding, asJudged(claim, verdict), verdict)];
}

/** The claim of the analyst that was judged, as far as the verdict repeats it. */
function judgedClaim({ claimId: id, articleId, judged }: Verdict, textId: string): Claim {
  return {
    id,
    articleId,
    textId,
    ...judged,
    reason: null,
    answer: null,
    kind: 'fact',
    centrality: 'supporting',
    check: 'unchecked',
    note: '',
    confidential: false,
  };
}

/**
 * What open readers judged that is not among `mine`: claims that the analyst made after the first review came in, or
 * deleted before. It is compared with nobody's coding, and has its place among the differences all the same.
 */
export function placesBeside(mine: readonly Claim[], codings: readonly Coding[]): readonly Place[] {
  const known = new Set(mine.map(({ id }) => id));
  const beside = new Map<string, Claim>();
  const open = codings.filter((coding) => !isBlind(coding));
  for (const { verdicts, unplacedVerdicts, review } of open) {
    const unplaced = new Set(unplacedVerdicts.map(({ claimId }) => claimId));
    for (const [claimId, verdict] of verdicts) {
      if (known.has(claimId) || beside.has(claimId) || unplaced.has(claimId)) continue;
      beside.set(claimId, judgedClaim(verdict, review.textId));
    }
  }
  return [...beside.values()].map((claim) => ({
    mine: claim,
    theirs: open.flatMap((coding) => judgement(coding, claim)),
  }));
}

/**
 * Every claim there is, with who has what there. A blind reader read the whole text: having nothing there is said
 * too. An open reader says something of the claims they judged, and of those they added.
 */
export function places(mine: readonly Claim[], codings: readonly Coding[]): readonly Place[] {
  const placed = new Set<Claim>();
  const ofReader = new Map(
    codings.map((coding) => [
      coding,
      isBlind(coding) ? matched(mine, coding.claims) : new Map<Claim, Claim>(),
    ]),
  );
  const found: Place[] = mine.map((claim) => ({
    mine: claim,
    theirs: codings.flatMap((coding) => {
      if (!isBlind(coding)) return judgement(coding, claim);
      const own = ofReader.get(coding)?.get(claim) ?? null;
      if (own !== null) placed.add(own);
      return [versionOf(coding, own, null)];
    }),
  }));
  return [...found, ...extras(codings, placed)];
}

/** What only readers have, the first reader's claim with those of the others that match it. */
function extras(codings: readonly Coding[], placed: Set<Claim>): Place[] {
  const left = (coding: Coding) => coding.claims.filter((claim) => !placed.has(claim));
  return codings.flatMap((first, i) => {
    const own = left(first);
    for (const claim of own) placed.add(claim);
    const others = codings
      .slice(i + 1)
      .map((coding) => ({ coding, found: matched(own, left(coding)) }));
    for (const { found } of others) for (const claim of found.values()) placed.add(claim);
    return own.map((claim) => ({
      mine: null,
      theirs: codings.flatMap((coding, at) => {
        if (coding === first) return [versionOf(coding, claim, null)];
        const theirs = at < i ? null : (others[at - i - 1]?.found.get(claim) ?? null);
        return theirs !== null || isBlind(coding) ? [versionOf(coding, theirs, null)] : [];
      }),
    }));
  });
}
