/** A folder that several libraries exchange their work through. */
export interface Exchange {
  /** Null: none. */
  readonly folder: string | null;
  /** ISO instant of the last exchange; null: none yet. */
  readonly lastAt: string | null;
  /** Why the last one failed, in words; null: it did not. */
  readonly problem: string | null;
  /** Whether the last one was stopped before its end. */
  readonly stopped: boolean;
  /** The other desks that have files in the folder, by the name of who works there. */
  readonly others: readonly string[];
  /** Files that were left alone, each with the reason. They are looked at again the next time. */
  readonly skipped: readonly ExchangeSkipped[];
  /** What two people changed without having seen each other's version, in words, the newest first. */
  readonly conflicts: readonly ExchangeConflict[];
}

export interface ExchangeSkipped {
  /** Below the shared folder, with `/` between folders. */
  readonly file: string;
  /** What is the matter with it and what becomes of it. */
  readonly why: string;
}

export interface ExchangeConflict {
  readonly articleId: string;
  readonly title: string;
  /** The claim it is about; null: the article as a whole, or something that is gone. */
  readonly claimId: string | null;
  /** Whether the article itself was deleted, so that it has to be brought back before it can be looked at. */
  readonly deleted: boolean;
  /** What was changed, who by, which value was kept and which was not. */
  readonly words: string;
}
