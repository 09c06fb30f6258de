import {
  type LibrarySource,
  type LibrarySources,
  PLACES_LIMIT,
  type SourceOrder,
  type SourcePlace,
  SOURCES_LIMIT,
  type SourcesQuery,
} from '../../../shared/api';
import {
  nameKey,
  type Role,
  ROLES,
  type Source,
  SOURCE_KIND_LABELS,
  sourceLabel,
  type Tag,
  TAGS,
} from '../../../shared/model';
import { type BodyRow, toRecord } from '../rows';
import type { Statements } from '../statements';
import { type SourceRow, sourcesMatching } from './named';

/** How many sources that match what was typed are looked at. */
const LOOKED_AT = 2_000;

type Row = SourceRow & Pick<Source, 'kind' | 'name' | 'descriptor'>;

/** Sources that are the same across articles: the first tells how they are called. */
interface Group {
  readonly first: Row;
  readonly order: string;
  readonly rows: Row[];
  readonly articles: Set<string>;
}

const zero = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** What names are put in order by: a collator is too slow for every source there is. */
const orderOf = (label: string) => nameKey(label).normalize('NFD').replace(/\p{M}/gu, '');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: Group, b: Group) => compare(a.order, b.order) || compare(a.first.id, b.first.id);
const ORDERS: Readonly<Record<SourceOrder, (a: Group, b: Group) => number>> = {
  name: byName,
  kind: (a, b) =>
    compare(SOURCE_KIND_LABELS[a.first.kind], SOURCE_KIND_LABELS[b.first.kind]) || byName(a, b),
  articles: (a, b) => b.articles.size - a.articles.size || byName(a, b),
};

/** One person in several articles is one row; whoever has no name is one of each article. */
function grouped(rows: readonly Row[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { id, kind, name, articleId } = row;
    const key = name === null ? id : `${kind} ${nameKey(name)}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, {
        first: row,
        order: orderOf(sourceLabel(row)),
        rows: [row],
        articles: new Set([articleId]),
      });
    } else {
      group.rows.push(row);
      group.articles.add(articleId);
    }
  }
  return [...groups.values()];
}

function rowsFor(sql: Statements, words: string): readonly Row[] {
  const matching = sourcesMatching(sql, words, 'name words', LOOKED_AT);
  if (matching === null) return words.trim() === '' ? (sql.sources.all() as Row[]) : [];
  return matching.map(({ id, articleId }) => {
    const { body } = sql.body.source.get(id) as BodyRow;
    const { kind, name, descriptor } = toRecord('source', id, body);
    return { id, articleId, kind, name, descriptor };
  });
}

/** What is attributed to each source of a group, counted: only for what is shown. */
function counted(sql: Statements, { first, rows, articles }: Group): LibrarySource {
  const tags = zero(TAGS);
  const roles = zero(ROLES);
  const places: SourcePlace[] = [];
  for (const { id, articleId } of rows.slice(0, PLACES_LIMIT)) {
    const cited = new Map<string, Tag>();
    const parts = new Set<string>();
    for (const link of sql.citedBy.all(id) as { claimId: string; tag: Tag; role: Role }[]) {
      cited.set(link.claimId, link.tag);
      if (!parts.has(`${link.claimId} ${link.role}`)) roles[link.role] += 1;
      parts.add(`${link.claimId} ${link.role}`);
    }
    for (const tag of cited.values()) tags[tag] += 1;
    const { title } = sql.titleOf.get(articleId) as { title: string };
    places.push({ articleId, title, sourceId: id, claims: cited.size });
  }
  const { kind, name, descriptor } = first;
  return {
    kind,
    name,
    descriptor,
    claims: places.reduce((sum, { claims }) => sum + claims, 0),
    tags,
    roles,
    places: places.sort((a, b) => compare(orderOf(a.title), orderOf(b.title))),
    articles: articles.size,
  };
}

/** The register of the library: all of it, or what holds the words typed. */
export function librarySources(sql: Statements, { words, order }: SourcesQuery): LibrarySources {
  const groups = grouped(rowsFor(sql, words)).sort(ORDERS[order]);
  return {
    sources: groups.slice(0, SOURCES_LIMIT).map((group) => counted(sql, group)),
    total: groups.length,
  };
}
