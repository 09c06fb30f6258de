import { ALONE_PEOPLE, DEFINITE, INDEFINITE } from './determiners';
import type { Word } from './phrase';
import {
  datasets,
  endsCompound,
  isNoun,
  documents,
  groups,
  institutions,
  institutionWords,
  isGivenName,
  people,
  pluralBodies,
  recordings,
  singular,
  spokespeople,
  titles,
} from './vocabulary';

/** Whether a capitalised last word is a common noun after all: “Officials”, “House Republicans”, “The President”. */
export function commonNoun(core: readonly Word[], capitals: number, owned: boolean): boolean {
  const last = core[core.length - 1];
  if (last === undefined) return false;
  const one = singular(last.low);
  const count = core.length - capitals;
  const determiner = core[0]?.low ?? '';
  const capitalised = core.slice(capitals);
  const runsOn = capitalised.some(
    (word, index) =>
      institutionWords.has(word.low) && ['of', 'for'].includes(capitalised[index + 1]?.low ?? ''),
  );
  if (runsOn) return false;
  if (groups.has(last.low) || pluralBodies.has(last.low)) return true;
  if (core.length === 1 && ALONE_PEOPLE.has(last.low)) return true;
  if (one !== last.low && people.has(one)) return true;
  if (spokespeople.has(last.low)) return true;
  if (count === 1 || (count === 2 && (DEFINITE.has(determiner) || INDEFINITE.has(determiner)))) {
    // “Baker said” names somebody; “President said”, “The baker said” do not.
    const alone = core.length === 1;
    // “The Vael Examiner” is a paper.
    if (count === 2 && institutionWords.has(last.low)) return false;
    if (people.has(one) && !(alone && (isGivenName(last.low) || !titles.has(last.low))))
      return true;
    if (titles.has(last.low) && last.low.length > 3 && !(alone && isGivenName(last.low)))
      return true;
    if (
      core.length <= 2 &&
      (documents.has(one) || datasets.has(one) || recordings.has(one) || institutions.has(one)) &&
      (capitals === 0 || owned)
    ) {
      // “The Post” is a name, “Police” and “Video” are not.
      return (
        !institutionWords.has(last.low) ||
        (core.length === 1 && count === 1 && !DEFINITE.has(determiner))
      );
    }
  }
  const written = documents.has(one) || datasets.has(one) || recordings.has(one);
  if (written && INDEFINITE.has(determiner)) return true;
  if (written && capitals === 0 && count <= 3 && !institutionWords.has(last.low)) return true;
  if (written && count === 2 && core.length > 2 && !institutionWords.has(last.low)) return true;
  if (last.low === 'general' && core[core.length - 2]?.low === 'attorney') return true;
  return (
    titles.has(last.low) &&
    last.low.length > 4 &&
    count <= 4 &&
    !institutionWords.has(last.low) &&
    people.has(one)
  );
}

/** The noun a phrase ends in, singular, and of how many words it is: `press secretary`. */
export function headOf(core: readonly Word[]): { head: string; length: number } {
  const last = core[core.length - 1]?.low ?? '';
  const one = groups.has(last) || pluralBodies.has(last) ? last : singular(last);
  if (endsCompound(last) || endsCompound(one)) {
    for (let length = Math.min(3, core.length); length > 1; length -= 1) {
      const start = core
        .slice(-length, -1)
        .map(({ low }) => low)
        .join(' ');
      for (const end of [last, one])
        if (isNoun(`${start} ${end}`)) return { head: `${start} ${end}`, length };
    }
  }
  return { head: one, length: 1 };
}
