import type { Answer, SourceKind, Span } from '../../model';
import { spanOf } from '../phrases/span';
import type { Phrase } from '../phrases/phrase';
import { subjectBefore } from '../phrases/subject';
import { is, isFinite, isMark } from '../phrases/words';
import { CAN } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import type { RuleId } from '../rules';
import type { Citing, Page } from './citing';

/** What is put together for one citing. */
export interface Found {
  readonly rules: readonly RuleId[];
  readonly subject: Phrase | null;
  /** Indices of the cue's words. */
  readonly cue: Phrase | null;
  readonly content: readonly (Span | null)[];
  readonly answer?: Answer;
}

/** Most words in which the main verb of a sentence is looked for. */
const FAR = 80;
const THINGS = new Set(['document', 'dataset', 'recording']);

/** The sentence that is being read, and what was found in it so far. */
export class Findings {
  readonly found: Citing[] = [];
  readonly sentence: ReadSentence;
  private last: Phrase | null = null;
  private main: { readonly subject: Phrase | null } | null = null;

  constructor(
    readonly page: Page,
    /** Index of the sentence in the page. */
    readonly index: number,
    sentence: ReadSentence,
  ) {
    this.sentence = sentence;
  }

  /** The text of the tokens `[from, to)` without the marks around it. */
  span({ from, to }: Phrase): Span | null {
    return spanOf(this.sentence, from, to);
  }

  /** Keeps a citing unless a rule of it is switched off or it has no content. */
  add({ rules, subject, cue, content, answer }: Found): boolean {
    if (rules.some((rule) => !this.page.on(rule))) return false;
    const spans = content.filter(
      (span): span is Span => span !== null && span.end - span.start > 1,
    );
    if (spans.length === 0) return false;
    this.found.push({
      sentence: this.index,
      rules,
      mention: subject === null ? null : this.span(subject),
      cue: cue === null ? null : this.span(cue),
      content: spans,
      answer: answer ?? null,
    });
    if (subject !== null) this.last = subject;
    return true;
  }

  /** The subject that a participle or a second verb shares: of the last citing here, else of the sentence. */
  inherited(before: number): Phrase | null {
    if (this.last !== null && this.last.from < before) return this.last;
    this.main ??= { subject: this.mainSubject() };
    const { subject } = this.main;
    return subject !== null && subject.to <= before ? subject : null;
  }

  /** The subject of the sentence's first verb that has one. */
  private mainSubject(): Phrase | null {
    const { tokens, quoted } = this.sentence;
    let first = 1;
    if (is(tokens[0], CAN.subordinator)) {
      const comma = tokens.findIndex((token, k) => isMark(token, ',') && quoted[k] === -1);
      if (comma > 0) first = comma + 1;
    }
    for (let k = first; k < tokens.length && k < first + FAR; k += 1) {
      if (quoted[k] !== -1 || !isFinite(tokens, k)) continue;
      let start = k;
      while (start > 0 && is(tokens[start - 1], CAN.adverb) && tokens[start - 1]?.capital !== true)
        start -= 1;
      const subject = subjectBefore(this.sentence, start);
      if (subject !== null) return subject;
    }
    return null;
  }

  /** What kind of source the words are by themselves. */
  kindOf(phrase: Phrase): SourceKind | null {
    const span = this.span(phrase);
    return span === null ? null : this.page.kindOf(this.page.text.slice(span.start, span.end));
  }

  /** Whether the words name a document, figures or a recording. */
  isDocument(phrase: Phrase): boolean {
    return THINGS.has(this.kindOf(phrase) ?? '');
  }

  /** Whether the words name no person: a document, figures, a recording or an institution. */
  isThing(phrase: Phrase): boolean {
    const kind = this.kindOf(phrase);
    return kind !== 'person' && kind !== 'group';
  }
}
