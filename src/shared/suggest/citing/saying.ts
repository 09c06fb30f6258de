import type { Span } from '../../model';
import { addresseeEnd } from '../phrases/addressee';
import { hasClause } from '../phrases/clause';
import { contentStart } from '../phrases/content';
import type { Cue } from '../phrases/cue';
import type { Phrase } from '../phrases/phrase';
import { ownerBefore, subjectBefore } from '../phrases/subject';
import { subjectAfter } from '../phrases/subject-behind';
import { is, isFinite, isMark, isWord } from '../phrases/words';
import { CAN, CITES } from '../reading/lexicon';
import type { RuleId } from '../rules';
import { setOf } from '../words/list';
import { EMPTY_WORDS } from '../words/sources';
import { nextParagraph } from './colon';
import { leftContent, moreQuotation, rightContent } from './content';
import type { Findings } from './findings';
import { quotationUpTo } from './quotes';
import { ALWAYS_SAYING, BEFORE_SPEAKER, CALLING } from '../words/clauses';

const SPEAKS = CITES.say | CITES.withThat | CITES.withQuotation | CITES.tell;
const PLAIN = setOf(BEFORE_SPEAKER);
const ALWAYS = setOf(ALWAYS_SAYING);
const CALLS = setOf(CALLING);
const EMPTY = setOf(EMPTY_WORDS);
/** Fewest UTF-16 units of a quotation that a verb of shouting or asking introduces: shorter ones are names. */
const LONG = 12;
/** Most UTF-16 units of a quotation that can be the name of a show or work. */
const TITLE = 45;

/** Reads one verb of saying; gives the index of the token to go on from. */
export function saying(findings: Findings, cue: Cue): number {
  // “citing a pending lawsuit” gives a reason and says nothing.
  const reason = cue.dependent && isWord(findings.sentence.tokens[cue.verb], 'citing');
  if (reason) return cue.to;
  if (cue.negated && (cue.cites & (CITES.about | CITES.urge | CITES.vow)) === 0) return cue.to;
  const behind = speakerBehind(findings, cue);
  if (behind !== null) return behind;
  const subject = subjectOf(findings, cue);
  if (subject === null || isSupposed(findings, subject.phrase)) return cue.to;
  new Saying(findings, cue, subject.phrase, subject.shared).read();
  return cue.to;
}

/** “If Roe says so”, “whether Roe said so”: nobody says that it was said. */
function isSupposed({ sentence }: Findings, { from }: Phrase): boolean {
  return isWord(sentence.tokens[from - 1], 'if', 'whether', 'unless', 'until', 'lest');
}

/** “…,” said Roe. / …, said people familiar with the talks. */
function speakerBehind(findings: Findings, cue: Cue): number | null {
  const { tokens, quoted } = findings.sentence;
  const before = tokens[cue.from - 1];
  const quotation = cue.from > 0 && (quoted[cue.from - 1] ?? -1) !== -1;
  const stop = quotation || ['?', '!', ',', '—'].some((mark) => isMark(before, mark));
  if ((cue.cites & SPEAKS) === 0 || cue.dependent || cue.from === 0 || !stop) return null;
  const plain = PLAIN.has(tokens[cue.verb]?.word ?? '') && cue.from === cue.verb;
  if (!quotation && !plain) return null;
  const subject = subjectAfter(findings.sentence, cue.to);
  if (subject === null) return null;
  const next = tokens[subject.to];
  const adjunct = is(next, CAN.time | CAN.preposition | CAN.subordinator | CAN.adverb);
  const ends = next === undefined || isMark(next, '.') || isMark(next, ';');
  if (next !== undefined && next.kind === 'word' && !adjunct) return null;
  // “One of them, who was there, said the mayor, Ida Holm, told …”: what the mayor did is what was said.
  if (!quotation && isMark(next, ',') && isFinite(tokens, subject.to + 1)) return null;
  // Without a quotation “Roe, a former minister, said the plan …” has the same form.
  if (!quotation) {
    const named = subjectBefore(findings.sentence, cue.from);
    if (named !== null && (!ends || named.from === 0)) return null;
  }
  const rule: RuleId = quotation ? 'quotation-then-speaker' : 'said-speaker';
  const content = [...leftContent(findings, cue.from - 1), ...moreQuotation(findings, subject.to)];
  return findings.add({ rules: [rule], subject, cue, content }) ? subject.to : null;
}

/** Who the verb's subject is: the words before it, or the subject it shares with another verb. */
function subjectOf(findings: Findings, cue: Cue): { phrase: Phrase; shared: boolean } | null {
  const { sentence } = findings;
  const { tokens } = sentence;
  const before = tokens[cue.from - 1];
  const asides = cue.dependent && isMark(before, ',');
  const own = asides ? null : subjectBefore(sentence, cue.from);
  if (own !== null) {
    // “a statement saying …”; “wishful thinking” and “the highest calling” are nouns.
    const plain = isWord(tokens[cue.verb], 'saying', 'telling');
    if (isWord(tokens[own.from], 'whose')) return null;
    return cue.dependent && !plain && !findings.isDocument(own)
      ? null
      : { phrase: own, shared: false };
  }
  if (isWord(before, 'who', 'which', 'that')) {
    const noun = isMark(tokens[cue.from - 2], ',') ? cue.from - 2 : cue.from - 1;
    const phrase = subjectBefore(sentence, noun) ?? ownerBefore(sentence, noun);
    const aside = isMark(tokens[cue.from - 2], ',');
    if (phrase !== null) return { phrase: { ...phrase, aside }, shared: false };
  }
  const bare =
    (cue.cites & CITES.base) !== 0 && (cue.cites & CITES.past) === 0 && cue.from === cue.verb;
  const joins = cue.dependent || is(before, CAN.conjunction) || isMark(before, ',');
  if (bare || !joins || cue.from === 0) return null;
  const phrase = findings.inherited(cue.from);
  return phrase === null ? null : { phrase, shared: true };
}

/** A verb with its subject, and the many places where what was said can stand. */
class Saying {
  private readonly tokens;
  private readonly quoted;
  private readonly home: number;
  /** Index of the first word behind cue, addressee, time and place; -1: nothing is there. */
  private readonly start: number;
  private readonly rightEmpty: boolean;
  private readonly rightComma: boolean;
  private readonly tells: boolean;
  private readonly says: boolean;
  /** “told the crews to lock the gates” */
  private readonly orders: boolean;

  constructor(
    private readonly findings: Findings,
    private readonly cue: Cue,
    private readonly subject: Phrase,
    private readonly shared: boolean,
  ) {
    const { sentence } = findings;
    this.tokens = sentence.tokens;
    this.quoted = sentence.quoted;
    this.home = sentence.quoted[cue.verb] ?? -1;
    this.tells = this.is(CITES.tell);
    this.says = this.is(CITES.say);
    const told = this.tells ? addresseeEnd(sentence, cue.to) : -1;
    this.orders = told > 0 && isWord(this.tokens[told], 'to');
    this.start = contentStart(sentence, told > 0 ? told : cue.to);
    const first = this.tokens[this.start];
    this.rightEmpty =
      first === undefined || (first.kind === 'mark' && this.start + 1 >= this.tokens.length);
    this.rightComma = isMark(first, ',') || isMark(first, '—');
  }

  read(): void {
    // “vowed to stay”, “urged the board to stay”: what looks like a place behind the verb is the content.
    if (this.is(CITES.vow) && isWord(this.tokens[this.cue.to], 'to')) {
      this.add('speaker-promises', rightContent(this.findings, this.cue.to));
    } else if (this.orders && this.is(CITES.urge)) {
      this.add('speaker-urges', rightContent(this.findings, this.cue.to));
    } else if (
      (this.is(SPEAKS) || (this.is(CITES.show) && this.findings.isDocument(this.subject))) &&
      this.speaks()
    ) {
      return;
    } else if (!this.rightEmpty) {
      this.shows();
    }
  }

  private is(bits: number): boolean {
    return (this.cue.cites & bits) !== 0;
  }

  private add(rule: RuleId, content: ReturnType<typeof rightContent>): boolean {
    const rules: RuleId[] = this.shared ? [rule, 'same-subject'] : [rule];
    return this.findings.add({ rules, subject: this.subject, cue: this.cue, content });
  }

  /** Verbs of saying proper. */
  private speaks(): boolean {
    const { subject, quoted, tokens } = this;
    const left = this.shared ? undefined : tokens[subject.from - 1];
    const leftQuote = left !== undefined && (quoted[subject.from - 1] ?? -1) !== -1;
    const title =
      leftQuote && this.isTitle(subject.from - 1) && !this.rightEmpty && !this.rightComma;
    if (leftQuote && !title) return this.behindQuotation();
    // “…, as the ministry acknowledged.”
    const as = isWord(left, 'as') && this.rightEmpty && isMark(tokens[subject.from - 2], ',');
    if (as) return this.add('clause-speaker', leftContent(this.findings, subject.from - 2));
    if (subject.from > 1 && (isMark(left, ',') || isMark(left, '—')) && this.inClause())
      return true;
    if (!this.rightEmpty) return this.beforeContent();
    return this.behindSentence() || nextParagraph(this.findings, this.subject, this.cue);
  }

  /** “…,” Roe said[, “…”]. */
  private behindQuotation(): boolean {
    const left = leftContent(this.findings, this.subject.from - 1);
    this.add('quotation-speaker', [...left, ...moreQuotation(this.findings, this.cue.to)]);
    return true;
  }

  /** “….” Roe said. */
  private behindSentence(): boolean {
    const { page, index, sentence } = this.findings;
    const before = page.sentences[index - 1];
    const quotation = before?.paragraph === sentence.paragraph ? (before.quoted.at(-1) ?? -1) : -1;
    if (quotation === -1 || this.subject.from !== 0 || isMark(this.tokens.at(-1), ':'))
      return false;
    const more = moreQuotation(this.findings, this.cue.to);
    return this.add('quotation-speaker', [...quotationUpTo(page, quotation), ...more]);
  }

  /** …, Roe said. / The gates, he said, would close. */
  private inClause(): boolean {
    const { tokens, subject, start } = this;
    const shows = this.is(CITES.show) && this.findings.isDocument(subject);
    if (!(this.says || this.tells || shows) || !(this.rightEmpty || this.rightComma)) return false;
    const next = this.rightComma ? tokens[start + 1] : undefined;
    const goesOn =
      next !== undefined && !is(next, CAN.relative) && (next.capital || !next.word.endsWith('ing'));
    if (goesOn && this.isFronted(subject.from - 1)) return this.addRight('speaker-says', start + 1);
    const right = goesOn ? rightContent(this.findings, start + 1) : [];
    return this.add('clause-speaker', [...leftContent(this.findings, subject.from - 1), ...right]);
  }

  /** Roe said[, on Monday,] that … / told reporters … / asked: “…” */
  private beforeContent(): boolean {
    const { tokens, quoted, start, home } = this;
    const from = this.rightComma ? start + 1 : start;
    const at = tokens[from];
    if (at === undefined) return false;
    const isQuote = (quoted[from] ?? -1) !== home;
    if (this.rightComma && !isQuote) {
      const clause = this.says && hasClause(this.findings.sentence, from);
      if (!clause || at.word.endsWith('ing')) return true;
    }
    const that = isWord(at, 'that', 'how', 'whether', 'what', 'why', 'if');
    const colon = isMark(tokens[from - 1], ':');
    const clause = that || isQuote || colon || hasClause(this.findings.sentence, from);
    const long = isQuote && this.isLong(quoted[from] ?? -1);
    const ends =
      tokens[from + 1]?.kind !== 'word' || is(tokens[from + 1], CAN.conjunction | CAN.preposition);
    if (EMPTY.has(at.word) && ends) return true;
    const always = ALWAYS.has(tokens[this.cue.verb]?.word ?? '') && !this.cue.dependent;
    if (this.says && (clause || always)) return this.addRight('speaker-says', from);
    if (this.tells && clause && !isWord(at, 'to')) return this.addRight('speaker-tells', from);
    if (this.is(CITES.withThat) && (isWord(at, 'that') || long))
      return this.addRight('speaker-says', from);
    const asks = isWord(at, 'whether', 'why', 'how', 'if');
    if (this.is(CITES.withQuotation) && (colon || long || (asks && this.is(CITES.urge))))
      return this.addRight('speaker-says', from);
    return false;
  }

  /** Documents that show, people who urge, and speech about something. */
  private shows(): void {
    const { tokens, start, cue, subject } = this;
    const sentence = this.findings.sentence;
    if (this.is(CITES.show) && !cue.dependent && this.findings.isThing(subject)) {
      const kind = this.findings.kindOf(subject);
      const thing = kind === 'dataset' || kind === 'document';
      if (isWord(tokens[start], 'that', 'how', 'whether') || thing || hasClause(sentence, start)) {
        this.addRight('document-shows', start);
        return;
      }
    }
    if (this.is(CITES.urge) && this.hasTo(cue.to)) {
      this.add('speaker-urges', rightContent(this.findings, cue.to));
    } else if (this.is(CITES.about) && this.isSpeech()) {
      this.add('speech-about', rightContent(this.findings, cue.to));
    }
  }

  private addRight(rule: RuleId, from: number): boolean {
    const shows =
      this.is(CITES.show) && rule === 'speaker-says' && this.findings.isDocument(this.subject);
    const content = rightContent(this.findings, from);
    return this.add(
      shows ? 'document-shows' : rule,
      this.subject.aside ? this.upToVerb(from, content) : content,
    );
  }

  /** “Roe, who said the gates were locked, left at noon”: the comma that ends the aside ends what was said. */
  private upToVerb(from: number, content: Span[]): Span[] {
    const { tokens, quoted, home } = this;
    for (let k = from + 1; k + 1 < tokens.length; k += 1) {
      if (quoted[k] !== home || !isMark(tokens[k], ',') || !isFinite(tokens, k + 1)) continue;
      const span = this.findings.span({ from, to: k });
      return span === null ? content : [span];
    }
    return content;
  }

  /** Whether what stands before the comma at `at` only says when or where: “Still, he said, …”. */
  private isFronted(at: number): boolean {
    const { tokens, quoted, home } = this;
    const quotes = (quoted[this.start + 1] ?? -1) !== home;
    if (!quotes && at > 1) return false;
    for (let k = 0; k < at; k += 1) if (isFinite(tokens, k)) return false;
    const opens = CAN.preposition | CAN.adverb | CAN.conjunction | CAN.subordinator | CAN.time;
    return is(tokens[0], opens);
  }

  /** Whether the quotation that ends at `at` is a name: “On ‘The Late Hour,’ Roe said that …”. */
  private isTitle(at: number): boolean {
    const index = this.quoted[at] ?? -1;
    const quotation = this.findings.page.quotations[index];
    if (quotation === undefined || this.quoted.indexOf(index) === 0) return false;
    return quotation.end - quotation.start < TITLE;
  }

  private isLong(index: number): boolean {
    const quotation = this.findings.page.quotations[index];
    return quotation !== undefined && quotation.end - quotation.start > LONG;
  }

  /** “called Roe on Friday” is a telephone call; “called the plan a mistake” is not. */
  private isSpeech(): boolean {
    const { tokens, quoted, home, cue } = this;
    if (!CALLS.has(tokens[cue.verb]?.word ?? '') || cue.to > cue.verb + 1) return true;
    let place = false;
    let k = cue.to;
    for (; k < tokens.length && tokens[k]?.kind !== 'mark'; k += 1) {
      if ((quoted[k] ?? -1) !== home) return true;
      place ||= is(tokens[k], CAN.preposition | CAN.time);
      if (place) continue;
      const name = k > cue.to && !is(tokens[k - 1], CAN.conjunction);
      if (name && is(tokens[k], CAN.determiner | CAN.possessive)) return true;
      if (k > cue.to && is(tokens[k - 1], CAN.object)) return true;
    }
    const opens = is(tokens[cue.to], CAN.determiner | CAN.possessive);
    return !place && opens && k - cue.to > 2;
  }

  /** “to” behind the words for whom it was said to. */
  private hasTo(at: number): boolean {
    const { tokens } = this;
    for (let k = at + 1; k < at + 14 && k < tokens.length; k += 1) {
      if (tokens[k]?.kind === 'mark') return false;
      if (isWord(tokens[k], 'to') && !is(tokens[k - 1], CAN.preposition)) return true;
    }
    return false;
  }
}
