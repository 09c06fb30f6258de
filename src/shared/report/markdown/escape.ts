import { printable } from '../printable';

/**
 * Text as one line of Markdown that means nothing but itself, in a paragraph as in a heading or a cell of a table:
 * CommonMark, GitHub's tables, links and mathematics. Line feeds become spaces.
 */
export function md(text: string): string {
  return (
    printable(text)
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[\\`*_[\]<>|~&$@]/gu, '\\$&')
      .replace(/^[#+=-]/u, '\\$&')
      // What ends a heading's line so is not part of it.
      .replace(/(?<= )#+$/u, '\\$&')
      .replace(/^(\d+)([.)])/u, '$1\\$2')
      .replace(/:\/\//gu, '\\://')
      .replace(/\bwww\./giu, (www) => `${www.slice(0, -1)}\\.`)
  );
}

/** Text of several paragraphs: blank lines are kept, single line feeds become hard breaks. */
export function mdProse(text: string): string {
  return text
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.split('\n').map(md).filter(Boolean).join('\\\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** A table; cells are Markdown already. `right`: columns of figures. */
export function mdTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, i) => (right.includes(i) ? '---:' : '---'));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}
