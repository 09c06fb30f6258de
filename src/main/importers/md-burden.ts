const SIZE_LIMIT = 4 * 1024 * 1024;
const LINE_LIMIT = 50_000;
/** UTF-16 units of one line: the parser keeps far more of a line than its length. */
const LINE_LENGTH_LIMIT = 200_000;
const NESTING_LIMIT = 50;
const INDENT_LIMIT = 200;
/** Of all lines together: each level of a list is gone through again for every line in it. */
const INDENTS_LIMIT = 300_000;
/** Marks in all: the parser keeps some 400 bytes for each. An article of 200,000 words has a few thousand. */
const MARKS_LIMIT = 100_000;
/** Runs of emphasis marks in one paragraph. */
const EMPHASIS_LIMIT = 1_500;
/** Characters read again because a comment or instruction that began has no end. */
const UNENDED_LIMIT = 5_000_000;

function count(line: string, marks: RegExp): number {
  return line.match(marks)?.length ?? 0;
}

/** How many quotations and list items a line opens inside one another. */
function nestingOf(line: string): number {
  const prefix = /^[\s>*+\d.)-]*/u.exec(line)?.[0] ?? '';
  return count(prefix, />|[-*+](?= )|\d[.)](?= )/gu);
}

/** What parsing one line costs beyond reading it. Lengths in UTF-16 units. */
function burdenOf(line: string) {
  return {
    length: line.length,
    indent: line.length - line.trimStart().length,
    nesting: nestingOf(line),
    marks: count(line, /[\\`<>&#*_[\]]/gu),
    emphasis: count(line, /[*_[\]]+/gu),
    openings: count(line, /<[!?]/gu),
  };
}

/**
 * Whether parsing would take far longer than reading: its time grows with the square of nested quotes, and in one
 * paragraph of emphasis marks and of comments without an end; and each line and mark costs. Such a file is read as
 * plain text: no word is lost, only marks stay visible.
 */
export function isTangled(source: string): boolean {
  if (source.length > SIZE_LIMIT) return true;
  const all = { lines: 0, indents: 0, marks: 0 };
  let paragraph = { length: 0, emphasis: 0, openings: 0 };
  for (const line of source.split('\n')) {
    // Before it is looked at more closely: what is found in a line takes more room than the line.
    if (line.length > LINE_LENGTH_LIMIT) return true;
    const { length, indent, nesting, marks, emphasis, openings } = burdenOf(line);
    if (length === indent) paragraph = { length: 0, emphasis: 0, openings: 0 };
    paragraph.length += length + 1;
    paragraph.emphasis += emphasis;
    paragraph.openings += openings;
    all.lines += 1;
    all.indents += indent;
    all.marks += marks;
    const tangled =
      indent > INDENT_LIMIT ||
      nesting > NESTING_LIMIT ||
      paragraph.emphasis > EMPHASIS_LIMIT ||
      paragraph.openings * paragraph.length > UNENDED_LIMIT ||
      all.lines > LINE_LIMIT ||
      all.indents > INDENTS_LIMIT ||
      all.marks > MARKS_LIMIT;
    if (tangled) return true;
  }
  return false;
}
