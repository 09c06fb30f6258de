import { nameKind, titlesEnd } from './name-words';
import {
  adjectives,
  genderOfGivenName,
  genderOfRole,
  isGivenName,
  makesPeople,
  people,
  roleOf,
  singular,
  suffixes,
  titles,
  type Gender,
} from './vocabulary';

/** A person or institution that the text names, in whatever form. */
export interface Named {
  /** Lower-case words, without suffixes and initials. */
  words: readonly string[];
  /** As the text has it where it is fullest. */
  text: string;
  kind: 'person' | 'institution' | null;
  /** What the text says it is where it is named: `a former minister`. */
  intro: string;
  /** Roles and titles beside it, folded. */
  readonly roles: Set<string>;
  /** Words beside it: `republican`, `former`. */
  readonly modifiers: Set<string>;
  /** For “he” and for “she”. */
  men: number;
  women: number;
  /** For (above 0) and against its being a person. */
  human: number;
  count: number;
  /** UTF-16 offset of the first mention. */
  readonly first: number;
}

/** The gender that the text's titles, roles, pronouns and given name point to; null where they do not. */
export function genderOfNamed(named: Named): Gender | null {
  if (named.men === named.women) return null;
  return named.men > named.women ? 'm' : 'f';
}

/** What a run of capitalised words is, whoever it stands beside. */
export interface Run {
  readonly named: Named;
  /** Where the name begins in the run, behind titles, and whether it has more than one word. */
  readonly from: number;
  readonly full: boolean;
}

/** A word of a run; offsets into the text. */
export interface RunWord {
  readonly start: number;
  readonly end: number;
  readonly low: string;
}

/** The words by which a name is looked up: without middle names. */
export function nameKey(words: readonly string[], institution: boolean): string {
  const { length } = words;
  if (length === 1) return words[0] ?? '';
  return length > 2 && !institution
    ? `${words[0] ?? ''} ${words[length - 1] ?? ''}`
    : words.join(' ');
}

const isSmall = (low: string) =>
  suffixes.has(low) || low.length === 1 || (low.length === 2 && low.endsWith('.'));

/** The words of a name without suffixes and initials; all of them where nothing would be left. */
export function coreOf(words: readonly string[]): readonly string[] {
  if (!words.some(isSmall)) return words;
  const kept = words.filter((low) => !isSmall(low));
  return kept.length === 0 ? words : kept;
}

/** Whether `few` are all among `many`, in the same order, beginning with the same word. */
export function within(few: readonly string[], many: readonly string[]): boolean {
  if (few[0] !== many[0] || few.length > many.length) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at += 1;
  return at === few.length;
}

/** How many names with the same first word a new one is compared to. */
const COMPARED = 8;

/** Every name of a text once. */
export class NameRegister {
  readonly byKey = new Map<string, Named>();
  private readonly byGiven = new Map<string, Named[]>();
  private readonly runs = new Map<string, Run | null>();
  private readonly rolesRead = new Map<string, string>();

  /** Whom a run names; null for a title or adjective alone. */
  run(text: string, words: readonly RunWord[]): Run | null {
    const head = words[0];
    const tail = words[words.length - 1];
    if (head === undefined || tail === undefined) return null;
    const raw = text.slice(head.start, tail.end);
    let run = this.runs.get(raw);
    if (run === undefined) {
      run = this.read(text, words);
      this.runs.set(raw, run);
    }
    if (run !== null) run.named.count += 1;
    return run;
  }

  /** The role that a lower-case word before a name is; empty for other words. */
  roleBefore(word: string): string {
    let role = this.rolesRead.get(word);
    if (role === undefined) {
      const one = singular(word);
      role = (titles.has(word) && !makesPeople.has(word)) || people.has(one) ? one : '';
      this.rolesRead.set(word, role);
    }
    return role;
  }

  private read(text: string, words: readonly RunWord[]): Run | null {
    const lows = words.map(({ low }) => low);
    const body = nameKind(lows) === 'institution';
    const cut = lows.length > 1 && !body ? titlesEnd(lows) : 0;
    const name = words.slice(cut);
    const [head] = name;
    const tail = name[name.length - 1];
    if (head === undefined || tail === undefined) return null;
    // “The Nobel-winning Peruvian” is on the way to a noun.
    if (!body && adjectives.has(tail.low) && !isGivenName(head.low)) return null;
    if (name.length === 1) {
      if ((titles.has(head.low) || people.has(singular(head.low))) && !isGivenName(head.low))
        return null;
    }
    const named = this.named(
      name.map(({ low }) => low),
      text.slice(head.start, tail.end),
      head.start,
    );
    const before = lows.slice(0, cut);
    for (const low of before) addRole(named, low);
    const runStart = words[0]?.start ?? head.start;
    if (cut > 0 && named.intro === '' && !COURTESY.has(before.join(' '))) {
      named.intro = text.slice(runStart, head.start).trim();
    }
    return { named, from: head.start - runStart, full: name.length > 1 };
  }

  private named(lows: readonly string[], shown: string, at: number): Named {
    const words = coreOf(lows);
    const kind = nameKind(words);
    const key = nameKey(words, kind === 'institution');
    let found = this.byKey.get(key);
    const [given = ''] = words;
    if (found === undefined && words.length > 1 && kind !== 'institution') {
      // “Ida Lund Holm” and “Ida Holm” are one: the first name and the order of the others agree.
      found = this.byGiven
        .get(given)
        ?.slice(-COMPARED)
        .find((other) => within(words, other.words) || within(other.words, words));
      if (found !== undefined) this.byKey.set(key, found);
    }
    if (found !== undefined) {
      if (words.length > found.words.length) {
        found.words = words;
        found.text = shown;
      }
      return found;
    }
    const gender = words.length > 1 ? genderOfGivenName(given) : null;
    const made: Named = {
      words,
      text: shown,
      kind,
      intro: '',
      roles: new Set(),
      modifiers: new Set(),
      men: gender === 'm' ? 2 : 0,
      women: gender === 'f' ? 2 : 0,
      human: 0,
      count: 0,
      first: at,
    };
    this.byKey.set(key, made);
    if (words.length > 1) {
      const list = this.byGiven.get(given);
      if (list === undefined) this.byGiven.set(given, [made]);
      else list.push(made);
    }
    return made;
  }
}

/** Titles that say nothing of what a person is. */
const COURTESY = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'mx', 'mx.']);

/** Notes that a title, role or word of kinship stands beside a name. */
export function addRole(named: Named, word: string): void {
  const gender = genderOfRole(word);
  if (gender === 'm') named.men += 3;
  else if (gender === 'f') named.women += 3;
  if (titles.has(word)) named.human += 2;
  named.roles.add(roleOf(word));
  named.modifiers.add(word);
}
