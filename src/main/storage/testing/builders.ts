import { anchorAt } from '../../../shared/anchoring';
import { tick } from '../../../shared/history';
import type {
  Article,
  Attribution,
  Change,
  Claim,
  Decision,
  Delivery,
  Op,
  Review,
  Ruling,
  Source,
  Tag,
  Text,
  Verdict,
} from '../../../shared/model';
import { deliveryOf } from '../../../shared/review';
import { sha256 } from '../inspect';

/** Records and changes for tests: every id and clock reading follows from a number. */

export const id = (n: number): string =>
  `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export const START = Date.UTC(2026, 0, 2, 3, 4, 5);

/** A reading `n` milliseconds after the start. */
export const stamp = (n: number): string => tick(null, START + n);

export const WORDS =
  'Ferry talks stall\nThe harbour board met twice, officials said.\nMara Quill, its chair, declined to comment.';

export const ARTICLE = 1;

export function article(n = ARTICLE, fields: Partial<Article> = {}): Article {
  return {
    id: id(n),
    title: 'Ferry talks stall',
    byline: '',
    outlet: 'The Quay Courier',
    url: 'https://example.org/ferry',
    publishedAt: '2026-01-01',
    language: 'en',
    summary: '',
    ...fields,
  };
}

export const ORIGINAL = new TextEncoder().encode(WORDS);

export function text(n = 2, articleId = id(ARTICLE), words = WORDS): Text {
  const lines = words.split('\n');
  let start = 0;
  const blocks = lines.map((line, i) => {
    const block = { kind: i === 0 ? 'headline' : 'paragraph', start, end: start + line.length };
    start = block.end + 1;
    return block as Text['blocks'][number];
  });
  return {
    id: id(n),
    articleId,
    number: 1,
    text: words,
    blocks,
    sha256: sha256(words),
    importedFrom: {
      format: 'txt',
      name: 'ferry.txt',
      sha256: sha256(new TextEncoder().encode(words)),
      at: '2026-01-02T03:04:05.000Z',
    },
  };
}

/** A claim on the words `quote` of `on`. */
export function claim(n: number, quote: string, tag: Tag = 'anonymous', on = text()): Claim {
  const start = on.text.indexOf(quote);
  const anchor = anchorAt(on.text, [{ start, end: start + quote.length }]);
  if (start < 0 || anchor === null) throw new Error(`not in the text: ${quote}`);
  return {
    id: id(n),
    articleId: on.articleId,
    textId: on.id,
    anchor,
    tag,
    reason: null,
    answer: null,
    kind: 'fact',
    centrality: 'supporting',
    check: 'unchecked',
    note: '',
    confidential: false,
  };
}

export function source(n: number, articleId = id(ARTICLE)): Source {
  return {
    id: id(n),
    articleId,
    kind: 'group',
    name: null,
    descriptor: 'officials',
    affiliation: '',
    interest: '',
    basis: 'not-stated',
    groundRules: 'not-knowable',
    anonymityReason: { text: '', boilerplate: false },
    count: { min: 2, max: null },
    independenceGroup: '',
    confidential: false,
  };
}

export function attribution(n: number, claimId: string, sourceId: string): Attribution {
  return {
    id: id(n),
    articleId: id(ARTICLE),
    claimId,
    sourceId,
    role: 'supports',
    mode: 'indirect',
    channel: 'other',
    cue: null,
    mention: null,
    parentId: null,
  };
}

/** A dismissal, unless its fields say otherwise. */
export function decision(n: number, fields: Partial<Decision> = {}): Decision {
  return {
    id: id(n),
    articleId: id(ARTICLE),
    textId: id(2),
    suggestion: `${n}-${n + 9}`,
    rules: ['speaker-says'],
    outcome: 'dismissed',
    claimId: null,
    ...fields,
  };
}

type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

export const create = (kind: Op['kind'], record: Fields): Op => ({
  kind,
  id: record.id,
  before: null,
  after: { ...record },
});

export const remove = (kind: Op['kind'], record: Fields): Op => ({
  kind,
  id: record.id,
  before: { ...record },
  after: null,
});

/** The change number `n`, made `n` milliseconds after the start. */
export function change(n: number, ops: readonly Op[], fields: Partial<Change> = {}): Change {
  return {
    id: id(0x1000 + n),
    articleId: id(ARTICLE),
    actor: 'Ines Calder',
    at: stamp(n),
    label: `Step ${n}`,
    ops: [...ops],
    ...fields,
  };
}

/** The change that brings the article and its text in. */
export const imported = (n = 0): Change =>
  change(n, [create('article', article()), create('text', text())], { label: 'Import ferry.txt' });

export const tagged = (n: number, quote = 'officials said'): Change =>
  change(n, [create('claim', claim(0x100 + n, quote))], { label: 'Tag as anonymous' });

export const REVIEW = id(0x500);
export const READER = 'Mara Okello';

/** An open review of the text by Mara Okello, unless its fields say otherwise. */
export function review(fields: Partial<Review> = {}): Review {
  return {
    id: REVIEW,
    articleId: id(ARTICLE),
    textId: id(2),
    reviewer: READER,
    mode: 'open',
    copyId: null,
    startedAt: '2026-01-02T03:04:05.000Z',
    claims: [],
    finished: false,
    ...fields,
  };
}

/** That the reader agrees with a claim of the analyst as it is, unless its fields say otherwise. */
export function verdict(n: number, judged: Claim, fields: Partial<Verdict> = {}): Verdict {
  return {
    id: id(n),
    articleId: judged.articleId,
    reviewId: REVIEW,
    claimId: judged.id,
    judged: { tag: judged.tag, anchor: judged.anchor },
    verdict: 'agree',
    tag: null,
    anchor: null,
    source: '',
    note: '',
    ...fields,
  };
}

/** The change number `n` of the review, made by its reader. */
export const inReview = (n: number, ops: readonly Op[], fields: Partial<Change> = {}): Change =>
  change(n, ops, { actor: READER, reviewId: REVIEW, ...fields });

/** The change that begins the review. */
export const begun = (n: number): Change =>
  inReview(n, [create('review', review())], { label: 'Begin the review' });

/** What a reader handed in: these changes of the review. */
export const delivery = (changes: readonly Change[]): Delivery =>
  deliveryOf({ text: text(), review: REVIEW, rescued: false, changes: [...changes] }, [text()]);

export function ruling(n: number, fields: Partial<Ruling> = {}): Ruling {
  return {
    id: id(n),
    articleId: id(ARTICLE),
    textId: id(2),
    difference: id(0x101),
    ruling: 'mine',
    versions: [],
    reviewId: null,
    note: '',
    ...fields,
  };
}
