import type { Block, ImportFormat } from '../../shared/model';

/** A file as it was handed in: its name (for its extension and for messages) and its bytes. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What an importer makes of a file. Fields the file does not state are empty, but `title` never is.
 * Every field fits `lineSchema`.
 */
export interface ReadArticle {
  readonly format: ImportFormat;
  readonly title: string;
  readonly byline: string;
  readonly outlet: string;
  /** http or https, or empty. */
  readonly url: string;
  /** ISO 8601 in the precision the file gives, or empty. */
  readonly publishedAt: string;
  /** BCP 47, or empty. */
  readonly language: string;
  /** NFC, one LF between blocks, none inside one: `blocksFit(text, blocks)` holds. */
  readonly text: string;
  /** UTF-16 offsets into `text`. */
  readonly blocks: readonly Block[];
}
