import type { SourceKind, Span } from '../../model';
import type { SuggestedSource } from '../suggestion';

/** Where somebody is cited, in text order. */
export interface Citing {
  /** The words that name the source, UTF-16 offsets; null: no words, the last speaker goes on. */
  readonly mention: Span | null;
  /** Where in the text the citing stands (cue, else content start): UTF-16 offset. */
  readonly at: number;
}

/** The tags that follow from who is cited; `response` and `unattributed` follow from other things. */
export type SourceTag = 'on-record' | 'anonymous' | 'sourced' | 'observed';

/** The decisions by which a mention is understood. */
export type SourceRule =
  | 'named-person'
  | 'unnamed-people'
  | 'institution'
  | 'official-voice'
  | 'document'
  | 'described-by-people'
  | 'public-office'
  | 'author-speaks'
  | 'pronoun'
  | 'relative-pronoun'
  | 'surname'
  | 'short-institution'
  | 'people-again'
  | 'same-words'
  | 'definite-again'
  | 'role-again'
  | 'same-speaker-goes-on'
  | 'nobody-before';

/** Whom a citing means. */
export interface Identified extends SuggestedSource {
  readonly tag: SourceTag;
  /** The decisions that led here, in order. */
  readonly rules: readonly SourceRule[];
}

/**
 * How a mention points at its source: by itself (`none`), or back at one the text named before.
 * - `pronoun` he, she, it, they; `relative` who, which, that; `author` I, we
 * - `people` “these people”, “one of them”: people cited before
 * - `surname` a name in part; `role` “the governor”: the holder of an office
 * - `definite` “the report”, “the ministry”, “the official”
 */
export type Reference =
  'none' | 'pronoun' | 'relative' | 'author' | 'people' | 'surname' | 'role' | 'definite';

/** What the words of a mention say it is, without its context. */
export interface Classified {
  readonly kind: SourceKind;
  readonly tag: SourceTag;
  /** Full name without title or role; null for the unnamed. */
  readonly name: string | null;
  /** The rest, verbatim; for the unnamed the whole mention. */
  readonly descriptor: string;
  readonly reference: Reference;
  readonly rule: SourceRule;
}
