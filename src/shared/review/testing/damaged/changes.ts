import { anchorAt } from '../../../anchoring';
import type { Change, Op } from '../../../model';
import {
  aClaim,
  anAttribution,
  aReview,
  aRuling,
  aVerdict,
  creating,
  deleting,
  REVIEW_ID,
  updating,
  uuid,
} from '../../../testing/builders';
import {
  ARTICLE,
  CHANGES,
  CLAIMS,
  having,
  HEADLINE,
  OWN,
  readerChange,
  SOURCE,
  TEXT,
  withChange,
} from '../file';
import { damaged, type DamagedFile } from './row';

const ALL = CHANGES.length;
const LABEL = 'Try';
const NAME = `change ${ALL + 1} (“${LABEL}”)`;

/** One more change with these ops, which is at fault by itself. */
function withOps(
  name: string,
  ops: readonly Op[],
  fault: string,
  fields: Partial<Change> = {},
): DamagedFile {
  const file = withChange(ALL, readerChange(20, [...ops], LABEL, fields));
  return damaged(name, file, `${NAME}: ${fault}`, ALL);
}

/** One more change that does not go with the others. */
function astray(name: string, ops: readonly Op[], what: string): DamagedFile {
  return damaged(name, withChange(ALL, readerChange(20, [...ops], LABEL)), what, ALL);
}

const claim = aClaim(TEXT, [{ start: 0, end: 7 }], { id: uuid(15) });
const verdict = aVerdict(CLAIMS.met, { id: uuid(63) });
const elsewhere = anchorAt(`${TEXT.text} and more`, [
  { start: TEXT.text.length, end: TEXT.text.length + 4 },
]);
const misquoting = { ...claim.anchor, quote: { ...claim.anchor.quote, exact: 'Airport' } };
const raw = (change: object) =>
  withChange(ALL, { ...readerChange(20, [creating('claim', claim)], LABEL), ...change });
const rawClaim = (fields: object): Op => ({
  kind: 'claim',
  id: claim.id,
  before: null,
  after: { ...claim, ...fields },
});
const link = (n: number, fields: object) =>
  creating('attribution', { ...anAttribution(OWN, { id: uuid(20) }, { id: uuid(n) }), ...fields });
const MISQUOTES = (kind: string) => `the words at the place of its ${kind} are not those it quotes`;
const OWN_RECORDS = (kind: string) => `it changes the article’s own records (${kind})`;
const LEFT_ALONE = `its changes leave attribution ${uuid(30)} incomplete, in a circle or without what it refers to`;
const path = (field: string) => `changes.${ALL}.${field}`;

/** Review files with a change that no review can have made, each with a checksum that is right for it. */
export const CHANGED: readonly DamagedFile[] = [
  withOps(
    'a change of another article',
    [creating('claim', claim)],
    'it belongs to another article',
    { articleId: uuid(9) },
  ),
  withOps(
    'a change of another review',
    [creating('claim', claim)],
    'it belongs to another review',
    { reviewId: uuid(51) },
  ),
  damaged(
    'a change of no review',
    raw({ reviewId: undefined }),
    `${NAME}: it belongs to no review`,
    ALL,
  ),
  withOps(
    'the article renamed',
    [updating('article', ARTICLE, { title: 'Pact signed' })],
    OWN_RECORDS('article'),
  ),
  withOps('the text deleted', [deleting('text', TEXT)], OWN_RECORDS('text')),
  withOps('a difference settled', [creating('ruling', aRuling(TEXT))], OWN_RECORDS('ruling')),
  withOps(
    'another review begun',
    [creating('review', aReview(TEXT, { id: uuid(51) }))],
    'it changes another review',
  ),
  withOps(
    'a claim of another article',
    [creating('claim', { ...claim, articleId: uuid(9) })],
    'its claim belongs to another article',
  ),
  withOps(
    'a claim on a text that is not there',
    [creating('claim', { ...claim, textId: uuid(3) })],
    'its claim is about a text that is not in the file',
  ),
  withOps(
    'a verdict of another review',
    [creating('verdict', { ...verdict, reviewId: uuid(51) })],
    'its verdict belongs to another review',
  ),
  withOps(
    'a claim that misquotes',
    [creating('claim', { ...claim, anchor: misquoting })],
    MISQUOTES('claim'),
  ),
  withOps(
    'a claim behind the end of the text',
    [creating('claim', { ...claim, anchor: elsewhere ?? claim.anchor })],
    MISQUOTES('claim'),
  ),
  withOps(
    'a claim moved to words it does not quote',
    [updating('claim', OWN, { anchor: misquoting })],
    MISQUOTES('claim'),
  ),
  withOps(
    'a verdict on words that are not there',
    [creating('verdict', { ...verdict, judged: { tag: 'anonymous', anchor: misquoting } })],
    MISQUOTES('verdict'),
  ),
  withOps(
    'a cue behind the end of the text',
    [link(31, { cue: { start: 5, end: 9_999 } })],
    MISQUOTES('attribution'),
  ),
  withOps(
    'a tag that there is not',
    [rawClaim({ tag: 'rumour' })],
    'claim.tag: Invalid type: Expected ("sourced" | "anonymous" | "on-record" | "response" | "unattributed" | "observed") but received "rumour"',
  ),
  withOps(
    'a field that there is not',
    [rawClaim({ colour: 'red' })],
    'claim.colour: Invalid key: Expected never but received "colour"',
  ),
  withOps(
    'a note as long as a book',
    [rawClaim({ note: 'x'.repeat(200_001) })],
    'claim.note: Invalid length: Expected <=200000 but received 200001',
  ),
  withOps('a claim under another id', [rawClaim({ id: uuid(16) })], 'claim: it carries another id'),
  withOps(
    'other fields before than after',
    [{ kind: 'claim', id: OWN.id, before: { note: '' }, after: { tag: 'observed' } }],
    'claim: before and after carry different fields',
  ),
  withOps(
    'a field changed that never changes',
    [
      {
        kind: 'claim',
        id: OWN.id,
        before: { articleId: ARTICLE.id },
        after: { articleId: ARTICLE.id },
      },
    ],
    'claim.articleId: it is no field that a change may set',
  ),
  withOps(
    'a field changed that there is not',
    [{ kind: 'claim', id: OWN.id, before: { toString: 1 }, after: { toString: 2 } }],
    'claim.toString: it is no field that a change may set',
  ),
  damaged(
    'a change that does nothing',
    raw({ ops: [] }),
    `${path('ops')}: Invalid length: Expected >=1 but received 0`,
    ALL,
  ),
  damaged(
    'an op that changes nothing',
    raw({ ops: [{ kind: 'claim', id: claim.id, before: null, after: null }] }),
    `${path('ops.0')}: an op changes something`,
    ALL,
  ),
  damaged(
    'a change by nobody',
    raw({ actor: '' }),
    `${path('actor')}: Invalid length: Expected >=1 but received 0`,
    ALL,
  ),
  damaged(
    'a moment that never was',
    raw({ at: '2026-02-31T10:00:00.000Z-0000' }),
    `${path('at')}: a clock reading names a moment that exists`,
    ALL,
  ),
  damaged(
    'half a character in a note',
    raw({ ops: [rawClaim({ note: 'a \ud83d ship' })] }),
    `${path('ops.0.after.note')}: it holds half a character`,
    ALL,
  ),
  damaged(
    'a constructor among the fields',
    raw({ ops: [rawClaim({ constructor: 'x' })] }),
    `${path('ops.0.after')}: it has a field that no review has`,
    ALL,
  ),
  damaged(
    'an offset in the middle of a character',
    raw({ ops: [rawClaim({ anchor: { ...claim.anchor, segments: [{ start: 0.5, end: 7 }] } })] }),
    `${path('ops.0.after.anchor.segments.0.start')}: it holds a number that no review has`,
    ALL,
  ),
  damaged(
    'the same change twice',
    withChange(ALL, CHANGES[5]),
    `change ${ALL + 1} (“Tag as unattributed”) is in it twice`,
    ALL,
  ),
  damaged(
    'two changes under one id',
    raw({ id: CHANGES[7]?.id }),
    `${NAME} is in it twice`,
    ALL - 1,
  ),
  damaged(
    'no beginning',
    having({ changes: CHANGES.slice(1) }),
    `it changes review ${REVIEW_ID}, which this review did not make`,
    null,
  ),
  damaged(
    'no beginning and no end',
    having({ changes: CHANGES.slice(5, 6) }),
    'it does not say whose review it is',
    null,
  ),
  astray('a second beginning', [creating('review', aReview(TEXT))], 'its review begins twice'),
  damaged(
    'its beginning taken back',
    withChange(ALL, readerChange(20, [deleting('review', aReview(TEXT))], LABEL)),
    'it does not say whose review it is',
    ALL,
  ),
  astray(
    'a claim of the analyst retagged',
    [updating('claim', CLAIMS.met, { tag: 'observed' })],
    `it changes claim ${CLAIMS.met.id}, which this review did not make`,
  ),
  astray(
    'a claim of the analyst deleted',
    [deleting('claim', CLAIMS.met)],
    `it changes claim ${CLAIMS.met.id}, which this review did not make`,
  ),
  astray(
    'a source that is not there',
    [link(31, { sourceId: uuid(21) })],
    `its changes leave attribution ${uuid(31)} incomplete, in a circle or without what it refers to`,
  ),
  astray(
    'a claim that is not there',
    [link(31, { claimId: CLAIMS.met.id })],
    `its changes leave attribution ${uuid(31)} incomplete, in a circle or without what it refers to`,
  ),
  astray(
    'attributions in a circle',
    [link(31, { parentId: uuid(32) }), link(32, { parentId: uuid(31) })],
    `its changes leave attribution ${uuid(31)} incomplete, in a circle or without what it refers to`,
  ),
  damaged(
    'a source deleted that is in use',
    withChange(ALL, readerChange(20, [deleting('source', SOURCE)], LABEL)),
    LEFT_ALONE,
    ALL,
  ),
  damaged(
    'a source deleted that is in use, and used again',
    having({
      changes: [
        ...CHANGES,
        readerChange(20, [deleting('source', SOURCE)], LABEL),
        readerChange(
          21,
          [creating('attribution', anAttribution(OWN, SOURCE, { id: uuid(31) }))],
          LABEL,
        ),
      ],
    }),
    LEFT_ALONE,
    ALL + 1,
  ),
  damaged(
    'a claim without what it is made of',
    withChange(5, readerChange(5, [updating('claim', HEADLINE, { note: 'x' })], LABEL)),
    `it changes claim ${HEADLINE.id}, which this review did not make`,
    ALL - 2,
  ),
  damaged(
    'another reader than its changes have',
    having({ reviewer: 'Ada' }),
    'it names another reader than its changes do',
    ALL,
  ),
  damaged(
    'blind in front and open in its changes',
    having({ mode: 'blind' }),
    'it says blind where its changes say open',
    ALL,
  ),
];
