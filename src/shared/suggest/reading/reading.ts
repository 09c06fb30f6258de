import type { Block, Span } from '../../model';
import { datelineLength, passages, sentencesIn } from '../../text';
import { quotations, type Quotation } from '../quotations';
import { tokensIn, type Token } from './tokens';

/** A sentence with its words. Offsets are UTF-16 code units into the text. */
export interface ReadSentence extends Span {
  /** Index into the reading's paragraphs. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** For each token, the index of the quotation it stands in (its marks included), else -1. */
  readonly quoted: readonly number[];
  /** Whether it is a headline or heading: written without full stop, in telegraphic form. */
  readonly heading: boolean;
}

/** A text taken apart once, for all rules. */
export interface Reading {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly ReadSentence[];
}

/** The paragraphs of a text without blocks: its lines that hold more than white space. */
function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    if (end > start && text.slice(start, end).trim() !== '') found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** The apostrophe of “the unions’ plan” is no quotation mark: it becomes a word, as the ’s of one union is. */
function ownersOf(tokens: Token[], quoted: readonly number[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'quote' || (token.word !== "'" && token.word !== '’')) continue;
    const before = tokens[index - 1];
    if (quoted[index] !== quoted[index - 1] || before?.end !== token.start) continue;
    if (before.word.endsWith('s') && before.kind === 'word' && tokens[index + 1]?.kind === 'word') {
      tokens[index] = { ...token, kind: 'word', word: "'s", can: 0 };
    }
  }
}

/** Whether nearly every longer word has a capital, as in many headlines. */
function inTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, word }) => kind === 'word' && word.length > 3);
  return long.length > 2 && long.filter(({ capital }) => capital).length > long.length * 0.8;
}

/** How many paragraphs may come before the one with the dateline: headline, byline, place of a picture. */
const BEFORE_DATELINE = 4;

/** The paragraphs, the one that a dateline opens without it. */
function withoutDateline(text: string, paragraphs: Span[]): Span[] {
  const at = paragraphs
    .slice(0, BEFORE_DATELINE)
    .findIndex(({ start, end }) => datelineLength(text.slice(start, end)) > 0);
  return paragraphs.map((span, index) => {
    if (index !== at) return span;
    const start = span.start + datelineLength(text.slice(span.start, span.end));
    return start < span.end ? { start, end: span.end } : span;
  });
}

/** UTF-16 units. Nobody writes sentences this long, and the rules look from each word of one to all its others. */
const LONGEST = 2_048;

const isTooLong = ({ start, end }: Span) => end - start > LONGEST;

/** A sentence, or pieces of what is too long for one: cut at a space, else where no surrogate pair is split. */
function pieces(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const paired = (text.codePointAt(from + LONGEST - 1) ?? 0) > 0xffff;
    const cut = space > from ? space : from + LONGEST - (paired ? 1 : 0);
    found.push({ start: from, end: cut });
    from = cut;
  }
  found.push({ start: from, end });
  return found;
}

const UNDIVIDED = new Set(['headline', 'heading']);

/** Reads a text: paragraphs, quotations, sentences and their words. Bylines are furniture and left out. */
export function read(text: string, blocks?: readonly Block[]): Reading {
  const parts =
    blocks === undefined
      ? withoutDateline(text, lines(text)).map((span) => ({ span, heading: false }))
      : passages({ text, blocks: [...blocks] })
          .filter(({ kind, span }) => kind !== 'byline' && span.end > span.start)
          .map(({ kind, span }) => ({ span, heading: UNDIVIDED.has(kind) }));
  const paragraphs = parts.map(({ span }) => span);
  const found = quotations(text, paragraphs);
  const sentences: ReadSentence[] = [];
  let quotation = 0;
  for (const [paragraph, { span, heading }] of parts.entries()) {
    const whole = heading ? [span] : sentencesIn(text, span);
    const spans = whole.some(isTooLong) ? whole.flatMap((each) => pieces(text, each)) : whole;
    for (const sentence of spans) {
      const tokens = tokensIn(text, sentence);
      const quoted: number[] = [];
      let marks = false;
      for (const token of tokens) {
        marks ||= token.kind === 'quote';
        while ((found[quotation]?.end ?? Infinity) <= token.start) quotation += 1;
        const here = found[quotation];
        quoted.push(here !== undefined && here.start <= token.start ? quotation : -1);
      }
      if (marks) ownersOf(tokens, quoted);
      sentences.push({
        start: sentence.start,
        end: sentence.end,
        paragraph,
        tokens,
        quoted,
        heading: heading || (paragraph === 0 && inTitleCase(tokens)),
      });
    }
  }
  return { text, paragraphs, quotations: found, sentences };
}
