import type { Span } from '../../model';
import { readBehind } from './behind';
import {
  AMPERSAND,
  CURLY_CLOSE,
  CURLY_OPEN,
  HYPHEN,
  isApostrophe,
  isDigit,
  isLower,
  isPossessiveAt,
  isUpper,
  isWordCode,
  lowered,
  PERIOD,
  QUOTE,
  SPACE,
} from './chars';
import { addRole, NameRegister, type Named, type RunWord } from './named-in-text';
import {
  institutions,
  institutionWords,
  isGivenName,
  makesPeople,
  notInNames,
  particles,
  suffixes,
  titles,
} from './vocabulary';

/** Where a name stands. */
export interface Occurrence extends Span {
  readonly named: Named;
  /** 3 a subject, 2 an object or other, 1 a possessive. */
  readonly weight: number;
  readonly quoted: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/** The names of a text, in order, and where its sentences begin. */
export interface NamesRead {
  /** By `nameKey`; one name may have several keys. */
  readonly byKey: ReadonlyMap<string, Named>;
  readonly occurrences: readonly Occurrence[];
  /** UTF-16 offsets, ascending. */
  readonly sentences: readonly number[];
  /** An acronym and what it stands for, where the text says so: “the Harbour Safety Board (HSB)”. */
  readonly acronyms: ReadonlyMap<string, Named>;
}

/** Reads all capitalised names of a text once. Linear in the length of the text. */
export function readNames(text: string, paragraphs: readonly Span[]): NamesRead {
  const reader = new NameReader(text);
  const whole = paragraphs.length > 0 ? paragraphs : [{ start: 0, end: text.length }];
  for (const [index, paragraph] of whole.entries()) reader.read(paragraph, index);
  return reader.result;
}

const PREPOSITIONS = new Set(
  'of to with from by for against at in on about over under between like than as into and or'.split(
    ' ',
  ),
);
const PLACE_BEFORE = new Set(['in', 'at', 'across', 'throughout', 'near', 'into']);
const LOWER_H = 104;
const LOWER_S = 115;
const LOWER_A = 97;
const LOWER_Z = 122;
/** No name, titles included, has more words: a longer run of capitals is several. */
const NAME_WORDS = 12;
/** No small word inside a name is longer. */
const SMALL_WORD = 4;
const ABBREVIATION = 5;

class NameReader {
  private readonly register = new NameRegister();
  private readonly occurrences: Occurrence[] = [];
  private readonly sentences: number[] = [];
  private readonly acronyms = new Map<string, Named>();
  private paragraph = 0;
  private end = 0;
  private quoted = false;
  /** Whether the next word opens a sentence. */
  private opens = true;
  /** The last word in lower case, to know what stands right before a name. */
  private beforeStart = -1;
  private beforeEnd = -1;
  /** The subject of the sentence, how many names it has, and whether a pronoun has said who it is. */
  private subject: Named | null = null;
  private persons = 0;
  private pronounSeen = false;

  constructor(private readonly text: string) {}

  get result(): NamesRead {
    const { register, occurrences, sentences, acronyms } = this;
    return { byKey: register.byKey, occurrences, sentences, acronyms };
  }

  read({ start, end }: Span, index: number): void {
    const { text } = this;
    this.paragraph = index;
    this.end = end;
    this.quoted = false;
    this.beforeStart = -1;
    this.beforeEnd = -1;
    this.newSentence(start);
    if (isTitleCase(text, start, end)) return;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code >= LOWER_A && code <= LOWER_Z) {
        at = this.lowerWord(at, code);
      } else if (code === SPACE) {
        at += 1;
      } else if (isUpper(code)) {
        at = this.run(at);
        this.opens = false;
      } else {
        this.mark(at, code);
        at += 1;
      }
    }
  }

  private newSentence(at: number): void {
    this.sentences.push(at);
    this.opens = true;
    this.subject = null;
    this.persons = 0;
    this.pronounSeen = false;
  }

  private mark(at: number, code: number): void {
    const { text } = this;
    if (code === CURLY_OPEN || (code === QUOTE && !this.quoted)) this.quoted = true;
    else if (code === CURLY_CLOSE || code === QUOTE) {
      this.quoted = false;
      if (endsSentence(text.charCodeAt(at - 1)) && this.startsSentence(at + 1))
        this.newSentence(at + 1);
    } else if (!this.quoted && endsSentence(code) && this.startsSentence(at + 1)) {
      this.newSentence(at + 1);
    }
  }

  private startsSentence(at: number): boolean {
    const { text } = this;
    if (text.charCodeAt(at) !== SPACE) return false;
    const code = text.charCodeAt(at + 1);
    return code === CURLY_OPEN || code === QUOTE || isUpper(code) || isDigit(code);
  }

  private lowerWord(from: number, code: number): number {
    const { text, end } = this;
    let at = from + 1;
    while (at < end) {
      const each = text.charCodeAt(at);
      if ((each >= LOWER_A && each <= LOWER_Z) || each === HYPHEN) at += 1;
      else if (each > 127 ? isLower(each) : false) at += 1;
      else if (isApostrophe(each) && isLower(text.charCodeAt(at + 1))) at += 1;
      else break;
    }
    this.beforeStart = from;
    this.beforeEnd = at;
    this.opens = false;
    if ((code === LOWER_H || code === LOWER_S) && at - from <= 3 && !this.pronounSeen) {
      this.pronoun(text.slice(from, at));
    }
    return at;
  }

  /** The first pronoun of a sentence tells the gender of its subject: “Kell said she …”. */
  private pronoun(low: string): void {
    const he = low === 'he' || low === 'his' || low === 'him';
    if (this.quoted || (!he && low !== 'she' && low !== 'her')) return;
    this.pronounSeen = true;
    const { subject } = this;
    if (subject === null) return;
    const points = this.persons === 1 ? 1 : 0.5;
    if (he) subject.men += points;
    else subject.women += points;
    subject.human += 0.5;
  }

  /** Reads a run of capitalised words that begins at `from`; gives where it ends. */
  private run(from: number): number {
    const { text, end } = this;
    let words: RunWord[] = [];
    let at = from;
    let prev =
      this.beforeEnd === from - 1 && this.beforeStart >= 0
        ? text.slice(this.beforeStart, this.beforeEnd)
        : '';
    let leads = this.opens;
    const flush = (possessive: boolean) => {
      if (words.length > 0) this.name(words, possessive, leads, prev);
      words = [];
      prev = '';
      leads = false;
    };
    for (;;) {
      const start = at;
      at = this.wordEnd(start);
      const low = lowered(text.slice(start, at));
      if (notInNames.has(low) && !this.keepsInName(low, words, at)) {
        flush(false);
        leads = this.opens;
        prev = low;
      } else {
        if (words.length >= NAME_WORDS) flush(false);
        words.push({ start, end: at, low });
      }
      if (isPossessiveAt(text, at)) {
        flush(true);
        return at;
      }
      if (at + 1 >= end || text.charCodeAt(at) !== SPACE) break;
      const next = at + 1;
      if (isUpper(text.charCodeAt(next))) {
        at = next;
        continue;
      }
      const onward = this.pastSmallWords(next, words);
      if (onward < 0) break;
      at = onward;
    }
    flush(false);
    return at;
  }

  private wordEnd(start: number): number {
    const { text, end } = this;
    let at = start + 1;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (isWordCode(code)) at += 1;
      else if (
        (code === HYPHEN || code === AMPERSAND || isApostrophe(code)) &&
        isWordCode(text.charCodeAt(at + 1)) &&
        !isPossessiveAt(text, at)
      ) {
        at += 2;
      } else if (code === PERIOD && at - start <= ABBREVIATION && this.keepsPeriod(start, at))
        at += 1;
      else break;
    }
    return Math.min(at, end);
  }

  private keepsPeriod(start: number, at: number): boolean {
    if (at - start === 1) return true;
    const raw = this.text.slice(start, at);
    if (raw.includes('.')) return true;
    const low = `${raw.toLowerCase()}.`;
    return at + 1 < this.end && (titles.has(low) || suffixes.has(low) || low === 'st.');
  }

  /** Past the small words inside a name, `van der` or `of the`, which join `words`; -1 where the name ends. */
  private pastSmallWords(from: number, words: RunWord[]): number {
    const { text, end } = this;
    const last = words[words.length - 1]?.low;
    if (last === undefined) return -1;
    const small: RunWord[] = [];
    let at = from;
    for (let count = 0; count < 3; count += 1) {
      const start = at;
      while (at < end && isLower(text.charCodeAt(at))) {
        at += 1;
        if (at - start > SMALL_WORD) return -1;
      }
      if (at === start || text.charCodeAt(at) !== SPACE) return -1;
      const low = text.slice(start, at);
      const joins = count === 0 ? low === 'of' || low === 'for' || low === 'on' : low === 'the';
      const institution = joins && (count > 0 || institutionWords.has(last) || titles.has(last));
      if (!particles.has(low) && !institution) return -1;
      small.push({ start, end: at, low });
      at += 1;
      if (isUpper(text.charCodeAt(at))) {
        words.push(...small);
        return at;
      }
    }
    return -1;
  }

  /** “Theresa May”, “Will Holm”: a month or small word that is a name here. */
  private keepsInName(low: string, words: readonly RunWord[], at: number): boolean {
    const last = words[words.length - 1];
    if (last !== undefined)
      return low.length > 2 && (isGivenName(last.low) || titles.has(last.low));
    return AS_FIRST_NAMES.has(low) && isUpper(this.text.charCodeAt(at + 1));
  }

  private name(words: readonly RunWord[], possessive: boolean, opens: boolean, prev: string): void {
    const { text, register, quoted } = this;
    const run = register.run(text, words);
    const head = words[0];
    const tail = words[words.length - 1];
    if (run === null || head === undefined || tail === undefined) return;
    const { named } = run;
    if (prev !== '') {
      const role = register.roleBefore(prev);
      if (role !== '') {
        addRole(named, role);
        this.wordsBefore(named);
      }
      // “The Kell” is none; “the Kell campaign” says nothing of Kell.
      if (PLACE_BEFORE.has(prev) || (prev === 'the' && !this.wordFollows(tail.end)))
        named.human -= 1;
    }
    const acronym = readBehind(text, tail.end, named, run.full);
    if (acronym !== null) this.acronyms.set(acronym, named);
    const isSubject =
      !possessive && !quoted && (opens || (!PREPOSITIONS.has(prev) && this.verbFollows(tail.end)));
    if (!quoted) {
      this.persons += 1;
      // A lone capital that opens a sentence may be no name at all: “Typically he …”.
      if (isSubject && this.persons === 1 && (run.full || !opens)) this.subject = named;
    }
    this.occurrences.push({
      start: head.start + run.from,
      end: tail.end,
      named,
      weight: possessive ? 1 : isSubject ? 3 : 2,
      quoted,
      sentence: this.sentences.length,
      paragraph: this.paragraph,
    });
  }

  private wordFollows(end: number): boolean {
    return this.text.charCodeAt(end) === SPACE && isLower(this.text.charCodeAt(end + 1));
  }

  /** What stands before the lower-case role before a name: “Democratic nominee Ada Lund”. */
  private wordsBefore(named: Named): void {
    const { text, beforeStart, beforeEnd } = this;
    const floor = Math.max(0, beforeStart - ROLE_REACH);
    let start = beforeStart;
    while (start > floor && !isBreak(text.charCodeAt(start - 1))) start -= 1;
    const words = text.slice(start, beforeEnd).split(' ').slice(-ROLE_WORDS);
    let from = words.length - 1;
    while (from > 0 && isPartOfRole(words[from - 1] ?? '')) from -= 1;
    const role = words.slice(from);
    for (const word of role) named.modifiers.add(lowered(word));
    if (named.intro === '') named.intro = role.join(' ');
  }

  /** Whether a word in lower case follows that no preposition is: most often the verb of a subject. */
  private verbFollows(end: number): boolean {
    const { text } = this;
    if (text.charCodeAt(end) !== SPACE) return false;
    let at = end + 1;
    while (isLower(text.charCodeAt(at)) && at - end < 12) at += 1;
    return at > end + 1 && !PREPOSITIONS.has(text.slice(end + 1, at));
  }
}

/** How far before a name its role may begin: UTF-16 code units, and words. */
const ROLE_REACH = 50;
const ROLE_WORDS = 5;
/** Whether a mark ends what can belong to a role. */
const isBreak = (code: number) =>
  code !== SPACE && code !== HYPHEN && !isWordCode(code) && !isApostrophe(code);
const isPartOfRole = (word: string) =>
  (isUpper(word.charCodeAt(0)) && !notInNames.has(word.toLowerCase())) ||
  titles.has(word) ||
  makesPeople.has(word) ||
  institutions.has(word);

const AS_FIRST_NAMES = new Set(['will', 'april', 'june', 'august', 'may']);
const endsSentence = (code: number) => code === PERIOD || code === 33 || code === 63;

const TITLE_CASE_LIMIT = 200;
const LONG_WORD = 3;

/** Whether a short passage is a headline in which every word has a capital: its capitals name nobody. */
function isTitleCase(text: string, start: number, end: number): boolean {
  if (end - start > TITLE_CASE_LIMIT) return false;
  let long = 0;
  let capital = 0;
  let at = start;
  while (at < end) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const from = at;
    while (at < end && isWordCode(text.charCodeAt(at))) at += 1;
    if (at - from <= LONG_WORD) continue;
    long += 1;
    if (isUpper(text.charCodeAt(from))) capital += 1;
  }
  return long > 3 && capital / long > 0.8;
}
