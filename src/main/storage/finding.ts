/** Something wrong in a library. `articleId` null: it concerns the file as a whole. */
export interface Finding {
  readonly articleId: string | null;
  /** What is wrong, in plain words. */
  readonly message: string;
}
