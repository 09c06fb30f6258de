import type { Answer, Channel, Mode, SourceKind, Span, Tag } from '../model';
import type { RuleId } from './rules';

/** A source as the engine understands it: all mentions that mean one source share one `sourceKey`. */
export interface SuggestedSource {
  /** Shared by co-referring mentions; stable for the same text, and without meaning outside it. */
  readonly sourceKey: string;
  readonly kind: SourceKind;
  /** As the fullest mention gives it; null for people whom the article does not name. */
  readonly name: string | null;
  /** What the fullest mention says of it, verbatim: `people familiar with the talks`, `a former minister`. */
  readonly descriptor: string;
}

/** A speaker inside a chain: in “X told aides, people familiar said”, X. */
export interface ChainLink extends SuggestedSource {
  /** UTF-16 offsets into the text. */
  readonly mention: Span;
  readonly cue: Span | null;
}

/**
 * A claim that somebody is cited for, proposed to the analyst. Offsets are UTF-16 code units into the text
 * given; it counts for nothing until a person accepts it.
 */
export interface Suggestion extends SuggestedSource {
  /** Made of its offsets: the same for the same text, unique within it. */
  readonly id: string;
  /** What is claimed: one or more segments, in order and apart. */
  readonly content: readonly Span[];
  /** Where the source is mentioned; null where the words before it carry on. */
  readonly mention: Span | null;
  /** The words that cite: `said`, `according to`. Null for a quotation that only continues. */
  readonly cue: Span | null;
  readonly tag: Tag;
  /** How a party answered; only for the tag `response`. */
  readonly answer: Answer | null;
  readonly mode: Mode;
  readonly channel: Channel;
  /** Embedded speakers, from the outside in, without the outermost, who is the source itself. */
  readonly chain: readonly ChainLink[];
  /** The rules that fired, in the order in which they did; their words are in `RULES`. */
  readonly because: readonly RuleId[];
}
