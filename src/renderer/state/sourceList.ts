import {
  type Role,
  ROLES,
  type Source,
  type SourceKind,
  SOURCE_KIND_LABELS,
  sourceLabel,
  type Tag,
  TAGS,
} from '../../shared/model';
import { distinctSources } from '../../shared/report';
import { memo } from './memo';
import { attributionsTo, claimsInOrder, extent, linksOf, sourcesOf } from './selectors';
import type { Records } from '../../shared/history';
import type { OpenArticle } from './state';

export type SourceSort = 'text' | 'name' | 'kind' | 'claims';

/** What the register shows, and in which order. */
export interface SourceFilter {
  /** Words of what the register says of the source, in any case. */
  readonly words: string;
  /** Null: whatever it is. */
  readonly kind: SourceKind | null;
  readonly sort: SourceSort;
}

export const ALL_SOURCES: SourceFilter = { words: '', kind: null, sort: 'text' };

/** A source with what is attributed to it. */
export interface SourceEntry {
  readonly source: Source;
  /** How many claims; none: it is in the register and linked to nothing. */
  readonly claims: number;
  /** How many claims with each tag, and in how many it has each role. */
  readonly tags: Readonly<Record<Tag, number>>;
  readonly roles: Readonly<Record<Role, number>>;
  /** Where the text speaks of it first: a UTF-16 offset; Infinity: nowhere. */
  readonly first: number;
  /** What the filter looks for words in. */
  readonly searched: string;
}

const none = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

function entryOf(records: Records, source: Source): SourceEntry {
  const tags = none(TAGS);
  const roles = none(ROLES);
  const seen = new Set<string>();
  let first = Infinity;
  for (const { claimId, role, mention } of attributionsTo(records, source.id)) {
    const claim = records.get('claim', claimId);
    if (claim === undefined) continue;
    first = Math.min(first, mention?.start ?? extent(claim).start);
    if (!seen.has(claimId)) tags[claim.tag] += 1;
    if (!seen.has(`${claimId} ${role}`)) roles[role] += 1;
    seen.add(claimId).add(`${claimId} ${role}`);
  }
  const { name, descriptor, affiliation, interest, kind, independenceGroup } = source;
  const words = [name ?? '', descriptor, affiliation, interest, independenceGroup];
  return {
    source,
    claims: TAGS.reduce((sum, tag) => sum + tags[tag], 0),
    tags,
    roles,
    first,
    searched: [...words, SOURCE_KIND_LABELS[kind]].join('\n').toLowerCase(),
  };
}

/** Every source with what is attributed to it. The same list for the same records. */
export const sourceEntries: (records: Records) => readonly SourceEntry[] = memo((records) =>
  sourcesOf(records).map((source) => entryOf(records, source)),
);

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
const byLabel = (a: SourceEntry, b: SourceEntry) =>
  collator.compare(sourceLabel(a.source), sourceLabel(b.source));

const ORDERS: Readonly<Record<SourceSort, (a: SourceEntry, b: SourceEntry) => number>> = {
  text: (a, b) => (a.first === b.first ? byLabel(a, b) : a.first - b.first),
  name: byLabel,
  kind: (a, b) =>
    collator.compare(SOURCE_KIND_LABELS[a.source.kind], SOURCE_KIND_LABELS[b.source.kind]) ||
    byLabel(a, b),
  claims: (a, b) => b.claims - a.claims || byLabel(a, b),
};

/** The sources that a filter lets through, in its order. */
export function listedSources(records: Records, filter: SourceFilter): readonly SourceEntry[] {
  const words = filter.words.toLowerCase().split(/\s+/u).filter(Boolean);
  return sourceEntries(records)
    .filter(
      ({ source, searched }) =>
        (filter.kind === null || source.kind === filter.kind) &&
        words.every((word) => searched.includes(word)),
    )
    .toSorted(ORDERS[filter.sort]);
}

/** How many of its conditions are set. */
export function sourceConditions({ words, kind }: SourceFilter): number {
  return Number(words.trim() !== '') + Number(kind !== null);
}

const distinct = memo((records: Records) => {
  const texts = new Map<string, ReturnType<typeof distinctSources>>();
  return (textId: string) => {
    const hit = texts.get(textId);
    if (hit !== undefined) return hit;
    const claims = claimsInOrder(records).filter((claim) => claim.textId === textId);
    const linked = new Set(
      claims.flatMap(({ id }) => linksOf(records, id).map(({ source }) => source)),
    );
    const made = distinctSources([...linked], sourcesOf(records));
    texts.set(textId, made);
    return made;
  };
});

/** The figures on distinct sources, the same that the report prints. */
export function distinctOf({ records, textId }: OpenArticle): ReturnType<typeof distinctSources> {
  return distinct(records)(textId);
}
