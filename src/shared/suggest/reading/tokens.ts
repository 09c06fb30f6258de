import type { Span } from '../../model';
import { readWord, type ReadWord } from './words';

export type TokenKind = 'word' | 'number' | 'mark' | 'quote';

/** A word or mark. Offsets are UTF-16 code units into the text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As the lexicon spells it: lower case, straight apostrophes. */
  readonly word: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** What it can be, as bits of `CAN`. */
  readonly can: number;
  /** How it can cite, as bits of `CITES`. */
  readonly cites: number;
  /** Whether any rule begins at it: most words can be passed over. */
  readonly triggers: boolean;
}

/** What a UTF-16 unit is in a word. */
const Char = { Space: 0, Letter: 1, Digit: 2, Mark: 3, Quote: 4 } as const;

/** By UTF-16 unit; what is above is a letter, surrogates too, so that no pair is split. */
const KINDS = new Uint8Array(0x3000).fill(Char.Letter);
for (let code = 0; code < 0x80; code += 1) {
  const char = String.fromCharCode(code);
  KINDS[code] = /[A-Za-z]/u.test(char)
    ? Char.Letter
    : /[0-9]/u.test(char)
      ? Char.Digit
      : code <= 0x20 || code === 0x7f
        ? Char.Space
        : Char.Mark;
}
for (let code = 0x80; code < 0x3000; code += 1) {
  const char = String.fromCharCode(code);
  if (/[\s\p{Cc}\p{Cf}]/u.test(char)) KINDS[code] = Char.Space;
  else if (!/[\p{L}\p{M}\p{N}]/u.test(char)) KINDS[code] = Char.Mark;
}
for (const quote of '"“”„«»`') KINDS[quote.charCodeAt(0)] = Char.Quote;
for (const quote of "'‘’") KINDS[quote.charCodeAt(0)] = Char.Quote;

const kindOf = (code: number): number => (code < KINDS.length ? (KINDS[code] ?? 0) : Char.Letter);
const isWordCode = (code: number) => {
  const kind = kindOf(code);
  return kind === Char.Letter || kind === Char.Digit;
};
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;
const HYPHEN = 0x2d;
const NB_HYPHEN = 0x2011;
const PERIOD = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const AT = 0x40;

/** Abbreviations that keep their full stop. */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr sen sens rep reps gov gen lt col sgt capt cpl maj adm prof rev hon jr sr st jan feb mar apr jun jul aug sept sep oct nov dec inc corp co ltd vs det supt insp amb pres sec dept'.split(
    ' ',
  ),
);
/** What an apostrophe splits off: its own token. */
const CLITICS = new Set(['s', 'd', 'll', 're', 've', 'm']);

/** A hyphen with a space on either side is a dash. */
const isDash = (text: string, from: number, to: number) =>
  (to - from > 1 || text.charCodeAt(from) === HYPHEN) &&
  text.charCodeAt(from - 1) <= 0x20 &&
  text.charCodeAt(to) <= 0x20;

const DASH: ReadWord = { word: '—', capital: false, can: 0, cites: 0, triggers: false };

/** The words and marks of a passage, in order. Linear. */
export function tokensIn(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let at = start;
  const push = (from: number, to: number, kind: TokenKind) => {
    const raw = text.slice(from, to);
    const dash = kind === 'mark' && text.charCodeAt(from) === HYPHEN && isDash(text, from, to);
    const known = kind === 'word' ? readWord(raw) : dash ? DASH : null;
    tokens.push({
      start: from,
      end: to,
      kind,
      word: known === null ? raw : known.word,
      capital: known !== null && known.capital,
      can: known === null ? 0 : known.can,
      cites: known === null ? 0 : known.cites,
      triggers: known !== null && known.triggers,
    });
  };
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === Char.Space) {
      at += 1;
      continue;
    }
    if (kind === Char.Mark || kind === Char.Quote) {
      // A clitic: the apostrophe right behind a word, with s, d, ll, re, ve or m behind it.
      if (isApostrophe(code) && at > start && isWordCode(text.charCodeAt(at - 1))) {
        let to = at + 1;
        while (to < end && isWordCode(text.charCodeAt(to))) to += 1;
        if (CLITICS.has(text.slice(at + 1, to).toLowerCase())) {
          push(at, to, 'word');
          at = to;
          continue;
        }
      }
      let to = at + 1;
      // “--” and “...” are one mark.
      while (to < end && text.charCodeAt(to) === code && (code === HYPHEN || code === PERIOD))
        to += 1;
      push(at, to, kind === Char.Quote ? 'quote' : 'mark');
      at = to;
      continue;
    }
    const from = at;
    let digits = kind === Char.Digit;
    at += 1;
    while (at < end) {
      const next = text.charCodeAt(at);
      const nextKind = kindOf(next);
      if (nextKind === Char.Letter) {
        digits = false;
        at += 1;
      } else if (nextKind === Char.Digit) {
        at += 1;
      } else if (at + 1 < end && isWordCode(text.charCodeAt(at + 1))) {
        if (next === HYPHEN || next === NB_HYPHEN || next === AT) at += 1;
        else if (isApostrophe(next)) {
          let to = at + 1;
          while (to < end && isWordCode(text.charCodeAt(to))) to += 1;
          if (CLITICS.has(text.slice(at + 1, to).toLowerCase())) break;
          at += 1;
        } else if (next === PERIOD && !digits) {
          // U.S., a.m., N.Y.: letters with full stops between. A missing space after a sentence is not one.
          const before = at - 1 === from || text.charCodeAt(at - 2) === PERIOD;
          if (!before) break;
          at += 1;
        } else if (
          digits &&
          (next === PERIOD || next === COMMA || next === COLON) &&
          kindOf(text.charCodeAt(at + 1)) === Char.Digit
        ) {
          at += 1;
        } else break;
      } else break;
    }
    if (at < end && text.charCodeAt(at) === PERIOD && !digits) {
      const raw = text.slice(from, at);
      if (
        (raw.length === 1 && raw !== raw.toLowerCase()) ||
        raw.includes('.') ||
        (raw.length < 6 && ABBREVIATIONS.has(raw.toLowerCase()))
      ) {
        at += 1;
      }
    }
    push(from, at, digits ? 'number' : 'word');
  }
  return tokens;
}
