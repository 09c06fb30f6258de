import type { NameBook } from './book';
import type { Mention } from './mention';
import type { Named } from './named-in-text';
import { antecedent } from './pronouns';
import { isUnnamed, personKey, type Speaker, type Speakers } from './speakers';
import { genderOfRole, nounFits, offices, roleOf } from './vocabulary';

/** Nouns that fit any unnamed person or people. */
const ANYBODY = new Set(['people', 'person', 'source', '']);

/** The people cited before whom “these people”, “the officials”, “one of them” mean; null if there are none. */
export function peopleAgain(
  speakers: Speakers,
  { head, words, described }: Mention,
): Speaker | null {
  if (words !== '') {
    const same = speakers.get(`group:${words}`) ?? speakers.get(`person:${words}`);
    if (same !== undefined) return same;
  }
  if (described && head !== '') return null;
  const called = head === '' ? null : speakers.called(head, isUnnamed);
  if (called !== null) return called;
  if (!ANYBODY.has(head)) return null;
  const group = speakers.latest(({ kind }) => kind === 'group');
  // “One of them” needs more than one before it; “the people” may be a person and another person.
  return group ?? (head === '' ? null : speakers.latest(isUnnamed));
}

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['republican', 'right'],
  ['gop', 'right'],
  ['democratic', 'left'],
  ['democrat', 'left'],
]);

/** How well words beside a role fit the words a mention has: a count, or -1 where they contradict. */
function fit(wants: readonly string[], has: ReadonlySet<string>, isOffice: boolean): number {
  if (wants.includes('former') ? !has.has('former') : isOffice && has.has('former')) return -1;
  let points = 0;
  for (const want of wants) {
    if (has.has(want)) points += 1;
    const party = PARTIES.get(want);
    if (party === undefined) continue;
    for (const [word, side] of PARTIES) if (side !== party && has.has(word)) return -1;
  }
  return points;
}

/** Who holds the role that “the governor”, “the Republican nominee”, “the official” name; null if nobody does. */
export function holder(
  book: NameBook,
  speakers: Speakers,
  mention: Mention,
  at: number,
): Speaker | null {
  const { head, kind, words, modifiers } = mention;
  const same = speakers.get(`${kind}:${words}`);
  if (same !== undefined) return same;
  const space = head.lastIndexOf(' ');
  const role = roleOf(space < 0 ? head : head.slice(space + 1));
  // `prime minister`: the minister who is called prime.
  const wants = space < 0 ? modifiers : [...modifiers, head.slice(0, space)];
  const isOffice = offices.has(head);
  const enough = (points: number) => points >= (wants.length > 0 ? 1 : 0);

  // “The official” may be anyone in office: only who was called so is meant.
  if (wants.length === 0 && ANYONE_IN_OFFICE.has(head)) {
    return speakers.called(role, (speaker) => speaker.heads.has(head));
  }

  const cited = speakers.called(
    role,
    (speaker) =>
      speaker.kind === 'person' &&
      (speaker.heads.has(head) ||
        enough(fit(wants, new Set([...speaker.modifiers, ...speaker.heads]), isOffice))) &&
      fit(wants, speaker.modifiers, isOffice) >= 0,
  );
  if (cited !== null) return cited;

  let best: Named | null = null;
  let most = -1;
  for (const named of book.holders(role)) {
    if (named.first >= at) continue;
    const points = fit(wants, named.modifiers, isOffice);
    if (!enough(points) && !isOffice) continue;
    // Between equals, whoever was cited, then whoever the text names more often.
    const weight =
      points +
      (speakers.get(personKey(named)) === undefined ? 0 : 0.5) +
      Math.min(named.count, 20) / 100;
    if (points < 0 || weight <= most) continue;
    most = weight;
    best = named;
  }
  if (best !== null) return speakers.named(best, 'person');
  if (wants.length > 0) return null;
  const wider = speakers.latest(
    (speaker) =>
      speaker.kind === 'person' &&
      [...speaker.heads].some((each) => each !== role && nounFits(role, each)),
  );
  if (wider !== null || !BY_GENDER.has(role)) return wider;
  const found = antecedent(book, speakers, at, genderOfRole(role) === 'f' ? 'she' : 'he');
  if (found === null) return null;
  return 'speaker' in found ? found.speaker : speakers.named(found.named, 'person');
}

/** Who can hold any office. */
const ANYONE_IN_OFFICE = new Set(['official', 'officer']);
/** Nouns that say no more of a person than a pronoun does. */
const BY_GENDER = new Set(['man', 'woman', 'boy', 'girl']);

const RECORDED = new Set(['document', 'dataset', 'recording']);

/**
 * The source of its kind that “the report”, “the ministry”, “the company” mean; `words` is what the same
 * words are known by. Null if there is none before.
 */
export function definiteAgain(
  book: NameBook,
  speakers: Speakers,
  mention: Mention,
  words: string,
  at: number,
): Speaker | null {
  const { head, kind, modifiers } = mention;
  const same = speakers.get(`${kind}:${words}`);
  if (same !== undefined) return same;
  if (mention.described || mention.owner !== '') return null;
  if (kind === 'person' || kind === 'group') return speakers.called(head, isUnnamed);
  const ofKind = (speaker: Speaker) =>
    (speaker.kind === kind || (RECORDED.has(kind) && RECORDED.has(speaker.kind))) &&
    modifiers.every((word) => speaker.modifiers.has(word) || speaker.heads.has(word));
  const called = speakers.called(head, ofKind);
  if (called !== null || modifiers.length > 0) return called;
  const fitting = speakers.fitting(head, ofKind);
  if (fitting !== null || kind !== 'institution') return fitting;
  const named = book.institutionBefore(at, head);
  if (named !== null) return speakers.named(named, 'institution');
  // A company's name often has no word of its kind: then the last institution named is meant.
  return head === 'company' || head === 'firm'
    ? speakers.latest((speaker) => speaker.kind === 'institution' && speaker.name !== null)
    : null;
}
