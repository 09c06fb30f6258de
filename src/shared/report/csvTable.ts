export type Cell = string | number;

/**
 * A byte order mark. Without it Excel reads UTF-8 as the machine's old code page and garbles every curly
 * quotation mark; what reads CSV otherwise skips it.
 */
const BOM = '\uFEFF';

/**
 * What a spreadsheet would take for a formula, also behind white space and what is not seen, and in full-width and
 * small characters. Behind apostrophes too, so that the guard can be told from what was written.
 */
const FORMULA = /^'*(?:[\s\p{C}]*[=+\-@＝＋－＠﹢﹣﹦﹫]|\s*[\t\r])/u;

/** The value of a cell without the guard: what was written. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Numbers are written bare, so they never need the guard. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const inert = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n']|^\s|\s$/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A table after RFC 4180: CRLF, quotation marks doubled. An apostrophe stands before what looks like a formula:
 * see `unguarded`. */
export function csvTable(rows: readonly (readonly Cell[])[]): string {
  return BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
