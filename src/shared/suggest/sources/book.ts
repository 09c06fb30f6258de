import type { Span } from '../../model';
import { coreOf, genderOfNamed, nameKey, within, type Named } from './named-in-text';
import { readNames, type Occurrence } from './names';
import { nounFits, type Gender } from './vocabulary';

const LISTED = 24;

function push(lists: Map<string, Named[]>, word: string, named: Named): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [named]);
  else if (list.length < LISTED && !list.includes(named)) list.push(named);
}

/** Where `value` belongs in an ascending list: how many are not above it. */
export function rank(count: number, at: (index: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const endsWith = (words: readonly string[], tail: readonly string[]) =>
  tail.every((word, index) => words[words.length - tail.length + index] === word);

const SMALL = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'de', 'la']);

/** All names of a text, to look up whom a part of a name, an acronym or a role means. */
export class NameBook {
  readonly occurrences: readonly Occurrence[];
  private readonly byKey: ReadonlyMap<string, Named>;
  private readonly byLast = new Map<string, Named[]>();
  private readonly byFirst = new Map<string, Named[]>();
  private readonly byInner = new Map<string, Named[]>();
  private readonly byInitials = new Map<string, Named>();
  private readonly byRole = new Map<string, Named[]>();
  private readonly sentences: readonly number[];
  private readonly paragraphs: readonly Span[];
  private readonly whole = new Map<Named, Named>();
  private readonly found = new Map<string, Named | null>();

  constructor(text: string, paragraphs: readonly Span[]) {
    const read = readNames(text, paragraphs);
    this.occurrences = read.occurrences;
    this.sentences = read.sentences;
    this.paragraphs = paragraphs;
    this.byKey = read.byKey;
    const all = new Set(read.byKey.values());
    for (const named of all) {
      const [first = '', ...others] = named.words;
      const last = others.pop();
      if (last === undefined) continue;
      push(this.byLast, last, named);
      push(this.byFirst, first, named);
      for (const inner of others) push(this.byInner, inner, named);
      if (this.kindOf(named) === 'institution') {
        const initials = named.words
          .map((word) => (SMALL.has(word) ? '' : word.charAt(0)))
          .join('');
        if (initials.length > 1 && !this.byInitials.has(initials))
          this.byInitials.set(initials, named);
      }
    }
    for (const [acronym, named] of read.acronyms) this.byInitials.set(acronym, named);
    for (const named of all) {
      for (const role of named.roles) push(this.byRole, role, this.full(named));
    }
  }

  /** Person or institution; null for a single word of which the text says neither. */
  kindOf(named: Named): 'person' | 'institution' | null {
    if (named.kind !== null) return named.kind;
    if (named.human > 0 || genderOfNamed(named) !== null) return 'person';
    if (named.human < 0) return 'institution';
    return named.words.length > 1 ? 'person' : null;
  }

  /** Whether the text or the name itself says that it is a person, not only its having two words. */
  surelyPerson(named: Named): boolean {
    return named.kind === 'person' || named.human > 0 || genderOfNamed(named) !== null;
  }

  /** The full name that a single word stands for, where the text has it anywhere; else itself. */
  full(named: Named): Named {
    const known = this.whole.get(named);
    if (known !== undefined) return known;
    const whole = this.longer(named) ?? named;
    this.whole.set(named, whole);
    return whole;
  }

  private longer(named: Named): Named | null {
    const { words, kind } = named;
    if (words.length === 1) return this.find(words, null, null);
    if (kind !== null) return null;
    // “Lund Dahl” is who “Ada Lund Dahl” is, unless the words begin with a first name of their own.
    const last = words[words.length - 1] ?? '';
    const longer = (other: Named) =>
      other.words.length > words.length &&
      endsWith(other.words, words) &&
      this.kindOf(other) === 'person';
    return this.byLast.get(last)?.find(longer) ?? null;
  }

  /**
   * Whom a name or a part of one means: the same name, else the full name it is the end of, the beginning of,
   * a word of, or the initials of. Of several the one the text names most often, then first.
   */
  find(
    nameWords: readonly string[],
    gender: Gender | null,
    wanted: 'person' | 'institution' | null,
  ): Named | null {
    const words = coreOf(nameWords);
    const key = `${words.join(' ')}|${gender ?? ''}|${wanted ?? ''}`;
    let found = this.found.get(key);
    if (found === undefined) {
      found = this.lookUp(words, gender, wanted);
      this.found.set(key, found);
    }
    return found;
  }

  private lookUp(
    words: readonly string[],
    gender: Gender | null,
    wanted: 'person' | 'institution' | null,
  ): Named | null {
    const exact = this.byKey.get(nameKey(words, wanted === 'institution')) ?? null;
    if (exact !== null && words.length > 1) return this.full(exact);
    const last = words[words.length - 1] ?? '';
    const first = words[0] ?? '';
    if (words.length === 1 && wanted !== 'person') {
      const spelled = this.byInitials.get(last.replaceAll('.', ''));
      if (spelled !== undefined) return spelled;
    }
    const fits = (named: Named) =>
      (wanted === null || (this.kindOf(named) ?? wanted) === wanted) &&
      (gender === null || (genderOfNamed(named) ?? gender) === gender) &&
      (words.length === 1 || within(words, named.words.slice(named.words.indexOf(first))));
    const better = (one: Named, other: Named) => {
      const sure = (named: Named) => (gender !== null && genderOfNamed(named) === gender ? 1 : 0);
      return sure(one) > sure(other) || (sure(one) === sure(other) && one.count > other.count);
    };
    for (const list of [this.byLast.get(last), this.byFirst.get(first), this.byInner.get(first)]) {
      const fitting = (list ?? []).filter(fits);
      const best = fitting.reduce<Named | undefined>(
        (most, named) => (most === undefined || better(named, most) ? named : most),
        undefined,
      );
      if (best !== undefined) return best.words.length > 1 ? this.full(best) : best;
    }
    return exact;
  }

  /** Everybody of whom the text says that they hold a role, in the order of the text. */
  holders(role: string): readonly Named[] {
    return this.byRole.get(role) ?? [];
  }

  /** How many names stand before an offset. */
  before(at: number): number {
    return rank(this.occurrences.length, (index) => this.occurrences[index]?.start ?? 0, at - 1);
  }

  sentenceAt(at: number): number {
    return rank(this.sentences.length, (index) => this.sentences[index] ?? 0, at);
  }

  sentenceStart(at: number): number {
    return this.sentences[this.sentenceAt(at) - 1] ?? 0;
  }

  paragraphAt(at: number): number {
    return rank(this.paragraphs.length, (index) => this.paragraphs[index]?.start ?? 0, at) - 1;
  }

  /** The last institution named before `at` whose name a noun fits: “the company”. Looks back 60 names. */
  institutionBefore(at: number, noun: string): Named | null {
    const end = this.before(at);
    for (let index = end - 1; index >= Math.max(0, end - 60); index -= 1) {
      const occurrence = this.occurrences[index];
      if (occurrence === undefined || occurrence.quoted) continue;
      const named = this.full(occurrence.named);
      if (this.kindOf(named) !== 'institution') continue;
      if (noun === '' || named.words.some((word) => nounFits(noun, word))) return named;
    }
    return null;
  }
}
