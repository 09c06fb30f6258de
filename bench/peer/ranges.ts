/** A range of the peer's document, in ProseMirror positions. */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
}

/** What the peer's editor shows. */
export interface Ranges {
  readonly paragraphs: readonly string[];
  readonly tagged: readonly Tagged[];
  /** What its cursor walks. */
  readonly sentences: readonly Omit<Tagged, 'tag'>[];
}
