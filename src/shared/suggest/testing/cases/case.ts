import type { Answer, BlockKind, Channel, Mode, SourceKind, Tag } from '../../../model';
import type { RuleId } from '../../rules';

/**
 * What one suggestion must be. Words are compared without the white space, quotation marks, commas and full
 * stops at their edges, so that a case is about words and not about a comma. What is not stated is not asked.
 */
export interface Expected {
  /** What is claimed: one or more segments, in order. */
  readonly content: readonly string[];
  /** The words that name the source; null where the words before carry on. */
  readonly source?: string | null;
  /** The words that cite; null where none do. */
  readonly cue?: string | null;
  readonly tag?: Tag;
  /** A label: the suggestions of a case with one label are by one source, with two labels by two. */
  readonly same?: string;
  readonly name?: string | null;
  readonly descriptor?: string;
  readonly kind?: SourceKind;
  readonly answer?: Answer;
  readonly mode?: Mode;
  readonly channel?: Channel;
  /** The words that name each embedded speaker, from the outside in. */
  readonly chain?: readonly string[];
  /** A rule that must be among those that fired. */
  readonly because?: RuleId;
}

/** A rule of English or of journalism, shown by a text that was made up for it. */
export interface Case {
  /** The rule, in words. */
  readonly title: string;
  /** Paragraphs are divided by one line break. */
  readonly text: string;
  /** The kinds of its paragraphs, where it is an imported article; without them it is plain text. */
  readonly blocks?: readonly BlockKind[];
  /** Every suggestion, in the order of the text. Empty: nobody is cited. */
  readonly expect: readonly Expected[];
  /** What the engine gets wrong here so far: the case is right, and the engine is known to fail it. */
  readonly known?: string;
}

/** A case that the engine is known to fail. */
export const stillWrong = (known: string, each: Case): Case => ({ ...each, known });
