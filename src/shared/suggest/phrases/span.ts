import type { Span } from '../../model';
import type { ReadSentence } from '../reading/reading';

/** Marks that close a content and do not belong to it. */
const TRAILING = new Set([',', ';', ':', '.', '-', '—', '–', '--', '...']);

/** The span of tokens `[from, to)` without the marks that close it; null where nothing is left. */
export function spanOf(sentence: ReadSentence, from: number, to: number): Span | null {
  const { tokens } = sentence;
  let end = to;
  while (
    end > from &&
    tokens[end - 1]?.kind === 'mark' &&
    TRAILING.has(tokens[end - 1]?.word ?? '')
  )
    end -= 1;
  let start = from;
  while (start < end && tokens[start]?.kind === 'mark' && TRAILING.has(tokens[start]?.word ?? ''))
    start += 1;
  const first = tokens[start];
  const last = tokens[end - 1];
  return first === undefined || last === undefined || end <= start
    ? null
    : { start: first.start, end: last.end };
}
