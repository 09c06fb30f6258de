import { lookUp, type Entry } from './lexicon';
import { TRIGGERS } from './triggers';

/** A word as it stands in a text, looked up. */
export interface ReadWord {
  /** In lower case with straight apostrophes. */
  readonly word: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  readonly can: number;
  readonly cites: number;
  /** Whether a rule can begin at it. */
  readonly triggers: boolean;
}

/** Most words that are remembered: a text has few thousands. */
const REMEMBERED = 20_000;
const known = new Map<string, ReadWord>();
/** Most letters of initials. */
const INITIALS = 5;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
const NOTHING: Readonly<Entry> = { can: 0, cites: 0, phrases: null };

/** Looks a word up, spelled as in the text; the same spelling gives the same object. */
export function readWord(raw: string): ReadWord {
  const found = known.get(raw);
  if (found !== undefined) return found;
  const word = raw.toLowerCase().replace(/’/gu, "'");
  // IT, US and WHO are names, whatever it, us and who are.
  const initials = raw.length <= INITIALS && ALL_CAPITALS.test(raw);
  const { can, cites, phrases } = initials ? NOTHING : lookUp(word);
  const triggers = cites !== 0 || phrases !== null || TRIGGERS.has(word);
  const made = { word, capital: CAPITAL.test(raw), can, cites, triggers };
  if (known.size >= REMEMBERED) known.clear();
  known.set(raw, made);
  return made;
}
