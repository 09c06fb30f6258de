import type { Answer, SourceKind, Span } from '../../model';
import type { ReadSentence, Reading } from '../reading/reading';
import type { RuleId } from '../rules';

/** Somebody is cited here: what the rules find, before it is known who the source is. */
export interface Citing {
  /** Index of the sentence in the reading. */
  readonly sentence: number;
  readonly rules: readonly RuleId[];
  /** UTF-16 offsets; null: the source is that of `same`, or the last speaker. */
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly answer: Answer | null;
  /** The citing whose source this one shares, where its own words name none. */
  readonly same?: Citing;
}

/** What every rule is given. */
export interface Page extends Reading {
  /** Whether a rule is switched on: tests switch one off to see what it is for. */
  on(rule: RuleId): boolean;
  /** What kind of source these words name by themselves. */
  kindOf(mention: string): SourceKind;
}

export type { ReadSentence };
