import { DatabaseSync } from '@photostructure/sqlite';
import { anchorAt } from '../../../shared/anchoring';
import { tick } from '../../../shared/history';
import {
  type AnyRecord,
  type ArticleKind,
  type Attribution,
  type Block,
  type Change,
  type Claim,
  type Op,
  type Source,
  type Span,
  TAGS,
  type Text,
} from '../../../shared/model';
import { aChange, anArticle, anAttribution, aSource, uuid } from '../../../shared/testing/builders';
import { sha256 } from '../inspect';
import { openLibrary } from '../open';
import { toBody } from '../rows';
import { statements } from '../statements';
import { invented, vocabulary } from './invented';
import { value } from './temporary';

/** Libraries of any size, the same every time: what the real code would have stored, written in bulk. */

const START = Date.UTC(2026, 0, 2, 8);
const SENTENCES = 105;
const CLAIMS = 100;
const SOURCES = 10;
/** One claim in so many has a note. */
const NOTED = 10;
const PARAGRAPH = 4;
/** Articles a transaction. */
const BATCH = 250;

/** An article as it is after somebody has tagged it: its history, and the records that comes to. */
export interface LargeArticle {
  readonly changes: readonly Change[];
  readonly records: readonly (readonly [ArticleKind, AnyRecord])[];
  readonly original: Uint8Array;
}

const made = (kind: ArticleKind, record: AnyRecord): Op => ({
  kind,
  id: record.id,
  before: null,
  after: { ...record },
});

/** Sentences in paragraphs below a headline, as words, blocks and where each sentence stands. */
function story(next: () => number, rare: string) {
  const lines: Span[] = [];
  const blocks: Block[] = [];
  let text = `${invented(next, 6)} ${rare}`;
  blocks.push({ kind: 'headline', start: 0, end: text.length });
  for (let n = 0; n < SENTENCES; n += 1) {
    text += n % PARAGRAPH === 0 ? '\n' : ' ';
    const start = text.length;
    text += `${invented(next, 8 + Math.floor(next() * 6))}.`;
    lines.push({ start, end: text.length });
    const last = blocks.at(-1);
    if (n % PARAGRAPH === 0) blocks.push({ kind: 'paragraph', start, end: text.length });
    else if (last !== undefined) blocks[blocks.length - 1] = { ...last, end: text.length };
  }
  return { text, blocks, lines };
}

/** Article number `n` of a library, with 100 claims by ten sources. The last word of its title occurs nowhere else. */
export function largeArticle(n: number): LargeArticle {
  const next = vocabulary.random(n + 1);
  const id = (k: number) => uuid(k, n + 1);
  const rare = `Rare${n.toString(36)}`;
  const { text: words, blocks, lines } = story(next, rare);
  const original = new TextEncoder().encode(words);
  const articleId = id(1);
  const at = (k: number) => tick(null, START + (n * (CLAIMS + 1) + k) * 1_000);
  const article = anArticle({ id: articleId, title: words.slice(0, blocks[0]?.end) });
  const text: Text = {
    id: id(2),
    articleId,
    number: 1,
    text: words,
    blocks,
    sha256: sha256(words),
    importedFrom: {
      format: 'txt',
      name: `${rare}.txt`,
      sha256: sha256(original),
      at: at(0).slice(0, 24),
    },
  };
  const change = (k: number, label: string, records: LargeArticle['records']): Change => ({
    ...aChange(
      k,
      records.map(([kind, record]) => made(kind, record)),
      { id: id(0x10_000 + k), label },
    ),
    articleId,
    at: at(k),
  });
  const first: LargeArticle['records'] = [
    ['article', article],
    ['text', text],
  ];
  const steps = lines.slice(0, CLAIMS).map((line, i): LargeArticle['records'] => {
    const tag = TAGS[Math.floor(next() * TAGS.length)] ?? 'sourced';
    const anchor = anchorAt(words, [{ start: line.start, end: line.end - 1 }]);
    if (anchor === null) throw new Error('a sentence without words');
    const claim: Claim = {
      id: id(0x1000 + i),
      articleId,
      textId: text.id,
      anchor,
      tag,
      reason: null,
      answer: null,
      kind: 'fact',
      centrality: 'supporting',
      check: 'unchecked',
      note: i % NOTED === 0 ? `${invented(next, 5)}.` : '',
      confidential: false,
    };
    const number = i % SOURCES;
    const source: Source = aSource({
      id: id(0x2000 + number),
      articleId,
      name: number < SOURCES / 2 ? invented(next, 2) : null,
      descriptor: invented(next, 4),
    });
    const attribution: Attribution = anAttribution(claim, source, { id: id(0x3000 + i) });
    return [
      ['claim', claim],
      ...(i < SOURCES ? [['source', source] as const] : []),
      ['attribution', attribution],
    ];
  });
  return {
    changes: [
      change(0, 'Import', first),
      ...steps.map((records, i) => change(i + 1, 'Tag', records)),
    ],
    records: [...first, ...steps.flat()],
    original,
  };
}

/** Makes a library of so many articles at `path`. Not durable while it is written: it can be made again. */
export function makeLargeLibrary(path: string, articles: number): void {
  value(openLibrary(path, { create: true })).close();
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000');
  const sql = statements(db);
  for (let n = 0; n < articles; n += 1) {
    if (n % BATCH === 0) db.exec('BEGIN');
    const { changes, records, original } = largeArticle(n);
    const articleId = changes[0]?.articleId ?? '';
    for (const [kind, record] of records)
      sql.insert[kind].run(record.id, articleId, toBody(record));
    for (const { id, at, actor, label, ops } of changes) {
      sql.addChange.run(id, articleId, at, actor, label, null, 0, JSON.stringify(ops));
    }
    sql.addOriginal.run(sha256(original), original);
    if (n % BATCH === BATCH - 1 || n === articles - 1) db.exec('COMMIT');
  }
  db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
  db.close();
}
