import { printReviewFile } from '../../saving';
import type { ReviewFile } from '../../reviewFile';
import { FILE, type Raw } from '../file';

/** A file that is not to be brought in, and what is said to it. */
export interface DamagedFile {
  readonly name: string;
  readonly content: () => Uint8Array;
  readonly code: string;
  readonly message: string;
  /** How many changes can be rescued; null: nothing. */
  readonly rescued: number | null;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The sound file as it is printed. */
export const PRINTED = printReviewFile(FILE);

/** A file of any content, laid out as ours are. */
export function print(raw: Raw): string {
  const plain = JSON.parse(JSON.stringify(raw)) as Raw;
  return Array.isArray(plain['changes'])
    ? printReviewFile(plain as unknown as ReviewFile)
    : JSON.stringify(plain);
}

function contentOf(content: string | Raw | Uint8Array): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return utf8(typeof content === 'string' ? content : print(content));
}

const AGAIN =
  'Nothing was changed. Ask the reader to save the review file again: their work is still where they did it.';

/** A review file with a fault. */
export function damaged(
  name: string,
  content: string | Raw | Uint8Array,
  what: string,
  rescued: number | null,
  code = 'import-damaged',
): DamagedFile {
  const rescue =
    rescued === null
      ? 'Nothing of this file could be rescued.'
      : `If they cannot, ${rescued === 1 ? '1 change' : `${rescued} changes`} of it can be rescued as a copy.`;
  const message = `This review file is damaged: ${what}. ${AGAIN} ${rescue}`;
  return { name, content: () => contentOf(content), code, message, rescued };
}

/** Something else than a review file. */
export function other(
  name: string,
  content: string | Raw | Uint8Array,
  message: string,
  code = 'import-unsupported',
): DamagedFile {
  return { name, content: () => contentOf(content), code, message, rescued: null };
}
