import type { Span } from '../model';

/** Finding words as people type them: in any case, without accents, with the plain signs for typographic ones. */

/** Letters that are no base letter with an accent, and signs that few keyboards have. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' },
  ...{ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', '…': '...' },
  ...Object.fromEntries(Array.from('‘’‚‛ʼ′', (sign) => [sign, "'"])),
  ...Object.fromEntries(Array.from('“”„‟«»″', (sign) => [sign, '"'])),
  ...Object.fromEntries(Array.from('‐‑‒–—―−', (sign) => [sign, '-'])),
  // Soft hyphen and what has no width: nobody sees them.
  ...Object.fromEntries(
    ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'].map((it) => [it, '']),
  ),
};
const ACCENTS = /[\u0300-\u036f]/gu;

function foldAnew(character: string): string {
  if (/\s/u.test(character)) return ' ';
  const bare = character.toLowerCase().normalize('NFD').replace(ACCENTS, '');
  return Array.from(bare, (each) => PLAIN[each] ?? each)
    .join('')
    .normalize('NFC');
}

const known = new Map<string, string>();

/** A character (code point) as it is compared; empty where it is only an accent or is not seen. */
function fold(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) known.set(character, (folded = foldAnew(character)));
  return folded;
}

/** A text as it is compared, and where each unit of that stands in it. */
export interface Folded {
  readonly words: string;
  /** For each UTF-16 unit of `words` the offset of the character it comes from; behind the last the text's length. */
  readonly starts: Uint32Array;
}

const CHUNK = 8_192;

/** Milliseconds for a book: called once a text. */
export function foldText(text: string): Folded {
  // No character becomes longer than three units.
  const units = new Uint16Array(text.length * 3);
  const starts = new Uint32Array(text.length * 3 + 1);
  let length = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && code > 0x20) {
      units[length] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
      starts[length] = at;
      length += 1;
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const folded = fold(character);
    for (let i = 0; i < folded.length; i += 1) {
      units[length] = folded.charCodeAt(i);
      starts[length] = at;
      length += 1;
    }
    at += character.length;
  }
  const parts: string[] = [];
  for (let from = 0; from < length; from += CHUNK) {
    parts.push(String.fromCharCode(...units.subarray(from, Math.min(length, from + CHUNK))));
  }
  starts[length] = text.length;
  return { words: parts.join(''), starts: starts.slice(0, length + 1) };
}

/**
 * Every place of `typed` in the text, in order and apart, as UTF-16 offsets into the text: whole characters with the
 * accents behind them. None for blanks alone.
 */
export function findAll({ words, starts }: Folded, typed: string): Span[] {
  const wanted = foldText(typed).words;
  const found: Span[] = [];
  if (wanted.trim() === '') return found;
  for (let at = words.indexOf(wanted); at !== -1;) {
    const start = starts[at] ?? 0;
    // A letter that is compared as two is found whole.
    let behind = at + wanted.length;
    while (behind < words.length && starts[behind] === starts[behind - 1]) behind += 1;
    found.push({ start, end: starts[behind] ?? start });
    at = words.indexOf(wanted, behind);
  }
  return found;
}
