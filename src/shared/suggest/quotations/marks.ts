import type { Span } from '../../model';
import { isElided, mayBeApostrophe } from './apostrophes';
import { EDGE, facing, isDigit, rightSide, leftSide, type Facing } from './sides';

/** Marks pair only within their kind: `“ ”`, `"`, and doubled single marks; `« »`; single marks. */
export type MarkKind = 'double' | 'angle' | 'single';

/** A quotation mark. Offsets are UTF-16 code units; a doubled single mark is one mark of two units. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** `either`: it closes what is open, else it may open, if something closes it. */
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
const WIDE_QUOTE = 0xff02;

function isMark(code: number): boolean {
  return (
    code === QUOTE ||
    code === APOSTROPHE ||
    (code >= LEFT_SINGLE && code <= 0x201f) ||
    code === BACKTICK ||
    code === LEFT_ANGLE ||
    code === RIGHT_ANGLE ||
    code === WIDE_QUOTE
  );
}

function isSingle(code: number): boolean {
  return code === APOSTROPHE || code === BACKTICK || (code >= LEFT_SINGLE && code <= HIGH_SINGLE);
}

/** What the shape of a mark says of its direction, corrected by its neighbours. */
function direction(code: number, place: Facing): Facing {
  switch (code) {
    case LEFT_DOUBLE:
    case LEFT_SINGLE:
    case LEFT_ANGLE:
      // `the film “Frost“ opened`, „ja“, »ja«
      return place === 'closes' ? 'closes' : 'opens';
    case RIGHT_DOUBLE:
    case RIGHT_SINGLE:
    case RIGHT_ANGLE:
      return place === 'opens' ? 'either' : 'closes';
    case QUOTE:
    case WIDE_QUOTE:
    case APOSTROPHE:
      return place;
    default:
      return 'opens';
  }
}

/** Whether the mark at `at` stands for inches in a height: `5'10"`, `5' 10"`. */
function isHeight(text: string, at: number, from: number): boolean {
  return /\d['’′] ?\d{1,2}$/u.test(text.slice(Math.max(from, at - 5), at));
}

/** A single mark that is neither an apostrophe within a word nor before a shortened one; else null. */
function singleMark(text: string, run: Run, code: number, at: number): Mark | null {
  const { before, after, place, paragraph } = run;
  const alone = { start: at, end: at + 1, kind: 'single' } as const;
  const leftStop = leftSide(before) === 'stop';
  if (place === 'closes' || (place === 'either' && leftStop && rightSide(after) === 'word')) {
    if (code === BACKTICK || code === LOW_SINGLE) return null;
    const doubtful = mayBeApostrophe(text, at, paragraph);
    return { ...alone, facing: 'closes', doubtful };
  }
  if (place === 'either' || code === RIGHT_SINGLE) return null;
  if (at + 1 === run.end && isElided(text, at, paragraph)) return null;
  return { ...alone, facing: 'opens', doubtful: false };
}

/** Marks that touch: they share what stands before and after them. */
interface Run extends Span {
  readonly before: number;
  readonly after: number;
  readonly place: Facing;
  readonly paragraph: Span;
}

function pushRun(marks: Mark[], text: string, run: Run): void {
  const { start, end, place, before, paragraph } = run;
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    let last = at + 1;
    if (isSingle(code)) while (last < end && text.charCodeAt(last) === code) last++;
    // Of three single marks, two are the outer mark: ''' opens as '' ', and closes as ' ''.
    const odd = isSingle(code) && (last - at) % 2 === 1 ? 1 : 0;
    const oddAt = place === 'opens' ? last - 1 : at;
    if (odd === 1 && oddAt === at) pushSingle(marks, singleMark(text, run, code, at));
    const width = isSingle(code) ? 2 : 1;
    const doublesFrom = odd === 1 && oddAt === at ? at + 1 : at;
    for (let each = doublesFrom; each + width <= last; each += width) {
      if (each === start && isDigit(before) && isHeight(text, each, paragraph.start)) continue;
      const facing = direction(code, place);
      marks.push({
        start: each,
        end: each + width,
        kind: code === LEFT_ANGLE || code === RIGHT_ANGLE ? 'angle' : 'double',
        facing,
        doubtful: facing !== 'opens' && each === start && isDigit(before),
      });
    }
    if (odd === 1 && oddAt > at) pushSingle(marks, singleMark(text, run, code, oddAt));
    at = last;
  }
}

function pushSingle(marks: Mark[], mark: Mark | null): void {
  if (mark !== null) marks.push(mark);
}

/** The quotation marks of one paragraph, in order, without what is surely an apostrophe. */
export function marksIn(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  const { start, end } = paragraph;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Nearly every code unit of a text ends here.
    if (code < QUOTE || (code > APOSTROPHE && code < BACKTICK)) continue;
    if (code > BACKTICK && code < LEFT_ANGLE) continue;
    if (!isMark(code)) continue;
    let stop = at + 1;
    while (stop < end && isMark(text.charCodeAt(stop))) stop++;
    const before = at > start ? text.charCodeAt(at - 1) : EDGE;
    const after = stop < end ? text.charCodeAt(stop) : EDGE;
    const within = leftSide(before) === 'word' && rightSide(after) === 'word';
    if (!(within && stop === at + 1 && isSingle(code))) {
      const dots = after === 0x2026 || text.startsWith('..', stop);
      const place = facing(before, after, dots);
      pushRun(marks, text, { start: at, end: stop, before, after, place, paragraph });
    }
    at = stop - 1;
  }
  return marks;
}
