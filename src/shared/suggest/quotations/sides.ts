/** What stands beside a quotation mark, as far as it tells which way the mark faces. */
export type Side = 'gap' | 'dash' | 'stop' | 'word';

/** The side where a paragraph ends. */
export const EDGE = -1;

const ASCII: readonly Side[] = Array.from({ length: 128 }, (_, code): Side => {
  const char = String.fromCharCode(code);
  if (code <= 32 || code === 127) return 'gap';
  if ('-/=*_~|+\\^'.includes(char)) return 'dash';
  return ',.;:!?%)]}'.includes(char) ? 'stop' : 'word';
});

/** Spaces, line separators and the invisible marks of direction and joining. */
function isWideGap(code: number): boolean {
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x1680 ||
    code === 0x2022 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function sideOf(code: number): Side {
  if (code < 128) return code === EDGE ? 'gap' : (ASCII[code] ?? 'word');
  if (isWideGap(code)) return 'gap';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 'dash';
  // Half a surrogate pair is a letter or a picture: either way the mark clings to it.
  return code === 0x2026 ? 'stop' : 'word';
}

const OPENING_BRACKETS: ReadonlySet<number> = new Set([0x28, 0x5b, 0x7b]);
const ANGLES: ReadonlySet<number> = new Set([0x3c, 0x3e]);

/** What the UTF-16 code unit before a mark is to it. */
export function leftSide(code: number): Side {
  return OPENING_BRACKETS.has(code) || ANGLES.has(code) ? 'gap' : sideOf(code);
}

/** What the UTF-16 code unit after a mark is to it. */
export function rightSide(code: number): Side {
  return ANGLES.has(code) ? 'stop' : sideOf(code);
}

/** Which way the neighbours say that a mark faces; `either` where they do not tell. */
export type Facing = 'opens' | 'closes' | 'either';

const COLON = 0x3a;

/** The way a run of marks faces, by the code units before and after it; `dots` is whether it is followed by an ellipsis. */
export function facing(before: number, after: number, dots: boolean): Facing {
  const left = leftSide(before);
  const right = rightSide(after);
  if (left === 'gap') {
    if (right === 'word' || right === 'dash' || dots) return 'opens';
    return 'either';
  }
  if (left === 'dash') return right === 'word' ? 'opens' : right === 'dash' ? 'either' : 'closes';
  if (right === 'word') return isDigit(before) ? 'closes' : 'either';
  return before === COLON && right === 'gap' ? 'either' : 'closes';
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isSpace(code: number): boolean {
  return (code >= 0 && code <= 32) || (code >= 0x80 && code !== 0x2022 && isWideGap(code));
}
