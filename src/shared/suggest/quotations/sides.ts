/** What stands beside a quotation mark, as far as it tells which way the mark faces. */
export type Side = 'gap' | 'dash' | 'stop' | 'word';

/** In place of the code unit beyond the border of a paragraph. */
export const EDGE = -1;

const DASHES = '-/=*_~|+\\^';
const STOPS = ',.;:!?%)]}';

/** The sides of ASCII code units; `gaps` and `stops` are what differs before and after a mark. */
function asciiSides(gaps: string, stops: string): readonly Side[] {
  return Array.from({ length: 128 }, (_, code): Side => {
    const char = String.fromCharCode(code);
    if (code <= 32 || code === 127 || gaps.includes(char)) return 'gap';
    if (DASHES.includes(char)) return 'dash';
    return STOPS.includes(char) || stops.includes(char) ? 'stop' : 'word';
  });
}

const BEFORE = asciiSides('([{<>', '');
const AFTER = asciiSides('', '<>');

/** Spaces and line separators beyond ASCII, and the invisible marks of direction and joining. */
function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x1680 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const ELLIPSIS = 0x2026;
const MINUS = 0x2212;

function wideSide(code: number): Side {
  if (isWideSpace(code)) return 'gap';
  if ((code >= 0x2010 && code <= 0x2015) || code === MINUS) return 'dash';
  // Half a surrogate pair is of a letter or a picture: the mark clings to either.
  return code === ELLIPSIS ? 'stop' : 'word';
}

/** What the UTF-16 code unit before a mark is to it; `EDGE` is a gap. */
export function sideBefore(code: number): Side {
  return code < 128 ? (BEFORE[code] ?? 'gap') : wideSide(code);
}

/** What the UTF-16 code unit after a mark is to it; `EDGE` is a gap. */
export function sideAfter(code: number): Side {
  return code < 128 ? (AFTER[code] ?? 'gap') : wideSide(code);
}

export function isSpace(code: number): boolean {
  return code < 128 ? code >= 0 && code <= 32 : isWideSpace(code);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Which way a mark faces; `either` where that depends on whether one is open. */
export type Facing = 'opens' | 'closes' | 'either';

const COLON = 0x3a;

/**
 * The way that the code units before and after a mark (or a run of them) say that it faces. `dots` is
 * whether an ellipsis follows, which may begin what is quoted as well as end it.
 */
export function facing(before: number, after: number, dots: boolean): Facing {
  // Nothing before it to close, or nothing behind it to open.
  if (before === EDGE) return after === EDGE ? 'either' : 'opens';
  if (after === EDGE) return 'closes';
  const left = sideBefore(before);
  const right = sideAfter(after);
  if (left === 'gap') return right === 'word' || right === 'dash' || dots ? 'opens' : 'either';
  if (left === 'dash') return right === 'word' ? 'opens' : right === 'dash' ? 'either' : 'closes';
  // `said"We`, `word"said`; but inches before a word with its space lost.
  if (right === 'word') return isDigit(before) ? 'closes' : 'either';
  return before === COLON && right === 'gap' ? 'either' : 'closes';
}
