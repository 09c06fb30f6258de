import type { Span } from '../../model';
import { clauseEnd } from '../phrases/clause';
import { spanOf } from '../phrases/span';
import { is, isMark, isWord } from '../phrases/words';
import { CAN } from '../reading/lexicon';
import type { Findings } from './findings';
import { quotationUpTo, wholeQuotation } from './quotes';

/** What was said, from token `from` to the end of its clause, with the quotation it may end in. */
export function rightContent({ page, sentence }: Findings, from: number): Span[] {
  const { tokens, quoted } = sentence;
  const quotation = quoted[from] ?? -1;
  let end = clauseEnd(sentence, from);
  if (quotation !== -1) {
    // A quotation ends what was said unless the clause goes on behind it.
    let k = from;
    while (k < tokens.length && quoted[k] === quotation) k += 1;
    const closed =
      k >= tokens.length ||
      (k + 1 >= tokens.length && (isMark(tokens[k], '.') || isMark(tokens[k], ',')));
    if (closed) return wholeQuotation(page, quotation).spans;
    if (end < k) end = k;
  }
  const span = spanOf(sentence, from, end);
  if (span === null) return [];
  // The quotation at its end may run on behind the sentence.
  const last = quoted[end - 1] ?? -1;
  if (last !== -1 && end === tokens.length) {
    const [first, ...rest] = wholeQuotation(page, last).spans;
    if (first !== undefined && first.end > span.end) {
      return [{ start: span.start, end: first.end }, ...rest];
    }
  }
  return [span];
}

/** What was said before the speaker: up to the token at `at`, a comma or the end of a quotation. */
export function leftContent({ page, sentence }: Findings, at: number): Span[] {
  const { tokens, quoted } = sentence;
  const quotation = quoted[at] ?? -1;
  const first = tokens[0];
  if (first === undefined) return [];
  if (quotation !== -1) {
    const spans = quotationUpTo(page, quotation);
    const start = spans[0];
    if (start !== undefined && start.start < first.start) return spans;
  }
  let from = 0;
  for (let k = at - 1; k > 0; k -= 1) {
    if (quoted[k] === -1 && isMark(tokens[k], ';')) {
      from = k + 1;
      break;
    }
  }
  if (quotation === -1) {
    while (from < at && (is(tokens[from], CAN.conjunction) || isMark(tokens[from], ','))) from += 1;
  } else {
    // “He was blunt: ‘Go,’ he said”: only what is quoted.
    const open = quoted.indexOf(quotation);
    if (open > 0 && isMark(tokens[open - 1], ':')) from = Math.max(from, open);
  }
  const span = spanOf(sentence, from, at + 1);
  return span === null ? [] : [span];
}

const BREAKS = new Set([',', ':', '—', '.']);

/** A second part behind the speaker: `…,” Roe said, “…` in the sentence, or a quotation that begins the next. */
export function moreQuotation({ page, index, sentence }: Findings, from: number): Span[] {
  if (!page.on('split-quotation')) return [];
  const { tokens, quoted } = sentence;
  for (let k = from; k < tokens.length; k += 1) {
    const quotation = quoted[k] ?? -1;
    if (quotation === -1) continue;
    const joins = isWord(tokens[k - 1], 'and', 'but') && isMark(tokens[k - 2], ',');
    return joins || BREAKS.has(tokens[k - 1]?.word ?? '')
      ? wholeQuotation(page, quotation).spans
      : [];
  }
  const next = page.sentences[index + 1];
  const quotation = next?.paragraph === sentence.paragraph ? (next.quoted[0] ?? -1) : -1;
  if (quotation === -1 || hasOwnSpeaker(page, index + 1, quotation)) return [];
  return wholeQuotation(page, quotation).spans;
}

/** Whether the sentence in which the quotation ends goes on with words of its own, as a speaker's would. */
function hasOwnSpeaker(page: Findings['page'], from: number, quotation: number): boolean {
  const end = page.quotations[quotation]?.end ?? 0;
  for (let s = from; s < page.sentences.length; s += 1) {
    const sentence = page.sentences[s];
    if (sentence === undefined || sentence.start > end) return false;
    if (sentence.end < end) continue;
    const rest = sentence.tokens.filter((token) => token.start >= end);
    return rest.length > 6 || rest.some((token) => token.cites !== 0);
  }
  return false;
}
