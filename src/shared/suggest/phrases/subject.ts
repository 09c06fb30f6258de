import { CAN } from '../reading/lexicon';
import { MONTHS } from '../words/grammar';
import type { ReadSentence } from '../reading/reading';
import { is, isFinite, isMark, isNounish, isWord, type Tokens } from './words';

/** A run of words of a sentence: indices of its first token and of the one behind its last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Whether what it does stands in an aside about it: “Roe, who said …, left”. */
  readonly aside?: boolean;
}

const MOST_WORDS = 45;
const CALENDAR = new Set(MONTHS.split(/\s+/u));

/** Whether the comma at `at` opens an aside about the noun before it: “Roe, a former minister,”. */
function opensAside(tokens: Tokens, at: number, close = 0): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !(isNounish(tokens[at - 1]) || isMark(tokens[at - 1], ')')))
    return false;
  // “Morena, as the party is known,”
  if (isWord(next, 'as')) return isWord(tokens[close - 1], 'known', 'called', 'dubbed');
  return (
    next.kind === 'number' ||
    (next.capital && !is(next, CAN.subject)) ||
    is(next, CAN.determiner | CAN.relative | CAN.possessive | CAN.afterNoun) ||
    next.word.endsWith('ed') ||
    isWord(
      next,
      'one',
      'who',
      'of',
      'formerly',
      'including',
      'now',
      'both',
      'then',
      'himself',
      'herself',
      'for',
      'at',
      'in',
      'during',
      'after',
    ) ||
    next.word.endsWith('ing') ||
    (isNounish(next) && !is(next, CAN.verb) && !is(next, CAN.time))
  );
}

/** The `(` that the `)` at `at` closes, or `at` itself. */
function openBracket(tokens: Tokens, at: number): number {
  for (let k = at - 1; k >= 0 && k > at - 12; k -= 1) if (isMark(tokens[k], '(')) return k;
  return at;
}

interface Walk {
  /** Index of the first token that belongs. */
  readonly from: number;
  /** Whether the walk ended at a verb of another clause. */
  readonly atVerb: boolean;
}

/** Walks left from `last` over what one noun phrase can be made of. */
function walkLeft(sentence: ReadSentence, last: number, floor: number): Walk {
  const { tokens, quoted } = sentence;
  const home = quoted[last];
  let conjunction = -1;
  let k = last;
  for (; k >= floor && last - k < MOST_WORDS; k -= 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.kind === 'quote') {
      // Quoted words inside a name: the “Gang of Eight” said.
      if (quoted[k] === -1 || quoted[k] === home) {
        break;
      }
      let open = k;
      while (open > floor && quoted[open - 1] === quoted[k]) open -= 1;
      if (k - open > 6 || tokens[k - 1]?.kind === 'mark') break;
      k = open;
      continue;
    }
    if (quoted[k] !== home) break;
    if (token.kind === 'mark') {
      if (token.word === ')') {
        k = openBracket(tokens, k);
        if (isMark(tokens[k], '(')) continue;
      }
      if (
        token.word === '-' ||
        token.word === '&' ||
        token.word === '/' ||
        token.word === '$' ||
        token.word === '%' ||
        token.word === '@' ||
        token.word === '#'
      )
        continue;
      break;
    }
    if (is(token, CAN.conjunction)) {
      if (isWord(token, 'but', 'yet', 'nor') || isMark(tokens[k - 1], ',')) break;
      conjunction = k;
      continue;
    }
    if (is(token, CAN.relative) && !is(token, CAN.possessive)) {
      // “people who attended”, “a memo that was leaked”; “said that officials” is no such clause.
      if (isWord(token, 'whom') && isWord(tokens[k - 1], 'of')) continue;
      const verbNext = isWord(token, 'who', 'whom') || is(tokens[k + 1], CAN.auxiliary | CAN.past);
      if (verbNext && isNounish(tokens[k - 1]) && k < last) continue;
      if (
        isWord(token, 'that') &&
        k + 1 <= last &&
        !is(tokens[k + 1], CAN.verb) &&
        !isNounish(tokens[k - 1])
      ) {
        if (isNounish(tokens[k + 1]) && !is(tokens[k - 1], CAN.verb)) continue;
      }
      break;
    }
    if (is(token, CAN.subject)) {
      if (k === last || !isNounish(tokens[k - 1])) {
        if (k === last) {
          k -= 1;
          break;
        }
      }
      break;
    }
    if (is(token, CAN.subordinator)) break;
    if (k < last && isWord(token, 'after', 'before', 'until')) break;
    if (isFinite(tokens, k)) {
      const relative = relativeBefore(sentence, k, floor);
      if (relative >= 0) {
        k = relative;
        continue;
      }
      return { from: conjunction > k ? conjunction + 1 : k + 1, atVerb: true };
    }
    if (
      is(token, CAN.determiner | CAN.possessive) &&
      k > floor &&
      k < last &&
      (isNounish(tokens[k - 1]) || is(tokens[k - 1], CAN.time | CAN.object)) &&
      !(is(tokens[k - 1], CAN.verb) && relativeBefore(sentence, k - 1, floor) >= 0) &&
      !isWord(tokens[k - 1], 'of') &&
      !is(tokens[k - 1], CAN.preposition | CAN.determiner | CAN.conjunction)
    ) {
      k -= 1;
      break;
    }
  }
  return { from: Math.max(k + 1, floor), atVerb: false };
}

/** The “who” of a relative clause that the verb at `at` belongs to, or -1. */
function relativeBefore({ tokens, quoted }: ReadSentence, at: number, floor: number): number {
  for (let k = at - 1; k >= floor && k > at - 8; k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.kind !== 'word' || quoted[k] !== quoted[at]) return -1;
    if (isWord(token, 'who', 'which', 'whose') || (isWord(token, 'that') && k === at - 1)) {
      return isNounish(tokens[k - 1]) ? k : -1;
    }
  }
  return -1;
}

/** Takes from the left what opens a sentence and belongs to no name, then a place or time in front. */
function trimLeft({ tokens }: ReadSentence, { from, to }: Phrase): Phrase | null {
  let k = from;
  for (;;) {
    const token = tokens[k];
    if (token === undefined || k >= to) return null;
    if (token.kind !== 'word' && token.kind !== 'number') {
      if (token.word === '@' || token.word === '#' || token.word === '$') break;
      k += 1;
    } else if (is(token, CAN.conjunction)) k += 1;
    else if (
      is(token, CAN.adverb) &&
      !is(token, CAN.determiner) &&
      !(token.capital && k > from) &&
      !isWord(token, 'then') &&
      !(
        isWord(token, 'only', 'even', 'just', 'almost', 'nearly') &&
        is(tokens[k + 1], CAN.determiner)
      )
    )
      k += 1;
    else if (is(token, CAN.preposition) && !isWord(token, 'about', 'over', 'around', 'like')) {
      const next = afterFronted(tokens, k, to);
      if (next <= k) return null;
      k = next;
    } else break;
  }
  // “Last week the ministry said”, “Friday Roe said”.
  if (is(tokens[k], CAN.time) && k + 1 < to) {
    let t = k;
    while (t < to && is(tokens[t], CAN.time)) t += 1;
    if (t < to && (tokens[t]?.capital === true || is(tokens[t], CAN.determiner | CAN.subject)))
      k = t;
  }
  return { from: k, to };
}

/** Where the subject begins behind a place or time in front that no comma ends: “In a statement Roe said”. */
function afterFronted(tokens: Tokens, at: number, to: number): number {
  const last = tokens[to - 1];
  if (is(last, CAN.subject)) return to - 1;
  let k = to - 1;
  if (last?.capital === true) {
    while (k > at + 1 && tokens[k - 1]?.capital === true && !is(tokens[k - 1], CAN.time)) k -= 1;
    if (is(tokens[k - 1], CAN.determiner) && k - 1 > at + 1) k -= 1;
    return is(tokens[k - 1], CAN.preposition) ? -1 : k;
  }
  for (; k > at + 1; k -= 1) {
    if (is(tokens[k], CAN.determiner) && !is(tokens[k - 1], CAN.preposition)) return k;
  }
  return -1;
}

const isCalendarAt = (tokens: Tokens, at: number) => {
  const token = tokens[at];
  return token !== undefined && is(token, CAN.time) && token.capital && isCalendar(token);
};

const isCalendar = ({ word }: { readonly word: string }) =>
  word.endsWith('day') ? word.length > 3 : CALENDAR.has(word);

/** Whether these words can name a source: at least a noun or pronoun, and not only a time. */
function names({ tokens }: ReadSentence, { from, to }: Phrase): boolean {
  if (to <= from || isWord(tokens[from], 'no', 'nobody', 'none', 'neither', 'let', 'nothing'))
    return false;
  if (to - from === 1) {
    const only = tokens[from];
    if (only === undefined) return false;
    if (is(only, CAN.subject)) return !isWord(only, 'i', 'we', 'you', 'nobody');
    if (is(only, CAN.determiner)) {
      return isWord(
        only,
        'some',
        'many',
        'others',
        'several',
        'both',
        'one',
        'another',
        'few',
        'most',
        'all',
        'two',
        'three',
      );
    }
    if (is(only, CAN.time)) return only.capital && !isCalendar(only);
    return isNounish(only);
  }
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    if (isNounish(token) && (!is(token, CAN.time) || isWord(token, 'minutes'))) return true;
  }
  return isWord(
    tokens[from],
    'one',
    'some',
    'many',
    'several',
    'both',
    'others',
    'two',
    'three',
    'another',
  );
}

/** The subject that ends right before the token at `at`: a noun phrase with what is said about it. */
export function subjectBefore(sentence: ReadSentence, at: number, floor = 0): Phrase | null {
  const { tokens, quoted } = sentence;
  let last = at - 1;
  // “Roe on Tuesday said”, “Roe, the mayor, on Tuesday said”.
  if (isCalendarAt(tokens, last)) {
    let day = last;
    while (
      day > floor &&
      (is(tokens[day], CAN.time) ||
        isWord(tokens[day], 'on', 'late', 'early', 'in', 'last', 'this'))
    )
      day -= 1;
    if (
      day >= floor &&
      day < last &&
      (isMark(tokens[day], ',') ||
        (isNounish(tokens[day]) && tokens[day]?.word.endsWith('ed') !== true) ||
        is(tokens[day], CAN.subject))
    )
      last = day;
  }
  if (last < floor || quoted[last] !== quoted[at]) return null;
  const token = tokens[last];
  if (token === undefined) return null;
  if (isMark(token, ',') || isMark(token, '—') || isMark(token, '–') || isMark(token, '--')) {
    return withAside(sentence, last, floor);
  }
  if ((token.kind === 'mark' && token.word !== ')') || is(token, CAN.conjunction)) return null;
  if (is(token, CAN.preposition) && !is(token, CAN.adverb) && !token.capital) return null;
  const walk = walkLeft(sentence, last, floor);
  const phrase = trimLeft(sentence, { from: walk.from, to: last + 1 });
  if (phrase !== null && opensWithGerund(tokens, phrase)) return null;
  return phrase !== null && names(sentence, phrase) ? phrase : null;
}

/** “seizing upon a report”: a participle and no name. */
const opensWithGerund = (tokens: Tokens, { from, to }: Phrase) => {
  const token = tokens[from];
  return (
    token !== undefined &&
    to - from > 2 &&
    !token.capital &&
    token.word.endsWith('ing') &&
    (token.cites !== 0 || is(token, CAN.verb))
  );
};

/** The owner right before the ’s at `at`: “Roe” of “a check on Roe’s claim”. */
export function ownerBefore(sentence: ReadSentence, at: number): Phrase | null {
  const { tokens, quoted } = sentence;
  let k = at;
  while (
    k > 0 &&
    quoted[k - 1] === quoted[at] &&
    (isNounish(tokens[k - 1]) || tokens[k - 1]?.word === "'s") &&
    !isFinite(tokens, k - 1) &&
    !isParticiple(tokens[k - 1])
  )
    k -= 1;
  if (k > 0 && k < at && is(tokens[k - 1], CAN.determiner | CAN.possessive)) k -= 1;
  const phrase = { from: k, to: at };
  return k < at && names(sentence, phrase) ? phrase : null;
}

const isParticiple = (token: Tokens[number] | undefined) =>
  token !== undefined && !token.capital && token.word.endsWith('ing') && is(token, CAN.verb);

/** Whether the words `[from, to)` are a clause and no aside: a verb stands there that no “who” opens. */
function hasOwnVerb({ tokens, quoted }: ReadSentence, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) {
    if (quoted[k] !== quoted[to] || isWord(tokens[k], 'who', 'which', 'whose', 'that', 'as')) {
      if (quoted[k] === quoted[to]) return false;
      continue;
    }
    if (k > from && isFinite(tokens, k)) return true;
  }
  return false;
}

/** “Roe, a former minister,”: the aside that the comma at `close` ends, and the noun before it. */
function withAside(sentence: ReadSentence, close: number, floor: number): Phrase | null {
  const { tokens, quoted } = sentence;
  const mark = tokens[close]?.word ?? ',';
  let found: Phrase | null = null;
  for (let k = close - 1; k > floor && close - k < MOST_WORDS; k -= 1) {
    if (quoted[k] !== quoted[close]) continue;
    if (isMark(tokens[k], ';') || isMark(tokens[k], ':')) break;
    if (!isMark(tokens[k], mark)) continue;
    if (mark === ',' && !opensAside(tokens, k, close)) {
      if (found !== null) break;
      continue;
    }
    if (hasOwnVerb(sentence, k + 1, close)) continue;
    const walk = walkLeft(sentence, k - 1, floor);
    if (walk.atVerb && !is(tokens[walk.from - 1], CAN.conjunction)) continue;
    const phrase = trimLeft(sentence, { from: walk.from, to: k });
    if (phrase === null || !names(sentence, phrase)) continue;
    const head = tokens[phrase.from];
    const proper = tokens.slice(phrase.from, phrase.to).some((each) => each.capital);
    if (!proper && !is(head, CAN.determiner | CAN.possessive) && !isWord(tokens[k + 1], 'who'))
      continue;
    // “Until the election, Ada Roe, an adviser, said”: what a preposition begins is no name for the aside.
    if (found !== null && phrase.from !== walk.from) break;
    found = { from: phrase.from, to: close };
    const boundary = tokens[phrase.from - 1];
    if (!isMark(boundary, ',')) break;
  }
  return found;
}

/** Prepositions that go on with a name behind its verb: “said Roe of the council”; others say where or when. */
const OF_NAMES = new Set(['of', 'for', 'with', 'from', 'at']);
const OF_PEOPLE = new Set([
  'of',
  'for',
  'with',
  'from',
  'at',
  'in',
  'on',
  'to',
  'by',
  'near',
  'close',
  'about',
  'within',
  'inside',
  'outside',
  'behind',
  'against',
]);

/** The subject that begins right behind the token at `at - 1`: “…, said people familiar with the talks”. */
export function subjectAfter(sentence: ReadSentence, at: number): Phrase | null {
  const { tokens, quoted } = sentence;
  const first = tokens[at];
  if (first === undefined || (first.kind !== 'word' && first.kind !== 'number')) return null;
  if (isWord(first, 'that')) return null;
  if (is(first, CAN.subject)) {
    return isWord(first, 'i', 'we', 'you') ? null : { from: at, to: at + 1 };
  }
  if (
    is(first, CAN.preposition | CAN.subordinator | CAN.conjunction | CAN.auxiliary | CAN.object) &&
    !first.capital &&
    !is(first, CAN.determiner)
  ) {
    return null;
  }
  const proper = first.capital || is(first, CAN.possessive);
  let k = at;
  let aside = false;
  let relative = false;
  let comma = -1;
  for (; k < tokens.length && k - at < MOST_WORDS; k += 1) {
    const token = tokens[k];
    if (token === undefined || quoted[k] !== quoted[at]) break;
    if (token.kind === 'quote') break;
    if (token.kind === 'mark') {
      if (token.word === '(') {
        const close = tokens.findIndex((each, index) => index > k && isMark(each, ')'));
        if (close > 0 && close - k < 8) {
          k = close;
          continue;
        }
        break;
      }
      if (token.word === ',' && k > at) {
        if (aside && !relative && is(tokens[k + 1], CAN.preposition | CAN.subordinator)) break;
        if (
          !opensAside(tokens, k) ||
          is(tokens[k + 1], CAN.time) ||
          isWord(tokens[k + 1], 'and', 'but')
        )
          break;
        if (tokens[k + 1]?.word.endsWith('ing') === true) break;
        aside = true;
        comma = k;
        relative = is(tokens[k + 1], CAN.relative);
        continue;
      }
      if (['-', '&', '/', '$', '%', '@', '#'].includes(token.word)) continue;
      break;
    }
    if (
      isWord(token, 'who', 'whose', 'whom') ||
      (isWord(token, 'that', 'which') && k > at && isFinite(tokens, k + 1))
    ) {
      relative = true;
      continue;
    }
    if (isWord(token, 'that') && k > at) break;
    if (relative) continue;
    if (is(token, CAN.subject) && k > at) break;
    if (is(token, CAN.subordinator) && !token.capital) break;
    if (is(token, CAN.time) && !aside && k > at && !is(tokens[k - 1], CAN.preposition)) break;
    if (is(token, CAN.preposition) && !is(token, CAN.afterNoun)) {
      const may = proper && !aside ? OF_NAMES : OF_PEOPLE;
      const timeNext =
        is(tokens[k + 1], CAN.time) ||
        (is(tokens[k + 1], CAN.determiner) && isChannel(tokens, k + 1));
      if (!may.has(token.word) || timeNext) break;
    }
    if (is(token, CAN.adverb) && !token.capital && k > at && !is(tokens[k + 1], CAN.afterNoun)) {
      if (!isNounish(tokens[k + 1])) break;
    }
    if (is(token, CAN.object) && !is(tokens[k - 1], CAN.preposition)) break;
    if (isFinite(tokens, k) && !is(token, CAN.afterNoun)) {
      // What came behind the last comma was no aside, but the clause that goes on.
      if (comma < 0) return null;
      k = comma;
      break;
    }
  }
  while (
    k > at &&
    (tokens[k - 1]?.kind === 'mark' || is(tokens[k - 1], CAN.preposition | CAN.conjunction))
  ) {
    if (isMark(tokens[k - 1], ')')) break;
    k -= 1;
  }
  const phrase = { from: at, to: k };
  return k > at && names(sentence, phrase) ? phrase : null;
}

const CHANNELS = new Set(
  'statement interview speech email e-mail letter tweet post message conference briefing call appearance rally debate telephone phone memo release text'.split(
    ' ',
  ),
);

/** Whether the phrase that begins at `at` is a place where things are said: “a statement”. */
export function isChannel(tokens: Tokens, at: number): boolean {
  for (let k = at; k < at + 6 && k < tokens.length; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return false;
    if (CHANNELS.has(token.word)) return true;
    if (k > at && is(token, CAN.preposition)) return false;
  }
  return false;
}
