import { sameSpans } from '../../../shared/anchoring';
import { LINE_LIMIT } from '../../../shared/model';
import type { Attribution, Claim, Op, Ruling, RulingOutcome, Source } from '../../../shared/model';
import { type Coding, type Difference, type Theirs, versionsAt } from '../../../shared/review';
import { quoted, shorten } from '../../../shared/text';
import { attributionsOf, sourcesOf } from '../selectors';
import { draftsFor } from '../sourcing';
import type { OpenArticle } from '../state';
import { create, type Edit, editOf, type NewId, remove, update } from './edit';
import { newSource, roleOf } from './sources';
import { isCalled } from './suggestions';

/** Settling differences: a ruling, and in the same change what follows from it for the analyst's claims. */

/** The longest quotation or name in a label, in characters. */
const LABEL_LIMIT = 60;

/** The words a difference is about: the analyst's, else the first reader's. */
export function wordsAt({ mine, theirs }: Pick<Difference, 'mine' | 'theirs'>): string {
  const claim = mine ?? theirs.find((each) => each.claim !== null)?.claim;
  return claim?.anchor.quote.exact ?? '';
}

/** The analyst's claim as it is now; undefined where there is none, or none any more. */
export function mineNow(open: OpenArticle, { mine }: Difference): Claim | undefined {
  return mine === null ? undefined : open.records.get('claim', mine.id);
}

/** Whether a reader would have it otherwise than the analyst had it. Who only asks has no version to take. */
export function isOther(mine: Claim | null, { claim, verdict }: Theirs): boolean {
  if (verdict?.verdict === 'query') return false;
  if (mine === null || claim === null) return mine !== claim;
  return (
    claim.tag !== mine.tag ||
    !sameSpans(claim.anchor.segments, mine.anchor.segments) ||
    (verdict?.verdict === 'disagree' && verdict.source !== '')
  );
}

/** Whether two readers would have the same. */
function isSame(a: Theirs, b: Theirs): boolean {
  if (a.claim === null || b.claim === null) return a.claim === b.claim;
  return (
    a.claim.tag === b.claim.tag &&
    sameSpans(a.claim.anchor.segments, b.claim.anchor.segments) &&
    (a.verdict?.source ?? '') === (b.verdict?.source ?? '')
  );
}

/** The readers' versions that can be taken in place of the analyst's, one reader for each. */
export function versionsOf({ mine, theirs }: Pick<Difference, 'mine' | 'theirs'>): Theirs[] {
  const versions: Theirs[] = [];
  for (const each of theirs) {
    if (isOther(mine, each) && !versions.some((known) => isSame(known, each))) versions.push(each);
  }
  return versions;
}

/** A reader's source, and how it is linked to their claim. Without a link it was only named. */
interface Cited {
  readonly source: Omit<Source, 'id' | 'articleId'>;
  readonly link: Attribution | null;
  /** Where the reader marked it in the text that is read here. */
  readonly marked: Pick<Attribution, 'cue' | 'mention'>;
}

const UNMARKED = { cue: null, mention: null };

/** Whom a reader attributes their version to. Empty where they say nothing of it. */
function citedBy(open: OpenArticle, { claim, verdict }: Theirs, coding: Coding): Cited[] {
  if (claim === null) return [];
  if (verdict !== null) {
    const words = verdict.source.trim();
    const option = words === '' ? undefined : draftsFor(claim.tag, words, null)[0];
    if (option === undefined) return [];
    return [{ source: newSource(open, option.draft, () => ''), link: null, marked: UNMARKED }];
  }
  // Offsets into another text version mean nothing here.
  const here = coding.records.get('claim', claim.id)?.textId === open.textId;
  return attributionsOf(coding.records, claim.id).flatMap((link) => {
    const source = coding.records.get('source', link.sourceId);
    return source === undefined ? [] : [{ source, link, marked: here ? link : UNMARKED }];
  });
}

/** Links to readers' sources: known ones of the register, else new ones with what the reader says of them. */
class Citations {
  /** What enters the new sources. */
  readonly entered: Op[] = [];
  private readonly register: Source[];

  constructor(
    private readonly open: OpenArticle,
    private readonly newId: NewId,
  ) {
    this.register = [...sourcesOf(open.records)];
  }

  private sourceIdOf(wanted: Cited['source']): string {
    const known = this.register.find((source) => isCalled(source, wanted));
    if (known !== undefined) return known.id;
    const source = { ...wanted, id: this.newId(), articleId: this.open.articleId };
    this.register.push(source);
    this.entered.push(create('source', source));
    return source.id;
  }

  /** The links of a claim to those a reader cites, chains kept. */
  linksOf(claim: Claim, cited: readonly Cited[]): Attribution[] {
    const ids = new Map<string, string>();
    const links = cited.map(({ source, link, marked }): Attribution => {
      const id = this.newId();
      if (link !== null) ids.set(link.id, id);
      return {
        id,
        articleId: this.open.articleId,
        claimId: claim.id,
        sourceId: this.sourceIdOf(source),
        role: link?.role ?? roleOf(claim),
        mode: link?.mode ?? 'indirect',
        channel: link?.channel ?? 'other',
        cue: marked.cue,
        mention: marked.mention,
        parentId: null,
      };
    });
    return links.map((link, i) => {
      const parent = cited[i]?.link?.parentId ?? null;
      return { ...link, parentId: parent === null ? null : (ids.get(parent) ?? null) };
    });
  }
}

/** A claim of the analyst's own, as a reader would have it. Their note stays theirs. */
function adopted(open: OpenArticle, claim: Claim, newId: NewId): Claim {
  return {
    ...claim,
    id: newId(),
    articleId: open.articleId,
    textId: open.textId,
    note: '',
    confidential: false,
  };
}

const removing = (open: OpenArticle, claim: Claim | undefined): Op[] =>
  claim === undefined
    ? []
    : [
        ...attributionsOf(open.records, claim.id).map((link) => remove('attribution', link)),
        remove('claim', claim),
      ];

/** What makes the analyst's claim the reader's version of it. */
function rewriting(
  open: OpenArticle,
  now: Claim,
  { claim, verdict }: Theirs & { readonly claim: Claim },
  cited: readonly Cited[],
  citations: Citations,
): (Op | null)[] {
  const { tag, anchor } = claim;
  const said = verdict === null ? claim : now;
  const fields = {
    tag,
    anchor,
    reason: tag === 'unattributed' ? said.reason : null,
    answer: tag === 'response' ? said.answer : null,
  };
  const before = attributionsOf(open.records, now.id);
  const links = citations.linksOf({ ...now, ...fields }, cited);
  const known = new Set(before.map(({ sourceId }) => sourceId));
  const same = links.length === known.size && links.every(({ sourceId }) => known.has(sourceId));
  const relinked =
    cited.length === 0 || same
      ? []
      : [
          ...before.map((link) => remove('attribution', link)),
          ...citations.entered,
          ...links.map((link) => create('attribution', link)),
        ];
  return [update('claim', now, fields), ...relinked];
}

/** What adds a reader's version to the analyst's claims. */
function adding(
  open: OpenArticle,
  claim: Claim,
  cited: readonly Cited[],
  citations: Citations,
  newId: NewId,
): { readonly claim: Claim; readonly ops: readonly Op[] } {
  const own = adopted(open, claim, newId);
  const entered = citations.entered.length;
  const links = citations.linksOf(own, cited);
  const ops = [
    create('claim', own),
    ...citations.entered.slice(entered),
    ...links.map((link) => create('attribution', link)),
  ];
  return { claim: own, ops };
}

/** How a difference is to be settled. */
export interface Settlement {
  readonly ruling: RulingOutcome;
  /** Whose version is taken, with `theirs`. */
  readonly taken?: Theirs;
  readonly note: string;
}

interface Follows {
  readonly ops: readonly (Op | null)[];
  readonly focus: string | null;
}

function follows(
  open: OpenArticle,
  difference: Difference,
  codings: readonly Coding[],
  { ruling, taken }: Settlement,
  newId: NewId,
): Follows | null {
  const now = mineNow(open, difference);
  const citations = new Citations(open, newId);
  const cited = (theirs: Theirs) => {
    const coding = codings.find(({ review }) => review.id === theirs.reviewId);
    return coding === undefined ? [] : citedBy(open, theirs, coding);
  };
  const add = (theirs: Theirs, claim: Claim) =>
    adding(open, claim, cited(theirs), citations, newId);
  switch (ruling) {
    case 'mine':
    case 'edit':
      return { ops: [], focus: now?.id ?? null };
    case 'neither':
      return { ops: removing(open, now), focus: null };
    case 'theirs': {
      if (taken === undefined) return null;
      const { claim } = taken;
      if (claim === null) return { ops: removing(open, now), focus: null };
      if (now === undefined) {
        const added = add(taken, claim);
        return { ops: added.ops, focus: added.claim.id };
      }
      const ops = rewriting(open, now, { ...taken, claim }, cited(taken), citations);
      return { ops, focus: now.id };
    }
    case 'both': {
      const added = versionsOf(difference).flatMap((theirs) =>
        theirs.claim === null ? [] : [add(theirs, theirs.claim)],
      );
      if (added.length === 0) return null;
      return { ops: added.flatMap(({ ops }) => ops), focus: now?.id ?? added[0]?.claim.id ?? null };
    }
  }
}

/** What the change is called in the history. */
function labelOf(difference: Difference, { ruling, taken }: Settlement): string {
  const words = quoted(wordsAt(difference), LABEL_LIMIT);
  const reader = shorten(taken?.reviewer ?? '', LABEL_LIMIT);
  const labels: Readonly<Record<RulingOutcome, string>> = {
    mine: `Keep the analyst’s version: ${words}`,
    theirs: `Take the version of ${reader}: ${words}`,
    both: `Keep both versions: ${words}`,
    neither: `Keep neither version: ${words}`,
    edit: `Settle by editing: ${words}`,
  };
  return labels[ruling].slice(0, LINE_LIMIT);
}

/**
 * Settles a difference: the ruling, and what it makes of the analyst's claims. Null where it cannot be settled so:
 * nobody's version to take, or nothing to keep beside the analyst's.
 */
export function settle(
  open: OpenArticle,
  difference: Difference,
  codings: readonly Coding[],
  settlement: Settlement,
  newId: NewId,
): Edit | null {
  const made = follows(open, difference, codings, settlement, newId);
  if (made === null) return null;
  const record: Ruling = {
    id: newId(),
    articleId: open.articleId,
    textId: open.textId,
    difference: difference.key,
    ruling: settlement.ruling,
    versions: versionsAt(difference),
    reviewId: settlement.taken?.reviewId ?? null,
    note: settlement.note.trim(),
  };
  return editOf(
    labelOf(difference, settlement),
    [...made.ops, create('ruling', record)],
    made.focus,
  );
}

/** Takes the ruling away. What was made of the claims stays: Undo takes that back. */
export function openAgain(difference: Difference): Edit | null {
  const { ruling } = difference;
  if (ruling === null) return null;
  const words = quoted(wordsAt(difference), LABEL_LIMIT);
  return editOf(`Open the difference again: ${words}`, [remove('ruling', ruling)]);
}
