import type { Span } from '../../../model';

/** The lines of a text that are not empty: its paragraphs, where each is one line. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
