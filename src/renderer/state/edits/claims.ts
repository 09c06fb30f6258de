import { anchorAt, sameSpans, union } from '../../../shared/anchoring';
import {
  type Claim,
  type ClaimKind,
  type Span,
  type Tag,
  TAG_DEFINITIONS,
} from '../../../shared/model';
import { attributionsOf, claimsOn, currentClaim, targetOf, textOf } from '../selectors';
import type { OpenArticle } from '../state';
import { create, type Edit, editOf, type NewId, remove, update } from './edit';
import { whyNotHere } from './versions';

/** A tag as it stands in the middle of a label. */
export const nameOf = (tag: Tag) => TAG_DEFINITIONS[tag].label.toLowerCase();

/** A first guess at what kind of claim the words make; the analyst corrects it in the inspector. */
function guessKind(words: string): ClaimKind {
  if (/^[“"‘«].+[”"’»][,.]?$/su.test(words.trim())) return 'quotation';
  return /\d|\b(?:dozen|hundred|thousand|million|billion|percent|half)s?\b/iu.test(words)
    ? 'number'
    : 'fact';
}

/** A claim on these words; null where there are none. */
export function newClaim(
  open: OpenArticle,
  spans: readonly Span[],
  tag: Tag,
  newId: NewId,
): Claim | null {
  const text = textOf(open);
  const anchor = anchorAt(text.text, spans);
  if (anchor === null) return null;
  const start = anchor.segments[0]?.start ?? 0;
  const block = text.blocks.find(({ end }) => start < end);
  const lead = text.blocks.find(({ kind }) => kind === 'paragraph');
  return {
    id: newId(),
    articleId: open.articleId,
    textId: text.id,
    anchor,
    tag,
    reason: null,
    answer: null,
    kind: guessKind(anchor.quote.exact),
    centrality: block?.kind === 'headline' ? 'headline' : block === lead ? 'lead' : 'supporting',
    check: 'unchecked',
    note: '',
    confidential: false,
  };
}

/** A claim's fields with another tag: what only the old tag asks for goes with it. */
export function tagFields(claim: Claim, tag: Tag): Pick<Claim, 'tag' | 'reason' | 'answer'> {
  return {
    tag,
    reason: tag === 'unattributed' ? claim.reason : null,
    answer: tag === 'response' ? claim.answer : null,
  };
}

export function retag(claim: Claim, tag: Tag): Edit | null {
  return editOf(`Tag as ${nameOf(tag)}`, [update('claim', claim, tagFields(claim, tag))], claim.id);
}

/** Removes a claim and its attributions; the sources stay in the register. */
export function deleteClaim(open: OpenArticle, claim: Claim): Edit | null {
  return editOf(
    'Delete the claim',
    [
      ...attributionsOf(open.records, claim.id).map((attribution) =>
        remove('attribution', attribution),
      ),
      remove('claim', claim),
    ],
    null,
  );
}

/** A new claim on the selection or sentence, whatever stands there already. */
export function addClaim(open: OpenArticle, tag: Tag, newId: NewId): Edit | null {
  const target = targetOf(open);
  const claim = target === undefined ? null : newClaim(open, [target], tag, newId);
  if (claim === null) return null;
  return editOf(`Tag as ${nameOf(tag)}`, [create('claim', claim)], claim.id);
}

/**
 * What a tag key does. With a selection it concerns a claim on exactly those words; without, the claim in
 * focus, else one on exactly the sentence. The same tag removes the claim, another tag retags it;
 * where there is none, one is made.
 */
export function toggleTag(open: OpenArticle, tag: Tag, newId: NewId): Edit | null {
  const target = targetOf(open);
  const focused =
    open.selection === null && open.focus !== null
      ? open.records.get('claim', open.focus)
      : undefined;
  const on = target === undefined ? [] : claimsOn(open.records, target);
  const claim = focused ?? on.find((candidate) => candidate.tag === tag) ?? on.at(-1);
  if (claim === undefined) return addClaim(open, tag, newId);
  if (claim.tag !== tag) return retag(claim, tag);
  const removal = deleteClaim(open, claim);
  return removal === null ? null : { ...removal, label: `Remove the tag ${nameOf(tag)}` };
}

/** The claim that `extend` would add the selection to. */
export function extendable(open: OpenArticle): Claim | undefined {
  const id = open.focus ?? open.lastClaim;
  return id === null ? undefined : open.records.get('claim', id);
}

/** The spans as one where only blanks lie between two. */
export function bridged(text: string, spans: readonly Span[]): Span[] {
  return union(
    union(spans).map((span, i, all) => {
      const next = all[i + 1];
      const blank = next !== undefined && /^[^\S\n]*$/u.test(text.slice(span.end, next.start));
      return blank ? { start: span.start, end: next.start } : span;
    }),
  );
}

/** Adds the selected words (else the sentence) to the claim worked on last, as a segment of its own where apart. */
export function extendClaim(open: OpenArticle): Edit | null {
  const claim = extendable(open);
  const target = targetOf(open);
  if (claim === undefined || target === undefined || whyNotHere(open, claim) !== null) return null;
  const { text } = textOf(open);
  const anchor = anchorAt(text, bridged(text, [...claim.anchor.segments, target]));
  if (anchor === null || sameSpans(anchor.segments, claim.anchor.segments)) return null;
  return editOf('Extend the claim', [update('claim', claim, { anchor })], claim.id);
}

/** Deletes whatever claim the keys act on now. */
export function deleteCurrent(open: OpenArticle): Edit | null {
  const claim = currentClaim(open);
  return claim === undefined ? null : deleteClaim(open, claim);
}
