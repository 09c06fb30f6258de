import { anchorAt } from '../../../shared/anchoring';
import type { KnownSource } from '../../../shared/api';
import {
  type Attribution,
  type Claim,
  type Mode,
  nameKey,
  peopleAsserted,
  type Role,
  type Source,
  type SourceKind,
  sourceLabel,
  type Span,
} from '../../../shared/model';
import { attributionsOf, attributionsTo } from '../selectors';
import type { OpenArticle } from '../state';
import { create, type Edit, editOf, type NewId, remove, update } from './edit';
import { whyNotHere } from './versions';

/** Where the article makes a link: UTF-16 spans into the text version, null where not marked. */
export interface Evidence {
  readonly cue: Span | null;
  readonly mention: Span | null;
}

const UNMARKED: Evidence = { cue: null, mention: null };

/** A source as the picker asks for it. */
export interface SourceDraft {
  readonly kind: SourceKind;
  readonly name: string | null;
  readonly descriptor: string;
}

function modeOf(claim: Claim): Mode {
  const words = claim.anchor.quote.exact.trim();
  if (/^[“"‘«].*[”"’»][,.]?$/su.test(words)) return 'direct';
  return /[“"«]/u.test(words) ? 'partial' : 'indirect';
}

/** The part that a claim's own source has in it. */
export function roleOf(claim: Pick<Claim, 'tag' | 'answer'>): Role {
  if (claim.tag !== 'response') return 'supports';
  if (claim.answer === 'denied') return 'disputes';
  return claim.answer === 'confirmed' || claim.answer === 'statement' ? 'supports' : 'declines';
}

/** Sets a response's answer; links whose role followed from the old answer follow the new one. */
export function setAnswer(open: OpenArticle, claim: Claim, answer: Claim['answer']): Edit | null {
  const role = roleOf({ ...claim, answer });
  return editOf('Record the answer', [
    update('claim', claim, { answer }),
    ...attributionsOf(open.records, claim.id)
      .filter((link) => link.role === roleOf(claim))
      .map((link) => update('attribution', link, { role })),
  ]);
}

/** Names a source; without a name it keeps the old one as its descriptor where it has no other. */
export function nameSource(source: Source, typed: string): Edit | null {
  const name = typed.trim() === '' ? null : typed.trim();
  const descriptor =
    name === null && source.descriptor === '' ? (source.name ?? '') : source.descriptor;
  return editOf('Name the source', [update('source', source, { name, descriptor })]);
}

/** A link without evidence where the claim stands on another text than the one the evidence was found in. */
function attribute(
  open: OpenArticle,
  claim: Claim,
  source: Source,
  evidence: Evidence,
  newId: NewId,
): Attribution {
  const { cue, mention } = whyNotHere(open, claim) === null ? evidence : UNMARKED;
  return {
    id: newId(),
    articleId: open.articleId,
    claimId: claim.id,
    sourceId: source.id,
    role: roleOf(claim),
    mode: modeOf(claim),
    channel: 'other',
    cue,
    mention,
    parentId: null,
  };
}

/** A source with what follows from its kind and name; the analyst enters the rest. */
export function newSource(open: OpenArticle, draft: SourceDraft, newId: NewId): Source {
  const { kind, name, descriptor } = draft;
  const unnamed = name === null && (kind === 'person' || kind === 'group');
  return {
    id: newId(),
    articleId: open.articleId,
    kind,
    name,
    descriptor,
    affiliation: '',
    interest: '',
    basis: 'not-stated',
    groundRules: unnamed ? 'not-knowable' : 'on-record',
    anonymityReason: { text: '', boilerplate: false },
    count: peopleAsserted({ kind, descriptor }),
    independenceGroup: '',
    confidential: false,
  };
}

/** Links a known source to the claim; null where it is linked already. */
export function linkSource(
  open: OpenArticle,
  claim: Claim,
  source: Source,
  evidence: Evidence,
  newId: NewId,
): Edit | null {
  if (attributionsOf(open.records, claim.id).some(({ sourceId }) => sourceId === source.id)) {
    return null;
  }
  return editOf(
    `Link ${sourceLabel(source)}`,
    [create('attribution', attribute(open, claim, source, evidence, newId))],
    claim.id,
  );
}

/** Enters a source in the register and links it to the claim: one change, one undo. */
export function createAndLink(
  open: OpenArticle,
  claim: Claim,
  draft: SourceDraft,
  evidence: Evidence,
  newId: NewId,
): Edit | null {
  const source = newSource(open, draft, newId);
  return editOf(
    `Link ${sourceLabel(source)}`,
    [
      create('source', source),
      create('attribution', attribute(open, claim, source, evidence, newId)),
    ],
    claim.id,
  );
}

/**
 * Enters a named source of another article here too, with what that article says of it, and links it to the claim. How
 * it is described stays the matter of each article: `here` is the source as the engine reads it in this one.
 */
export function copyAndLink(
  open: OpenArticle,
  claim: Claim,
  known: KnownSource,
  here: SourceDraft | null,
  evidence: Evidence,
  newId: NewId,
): Edit | null {
  const { kind, name, affiliation, interest, confidential } = known;
  const same = here?.name != null && nameKey(here.name) === nameKey(name);
  const draft = { kind, name, descriptor: same ? here.descriptor : '' };
  const source = { ...newSource(open, draft, newId), affiliation, interest, confidential };
  return editOf(
    // Labels go along wherever this article goes, and the name of another is no matter of its readers.
    `Link ${name}, with the details from another article`,
    [
      create('source', source),
      create('attribution', attribute(open, claim, source, evidence, newId)),
    ],
    claim.id,
  );
}

/** What is the matter with a number of people as it was typed, in words; null: nothing. */
export function countFault(bound: 'min' | 'max', typed: string): string | null {
  const words = typed.trim();
  const value = /^\d{1,5}$/u.test(words) ? Number(words) : 0;
  if ((bound === 'max' && words === '') || (value >= 1 && value <= 10_000)) return null;
  const rule = bound === 'min' ? '' : ', or nothing where the text leaves it open';
  return `A whole number from 1 to 10,000${rule}. Escape gives the old one back.`;
}

/**
 * How many people a source stands for, as typed: a whole number from 1 to 10,000, and as the upper bound nothing,
 * which leaves it open. The other bound follows where it must. Null where what was typed is no such number.
 */
export function setCount(source: Source, bound: 'min' | 'max', typed: string): Edit | null {
  const words = typed.trim();
  const open = bound === 'max' && words === '';
  if (countFault(bound, words) !== null) return null;
  const value = Number(words);
  const { min, max } = source.count;
  const count =
    bound === 'min'
      ? { min: value, max: max === null ? null : Math.max(value, max) }
      : { min: open ? min : Math.min(min, value), max: open ? null : value };
  return editOf('Set how many people', [update('source', source, { count })]);
}

/** Strikes a source that nothing is attributed to from the register. */
export function deleteSource(open: OpenArticle, source: Source): Edit | null {
  if (attributionsTo(open.records, source.id).length > 0) return null;
  return editOf(`Delete the source ${sourceLabel(source)}`, [remove('source', source)]);
}

/** The words of `span`, as one would read them out. */
export function wordsOf(text: string, span: Span): string {
  return anchorAt(text, [span])?.quote.exact.trim() ?? '';
}
