import { COMMA, OPEN_BRACKET, SPACE } from './chars';
import { addRole, type Named } from './named-in-text';
import { institutions, people, singular, titles } from './vocabulary';

/** What may stand behind a name and a comma: an age, a relative clause, or what the bearer is. */
const APPOSITION =
  /, (?:(?<age>\d\d),? ?)?(?:(?<who>whos?e?)\b|(?<intro>(?:an?|the|as the|one of|its|his|her|their|former|now|then|head|director|president|chief|professor|chairman|chairwoman|senior|executive)\s[^,.;:“”"()—\n]{2,90}))?/uy;
const ACRONYM = / \((?:the )?[“"‘']?(?<acronym>\p{Lu}[\p{Lu}\d&.-]{1,7})[”"’']?[,)]/uy;
/** A party and state behind a lawmaker: `(R-Vael)`. */
const MEMBER = / \([RDI](?:-|\))/y;

/** How many words of what stands behind a name are read for the body it may be. */
const BODY_WITHIN = 6;

/** Reads what stands behind a name that ends at `end`; gives an acronym for it, if one does. */
export function readBehind(text: string, end: number, named: Named, full: boolean): string | null {
  const code = text.charCodeAt(end);
  if (code === COMMA) apposition(text, end, named, full);
  else if (code === SPACE && text.charCodeAt(end + 1) === OPEN_BRACKET) {
    MEMBER.lastIndex = end;
    if (MEMBER.test(text)) {
      named.human += 2;
      return null;
    }
    ACRONYM.lastIndex = end;
    const acronym = full ? ACRONYM.exec(text)?.groups?.['acronym'] : undefined;
    if (acronym !== undefined && spells(acronym, named.words)) {
      named.kind = 'institution';
      return acronym.replaceAll('.', '').toLowerCase();
    }
  }
  return null;
}

function apposition(text: string, end: number, named: Named, full: boolean): void {
  APPOSITION.lastIndex = end;
  const groups = APPOSITION.exec(text)?.groups;
  if (groups === undefined) return;
  if (groups['age'] !== undefined || groups['who'] !== undefined) named.human += 2;
  const intro = groups['intro'];
  if (intro === undefined || named.kind === 'institution') return;
  const words = intro.toLowerCase().split(/[^\p{L}’'-]+/u);
  const roles = rolesIn(words);
  if (roles.length === 0) {
    if (words.slice(0, BODY_WITHIN).some((word) => institutions.has(word))) named.human -= 2;
    return;
  }
  named.human += 1;
  if (named.intro === '' || full) named.intro = intro.trim();
  for (const role of roles) addRole(named, role);
  for (const word of words) named.modifiers.add(word);
}

const BREAKS = new Set(
  'of to with from by for against at in on about who that which and'.split(' '),
);

/** The roles that the words behind a name give: `a former foreign minister of Vael`. */
function rolesIn(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    if (found.length > 0 && BREAKS.has(word)) break;
    const one = singular(word);
    if (people.has(one) || titles.has(one)) found.push(one);
  }
  return found;
}

/** Whether an acronym begins as one of the words of a name does. */
const spells = (acronym: string, words: readonly string[]) =>
  words.some((word) => word.startsWith(acronym.charAt(0).toLowerCase()));
