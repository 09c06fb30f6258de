import { anchorAt } from '../anchoring';
import type {
  AnyRecord,
  Article,
  Attribution,
  Block,
  BlockKind,
  Change,
  Claim,
  Decision,
  Delivery,
  Op,
  RecordKind,
  Review,
  Ruling,
  Source,
  Span,
  Text,
  Verdict,
} from '../model';
import { Records } from '../history';
import { sha256 } from '../review/sha256';
import { type RuleId, RULES, type Suggestion } from '../suggest';

/** Builders of valid records and changes, for tests. Only what a test is about needs to be said. */

/** A valid id that is the same every time; `family` keeps the ids of different makers apart. */
export function uuid(n: number, family = 0): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `${hex(family, 8)}-0000-7000-8000-${hex(n, 12)}`;
}

export const ARTICLE_ID = uuid(1);
export const TEXT_ID = uuid(2);
const NO_HASH = '0'.repeat(64);

export function anArticle(fields: Partial<Article> = {}): Article {
  return {
    id: ARTICLE_ID,
    title: 'Harbour pact in doubt',
    byline: '',
    outlet: 'The Halven Courier',
    url: '',
    publishedAt: '2026-01-13',
    language: 'en',
    summary: '',
    ...fields,
  };
}

/** Words and blocks from lines, each one block: a paragraph unless it comes with its kind. */
export function wordsAndBlocks(
  lines: readonly (string | readonly [BlockKind, string])[],
): Pick<Text, 'text' | 'blocks'> {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    const [kind, words] = typeof line === 'string' ? (['paragraph', line] as const) : line;
    if (blocks.length > 0) text += '\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}

export function aText(
  lines: Parameters<typeof wordsAndBlocks>[0],
  fields: Partial<Text> = {},
): Text {
  const words = wordsAndBlocks(lines);
  return {
    id: TEXT_ID,
    articleId: ARTICLE_ID,
    number: 1,
    ...words,
    sha256: sha256(fields.text ?? words.text),
    importedFrom: {
      format: 'txt',
      name: 'pact.txt',
      sha256: NO_HASH,
      at: '2026-01-13T09:00:00.000Z',
    },
    ...fields,
  };
}

/** A claim on `spans` (UTF-16 offsets) of `text`. */
export function aClaim(text: Text, spans: readonly Span[], fields: Partial<Claim> = {}): Claim {
  const anchor = anchorAt(text.text, spans);
  if (anchor === null) throw new Error('a claim needs words to stand on');
  return {
    id: uuid(10),
    articleId: text.articleId,
    textId: text.id,
    anchor,
    tag: 'sourced',
    reason: null,
    answer: null,
    kind: 'fact',
    centrality: 'supporting',
    check: 'unchecked',
    note: '',
    confidential: false,
    ...fields,
  };
}

export function aSource(fields: Partial<Source> = {}): Source {
  return {
    id: uuid(20),
    articleId: ARTICLE_ID,
    kind: 'person',
    name: null,
    descriptor: 'a person familiar with the talks',
    affiliation: '',
    interest: '',
    basis: 'not-stated',
    groundRules: 'not-knowable',
    anonymityReason: { text: '', boilerplate: false },
    count: { min: 1, max: 1 },
    independenceGroup: '',
    confidential: false,
    ...fields,
  };
}

export function anAttribution(
  claim: Pick<Claim, 'id' | 'articleId'>,
  source: Pick<Source, 'id'>,
  fields: Partial<Attribution> = {},
): Attribution {
  return {
    id: uuid(30),
    articleId: claim.articleId,
    claimId: claim.id,
    sourceId: source.id,
    role: 'supports',
    mode: 'indirect',
    channel: 'interview',
    cue: null,
    mention: null,
    parentId: null,
    ...fields,
  };
}

/** A dismissal of a suggestion on `text`, unless its fields say otherwise. */
export function aDecision(
  text: Pick<Text, 'id' | 'articleId'>,
  fields: Partial<Decision> = {},
): Decision {
  return {
    id: uuid(40),
    articleId: text.articleId,
    textId: text.id,
    suggestion: '0-22',
    rules: ['speaker-says'],
    outcome: 'dismissed',
    claimId: null,
    ...fields,
  };
}

export const REVIEW_ID = uuid(50);

/** An open review of `text` by Mara Okello, unless its fields say otherwise. */
export function aReview(
  text: Pick<Text, 'id' | 'articleId'>,
  fields: Partial<Review> = {},
): Review {
  return {
    id: REVIEW_ID,
    articleId: text.articleId,
    textId: text.id,
    reviewer: 'Mara Okello',
    mode: 'open',
    copyId: null,
    startedAt: '2026-01-13T11:00:00.000Z',
    claims: [],
    finished: false,
    ...fields,
  };
}

/** A verdict of agreement on `claim` as it is. */
export function aVerdict(
  claim: Pick<Claim, 'id' | 'articleId' | 'tag' | 'anchor'>,
  fields: Partial<Verdict> = {},
): Verdict {
  return {
    id: uuid(60),
    articleId: claim.articleId,
    reviewId: REVIEW_ID,
    claimId: claim.id,
    judged: { tag: claim.tag, anchor: claim.anchor },
    verdict: 'agree',
    tag: null,
    anchor: null,
    source: '',
    note: '',
    ...fields,
  };
}

/** What `aReview` delivers: nothing but its own beginning, unless its fields say otherwise. */
export function aDelivery(
  text: Pick<Text, 'id' | 'articleId'>,
  fields: Partial<Delivery> = {},
): Delivery {
  const review = aReview(text);
  return {
    id: uuid(70),
    articleId: text.articleId,
    reviewId: review.id,
    text: null,
    rescued: false,
    changes: [
      aChange(500, [creating('review', review)], {
        actor: review.reviewer,
        reviewId: review.id,
      }),
    ],
    ...fields,
  };
}

export function aRuling(
  text: Pick<Text, 'id' | 'articleId'>,
  fields: Partial<Ruling> = {},
): Ruling {
  return {
    id: uuid(80),
    articleId: text.articleId,
    textId: text.id,
    difference: uuid(10),
    ruling: 'mine',
    versions: [],
    reviewId: null,
    note: '',
    ...fields,
  };
}

export function creating(kind: RecordKind, record: AnyRecord): Op {
  return { kind, id: record.id, before: null, after: { ...record } };
}

export function deleting(kind: RecordKind, record: AnyRecord): Op {
  return { kind, id: record.id, before: { ...record }, after: null };
}

export function updating<R extends AnyRecord>(kind: RecordKind, record: R, after: Partial<R>): Op {
  const before = Object.fromEntries(Object.keys(after).map((f) => [f, record[f as keyof R]]));
  return { kind, id: record.id, before, after };
}

/** A change of those ops; the stamp follows from `n`, so that later numbers come later. */
export function aChange(n: number, ops: readonly Op[], fields: Partial<Change> = {}): Change {
  return {
    id: uuid(n, 0xc),
    articleId: ARTICLE_ID,
    actor: 'Ada',
    at: `2026-01-13T10:00:00.000Z-${n.toString(36).padStart(4, '0')}`,
    label: 'Edit',
    ops: [...ops],
    ...fields,
  };
}

/** A suggestion with this content (UTF-16 offsets). */
export function aSuggestion(
  content: readonly Span[],
  fields: Partial<Suggestion> = {},
): Suggestion {
  return {
    id: content.map(({ start, end }) => `${String(start)}-${String(end)}`).join('+'),
    sourceKey: 'people',
    kind: 'group',
    name: null,
    descriptor: 'people familiar with the talks',
    content,
    mention: null,
    cue: null,
    tag: 'anonymous',
    answer: null,
    mode: 'indirect',
    channel: 'other',
    chain: [],
    because: (Object.keys(RULES) as RuleId[]).slice(0, 1),
    ...fields,
  };
}

/** Records as plain data, each table sorted by id: two sets with the same content give equal data. */
export function contentOf(records: Records): Record<RecordKind, AnyRecord[]> {
  const table = (kind: RecordKind) =>
    [...records.all(kind).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    article: table('article'),
    text: table('text'),
    claim: table('claim'),
    source: table('source'),
    attribution: table('attribution'),
    decision: table('decision'),
    delivery: table('delivery'),
    ruling: table('ruling'),
    review: table('review'),
    verdict: table('verdict'),
  };
}

/** Records holding what is given. */
export function recordsOf(...entries: readonly (readonly [RecordKind, AnyRecord])[]): Records {
  return Records.empty.write(entries.map(([kind, record]) => ({ kind, id: record.id, record })));
}
