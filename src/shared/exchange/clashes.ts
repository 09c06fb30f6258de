import { type Conflict, fold, inOrder, isDeletion, type Records } from '../history';
import {
  type AnyRecord,
  type Change,
  type Claim,
  type RecordKind,
  sourceLabel,
  type Tag,
  TAG_DEFINITIONS,
} from '../model';
import { quoted } from '../text';

/** What two people did without having seen each other's version, or what came of it. */
export interface Clash {
  /** The article's title, as it is or last was. */
  readonly title: string;
  /** The claim to look at; null: there is none (any more). */
  readonly claimId: string | null;
  /** Whether the article is deleted, so that it has to be brought back first. */
  readonly deleted: boolean;
  /** Who did what, what was kept and what was not. */
  readonly words: string;
  /** The clock reading of the later side. */
  readonly at: string;
}

const KINDS: Readonly<Record<RecordKind, string>> = {
  article: 'the article',
  text: 'the text',
  claim: 'a claim',
  source: 'a source',
  attribution: 'the link of a claim to a source',
  decision: 'a decision about a suggestion',
  delivery: 'what a reader handed in',
  ruling: 'how a difference was settled',
  review: 'a review',
  verdict: 'a verdict',
};

/** How long a quotation in a message may be, in characters. */
const QUOTE_LIMIT = 60;

const quotation = (words: string) => quoted(words, QUOTE_LIMIT);

/** The last whole record that the changes gave for each id: what a record that is gone was. */
class Past {
  private readonly whole = new Map<string, Readonly<Record<string, unknown>>>();

  constructor(
    changes: readonly Change[],
    private readonly records: Records,
  ) {
    for (const { kind, id, before, after } of changes.flatMap(({ ops }) => ops)) {
      if (before === null && after !== null) this.whole.set(`${kind} ${id}`, after);
    }
  }

  /** A record in words: by what it says where it says anything. */
  name(kind: RecordKind, id: string): string {
    const record = this.records.get(kind, id) ?? this.whole.get(`${kind} ${id}`);
    if (kind === 'claim') {
      const exact = (record as Claim | undefined)?.anchor.quote.exact;
      return exact === undefined ? KINDS.claim : `the claim ${quotation(exact)}`;
    }
    if (kind === 'source' && record !== undefined) {
      return `the source ${quotation(sourceLabel(record as Extract<AnyRecord, { basis: unknown }>))}`;
    }
    return KINDS[kind];
  }

  title(articleId: string): string {
    const title = this.whole.get(`article ${articleId}`)?.['title'];
    return (
      this.records.get('article', articleId)?.title ?? (typeof title === 'string' ? title : '')
    );
  }

  /** The claim that a record is, or is about, as long as it is there. */
  claimOf(kind: RecordKind, id: string): string | null {
    const record = this.records.get(kind, id) ?? this.whole.get(`${kind} ${id}`);
    const claimId = kind === 'claim' ? id : (record as { claimId?: string } | undefined)?.claimId;
    const there = claimId !== undefined && this.records.get('claim', claimId) !== undefined;
    return there ? claimId : null;
  }
}

/** A field's value as a person would name it. */
function printed(field: string, value: unknown): string {
  if (field === 'tag' && typeof value === 'string') return TAG_DEFINITIONS[value as Tag].label;
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'string') return quotation(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const exact = (value as { quote?: { exact?: unknown } }).quote?.exact;
  return typeof exact === 'string' ? quotation(exact) : 'another value';
}

/** Fields whose names are no words a person would use. */
const FIELDS: Readonly<Record<string, string>> = {
  anchor: 'words',
  groundRules: 'ground rules',
  anonymityReason: 'reason for anonymity',
  independenceGroup: 'independence group',
  publishedAt: 'date of publication',
};

function conflictWords({ kind, id, field, kept, lost }: Conflict, past: Past): string {
  const what = past.name(kind, id);
  if (field === '(record)') {
    return `${kept.actor} deleted ${what}, which ${lost.actor} had changed. It stays deleted.`;
  }
  const name = FIELDS[field] ?? field;
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)} of ${what}: ${kept.actor} chose ${printed(field, kept.value)}, ${lost.actor} chose ${printed(field, lost.value)}. The later one was kept: ${printed(field, kept.value)}.`;
}

/** Which change last wrote each field, and last created or deleted each record. */
function lastWriters(changes: readonly Change[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { id: change, ops } of changes) {
    for (const { kind, id, before, after } of ops) {
      for (const field of Object.keys(after ?? {})) last.set(`${kind} ${id} ${field}`, change);
      if (before === null || after === null) last.set(`${kind} ${id} (record)`, change);
    }
  }
  return last;
}

/**
 * The conflicts in an article's history that nothing has superseded yet, the newest first: what was written again
 * since, by whomever, is settled.
 */
export function clashes(articleId: string, changes: readonly Change[]): readonly Clash[] {
  const ordered = changes.toSorted(inOrder);
  const { records, conflicts, broken } = fold(ordered);
  const past = new Past(ordered, records);
  const title = past.title(articleId);
  const times = new Map(ordered.map(({ id, at }) => [id, at]));
  const last = lastWriters(ordered);
  const standing = conflicts.filter(
    ({ kind, id, field, kept }) => last.get(`${kind} ${id} ${field}`) === kept.change,
  );
  if (records.get('article', articleId) === undefined) {
    const deletion = ordered.findLast(isDeletion);
    if (deletion === undefined || (standing.length === 0 && broken.length === 0)) return [];
    const words = `${deletion.actor} deleted the article, which others had worked on meanwhile. Nothing of their work is lost: bring the article back to see it.`;
    return [{ title, claimId: null, deleted: true, words, at: deletion.at }];
  }
  const found = [
    ...standing.map((conflict) => ({
      claimId: past.claimOf(conflict.kind, conflict.id),
      words: conflictWords(conflict, past),
      at: [conflict.kept, conflict.lost]
        .map(({ change }) => times.get(change) ?? '')
        .toSorted()
        .at(-1),
    })),
    ...broken.map(({ kind, id }) => ({
      claimId: past.claimOf(kind, id),
      words: `Left out: ${past.name(kind, id)}. What it refers to was deleted, or changed, by somebody who had not seen it.`,
      at: times.get(last.get(`${kind} ${id} (record)`) ?? ''),
    })),
  ];
  // A deletion is at odds with every field that was changed: that is one conflict.
  const once = new Map(found.map((each) => [each.words, each]));
  return [...once.values()]
    .map(({ claimId, words, at = '' }) => ({ title, claimId, deleted: false, words, at }))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
