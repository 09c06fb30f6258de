import type { Answer, Span } from '../../model';
import { addresseeEnd, clauseEnd, contentStart, spanOf } from '../phrases/content';
import { cueAt, type Cue } from '../phrases/cue';
import { ownerBefore, subjectAfter, subjectBefore, type Phrase } from '../phrases/subject';
import { is, isFinite, isMark, isWord } from '../phrases/words';
import { CAN, CITES } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import type { RuleId } from '../rules';
import { classify } from '../sources';
import { ANSWERS_TO_PRESS, CHARGES, SPEECH_NOUNS } from '../words/speech-nouns';
import type { Citing, Page } from './citing';
import { quotationUpTo, wholeQuotation } from './quotes';

const set = (words: string) => new Set(words.split(/\s+/u).filter((word) => word !== ''));
const PRESS = set(ANSWERS_TO_PRESS);
const CHARGED = set(CHARGES);
const NOUNS = set(SPEECH_NOUNS);
/** Verbs plain enough to stand before their speaker without a quotation: “…, said Roe.” */
const PLAIN = set('said says say wrote writes added adds reported reports');
/** Forms after which whatever follows was said. */
const ALWAYS = set('said says say');
/** Headings in front of a colon that name no speaker. */
const LABELS = set(
  'breaking update updated watch video exclusive opinion analysis review live photos photo latest editorial column note correction clarification factbox explainer poll report fact q&a read more related listen gallery background timeline warning question answer source sources',
);
/** Past forms after which a noun alone is no saying. */
const DASHES = new Set(['—', '–', '―', '--', '-']);

/** Everything that a sentence cites somebody for by its own words, in order. */
export function citingsIn(page: Page, index: number): Citing[] {
  const sentence = page.sentences[index];
  if (sentence === undefined) return [];
  const found: Citing[] = [];
  const reader = new SentenceReader(page, index, sentence, found);
  reader.run();
  return found;
}

class SentenceReader {
  private last: Phrase | null = null;
  constructor(
    private readonly page: Page,
    private readonly index: number,
    private readonly sentence: ReadSentence,
    private readonly found: Citing[],
  ) {}

  run(): void {
    const { tokens, quoted } = this.sentence;
    if (this.colon() || this.signature()) return;
    for (let k = 0; k < tokens.length; k += 1) {
      if (quoted[k] !== -1) continue;
      const token = tokens[k];
      if (token === undefined || token.kind !== 'word') continue;
      if (token.word === 'according' && isWord(tokens[k + 1], 'to')) {
        k = this.accordingTo(k);
        continue;
      }
      if (NOUNS.has(token.word) && this.noun(k)) continue;
      const entry = cueAt(this.sentence, k);
      if (entry !== null) k = Math.max(k, this.cue(entry) - 1);
    }
    this.introduction();
  }

  /** Roe made the following remark: ¶ “…” */
  private introduction(): void {
    const { tokens, end } = this.sentence;
    const next = this.page.sentences[this.index + 1];
    const last = this.found.at(-1)?.content.at(-1);
    if (!isMark(tokens.at(-1), ':') || next === undefined || (last !== undefined && last.end > end))
      return;
    const quotation = next.quoted[0] ?? -1;
    if (quotation === -1) return;
    const subject = this.inherited(tokens.length - 1);
    if (subject !== null)
      this.add(['colon'], subject, null, wholeQuotation(this.page, quotation).spans);
  }

  private span(from: number, to: number): Span | null {
    return spanOf(this.sentence, from, to);
  }

  private add(
    rules: RuleId[],
    mention: Phrase | null,
    cue: Span | null,
    content: (Span | null)[],
    answer: Answer | null = null,
  ): boolean {
    if (rules.some((rule) => !this.page.on(rule))) return false;
    const spans = content.filter(
      (span): span is Span => span !== null && span.end - span.start > 1,
    );
    if (spans.length === 0) return false;
    this.found.push({
      sentence: this.index,
      rules,
      mention: mention === null ? null : this.span(mention.from, mention.to),
      cue,
      content: spans,
      answer,
    });
    if (mention !== null) this.last = mention;
    return true;
  }

  /** The subject that a participle or a second verb shares: of the last citing here, else of the sentence. */
  private inherited(before: number): Phrase | null {
    if (this.last !== null && this.last.from < before) return this.last;
    const { tokens, quoted } = this.sentence;
    let first = 1;
    if (is(tokens[0], CAN.subordinator)) {
      const comma = tokens.findIndex(
        (token, k) => k < before && isMark(token, ',') && quoted[k] === -1,
      );
      if (comma > 0) first = comma + 1;
    }
    for (let k = first; k < before; k += 1) {
      if (quoted[k] === -1 && isFinite(tokens, k)) {
        let start = k;
        while (start > 0 && is(tokens[start - 1], CAN.adverb) && !tokens[start - 1]?.capital)
          start -= 1;
        const subject = subjectBefore(this.sentence, start);
        if (subject !== null) return subject;
      }
    }
    return null;
  }

  /** Reads one cue; gives the index of the token to go on from. */
  private cue(cue: Cue): number {
    const { tokens, quoted } = this.sentence;
    const { cites } = cue;
    const before = tokens[cue.from - 1];
    const cueSpan = this.span(cue.from, cue.to);
    const decline = this.response(cue, cueSpan);
    if (decline > 0) return decline;
    if (
      cue.negated &&
      (cites & (CITES.about | CITES.urge | CITES.vow)) === 0 &&
      (cites & CITES.say) === 0
    )
      return cue.to;
    const afterQuote = cue.from > 0 && (quoted[cue.from - 1] ?? -1) !== -1;
    const asked = isMark(before, '?') || isMark(before, '!');
    const speaks = (cites & (CITES.say | CITES.withThat | CITES.withQuotation | CITES.tell)) !== 0;

    // “…,” said Roe. / …, said people familiar with the talks.
    if (
      speaks &&
      !cue.dependent &&
      (afterQuote || asked || isMark(before, ',') || isMark(before, '—')) &&
      cue.from > 0
    ) {
      const subject = subjectAfter(this.sentence, cue.to);
      if (
        subject !== null &&
        (afterQuote || asked || (PLAIN.has(tokens[cue.verb]?.word ?? '') && cue.from === cue.verb))
      ) {
        const next = tokens[subject.to];
        const closes =
          next === undefined ||
          next.kind === 'mark' ||
          next.kind === 'quote' ||
          is(next, CAN.time | CAN.preposition | CAN.subordinator | CAN.adverb);
        const stops =
          afterQuote ||
          next === undefined ||
          isMark(next, '.') ||
          isMark(next, ';') ||
          (isMark(next, ',') && subjectBefore(this.sentence, cue.from) === null) ||
          (is(next, CAN.time | CAN.preposition | CAN.subordinator) &&
            subjectBefore(this.sentence, cue.from) === null);
        if (closes && stops) {
          const content = this.leftContent(cue.from - 1);
          const more = this.moreQuotation(subject.to);
          if (
            this.add([afterQuote ? 'quotation-then-speaker' : 'said-speaker'], subject, cueSpan, [
              ...content,
              ...more,
            ])
          )
            return subject.to;
        }
      }
    }
    let subject: Phrase | null = null;
    let inherited = false;
    if (!cue.dependent || !isMark(before, ',')) subject = subjectBefore(this.sentence, cue.from);
    // “a statement saying …”; “wishful thinking” and “the highest calling” are nouns.
    if (cue.dependent && subject !== null) {
      const plain = isWord(tokens[cue.verb], 'saying', 'telling');
      if (!this.isDocument(subject) && !plain) return cue.to;
    }
    const bare = (cites & CITES.base) !== 0 && (cites & CITES.past) === 0 && cue.from === cue.verb;
    if (subject === null && isWord(before, 'who', 'which', 'that'))
      subject = this.relativeSubject(cue.from - 1);
    if (
      subject === null &&
      (cue.dependent || is(before, CAN.conjunction) || isMark(before, ',')) &&
      !bare &&
      cue.from > 0
    ) {
      subject = this.inherited(cue.from);
      inherited = true;
    }
    if (subject === null) return cue.to;
    return this.withSubject(cue, cueSpan, subject, inherited);
  }

  /** “Roe, who said …”: the words before “who”. */
  private relativeSubject(at: number): Phrase | null {
    const { tokens } = this.sentence;
    const noun = isMark(tokens[at - 1], ',') ? at - 1 : at;
    return subjectBefore(this.sentence, noun);
  }

  private withSubject(cue: Cue, cueSpan: Span | null, subject: Phrase, inherited: boolean): number {
    const { tokens, quoted } = this.sentence;
    const { cites } = cue;
    const home = quoted[cue.verb] ?? -1;
    let behind = cue.to;
    const tells = (cites & CITES.tell) !== 0;
    if (tells) {
      const end = addresseeEnd(this.sentence, cue.to);
      if (end > 0) behind = end;
      else if ((cites & (CITES.say | CITES.withQuotation)) === 0) return cue.to;
    }
    const start = contentStart(this.sentence, behind);
    const first = start < 0 ? undefined : tokens[start];
    const leftQuote = subject.from > 0 && !inherited && (quoted[subject.from - 1] ?? -1) !== -1;
    const leftComma =
      subject.from > 1 &&
      !inherited &&
      (isMark(tokens[subject.from - 1], ',') || isMark(tokens[subject.from - 1], '—'));
    const rightEmpty =
      start < 0 ||
      start >= tokens.length ||
      first === undefined ||
      (first.kind === 'mark' && start + 1 >= tokens.length);
    const rightComma = isMark(first, ',');
    const speaks = (cites & (CITES.say | CITES.withThat | CITES.withQuotation | CITES.tell)) !== 0;

    // “…,” Roe said[, “…”].
    const title = leftQuote && this.isTitleBefore(subject.from - 1) && !rightEmpty && !rightComma;
    if (speaks && leftQuote && !title) {
      const content = this.leftContent(subject.from - 1);
      const more = this.moreQuotation(cue.to);
      if (this.add(['quotation-speaker'], subject, cueSpan, [...content, ...more])) return cue.to;
      return cue.to;
    }
    const says = (cites & CITES.say) !== 0;
    // …, Roe said. / The gates, he said, would close.
    const shows = (cites & CITES.show) !== 0 && leftComma && this.isDocument(subject);
    if ((says || tells || shows) && leftComma && (rightEmpty || rightComma)) {
      const left = this.leftContent(subject.from - 1);
      const right: (Span | null)[] = [];
      if (rightComma && start + 1 < tokens.length) {
        const next = tokens[start + 1];
        const gerund = next !== undefined && next.word.endsWith('ing') && !next.capital;
        if (!gerund && !is(next, CAN.relative)) right.push(...this.rightContent(start + 1));
      }
      const fronted =
        right.length > 0 && this.isFronted(subject.from - 1, (quoted[start + 1] ?? -1) !== home);
      if (fronted) return this.addRight('speaker-says', cue, cueSpan, subject, start + 1);
      if (this.add(['clause-speaker'], subject, cueSpan, [...left, ...right])) return cue.to;
    }
    // “….” Roe said.
    if (speaks && rightEmpty && subject.from === 0 && !isMark(tokens.at(-1), ':')) {
      const before = this.page.sentences[this.index - 1];
      const quotation = before?.quoted.at(-1) ?? -1;
      if (before?.paragraph === this.sentence.paragraph && quotation !== -1) {
        const content = quotationUpTo(this.page, quotation);
        if (
          this.add(['quotation-speaker'], subject, cueSpan, [
            ...content,
            ...this.moreQuotation(cue.to),
          ])
        )
          return cue.to;
      }
    }
    if (rightEmpty) {
      return this.nextParagraph(cue, cueSpan, subject);
    }
    if (!speaks && (cites & (CITES.urge | CITES.vow | CITES.show | CITES.about)) === 0)
      return cue.to;
    let from = start;
    if (rightComma) {
      const next = tokens[start + 1];
      // Roe said, “…”
      if (next !== undefined && ((quoted[start + 1] ?? -1) !== home || says)) from = start + 1;
      else return cue.to;
      if ((quoted[from] ?? -1) === home && !(says && contentHasClause(this.sentence, from)))
        return cue.to;
      if (next.word.endsWith('ing')) return cue.to;
    }
    const at = tokens[from];
    if (at === undefined) return cue.to;
    const quotation = quoted[from] ?? -1;
    const isQuote = quotation !== home;
    const thatClause = isWord(at, 'that', 'how', 'whether', 'what', 'why', 'if');
    const colon = isMark(tokens[from - 1], ':');
    if (cue.from > 0 && speaks) {
      if (
        says &&
        (thatClause ||
          isQuote ||
          colon ||
          (ALWAYS.has(tokens[cue.verb]?.word ?? '') && !cue.dependent) ||
          contentHasClause(this.sentence, from))
      ) {
        return this.addRight('speaker-says', cue, cueSpan, subject, from);
      }
      if (
        tells &&
        (thatClause || isQuote || colon || contentHasClause(this.sentence, from)) &&
        !isWord(at, 'to')
      ) {
        return this.addRight('speaker-tells', cue, cueSpan, subject, from);
      }
      if (
        (cites & CITES.withThat) !== 0 &&
        (isWord(at, 'that') || (isQuote && quotationIsLong(this.page, quotation)))
      ) {
        return this.addRight('speaker-says', cue, cueSpan, subject, from);
      }
      if (
        (cites & CITES.withQuotation) !== 0 &&
        (colon || (isQuote && quotationIsLong(this.page, quotation)))
      ) {
        return this.addRight('speaker-says', cue, cueSpan, subject, from);
      }
    }
    if (
      (cites & CITES.show) !== 0 &&
      !cue.dependent &&
      ((cites & CITES.about) !== 0 || this.isThing(subject)) &&
      (thatClause || contentHasClause(this.sentence, from) || this.isDocument(subject))
    ) {
      return this.addRight('document-shows', cue, cueSpan, subject, from);
    }
    if ((cites & CITES.vow) !== 0 && isWord(tokens[cue.to], 'to')) {
      return this.addRight('speaker-promises', cue, cueSpan, subject, cue.to);
    }
    if ((cites & CITES.urge) !== 0 && this.hasTo(cue.to)) {
      return this.addRight('speaker-urges', cue, cueSpan, subject, cue.to);
    }
    if ((cites & CITES.about) !== 0) {
      return this.addRight('speech-about', cue, cueSpan, subject, cue.to);
    }
    return cue.to;
  }

  /** Whether the subject is no person: a document, figures or an institution. */
  private isThing({ from, to }: Phrase): boolean {
    const span = this.span(from, to);
    if (span === null) return false;
    const { kind } = classify(this.page.text.slice(span.start, span.end));
    return kind !== 'person' && kind !== 'group';
  }

  private isDocument({ from, to }: Phrase): boolean {
    const span = this.span(from, to);
    if (span === null) return false;
    const { kind } = classify(this.page.text.slice(span.start, span.end));
    return kind === 'document' || kind === 'dataset' || kind === 'recording';
  }

  /** Whether the quotation that ends at `at` is a name inside the sentence: “On ‘The Late Hour,’ Roe said that …”. */
  private isTitleBefore(at: number): boolean {
    const { quoted } = this.sentence;
    const quotation = quoted[at] ?? -1;
    const span = this.page.quotations[quotation];
    return span !== undefined && quoted.indexOf(quotation) > 0 && span.end - span.start < 45;
  }

  /** Whether what stands before the comma at `at` only says when or where: “At the same time, he said, …”. */
  private isFronted(at: number, quotes: boolean): boolean {
    const { tokens } = this.sentence;
    if (!quotes && at > 1) return false;
    for (let k = 0; k < at; k += 1) if (isFinite(tokens, k)) return false;
    return (
      is(tokens[0], CAN.preposition | CAN.adverb | CAN.conjunction | CAN.subordinator | CAN.time) ||
      at < 2
    );
  }

  private hasTo(at: number): boolean {
    const { tokens } = this.sentence;
    for (let k = at + 1; k < at + 14 && k < tokens.length; k += 1) {
      if (isWord(tokens[k], 'to') && !is(tokens[k - 1], CAN.preposition)) return true;
      if (tokens[k]?.kind === 'mark') return false;
    }
    return false;
  }

  private addRight(
    rule: RuleId,
    cue: Cue,
    cueSpan: Span | null,
    subject: Phrase,
    from: number,
  ): number {
    const content = this.rightContent(from);
    this.add([rule], subject, cueSpan, content);
    return cue.to;
  }

  /** What was said, from token `from` to the end of its clause, with the quotation it may begin. */
  private rightContent(from: number): Span[] {
    const { tokens, quoted } = this.sentence;
    const quotation = quoted[from] ?? -1;
    let end = clauseEnd(this.sentence, from);
    if (quotation !== -1) {
      // A quotation ends what was said unless the clause goes on behind it.
      let k = from;
      while (k < tokens.length && quoted[k] === quotation) k += 1;
      const next = tokens[k];
      const whole = wholeQuotation(this.page, quotation);
      if (k >= tokens.length || next === undefined) return whole.spans;
      if (
        next.kind === 'mark' &&
        (isMark(next, '.') || isMark(next, ',')) &&
        k + 1 >= tokens.length
      )
        return whole.spans;
      if (end < k) end = k;
    }
    const span = this.span(from, end);
    if (span === null) return [];
    // A quotation at its end that runs on behind the sentence.
    const lastQuotation = quoted[end - 1] ?? -1;
    if (lastQuotation !== -1 && end === tokens.length) {
      const whole = wholeQuotation(this.page, lastQuotation);
      const first = whole.spans[0];
      if (first !== undefined && first.end > span.end) {
        return [{ start: span.start, end: first.end }, ...whole.spans.slice(1)];
      }
    }
    return [span];
  }

  /** What was said before the token at `at`, a comma or the end of a quotation. */
  private leftContent(at: number): Span[] {
    const { tokens, quoted } = this.sentence;
    const quotation = quoted[at] ?? -1;
    const first = tokens[0];
    if (first === undefined) return [];
    let from = 0;
    if (quotation !== -1) {
      const spans = quotationUpTo(this.page, quotation);
      const start = spans[0];
      if (start !== undefined && start.start < first.start) return spans;
    }
    from = this.floor(at);
    if (quotation !== -1) {
      // “He was blunt: ‘Go,’ he said”: only what is quoted.
      const open = quoted.indexOf(quotation);
      if (open > 0 && isMark(tokens[open - 1], ':')) from = Math.max(from, open);
    }
    if (quotation === -1)
      while (from < at && (is(tokens[from], CAN.conjunction) || isMark(tokens[from], ',')))
        from += 1;
    const span = this.span(from, at + 1);
    return span === null ? [] : [span];
  }

  /** Behind an earlier citing of the sentence that a “but” or “;” ends before `at`. */
  private floor(at: number): number {
    const { tokens, quoted } = this.sentence;
    for (let k = at - 1; k > 0; k -= 1) {
      if (quoted[k] === -1 && isMark(tokens[k], ';')) return k + 1;
    }
    return 0;
  }

  /** A second part behind the speaker: `…,” Roe said, “…` in the sentence, or a quotation that begins the next. */
  private moreQuotation(from: number): Span[] {
    const { tokens, quoted } = this.sentence;
    if (!this.page.on('split-quotation')) return [];
    for (let k = from; k < tokens.length; k += 1) {
      const quotation = quoted[k] ?? -1;
      if (quotation !== -1) {
        if (
          !isMark(tokens[k - 1], ',') &&
          !isMark(tokens[k - 1], ':') &&
          !isMark(tokens[k - 1], '—') &&
          !isMark(tokens[k - 1], '.')
        )
          return [];
        return wholeQuotation(this.page, quotation).spans;
      }
    }
    const next = this.page.sentences[this.index + 1];
    if (next === undefined || next.paragraph !== this.sentence.paragraph) return [];
    const quotation = next.quoted[0] ?? -1;
    if (quotation === -1) return [];
    const whole = wholeQuotation(this.page, quotation);
    const end = this.page.quotations[quotation]?.end ?? 0;
    // The sentence in which the quotation ends may have a speaker of its own.
    for (let s = this.index + 1; s < this.page.sentences.length; s += 1) {
      const sentence = this.page.sentences[s];
      if (sentence === undefined || sentence.start > end) break;
      if (sentence.end >= end) {
        const rest = sentence.tokens.filter((token) => token.start >= end);
        if (rest.some((token) => token.cites !== 0) || rest.length > 6) return [];
      }
    }
    return whole.spans;
  }

  /** Roe said: ¶ “…” */
  private nextParagraph(cue: Cue, cueSpan: Span | null, subject: Phrase): number {
    const { tokens } = this.sentence;
    const next = this.page.sentences[this.index + 1];
    if (!isMark(tokens.at(-1), ':') || next === undefined) return cue.to;
    const quotation = next.quoted[0] ?? -1;
    if (quotation !== -1) {
      this.add(['colon'], subject, cueSpan, wholeQuotation(this.page, quotation).spans);
    } else if (
      (cue.cites & (CITES.say | CITES.withQuotation | CITES.withThat | CITES.tell)) !==
      0
    ) {
      const paragraph = this.page.paragraphs[next.paragraph];
      if (paragraph !== undefined)
        this.add(['colon'], subject, cueSpan, [{ start: next.start, end: paragraph.end }]);
    }
    return tokens.length;
  }

  private accordingTo(at: number): number {
    const { tokens, quoted } = this.sentence;
    const subject = subjectAfter(this.sentence, at + 2);
    if (subject === null) return at + 2;
    const cue = this.span(at, at + 2);
    const before = at > 0 ? this.leftContent(isMark(tokens[at - 1], ',') ? at - 2 : at - 1) : [];
    if (at === 0 || (at === 1 && is(tokens[0], CAN.conjunction))) {
      const from = isMark(tokens[subject.to], ',') ? subject.to + 1 : subject.to;
      if (from < tokens.length) this.add(['according-to'], subject, cue, this.rightContent(from));
      return subject.to;
    }
    const right: Span[] = [];
    if (
      isMark(tokens[subject.to], ',') &&
      isMark(tokens[at - 1], ',') &&
      subject.to + 2 < tokens.length
    ) {
      const next = tokens[subject.to + 1];
      if (
        next !== undefined &&
        !is(next, CAN.relative | CAN.conjunction) &&
        !next.word.endsWith('ing') &&
        (quoted[subject.to + 1] ?? -1) === -1
      ) {
        right.push(...this.rightContent(subject.to + 1));
      }
    }
    this.add(['according-to'], subject, cue, [...before, ...right]);
    return subject.to;
  }

  /** Roe: Gates will close. / ROE: … at the start of a paragraph or headline. */
  private colon(): boolean {
    const { tokens, quoted, paragraph } = this.sentence;
    if (this.page.sentences[this.index - 1]?.paragraph === paragraph) return false;
    for (let k = 1; k < 8 && k < tokens.length - 1; k += 1) {
      const token = tokens[k];
      if (!isMark(token, ':')) {
        if (token?.kind === 'mark' && token.word !== '.' && token.word !== '-') return false;
        continue;
      }
      const name = tokens.slice(0, k);
      const upper = name.every(
        (each) =>
          each.kind === 'word' &&
          each.word !== each.word.toUpperCase() &&
          this.page.text.slice(each.start, each.end) ===
            this.page.text.slice(each.start, each.end).toUpperCase(),
      );
      const capitals = name.every(
        (each) => each.capital || each.word === "'s" || is(each, CAN.preposition),
      );
      if (name.some((each) => LABELS.has(each.word))) return false;
      const quote = (quoted[k + 1] ?? -1) !== -1;
      if (!capitals || name.some((each) => each.cites !== 0)) return false;
      if (!upper && !quote && !(paragraph === 0 || this.sentence.heading)) return false;
      const content = quote ? wholeQuotation(this.page, quoted[k + 1] ?? -1).spans : [];
      const end = this.page.paragraphs[paragraph]?.end ?? this.sentence.end;
      const start = tokens[k + 1]?.start ?? 0;
      return this.add(['colon'], { from: 0, to: k }, null, quote ? content : [{ start, end }]);
    }
    return false;
  }

  /** “…” — Ada Roe: a quotation that a dash and a name sign. */
  private signature(): boolean {
    const { tokens, quoted, paragraph } = this.sentence;
    const end = this.page.paragraphs[paragraph]?.end ?? this.sentence.end;
    if (this.sentence.end < end) return false;
    for (let k = tokens.length - 1; k > tokens.length - 10 && k >= 0; k -= 1) {
      const token = tokens[k];
      if (token === undefined || (quoted[k] ?? -1) !== -1) return false;
      if (token.kind !== 'mark' || !DASHES.has(token.word)) {
        if (token.kind === 'word' && !token.capital && !is(token, CAN.preposition | CAN.determiner))
          return false;
        continue;
      }
      const quotation =
        k > 0 ? (quoted[k - 1] ?? -1) : (this.page.sentences[this.index - 1]?.quoted.at(-1) ?? -1);
      const previous = this.page.sentences[this.index - 1]?.paragraph;
      if (quotation === -1 || (k === 0 && previous !== paragraph) || k + 1 >= tokens.length)
        return false;
      return this.add(
        ['signed'],
        { from: k + 1, to: tokens.length },
        null,
        quotationUpTo(this.page, quotation),
      );
    }
    return false;
  }

  /** X’s claim that …, the warning by X that … */
  private noun(at: number): boolean {
    const { tokens } = this.sentence;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (!isWord(next, 'that')) return false;
    if (is(before, CAN.possessive) && !isWord(before, 'whose', 'its', 'my', 'our')) {
      return this.add(
        ['speech-noun'],
        { from: at - 1, to: at },
        this.span(at, at + 1),
        this.rightContent(at + 1),
      );
    }
    if (before?.word === "'s" || before?.word === "'" || before?.word === '’') {
      const owner = ownerBefore(this.sentence, at - 1);
      if (owner === null) return false;
      return this.add(['speech-noun'], owner, this.span(at, at + 1), this.rightContent(at + 1));
    }
    return false;
  }

  /** Declined to comment, did not respond, could not be reached, denied. */
  private response(cue: Cue, cueSpan: Span | null): number {
    const { tokens } = this.sentence;
    const verb = tokens[cue.verb];
    if (verb === undefined || cue.dependent) return -1;
    let answer: Answer | null = null;
    if (
      (cue.cites & CITES.decline) !== 0 &&
      !cue.negated &&
      isWord(tokens[cue.to], 'to') &&
      PRESS.has(tokens[cue.to + 1]?.word ?? '')
    )
      answer = 'declined';
    if (cue.negated && isWord(verb, 'respond', 'reply', 'answer', 'return')) answer = 'no-response';
    if (
      isWord(
        verb,
        'denied',
        'denies',
        'deny',
        'rejected',
        'rejects',
        'reject',
        'disputed',
        'disputes',
      ) &&
      !cue.negated
    ) {
      for (let k = cue.to; k < cue.to + 6 && k < tokens.length; k += 1) {
        if (tokens[k]?.kind === 'mark') break;
        if (CHARGED.has(tokens[k]?.word ?? '')) answer = 'denied';
      }
    }
    if (answer === null) return -1;
    const before = tokens[cue.from - 1];
    const subject =
      subjectBefore(this.sentence, cue.from) ??
      (is(before, CAN.conjunction) ? this.inherited(cue.from) : null);
    if (subject === null) return -1;
    const end = clauseEnd(this.sentence, cue.to);
    const from = answer === 'denied' ? cue.to : cue.from;
    const content = this.span(from, end);
    return this.add(['response'], subject, cueSpan, [content], answer) ? end : -1;
  }
}

/** Whether a clause of its own begins at `from`: a finite verb stands in it. */
function contentHasClause(sentence: ReadSentence, from: number): boolean {
  const { tokens, quoted } = sentence;
  const home = quoted[from];
  for (let k = from; k < tokens.length && k < from + 30; k += 1) {
    if (quoted[k] !== home) continue;
    if (isMark(tokens[k], ',') && k > from + 12) return false;
    if (k > from && isFinite(tokens, k)) return true;
  }
  return false;
}

function quotationIsLong(page: Page, index: number): boolean {
  const quotation = page.quotations[index];
  return quotation !== undefined && quotation.end - quotation.start > 12;
}
