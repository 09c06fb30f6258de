import { people, singular, titles } from './vocabulary';

/** How far back a relative pronoun's noun is looked for, and an open quotation: UTF-16 code units. */
const NOUN_REACH = 160;
const QUOTE_REACH = 2_000;

const isRole = (word: string) => titles.has(word) || people.has(singular(word));

const STOPS = new Set(
  'to from by with for at in on and but or that which who said says told is are was were be has have had as than'.split(
    ' ',
  ),
);

/** The noun phrase that ends right before `at`, for “who” and “which” to mean; null where none does. */
export function phraseBefore(
  text: string,
  from: number,
  at: number,
): { readonly words: string; readonly start: number } | null {
  const reach = Math.max(from, at - NOUN_REACH);
  const before = text.slice(reach, at).replace(/[\s,(–—-]+$/u, '');
  const breaks = /[,;:()“”"–—][^,;:()“”"–—]*$/u.exec(before);
  const clause = breaks === null ? before : before.slice(breaks.index + 1);
  const words = [...clause.matchAll(/\S+/gu)];
  let first = words.length;
  const named = /^\p{Lu}/u.test(words[first - 1]?.[0] ?? '');
  while (first > 0 && words.length - first < 8) {
    const word = words[first - 1]?.[0] ?? '';
    if (STOPS.has(word.toLowerCase())) break;
    // A name takes nothing before it but titles and roles.
    if (named && !/^\p{Lu}/u.test(word) && !isRole(word)) break;
    first -= 1;
    if (/^(?:the|an?|these|those|some|many|several|two|three|one)$/iu.test(word)) break;
  }
  const start = words[first]?.index;
  if (start === undefined) return null;
  const offset = reach + (breaks === null ? 0 : breaks.index + 1) + start;
  const phrase = text.slice(offset, reach + before.length);
  return phrase === '' ? null : { words: phrase, start: offset };
}

/** Whether `at` stands inside a quotation that opened in its paragraph. */
export function quotedAt(text: string, at: number): boolean {
  const floor = Math.max(0, at - QUOTE_REACH);
  let quoted = false;
  for (let index = Math.max(floor, text.lastIndexOf('\n', at - 1) + 1); index < at; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x201c) quoted = true;
    else if (code === 0x201d) quoted = false;
    else if (code === 34) quoted = !quoted;
  }
  return quoted;
}
