/** A backup of the open library. */
export interface BackupSummary {
  /** Its file's name in the folder of backups. */
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  /** In bytes. */
  readonly size: number;
  readonly beforeMigration: boolean;
  readonly articles: number;
  readonly changes: number;
}

export interface BackupList {
  /** The folder they are in, to be shown. */
  readonly folder: string;
  /** Why the last backup could not be made, in words; null: it could. */
  readonly problem: string | null;
  /** The newest first. */
  readonly backups: readonly BackupSummary[];
}

/** What a backup lacks of an article. */
export interface MissingArticle {
  readonly articleId: string;
  /** Empty where it cannot be read. */
  readonly title: string;
  readonly changes: number;
}

/** What a library holds that a backup of it does not. */
export interface Missing {
  readonly changes: number;
  /** The articles that those changes belong to, the one with most first. */
  readonly articles: readonly MissingArticle[];
  /** Changes that cannot be read any more, besides; null: that cannot be told. */
  readonly unread: number | null;
}
