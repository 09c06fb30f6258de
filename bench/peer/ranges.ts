/** A range within one paragraph, in UTF-16 offsets into the paragraphs joined by one LF each. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Which paragraph it lies in. */
  readonly block: number;
}

export interface Tagged extends Piece {
  readonly tag: string;
}

/** What a peer shows. */
export interface Ranges {
  readonly paragraphs: readonly string[];
  readonly tagged: readonly Tagged[];
  /** What its cursor walks. */
  readonly sentences: readonly Piece[];
}

/** What a peer's page offers the bench. `show` puts the text with its ranges in place of what was shown. */
export interface Peer {
  show(ranges: Ranges): void;
}
