import type { Span } from '../../model';
import { isElided, mayBeApostrophe } from './apostrophes';
import { EDGE, facing, isDigit, sideAfter, sideBefore, type Facing } from './sides';

/** Marks pair only within their kind: `“ ”`, `"` and doubled single marks; `« »`; single marks. */
export type MarkKind = 'double' | 'angle' | 'single';

/** A quotation mark. Offsets are UTF-16 code units; a doubled single mark (`''`) is one mark of two units. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly facing: Facing;
  /** A closing mark that may be no quotation mark: inches (`12"`), a possessive (`workers'`). */
  readonly doubtful: boolean;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
const LEFT_ANGLE = 0xab;
const RIGHT_ANGLE = 0xbb;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const LOW_SINGLE = 0x201a;
const HIGH_SINGLE = 0x201b;
const LEFT_DOUBLE = 0x201c;
const RIGHT_DOUBLE = 0x201d;
const HIGH_DOUBLE = 0x201f;
const WIDE_QUOTE = 0xff02;

function isSingle(code: number): boolean {
  return code === APOSTROPHE || code === BACKTICK || (code >= LEFT_SINGLE && code <= HIGH_SINGLE);
}

function isMark(code: number): boolean {
  return (
    code === QUOTE ||
    isSingle(code) ||
    (code > HIGH_SINGLE && code <= HIGH_DOUBLE) ||
    code === LEFT_ANGLE ||
    code === RIGHT_ANGLE ||
    code === WIDE_QUOTE
  );
}

/** Marks that touch: they share what stands before and after them. */
interface Run extends Span {
  /** UTF-16 code units, or `EDGE`. */
  readonly before: number;
  readonly after: number;
  readonly place: Facing;
  readonly paragraph: Span;
}

/** What the shape of a double mark says of its direction, unless its place contradicts it. */
function doubleFacing(code: number, { place, before }: Run): Facing {
  switch (code) {
    case LEFT_DOUBLE:
    case LEFT_SINGLE:
    case LEFT_ANGLE:
      // `the film “Frost“ opened`, „ja“, »ja«, `stay.“[A note.]`
      if (place !== 'either') return place;
      return sideBefore(before) === 'stop' ? 'either' : 'opens';
    case RIGHT_DOUBLE:
    case RIGHT_SINGLE:
    case RIGHT_ANGLE:
      if (place !== 'opens') return 'closes';
      return before === EDGE ? 'opens' : 'either';
    case QUOTE:
    case WIDE_QUOTE:
    case APOSTROPHE:
      return place;
    default:
      return 'opens';
  }
}

/** Whether the mark at `at`, behind a digit, is the inches of a height: `5'10"`, `5' 10"`. */
function isHeight(text: string, at: number, paragraph: Span): boolean {
  return /\d['’′] ?\d{1,2}$/u.test(text.slice(Math.max(paragraph.start, at - 5), at));
}

function doubleMark(text: string, run: Run, start: number, end: number): Mark | null {
  const code = text.charCodeAt(start);
  const measure = start === run.start && isDigit(run.before);
  if (measure && isHeight(text, start, run.paragraph)) return null;
  const faces = doubleFacing(code, run);
  const kind = code === LEFT_ANGLE || code === RIGHT_ANGLE ? 'angle' : 'double';
  return { start, end, kind, facing: faces, doubtful: measure && faces !== 'opens' };
}

/** A single mark that is neither an apostrophe within a word nor before a shortened one; else null. */
function singleMark(text: string, run: Run, at: number): Mark | null {
  const { before, after, place, paragraph } = run;
  const code = text.charCodeAt(at);
  // `'Yes,'he said`
  const spaceLost =
    place === 'either' && sideBefore(before) === 'stop' && sideAfter(after) === 'word';
  if (place === 'closes' || spaceLost) {
    if (code === BACKTICK || code === LOW_SINGLE) return null;
    const doubtful = mayBeApostrophe(text, at, paragraph);
    return { start: at, end: at + 1, kind: 'single', facing: 'closes', doubtful };
  }
  // A typist who gets ’ before a word has shortened that word.
  if (place === 'either' || code === RIGHT_SINGLE) return null;
  if (at + 1 === run.end && isElided(text, at, paragraph)) return null;
  return { start: at, end: at + 1, kind: 'single', facing: 'opens', doubtful: false };
}

function readRun(marks: Mark[], text: string, run: Run): void {
  const push = (mark: Mark | null) => {
    if (mark !== null) marks.push(mark);
  };
  for (let at = run.start; at < run.end;) {
    const code = text.charCodeAt(at);
    if (!isSingle(code)) {
      push(doubleMark(text, run, at, at + 1));
      at++;
      continue;
    }
    let end = at + 1;
    while (end < run.end && text.charCodeAt(end) === code) end++;
    // Two single marks are a double one. Of three, these are the outer: ''' opens as '' ' and closes as ' ''.
    const odd = (end - at) % 2 === 1;
    if (odd && run.place !== 'opens') push(singleMark(text, run, at++));
    for (; at + 1 < end; at += 2) push(doubleMark(text, run, at, at + 2));
    if (at < end) push(singleMark(text, run, at++));
  }
}

/** Reads the marks of a text, paragraph by paragraph from first to last, looking at each code unit once. */
export class MarkReader {
  /** The next run of marks, UTF-16 offsets; at the length of the text when there is none. */
  #start = 0;
  #end = 0;

  /** Several times faster than a loop over the code units, and nearly all of the time that is spent here. */
  readonly #mark = /["'`«»\u2018-\u201f\uff02]/gu;

  constructor(readonly text: string) {}

  #advance(from: number): void {
    const { text } = this;
    this.#mark.lastIndex = from;
    this.#start = this.#mark.test(text) ? this.#mark.lastIndex - 1 : text.length;
    this.#end = Math.min(this.#start + 1, text.length);
    while (this.#end < text.length && isMark(text.charCodeAt(this.#end))) this.#end++;
  }

  /** The quotation marks of a paragraph that lies behind all those asked for before, without sure apostrophes. */
  marksIn(paragraph: Span): Mark[] {
    const { text } = this;
    const marks: Mark[] = [];
    if (this.#end <= paragraph.start) this.#advance(paragraph.start);
    while (this.#start < paragraph.end) {
      const start = Math.max(this.#start, paragraph.start);
      const end = Math.min(this.#end, paragraph.end);
      const before = start > paragraph.start ? text.charCodeAt(start - 1) : EDGE;
      const after = end < paragraph.end ? text.charCodeAt(end) : EDGE;
      const inWord =
        end === start + 1 &&
        isSingle(text.charCodeAt(start)) &&
        sideBefore(before) === 'word' &&
        sideAfter(after) === 'word';
      if (!inWord) {
        const dots = after === 0x2026 || text.startsWith('..', end);
        const place = facing(before, after, dots);
        readRun(marks, text, { start, end, before, after, place, paragraph });
      }
      if (this.#end > paragraph.end) break;
      this.#advance(this.#end);
    }
    return marks;
  }
}
