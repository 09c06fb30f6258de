import type { Span } from '../../model';
import { lookUp } from './lexicon';

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
}

const enum Char {
  Space,
  Letter,
  Digit,
  Mark,
  Quote,
}

const ASCII = new Uint8Array(0x3000).fill(Char.Letter);
for (let code = 0; code < 0x80; code += 1) {
  const char = String.fromCharCode(code);
  ASCII[code] = /[A-Za-z]/u.test(char)
    ? Char.Letter
    : /[0-9]/u.test(char)
      ? Char.Digit
      : code <= 0x20 || code === 0x7f
        ? Char.Space
        : Char.Mark;
}
for (let code = 0x80; code < 0x3000; code += 1) {
  const char = String.fromCharCode(code);
  if (/[\s\p{Cc}\p{Cf}]/u.test(char)) ASCII[code] = Char.Space;
  else if (!/[\p{L}\p{M}\p{N}]/u.test(char)) ASCII[code] = Char.Mark;
}
for (const quote of '"“”„«»`') ASCII[quote.charCodeAt(0)] = Char.Quote;
for (const quote of "'‘’") ASCII[quote.charCodeAt(0)] = Char.Quote;

const kindOf = (code: number): Char => (code < 0x3000 ? (ASCII[code] as Char) : Char.Letter);
const isWordCode = (code: number) => {
  const kind = kindOf(code);
  return kind === Char.Letter || kind === Char.Digit;
};
const APOSTROPHES = new Set(["'", '’'].map((char) => char.charCodeAt(0)));
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

const isAcronym = (raw: string) => raw === raw.toUpperCase() && /^\p{Lu}{2,}$/u.test(raw);
/** A hyphen with a space on either side is a dash. */
const isDash = (text: string, from: number, to: number) =>
  (to - from > 1 || text.charCodeAt(from) === HYPHEN) &&
  text.charCodeAt(from - 1) <= 0x20 &&
  text.charCodeAt(to) <= 0x20;

/** The words and marks of a passage, in order. Linear. */
export function tokensIn(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let at = start;
  const push = (from: number, to: number, kind: TokenKind) => {
    const raw = text.slice(from, to);
    const word =
      kind === 'word'
        ? raw.toLowerCase().replace(/’/gu, "'")
        : kind === 'mark' && raw.startsWith('-') && isDash(text, from, to)
          ? '—'
          : raw;
    const first = text.charCodeAt(from);
    // IT, US and WHO are names, whatever it, us and who are.
    const initials = kind === 'word' && raw.length > 1 && raw.length < 6 && isAcronym(raw);
    const entry = kind === 'word' && !initials ? lookUp(word) : null;
    tokens.push({
      start: from,
      end: to,
      kind,
      word,
      capital:
        kind === 'word' &&
        ((first >= 65 && first <= 90) || (first > 127 && raw[0] !== raw[0]?.toLowerCase())),
      can: entry?.can ?? 0,
      cites: entry?.cites ?? 0,
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
      if (APOSTROPHES.has(code) && at > start && isWordCode(text.charCodeAt(at - 1))) {
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
        else if (APOSTROPHES.has(next)) {
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
