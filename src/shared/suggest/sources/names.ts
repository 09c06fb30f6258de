import type { Span } from '../../model';
import { nameKind } from './named';
import {
  genderOfGivenName,
  genderOfRole,
  institutionWords,
  isGivenName,
  knownInstitutions,
  notInNames,
  particles,
  people,
  roleOf,
  singular,
  suffixes,
  titles,
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
  /** Roles and titles beside it, folded, with where each stands. */
  readonly roles: Map<string, number>;
  readonly modifiers: Set<string>;
  men: number;
  women: number;
  /** For and against its being a person. */
  human: number;
  count: number;
  readonly first: number;
}

/** Where a name stands. */
export interface Occurrence extends Span {
  readonly named: Named;
  /** 3 a subject, 2 an object or other, 1 a possessive. */
  readonly weight: number;
  readonly quoted: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/** The words by which a name is looked up: without suffixes, initials and middle names. */
export function nameKey(words: readonly string[], institution: boolean): string {
  return words.length > 2 && !institution
    ? `${words[0] ?? ''} ${words[words.length - 1] ?? ''}`
    : words.join(' ');
}

/** The words of a name without suffixes and initials; all of them where nothing would be left. */
export function coreOf(words: readonly string[]): readonly string[] {
  const kept = words.filter((low) => !suffixes.has(low) && !/^\p{L}\.?$/u.test(low));
  return kept.length === 0 ? words : kept;
}

/** The names of a text, in order, and where its sentences begin. */
export interface NamesRead {
  readonly all: readonly Named[];
  /** By `nameKey`. */
  readonly byKey: ReadonlyMap<string, Named>;
  readonly occurrences: readonly Occurrence[];
  /** UTF-16 offsets, ascending. */
  readonly sentences: readonly number[];
  /** An acronym and what it stands for, where the text says so: “the Harbour Safety Board (HSB)”. */
  readonly acronyms: ReadonlyMap<string, Named>;
}

const isUpper = (code: number, text: string, at: number) =>
  (code >= 65 && code <= 90) || (code > 127 && UPPER.test(text.charAt(at)));
const UPPER = /\p{Lu}/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const isLetter = (code: number, text: string, at: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code > 127 &&
    code !== 0x2019 &&
    code !== 0x201c &&
    code !== 0x201d &&
    LETTER.test(text.charAt(at)));

const SPACE = 32;
const PERIOD = 46;
const COMMA = 44;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 45;

const PREPOSITIONS = new Set(
  'of to with from by for against at in on about over under between like than as into and or'.split(
    ' ',
  ),
);
const PLACE_BEFORE = new Set(['in', 'at', 'across', 'throughout', 'near', 'into']);
/** Behind a name: who it is, or that it is a person. */
const APPOSITION =
  /, (?:(?<age>\d\d),? ?)?(?:(?<who>who|whose)\b|(?<intro>(?:an?|the|one of|its|his|her|their|former|now|then|head|director|president|chief|professor|chairman|chairwoman|senior|executive)\s[^,.;:“”"()—\n]{2,90}))?/uy;
const ACRONYM_BEHIND = / \((?:the )?[“"‘']?(?<acronym>\p{Lu}[\p{Lu}\d&.-]{1,7})[”"’']?[,)]/uy;
/** A party and state behind a lawmaker: `(R-Vael)`. */
const MEMBER_BEHIND = / \([RDI](?:-|\))/y;

interface RunWord {
  start: number;
  end: number;
  low: string;
}

/** Reads all capitalised names of a text once. Linear in the length of the text. */
export function readNames(text: string, paragraphs: readonly Span[]): NamesRead {
  const all = new Map<string, Named>();
  const occurrences: Occurrence[] = [];
  const sentences: number[] = [];
  const acronyms = new Map<string, Named>();
  const byGiven = new Map<string, Named[]>();
  let paragraph = 0;
  let quoted = false;
  /** The last lower-case word before the place read, if only a space lies between. */
  let before = { start: -1, end: -1 };
  /** The person who is the subject of the sentence, for what its first pronoun says. */
  let subject: Named | null = null;
  let persons = 0;
  let pronounSeen = false;

  const named = (words: readonly RunWord[], from: number, to: number): Named => {
    const kept = coreOf(words.map((word) => word.low));
    const kind = kept.length > 1 || knownInstitutions.has(kept[0] ?? '') ? nameKind(kept) : null;
    const key = nameKey(kept, kind === 'institution');
    let found = all.get(key);
    if (found === undefined && kept.length > 1 && kind !== 'institution') {
      // “Ida Holm Vestergaard” and “Ida Holm” are one: the first name and the order of the others agree.
      found = byGiven
        .get(kept[0] ?? '')
        ?.slice(-8)
        .find((other) => within(kept, other.words) || within(other.words, kept));
      if (found !== undefined) all.set(key, found);
    }
    const shown = text.slice(from, to);
    if (found === undefined) {
      found = {
        words: kept,
        text: shown,
        kind,
        intro: '',
        roles: new Map(),
        modifiers: new Set(),
        men: 0,
        women: 0,
        human: 0,
        count: 0,
        first: from,
      };
      const gender = kept.length > 1 ? genderOfGivenName(kept[0] ?? '') : null;
      if (gender === 'm') found.men += 2;
      if (gender === 'f') found.women += 2;
      all.set(key, found);
      if (kept.length > 1) {
        const list = byGiven.get(kept[0] ?? '');
        if (list === undefined) byGiven.set(kept[0] ?? '', [found]);
        else list.push(found);
      }
    } else if (kept.length > found.words.length) {
      found.words = kept;
      found.text = shown;
    }
    found.count += 1;
    return found;
  };

  const occurrence = (
    words: readonly RunWord[],
    possessive: boolean,
    opens: boolean,
    prev: string,
  ) => {
    const lows = words.map((word) => word.low);
    const wholeKind = lows.length > 1 ? nameKind(lows) : null;
    let cut = 0;
    if (wholeKind !== 'institution') {
      for (let index = 0; index < lows.length - 1; index += 1) {
        const low = lows[index] ?? '';
        if (titles.has(low) || (people.has(low) && !isGivenName(low))) cut = index + 1;
      }
    }
    const name = words.slice(cut);
    const [head] = name;
    const tail = name[name.length - 1];
    if (head === undefined || tail === undefined) return;
    if (
      name.length === 1 &&
      (titles.has(head.low) || people.has(singular(head.low))) &&
      !isGivenName(head.low)
    )
      return;
    const found = named(name, head.start, tail.end);
    const given = lows.slice(0, cut);
    const role = prev !== '' && (titles.has(prev) || people.has(singular(prev))) ? prev : '';
    for (const low of role === '' ? given : [role, ...given]) {
      const gender = genderOfRole(low);
      if (gender === 'm') found.men += 3;
      if (gender === 'f') found.women += 3;
      if (titles.has(low)) found.human += 2;
      found.roles.set(roleOf(singular(low)), head.start);
      found.modifiers.add(low);
    }
    if (cut > 0 && found.intro === '' && cut < 6) {
      const first = words[0];
      if (first !== undefined && !/^m(?:r|rs|s|iss)\.?$/u.test(given.join(' ')))
        found.intro = text.slice(first.start, head.start).trim();
    }
    behind(found, tail.end, name.length);
    if (PLACE_BEFORE.has(prev)) found.human -= 1;
    if (prev === 'the') found.human -= 1;
    const isSubject =
      !possessive &&
      !quoted &&
      (opens ||
        (text.charCodeAt(tail.end) === SPACE &&
          !PREPOSITIONS.has(prev) &&
          followedByVerb(tail.end + 1)));
    if (!quoted) {
      persons += 1;
      if (isSubject && subject === null) subject = found;
    }
    occurrences.push({
      start: head.start,
      end: tail.end,
      named: found,
      weight: possessive ? 1 : isSubject ? 3 : 2,
      quoted,
      sentence: sentences.length,
      paragraph,
    });
  };

  const behind = (found: Named, end: number, length: number) => {
    const code = text.charCodeAt(end);
    if (code === COMMA) {
      APPOSITION.lastIndex = end;
      const match = APPOSITION.exec(text);
      const groups = match?.groups;
      if (groups?.['age'] !== undefined || groups?.['who'] !== undefined) found.human += 2;
      const intro = groups?.['intro'];
      if (intro !== undefined && found.kind !== 'institution') {
        const heads = rolesIn(intro);
        if (heads.length > 0) {
          found.human += 1;
          if (found.intro === '' || length > 1) found.intro = intro.trim();
          for (const word of heads) {
            const gender = genderOfRole(word);
            if (gender === 'm') found.men += 2;
            if (gender === 'f') found.women += 2;
            found.roles.set(roleOf(word), end);
          }
          for (const word of intro.toLowerCase().split(/\s+/u)) found.modifiers.add(word);
        }
      }
    } else if (code === SPACE && text.charCodeAt(end + 1) === 40) {
      MEMBER_BEHIND.lastIndex = end;
      if (MEMBER_BEHIND.test(text)) {
        found.human += 2;
        return;
      }
      ACRONYM_BEHIND.lastIndex = end;
      const acronym = ACRONYM_BEHIND.exec(text)?.groups?.['acronym'];
      if (acronym !== undefined && length > 1 && spells(acronym, found.words)) {
        found.kind = 'institution';
        acronyms.set(acronym.replaceAll('.', '').toLowerCase(), found);
      }
    }
  };

  const followedByVerb = (at: number): boolean => {
    const code = text.charCodeAt(at);
    if (!(code >= 97 && code <= 122)) return false;
    let end = at;
    while (text.charCodeAt(end) >= 97 && text.charCodeAt(end) <= 122) end += 1;
    return !PREPOSITIONS.has(text.slice(at, end));
  };

  /** Reads a run of capitalised words that begins at `from`; gives where it ends. */
  const run = (from: number, end: number, opens: boolean): number => {
    let words: RunWord[] = [];
    let at = from;
    let prev =
      before.end === from - 1 && before.start >= 0
        ? text.slice(before.start, before.end).toLowerCase()
        : '';
    let leads = opens;
    const flush = (possessive: boolean) => {
      if (words.length > 0) occurrence(words, possessive, leads, prev);
      words = [];
      prev = '';
      leads = false;
    };
    for (;;) {
      const start = at;
      at += 1;
      while (at < end) {
        const code = text.charCodeAt(at);
        if (isLetter(code, text, at)) at += 1;
        else if (
          (code === HYPHEN || code === 38 || code === APOSTROPHE || code === CURLY_APOSTROPHE) &&
          at + 1 < end &&
          isLetter(text.charCodeAt(at + 1), text, at + 1) &&
          !isPossessive(at, end)
        ) {
          at += 2;
        } else if (code === PERIOD && at - start <= 5 && staysWithWord(start, at, end)) at += 1;
        else break;
      }
      const low = text.slice(start, at).toLowerCase().replaceAll('’', "'");
      const possessive = isPossessive(at, end);
      if (notInNames.has(low) && !keepsInName(low, words, at, end)) {
        flush(false);
        leads = opens && words.length === 0;
        prev = low;
      } else words.push({ start, end: at, low });
      if (possessive) {
        flush(true);
        return at;
      }
      if (text.charCodeAt(at) !== SPACE || at + 1 >= end) break;
      const next = at + 1;
      if (isUpper(text.charCodeAt(next), text, next)) {
        at = next;
        continue;
      }
      const onward =
        words.length === 0
          ? -1
          : afterSmallWords(next, end, words[words.length - 1]?.low ?? '', words);
      if (onward < 0) break;
      at = onward;
    }
    flush(false);
    return at;
  };

  /** Past the small words inside a name: `van der`, `of the`; -1 where the name ends. Adds them to `words`. */
  const afterSmallWords = (from: number, end: number, last: string, words: RunWord[]): number => {
    let at = from;
    const small: RunWord[] = [];
    for (let count = 0; count < 3; count += 1) {
      const start = at;
      while (at < end && text.charCodeAt(at) >= 97 && text.charCodeAt(at) <= 122) at += 1;
      const low = text.slice(start, at);
      if (at === start || at - start > 4 || text.charCodeAt(at) !== SPACE) return -1;
      const institution = institutionWords.has(last) || last === 'attorney';
      const joins = count === 0 ? low === 'of' || low === 'for' || low === 'on' : low === 'the';
      if (!particles.has(low) && !(institution && joins)) return -1;
      small.push({ start, end: at, low });
      at += 1;
      if (isUpper(text.charCodeAt(at), text, at)) {
        words.push(...small);
        return at;
      }
    }
    return -1;
  };

  const isPossessive = (at: number, end: number): boolean => {
    const code = text.charCodeAt(at);
    if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return false;
    const next = text.charCodeAt(at + 1);
    if (next === 115 && (at + 2 >= end || !isLetter(text.charCodeAt(at + 2), text, at + 2)))
      return true;
    return text.charCodeAt(at - 1) === 115 && next === SPACE;
  };

  const staysWithWord = (start: number, at: number, end: number): boolean => {
    if (at - start === 1) return true;
    const raw = text.slice(start, at);
    if (raw.includes('.')) return true;
    return (
      at + 1 < end &&
      (titles.has(`${raw.toLowerCase()}.`) || suffixes.has(`${raw.toLowerCase()}.`) || raw === 'St')
    );
  };

  /** “Theresa May”, “Will Holm”: a month or small word that is a name here. */
  const keepsInName = (
    low: string,
    words: readonly RunWord[],
    at: number,
    end: number,
  ): boolean => {
    const last = words[words.length - 1];
    if (last !== undefined && (isGivenName(last.low) || titles.has(last.low)))
      return low.length > 2;
    return (
      (low === 'will' || low === 'april' || low === 'june' || low === 'august') &&
      words.length === 0 &&
      !opensWithVerb(at, end)
    );
  };
  const opensWithVerb = (at: number, end: number) =>
    !(at + 1 < end && isUpper(text.charCodeAt(at + 1), text, at + 1));

  const pronoun = (low: string) => {
    if (pronounSeen || quoted) return;
    pronounSeen = true;
    const who = subject as Named | null;
    if (who === null) return;
    const points = persons === 1 ? 1 : 0.5;
    if (low === 'he' || low === 'his' || low === 'him') who.men += points;
    else who.women += points;
    who.human += 0.5;
  };

  const whole = paragraphs.length > 0 ? paragraphs : [{ start: 0, end: text.length }];
  for (const { start, end } of whole) {
    quoted = false;
    let opens = true;
    let at = start;
    const newSentence = (from: number) => {
      sentences.push(from);
      opens = true;
      subject = null;
      persons = 0;
      pronounSeen = false;
    };
    newSentence(start);
    if (isTitleCase(text, start, end)) {
      paragraph += 1;
      continue;
    }
    before = { start: -1, end: -1 };
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code >= 97 && code <= 122) {
        const from = at;
        while (at < end) {
          const each = text.charCodeAt(at);
          if (
            (each >= 97 && each <= 122) ||
            each === HYPHEN ||
            (each > 127 && isLetter(each, text, at))
          )
            at += 1;
          else if (
            (each === APOSTROPHE || each === CURLY_APOSTROPHE) &&
            text.charCodeAt(at + 1) >= 97
          )
            at += 1;
          else break;
        }
        before = { start: from, end: at };
        if (at - from <= 3 && (code === 104 || code === 115)) {
          const low = text.slice(from, at);
          if (low === 'he' || low === 'his' || low === 'him' || low === 'she' || low === 'her')
            pronoun(low);
        }
        opens = false;
        continue;
      }
      if (isUpper(code, text, at)) {
        at = run(at, end, opens);
        opens = false;
        continue;
      }
      if (code === 0x201c || (code === 34 && !quoted)) quoted = true;
      else if (code === 0x201d || code === 34) {
        quoted = false;
        const last = text.charCodeAt(at - 1);
        if ((last === PERIOD || last === 33 || last === 63) && startsSentence(at + 1))
          newSentence(at + 1);
      } else if (
        (code === PERIOD || code === 33 || code === 63) &&
        !quoted &&
        startsSentence(at + 1)
      )
        newSentence(at + 1);
      at += 1;
    }
    paragraph += 1;
  }

  function startsSentence(at: number): boolean {
    if (text.charCodeAt(at) !== SPACE) return false;
    const code = text.charCodeAt(at + 1);
    return (
      code === 0x201c || code === 34 || isUpper(code, text, at + 1) || (code >= 48 && code <= 57)
    );
  }

  return { all: [...new Set(all.values())], byKey: all, occurrences, sentences, acronyms };
}

/** Whether `few` are all among `many`, in the same order, beginning with the same word. */
export function within(few: readonly string[], many: readonly string[]): boolean {
  if (few[0] !== many[0] || few.length > many.length) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at += 1;
  return at === few.length;
}

/** Whether an acronym begins as the words of a name do. */
const spells = (acronym: string, words: readonly string[]) =>
  words.some((word) => word.startsWith(acronym.charAt(0).toLowerCase()));

/** The roles that the words behind a name give: `a former foreign minister of Vael`. */
function rolesIn(intro: string): string[] {
  const found: string[] = [];
  for (const word of intro.toLowerCase().split(/[^\p{L}’'-]+/u)) {
    if (found.length > 0 && PREPOSITIONS.has(word)) break;
    const one = singular(word);
    if (people.has(one) || titles.has(one)) found.push(one);
  }
  return found;
}

const TITLE_CASE_LIMIT = 200;

/** Whether a short passage is a headline in which every word has a capital: its capitals name nobody. */
function isTitleCase(text: string, start: number, end: number): boolean {
  if (end - start > TITLE_CASE_LIMIT) return false;
  const words = text.slice(start, end).match(/[\p{L}][\p{L}’'.-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return (
    long.length > 3 && long.filter((word) => UPPER.test(word.charAt(0))).length / long.length > 0.8
  );
}
