import type { Phrase } from '../phrases/phrase';
import { is, isMark } from '../phrases/words';
import { CAN } from '../reading/lexicon';
import type { Token } from '../reading/tokens';
import { setOf } from '../words/list';
import { HEADLINE_SOURCES, LABELS } from '../words/speech-nouns';
import { rightContent } from './content';
import type { Findings } from './findings';
import { quotationUpTo, wholeQuotation } from './quotes';

const NO_SPEAKER = setOf(LABELS);
const BEHIND = setOf(HEADLINE_SOURCES);
const SOURCE_WORDS = 5;
const DASHES = new Set(['—', '–', '―', '--', '-']);
/** Most words of a name in front of a colon, and behind a dash. */
const NAME_WORDS = 8;
const SIGNATURE_WORDS = 10;

/** “Roe: Gates will close” in a headline, “ROE: …” in a transcript, “Roe: ‘…’” anywhere at a paragraph's start. */
export function namedBeforeColon(findings: Findings): boolean {
  const { page, index, sentence } = findings;
  const { tokens, quoted, paragraph } = sentence;
  if (page.sentences[index - 1]?.paragraph === paragraph) return false;
  let at = 0;
  while (at < NAME_WORDS && at < tokens.length && !isMark(tokens[at], ':')) at += 1;
  if (at < 1 || at === NAME_WORDS || at >= tokens.length - 1) return false;
  const name = tokens.slice(0, at);
  if (!name.some(({ kind, word }) => kind === 'word' && word.length > 1)) return false;
  if (
    !name.every((each) => couldBeName(each, at)) ||
    name.some((each) => NO_SPEAKER.has(each.word))
  )
    return false;
  const quotation = quoted[at + 1] ?? -1;
  const shouted = name.every(({ start, end }) => {
    const raw = page.text.slice(start, end);
    return raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  });
  if (!shouted && quotation === -1 && paragraph !== 0 && !sentence.heading) return false;
  const start = tokens[at + 1]?.start ?? 0;
  const end = page.paragraphs[paragraph]?.end ?? sentence.end;
  return findings.add({
    rules: ['colon'],
    subject: { from: 0, to: at },
    cue: null,
    content: quotation === -1 ? [{ start, end }] : wholeQuotation(page, quotation).spans,
  });
}

function couldBeName(token: Token, words: number): boolean {
  if (token.kind === 'mark') return token.word === '.' || token.word === '-';
  // “Report: …”, “Poll: …”
  if (token.kind !== 'word' || (token.cites !== 0 && words > 1)) return false;
  return token.capital || token.word === "'s" || is(token, CAN.preposition);
}

/** “Gates will close: ministry”, “Gates will close – officials”: a headline with its source behind. */
export function sourceBehind(findings: Findings): boolean {
  const { sentence } = findings;
  const { tokens, quoted, heading, paragraph } = sentence;
  const last = tokens.at(-1);
  if ((!heading && paragraph !== 0) || last === undefined || isMark(last, '.')) return false;
  for (let k = tokens.length - 2; k > 2 && k >= tokens.length - SOURCE_WORDS; k -= 1) {
    const token = tokens[k];
    if (token?.kind !== 'mark') continue;
    if (quoted[k] !== -1 || !(DASHES.has(token.word) || token.word === ':')) return false;
    if (!BEHIND.has(last.word)) return false;
    const content = [findings.span({ from: 0, to: k })];
    return findings.add({
      rules: ['colon'],
      subject: { from: k + 1, to: tokens.length },
      cue: null,
      content,
    });
  }
  return false;
}

/** “…” — Ada Roe: a quotation that a dash and a name sign at the end of a paragraph. */
export function signature(findings: Findings): boolean {
  const { page, index, sentence } = findings;
  const { tokens, quoted, paragraph } = sentence;
  if (sentence.end < (page.paragraphs[paragraph]?.end ?? 0)) return false;
  for (let k = tokens.length - 1; k > tokens.length - SIGNATURE_WORDS && k >= 0; k -= 1) {
    const token = tokens[k];
    if (token === undefined || quoted[k] !== -1) return false;
    if (token.kind !== 'mark' || !DASHES.has(token.word)) {
      if (token.kind === 'word' && !token.capital && !is(token, CAN.preposition | CAN.determiner))
        return false;
      continue;
    }
    const before = page.sentences[index - 1];
    const quotation =
      k > 0
        ? (quoted[k - 1] ?? -1)
        : before?.paragraph === paragraph
          ? (before.quoted.at(-1) ?? -1)
          : -1;
    if (quotation === -1 || k + 1 >= tokens.length) return false;
    return findings.add({
      rules: ['signed'],
      subject: { from: k + 1, to: tokens.length },
      cue: null,
      content: quotationUpTo(page, quotation),
    });
  }
  return false;
}

/** “Roe put it this way: ‘…’”, “Roe made a remark:” and a quotation in the next paragraph. */
export function introduction(findings: Findings): void {
  const { page, index, sentence, found } = findings;
  const { tokens, quoted } = sentence;
  const covered = (at: number) =>
    found.some(({ content }) => content.some(({ start, end }) => start <= at && at < end));
  for (let k = 2; k < tokens.length; k += 1) {
    if (quoted[k] !== -1 || !isMark(tokens[k], ':')) continue;
    const next = tokens[k + 1];
    const quotation =
      next === undefined ? (page.sentences[index + 1]?.quoted[0] ?? -1) : (quoted[k + 1] ?? -1);
    const start = page.quotations[quotation]?.start;
    if (start === undefined || covered(start)) continue;
    const subject = findings.inherited(k);
    if (subject === null) continue;
    const content =
      next === undefined ? wholeQuotation(page, quotation).spans : rightContent(findings, k + 1);
    findings.add({ rules: ['colon'], subject, cue: null, content });
  }
}

/** “Roe said:” at the end of a paragraph: what the next one says, whether in quotation marks or not. */
export function nextParagraph(findings: Findings, subject: Phrase, cue: Phrase): boolean {
  const { page, index, sentence } = findings;
  const next = page.sentences[index + 1];
  if (!isMark(sentence.tokens.at(-1), ':') || next === undefined) return false;
  const quotation = next.quoted[0] ?? -1;
  const end = page.paragraphs[next.paragraph]?.end ?? next.end;
  const content =
    quotation === -1 ? [{ start: next.start, end }] : wholeQuotation(page, quotation).spans;
  return findings.add({ rules: ['colon'], subject, cue, content });
}
