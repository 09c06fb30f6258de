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
  const paragraphs = new Map<number, Cited>();
  for (const citing of citings) {
    const paragraph = page.sentences[citing.sentence]?.paragraph ?? 0;
    const cited = paragraphs.get(paragraph);
    if (cited === undefined)
      paragraphs.set(paragraph, { citings: [citing], next: 0, before: null });
    else cited.citings.push(citing);
  }
  let sentence = 0;
  let handled = -1;
  for (const [index, quotation] of page.quotations.entries()) {
    if (index <= handled) continue;
    if (quotation.end - quotation.start < LEAST || isCovered(quotation)) continue;
    const paragraph = paragraphAt(quotation.start);
    const here = paragraphs.get(paragraph) ?? { citings: [], next: 0, before: null };
    while ((page.sentences[sentence]?.end ?? Infinity) <= quotation.start) sentence += 1;
    const whole = wholeQuotation(page, index);
    handled = whole.last;
    const opens = page.sentences[sentence]?.start === quotation.start;
    const fills =
      opens &&
      page.paragraphs[paragraph]?.start === quotation.start &&
      here.citings.length === 0 &&
      here.before === null;
    const { before, after } = around(here, quotation);
    const previous = fills ? lastOf(paragraphs.get(paragraph - 1)) : null;
    const source = opens ? (before ?? after ?? previous) : (after ?? before);
    if (source === null) continue;
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
    here.before = citing;
    paragraphs.set(paragraph, here);
  }
  return found;
}

/** Who is cited in a paragraph, walked through once as its quotations come. */
interface Cited {
  readonly citings: Citing[];
  /** Index of the first citing that is not over yet. */
  next: number;
  /** The last one that is: a citing, or a quotation without a speaker that was given one. */
  before: Citing | null;
}

/** Most citings behind a quotation among which its speaker is looked for. */
const AHEAD = 4;

function around(
  cited: Cited,
  { start, end }: Span,
): { before: Citing | null; after: Citing | null } {
  const { citings } = cited;
  for (let each = citings[cited.next]; each !== undefined; each = citings[cited.next]) {
    if ((each.content.at(-1)?.end ?? 0) > start) break;
    cited.before = each;
    cited.next += 1;
  }
  const ahead = citings.slice(cited.next, cited.next + AHEAD);
  const after = ahead.find(({ content }) => (content[0]?.start ?? 0) >= end) ?? null;
  return { before: cited.before, after };
}

function lastOf(cited: Cited | undefined): Citing | null {
  if (cited === undefined) return null;
  const last = cited.citings.at(-1) ?? null;
  const ends = (citing: Citing | null) => citing?.content.at(-1)?.end ?? 0;
  return ends(cited.before) > ends(last) ? cited.before : last;
}
