import { fold, merge, Records, stampInstant } from '../../history';
import type { Anchor, Change, Delivery, RecordKind, RecordTypes, ReviewMode } from '../../model';
import type { ReportRecords } from '../archive';

/** What an audit trail is made of; records and changes in any order. */
export type AuditInput = Pick<ReportRecords, 'article' | 'texts' | 'deliveries' | 'changes'>;

/** The review that a change was made in. */
export interface AuditReview {
  readonly id: string;
  /** Empty and null where the review's first change is missing: it was not handed in. */
  readonly reviewer: string;
  readonly mode: ReviewMode | null;
  /** Whether a delivery that holds the change is there, or every one of them was taken back. */
  readonly counts: boolean;
}

/** What a change did to one field. */
export interface AuditField {
  readonly field: string;
  /** Absent: the record was not there before, or is not there after. */
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface AuditOp {
  readonly kind: RecordKind;
  readonly id: string;
  readonly did: 'create' | 'change' | 'delete';
  /** The words of the claim concerned, or what the source is called; empty where it is about neither. */
  readonly words: string;
  /** In alphabetical order. */
  readonly fields: readonly AuditField[];
}

export interface AuditEntry {
  /** From 1, in clock order. */
  readonly number: number;
  /** The id of the change. */
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** The full clock reading, which decides the order. */
  readonly clock: string;
  readonly actor: string;
  /** Null: made in the article itself. */
  readonly review: AuditReview | null;
  readonly label: string;
  readonly undoes: string | null;
  readonly ops: readonly AuditOp[];
}

/** The records that the ops of one kind in `changes` make, the article and its texts being there. */
function made<K extends RecordKind>(
  { article, texts }: Pick<AuditInput, 'article' | 'texts'>,
  changes: readonly Change[],
  kind: K,
): ReadonlyMap<string, RecordTypes[K]> {
  const base = Records.empty.write([
    { kind: 'article', id: article.id, record: article },
    ...texts.map((text) => ({ kind: 'text' as const, id: text.id, record: text })),
  ]);
  const own = changes.flatMap((change) => {
    const ops = change.ops.filter((op) => op.kind === kind);
    return ops.length === 0 ? [] : [{ ...change, ops }];
  });
  return fold(own, base).records.all(kind);
}

/** The deliveries that were ever brought in, also those taken back since. */
function everDelivered(input: AuditInput): readonly Delivery[] {
  const brought = input.changes.map((change) => ({
    ...change,
    ops: change.ops.filter(({ before }) => before === null),
  }));
  return [...input.deliveries, ...made(input, brought, 'delivery').values()];
}

/**
 * What each record is called, kept up while walking through the changes: the words of a claim as it stood, and
 * for what is about a claim, that claim.
 */
class Names {
  private readonly fields = new Map<string, Record<string, unknown>>();

  /** Takes the op in and says what it is about. */
  take({ kind, id, before, after }: Change['ops'][number]): string {
    const key = `${kind} ${id}`;
    const now = { ...this.fields.get(key), ...before, ...after };
    this.fields.set(key, now);
    if (kind === 'claim') return wordsOf(now['anchor']);
    if (kind === 'source') return calledSource(now);
    if (kind === 'verdict') return wordsOf((now['judged'] as { anchor?: unknown } | null)?.anchor);
    if (kind === 'ruling') {
      const ids = String(now['difference']).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu);
      return (ids ?? []).map((each) => this.wordsOfClaim(each)).find((each) => each !== '') ?? '';
    }
    return kind === 'attribution' || kind === 'decision' ? this.wordsOfClaim(now['claimId']) : '';
  }

  private wordsOfClaim(id: unknown): string {
    return wordsOf(this.fields.get(`claim ${String(id)}`)?.['anchor']);
  }
}

/** The words an anchor quotes. What a change carries is checked where it is applied, so here it may be anything. */
function wordsOf(anchor: unknown): string {
  const { quote } = (anchor ?? {}) as { readonly quote?: Partial<Anchor['quote']> };
  return text(quote?.exact);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** As `sourceLabel` has it. */
const calledSource = ({ name, descriptor }: Record<string, unknown>): string =>
  text(name ?? descriptor);

/** The changes that a delivery brings are entries of their own, so the delivery only names them. */
function fieldValue(kind: RecordKind, field: string, value: unknown): unknown {
  return kind === 'delivery' && field === 'changes' && Array.isArray(value)
    ? (value as readonly Change[]).map(({ id }) => id)
    : value;
}

function fieldsOf({ kind, before, after }: Change['ops'][number]): AuditField[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].sort().map((field) => ({
    field,
    ...(before === null ? {} : { before: fieldValue(kind, field, before[field]) }),
    ...(after === null ? {} : { after: fieldValue(kind, field, after[field]) }),
  }));
}

/**
 * Every change of an article and of what readers ever handed in, each once, in clock order (ties by id). A pure
 * function of what it is given, whatever the order. Reviews under way that were never handed in are not in it.
 */
export function auditTrail(input: AuditInput): AuditEntry[] {
  const deliveries = everDelivered(input);
  const delivered = deliveries.flatMap(({ changes }) => changes);
  const counting = new Set(input.deliveries.flatMap(({ changes }) => changes.map(({ id }) => id)));
  const texts = [...input.texts, ...deliveries.flatMap(({ text }) => text ?? [])];
  const reviews = made({ article: input.article, texts }, delivered, 'review');
  const names = new Names();
  const reviewOf = ({ id, reviewId }: Change): AuditReview | null => {
    if (reviewId === undefined) return null;
    const { reviewer = '', mode = null } = reviews.get(reviewId) ?? {};
    return { id: reviewId, reviewer, mode, counts: counting.has(id) };
  };
  return merge(input.changes, delivered).map((change, i) => ({
    number: i + 1,
    id: change.id,
    at: stampInstant(change.at),
    clock: change.at,
    actor: change.actor,
    review: reviewOf(change),
    label: change.label,
    undoes: change.undoes ?? null,
    ops: change.ops.map((op) => ({
      kind: op.kind,
      id: op.id,
      did: op.before === null ? 'create' : op.after === null ? 'delete' : 'change',
      words: names.take(op),
      fields: fieldsOf(op),
    })),
  }));
}
