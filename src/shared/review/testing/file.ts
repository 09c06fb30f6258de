import { anchorAt } from '../../anchoring';
import { canonical } from '../../history';
import type { Change, Claim, Text } from '../../model';
import {
  aChange,
  aClaim,
  anArticle,
  anAttribution,
  aReview,
  aSource,
  aText,
  aVerdict,
  creating,
  REVIEW_ID,
  updating,
  uuid,
} from '../../testing/builders';
import type { ReviewFile } from '../reviewFile';
import { reviewFileOf } from '../saving';
import { sha256 } from '../sha256';

/** A review file with something of everything in it, and the article it is of. */

export const ARTICLE = anArticle();

const bare = aText([
  ['headline', 'Harbour pact in doubt'],
  'Ministers met on Monday, two people familiar with the talks said.',
  'The harbour office counted 41 🚢 in the bay. “We have not signed,” the mayor said.',
]);
export const TEXT: Text = { ...bare, sha256: sha256(bare.text) };

function claimOn(words: string, fields: Partial<Claim>): Claim {
  const start = TEXT.text.indexOf(words);
  return aClaim(TEXT, [{ start, end: start + words.length }], fields);
}

/** The analyst's claims, which the reader was given to judge. */
export const CLAIMS = {
  met: claimOn('Ministers met on Monday', { id: uuid(10), tag: 'anonymous' }),
  counted: claimOn('The harbour office counted 41 🚢 in the bay', { id: uuid(11) }),
  signed: claimOn('“We have not signed,”', { id: uuid(12), tag: 'on-record' }),
} as const;

/** The analyst's history of the article. */
export const ANALYST: readonly Change[] = [
  aChange(0, [creating('article', ARTICLE), creating('text', TEXT)], { label: 'Import' }),
  ...Object.values(CLAIMS).map((claim, i) => aChange(1 + i, [creating('claim', claim)])),
];

const READER = 'Mara Okello';

/** A change of the reader's; later numbers come later. */
export function readerChange(
  n: number,
  ops: Change['ops'],
  label: string,
  fields: Partial<Change> = {},
): Change {
  return aChange(100 + n, ops, { actor: READER, reviewId: REVIEW_ID, label, ...fields });
}

const REVIEW = aReview(TEXT, { claims: Object.values(CLAIMS).map(({ id }) => id) });
const AGREES = aVerdict(CLAIMS.met, { id: uuid(60) });
const DISAGREES = aVerdict(CLAIMS.counted, {
  id: uuid(61),
  verdict: 'disagree',
  tag: 'observed',
  anchor: anchorAt(TEXT.text, [
    { start: TEXT.text.indexOf('counted'), end: TEXT.text.indexOf(' in the bay') },
  ]),
});
const ASKS = aVerdict(CLAIMS.signed, {
  id: uuid(62),
  verdict: 'query',
  note: 'Which mayor is meant?',
});
export const OWN = claimOn('two people familiar with the talks', {
  id: uuid(13),
  tag: 'anonymous',
});
export const SOURCE = aSource({
  descriptor: 'two people familiar with the talks',
  count: { min: 2, max: 2 },
});
const LINK = anAttribution(OWN, SOURCE, { mention: OWN.anchor.segments[0] ?? null });
export const HEADLINE = claimOn('Harbour pact in doubt', { id: uuid(14), tag: 'unattributed' });

/** What the reader did, in order. */
export const CHANGES: readonly Change[] = [
  readerChange(0, [creating('review', REVIEW)], 'Begin the review'),
  readerChange(1, [creating('verdict', AGREES)], 'Agree'),
  readerChange(2, [creating('verdict', DISAGREES)], 'Disagree: observed'),
  readerChange(3, [creating('verdict', ASKS)], 'Ask'),
  readerChange(
    4,
    [creating('claim', OWN), creating('source', SOURCE), creating('attribution', LINK)],
    'Tag as anonymous',
  ),
  readerChange(5, [creating('claim', HEADLINE)], 'Tag as unattributed'),
  readerChange(6, [updating('claim', HEADLINE, { reason: 'background' })], 'Record the reason'),
  readerChange(7, [updating('verdict', ASKS, { note: 'Which mayor? There are two.' })], 'Note'),
  readerChange(8, [updating('review', REVIEW, { finished: true })], 'Finish the review'),
];

export const FILE: ReviewFile = reviewFileOf({
  article: ARTICLE,
  text: TEXT,
  changes: CHANGES,
  savedAt: '2026-01-13T12:00:00.000Z',
  appVersion: '0.1.0',
});

/** Anything parsed, to be spoiled. */
export type Raw = Record<string, unknown>;

/** A file of any content with a checksum that is right for it. */
export function sealed({ checksum: _old, ...rest }: Raw): Raw {
  return { ...rest, checksum: sha256(canonical(rest)) };
}

/** The file with these fields, and a checksum that is right for it. */
export function having(fields: Raw): Raw {
  return sealed({ ...FILE, ...fields });
}

/** The file with this change in the place of the one at `i`, or behind the last. */
export function withChange(i: number, change: unknown): Raw {
  const changes: unknown[] = [...CHANGES];
  changes[i] = change;
  return having({ changes });
}
