import type { Span } from '../../model';
import type { Citing, Page } from './citing';
import { wholeQuotation } from './quotes';

const LEAST = 20;

/** Quotations that no citing covers, given to the speaker who goes on, or who is named right behind. */
export function orphans(page: Page, citings: readonly Citing[]): Citing[] {
  if (!page.on('quotation-continues')) return [];
  const covered = citings.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const found: Citing[] = [];
  let next = 0;
  const isCovered = ({ start, end }: Span) => {
    while (next < covered.length && (covered[next]?.end ?? 0) <= start) next += 1;
    for (let k = next; k < covered.length; k += 1) {
      const span = covered[k];
      if (span === undefined || span.start >= end) return false;
      if (span.end > start) return true;
    }
    return false;
  };
  const paragraphAt = (at: number) => {
    let low = 0;
    let high = page.paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((page.paragraphs[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const byParagraph = new Map<number, Citing[]>();
  for (const citing of citings) {
    const paragraph = page.sentences[citing.sentence]?.paragraph ?? 0;
    const list = byParagraph.get(paragraph);
    if (list === undefined) byParagraph.set(paragraph, [citing]);
    else list.push(citing);
  }
  let sentence = 0;
  let handled = -1;
  for (const [index, quotation] of page.quotations.entries()) {
    if (index <= handled) continue;
    if (quotation.end - quotation.start < LEAST || isCovered(quotation)) continue;
    const paragraph = paragraphAt(quotation.start);
    const here = byParagraph.get(paragraph) ?? [];
    while ((page.sentences[sentence]?.end ?? Infinity) <= quotation.start) sentence += 1;
    const whole = wholeQuotation(page, index);
    handled = whole.last;
    const before = here
      .filter(({ content }) => (content.at(-1)?.end ?? 0) <= quotation.start)
      .at(-1);
    const after = here.find(({ content }) => (content[0]?.start ?? 0) >= quotation.end);
    const opens = page.sentences[sentence]?.start === quotation.start;
    const fills =
      opens && (page.paragraphs[paragraph]?.start ?? -1) === quotation.start && here.length === 0;
    const previous = fills ? lastOf(byParagraph.get(paragraph - 1)) : undefined;
    const source = opens ? (before ?? after ?? previous) : (after ?? before);
    if (source === undefined) continue;
    const citing: Citing = {
      sentence,
      rules: ['quotation-continues'],
      mention: null,
      cue: null,
      content: whole.spans,
      answer: null,
      same: source.same ?? source,
    };
    found.push(citing);
    byParagraph.set(paragraph, [...here, citing]);
  }
  return found;
}

function lastOf(citings: readonly Citing[] | undefined): Citing | undefined {
  return citings?.at(-1);
}
