import { failure, type Result, success } from '../../shared/api';
import { shown } from './refuse';

/**
 * Windows-1252, bytes 0x80-0x9F; null where the encoding defines none. Written out because Node 20's
 * `TextDecoder('windows-1252')` decodes these bytes as ISO 8859-1, which turns curly quotes into
 * control characters, and because a byte without meaning must be noticed.
 */
const WINDOWS_1252_HIGH = [
  ...['€', null, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', null, 'Ž', null],
  ...[null, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', null, 'ž', 'Ÿ'],
];

/** Labels that stand for windows-1252 in the WHATWG Encoding standard and in pages in practice. */
const WINDOWS_1252_LABELS: ReadonlySet<string> = new Set([
  'windows-1252',
  'cp1252',
  'x-cp1252',
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'us-ascii',
  'ascii',
]);

const UNDEFINED_BYTE = /[\u0081\u008d\u008f\u0090\u009d]/u;

/** The text, or null where a byte has no meaning in windows-1252. */
function windows1252(bytes: Uint8Array): string | null {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (UNDEFINED_BYTE.test(latin)) return null;
  return latin.replace(
    /[\u0080-\u009f]/gu,
    (char) => WINDOWS_1252_HIGH[char.charCodeAt(0) - 0x80] ?? char,
  );
}

/** The text, or null where the bytes are not valid in the encoding or nobody knows it. */
function strict(label: string, bytes: Uint8Array): string | null {
  if (WINDOWS_1252_LABELS.has(label)) return windows1252(bytes);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** Byte order marks, the longer first: UTF-32 LE begins like UTF-16 LE. */
const MARKS: readonly (readonly [readonly number[], string | null])[] = [
  [[0xff, 0xfe, 0x00, 0x00], null],
  [[0x00, 0x00, 0xfe, 0xff], null],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The file's text, without its byte order mark. A byte order mark decides; then valid UTF-8, because other
 * encodings are hardly ever valid UTF-8 by chance; then what the file declares; then windows-1252. Every
 * decoding is strict: a byte that makes no sense is never replaced.
 * `declared` is an encoding label found in the file (HTML `charset`), or null.
 */
export function decode(name: string, bytes: Uint8Array, declared: string | null): Result<string> {
  const mark = MARKS.find(([pattern]) => startsWith(bytes, pattern));
  const label = declared?.trim().toLowerCase() ?? null;
  // ISO-2022-JP is made of ASCII bytes, so that as UTF-8 it would pass for nonsense without a fault.
  const first = label === 'iso-2022-jp' ? [label, 'utf-8'] : ['utf-8', label];
  const candidates = mark === undefined ? [...first, 'windows-1252'] : [mark[1]];
  for (const candidate of candidates) {
    const text = candidate === null ? null : strict(candidate, bytes);
    if (text !== null) return success(text.replace(/^\ufeff/u, ''));
  }
  const tried = mark?.[1]?.toUpperCase() ?? 'UTF-8, UTF-16 or windows-1252';
  return failure(
    'import-undecodable',
    `The letters of ${shown(name)} could not be read: its bytes are not valid ${tried}. Nothing was changed. ` +
      'Open the file in a text editor, save it as UTF-8, and import it again; or copy the article and paste it.',
  );
}
