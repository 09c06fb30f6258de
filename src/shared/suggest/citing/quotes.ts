import type { Span } from '../../model';
import type { Reading } from '../reading/reading';

/** The quotation `index` with the paragraphs in which it goes on, a span each, and the last one's index. */
export function wholeQuotation(reading: Reading, index: number): { spans: Span[]; last: number } {
  const spans: Span[] = [];
  let last = index;
  for (let k = index; k < reading.quotations.length; k += 1) {
    const quotation = reading.quotations[k];
    if (quotation === undefined || (k > index && !quotation.continues)) break;
    spans.push({ start: quotation.start, end: quotation.end });
    last = k;
  }
  return { spans, last };
}

/** The quotation `index` with the paragraphs before it that it goes on from, in order. */
export function quotationUpTo(reading: Reading, index: number): Span[] {
  let first = index;
  while (first > 0 && reading.quotations[first]?.continues === true) first -= 1;
  return reading.quotations.slice(first, index + 1).map(({ start, end }) => ({ start, end }));
}
