import type { NameBook } from './book';
import { genderOfNamed, type Named } from './named-in-text';
import type { Speaker, Speakers } from './speakers';
import type { Gender } from './vocabulary';

/** Whom a pronoun can mean. */
export type Antecedent = { readonly speaker: Speaker } | { readonly named: Named };

/** How many names and citings before a pronoun are weighed. */
const NAMES_BACK = 40;
const CITINGS_BACK = 12;
const PARAGRAPHS_BACK = 4;

const SPEAKER_WEIGHT = 3.5;
/** What a sentence, and a paragraph, between lets a candidate lose. */
const PER_SENTENCE = 0.8;
const PER_PARAGRAPH = 0.6;
const UNSURE_PERSON = 1.5;

/**
 * Whom “he”, “she”, “it” or “they” at `at` means: the last who fits, where subjects and speakers outweigh
 * people who are only mentioned, and nearness outweighs both.
 */
export function antecedent(
  book: NameBook,
  speakers: Speakers,
  at: number,
  pronoun: string,
): Antecedent | null {
  const sentence = book.sentenceAt(at);
  const paragraph = book.paragraphAt(at);
  const distance = (there: { readonly sentence: number; readonly paragraph: number }) =>
    PER_SENTENCE * Math.min(sentence - there.sentence, 6) +
    PER_PARAGRAPH * (paragraph - there.paragraph);
  let best: Antecedent | null = null;
  let most = -Infinity;
  const weigh = (candidate: Antecedent, weight: number) => {
    if (weight <= most) return;
    most = weight;
    best = candidate;
  };

  const { said } = speakers;
  for (let index = said.length - 1; index >= Math.max(0, said.length - CITINGS_BACK); index -= 1) {
    const there = said[index];
    if (there === undefined || paragraph - there.paragraph > PARAGRAPHS_BACK) break;
    const fit = speakerFits(there.speaker, pronoun);
    if (fit >= 0) weigh({ speaker: there.speaker }, SPEAKER_WEIGHT - fit - distance(there));
  }
  if (pronoun === 'they') return best;
  const gender: Gender | null = pronoun === 'he' ? 'm' : pronoun === 'she' ? 'f' : null;
  const end = book.before(at);
  for (let index = end - 1; index >= Math.max(0, end - NAMES_BACK); index -= 1) {
    const there = book.occurrences[index];
    if (there === undefined) break;
    const apart = paragraph - there.paragraph;
    if (apart > PARAGRAPHS_BACK) break;
    if (there.quoted) continue;
    const named = book.full(there.named);
    if (gender === null) {
      if (book.kindOf(named) === 'institution')
        weigh({ named }, there.weight - distance({ ...there, sentence: there.sentence }));
      continue;
    }
    if (book.kindOf(named) !== 'person') continue;
    const its = genderOfNamed(named);
    if (its !== null && its !== gender) continue;
    const unsure = its === null ? (book.surelyPerson(named) ? 0.5 : UNSURE_PERSON) : 0;
    weigh({ named }, there.weight - unsure - distance(there));
  }
  return best;
}

/** How badly a pronoun fits a speaker: 0 well, more worse, -1 not at all. */
function speakerFits(speaker: Speaker, pronoun: string): number {
  const { kind, plural, gender } = speaker;
  // The author is “I”, never “he”.
  if (speaker.tag === 'observed') return -1;
  if (pronoun === 'they') {
    if (kind === 'group' || plural) return 0;
    if (kind === 'institution') return 1;
    return kind === 'person' && speaker.name === null ? 1.5 : -1;
  }
  if (pronoun === 'it') {
    if (kind === 'person' || kind === 'group') return -1;
    return 0;
  }
  const wanted = pronoun === 'he' ? 'm' : 'f';
  if (gender !== null && gender !== wanted) return -1;
  if (kind === 'person') return gender === null ? 0.8 : 0;
  // A spokeswoman is “she”, although the institution is the source.
  if (kind === 'institution' && speaker.heads.has('spokesperson')) return gender === null ? 1 : 0;
  return kind === 'group' && !plural ? 1 : -1;
}
