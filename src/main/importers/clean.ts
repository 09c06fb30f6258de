import { nfc } from '../../shared/text';

/**
 * Which characters enter a text version. The rule: a word a reader sees must come in letter for letter;
 * what a reader cannot see must not hide in it, or quotations would fail to match the words on the page.
 *
 * - Line ends of every kind become LF.
 * - Every other Unicode space, the no-break kinds too, becomes a plain space, and so does a tab.
 * - Dropped because nothing is shown for them: soft hyphen, zero-width space, word joiner, byte order
 *   mark, invisible operators, and control characters.
 * - Dropped because they show the words in another order than they are stored: bidirectional marks,
 *   embeddings, overrides and isolates. Right-to-left words keep their order without them.
 * - Kept because spelling needs them: zero-width joiner and non-joiner (Persian, Indic scripts, emoji)
 *   and variation selectors.
 * - A lone surrogate becomes U+FFFD: UTF-8 cannot hold it, so the text could not be hashed.
 * - A letter under more than 30 marks is parted by U+034F, which is not seen: see `nfc`.
 * - Quotation marks, dashes and ellipses stay as written, straight or curly. NFC comes last.
 */

const PARAGRAPH_BREAK = /\u2029/gu;
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028]/gu;
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/* eslint-disable-next-line no-control-regex -- control characters are what it is for */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/gu;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** `raw` with the characters above replaced or dropped. Lines stay lines (LF); indents stay. */
export function cleanLines(raw: string): string {
  const clean = raw
    .replace(PARAGRAPH_BREAK, '\n\n')
    .replace(LINE_BREAK, '\n')
    .replace(SPACE, ' ')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(BIDI, '')
    .replace(LONE_SURROGATE, '\ufffd');
  return nfc(clean);
}

/** `raw` as one line: cleaned, runs of white space made one space, none at the ends. */
export function cleanLine(raw: string): string {
  return nfc(cleanLines(raw).replace(/\s+/gu, ' ').trim());
}

/** The longest metadata field taken from a file, in UTF-16 units; well under what `lineSchema` allows. */
const FIELD_LIMIT = 500;

/** A metadata field: one line, cut at a word where it is longer than any title or name is. */
export function cleanField(raw: string | null | undefined): string {
  return clip(cleanLine(raw ?? ''), FIELD_LIMIT);
}

/** `line`, or its beginning up to a word's end and an ellipsis, at most `limit` UTF-16 units. */
export function clip(line: string, limit: number): string {
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1).replace(/\p{Cs}$/u, '');
  const space = line[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  const head = space > limit / 2 ? cut.slice(0, space) : cut;
  return `${head.replace(/[\s,;:—–-]+$/u, '')}…`;
}
