import { inOrder } from '../history';
import {
  type Archive,
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  type ArticleRecords,
  type Change,
} from '../model';

/** All of one article: its current records and the changes they came from, in any order. */
export interface ReportRecords extends ArticleRecords {
  readonly changes: readonly Change[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * The archive of an article in canonical order: text versions by number, changes by clock reading, all else by
 * id. `originals` are the imported files in base64, by SHA-256 of their bytes.
 */
export function archiveOf(
  records: ReportRecords,
  originals: Readonly<Record<string, string>>,
): Archive {
  return {
    format: ARCHIVE_FORMAT,
    schemaVersion: ARCHIVE_VERSION,
    article: records.article,
    texts: records.texts.toSorted((a, b) => a.number - b.number || byId(a, b)),
    claims: records.claims.toSorted(byId),
    sources: records.sources.toSorted(byId),
    attributions: records.attributions.toSorted(byId),
    decisions: records.decisions.toSorted(byId),
    deliveries: records.deliveries.toSorted(byId),
    rulings: records.rulings.toSorted(byId),
    changes: records.changes.toSorted(inOrder),
    originals: { ...originals },
  };
}

/** The value with the keys of its objects sorted; lists as they are. What of it is JSON is then canonical. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The archive as JSON: what it is first, then keys in alphabetical order, two spaces, a final line feed.
 * The same records always give the same bytes.
 */
export function archiveJson(archive: Archive): string {
  const { format, schemaVersion, ...rest } = archive;
  const body = { format, schemaVersion, ...(sorted(rest) as typeof rest) };
  return `${JSON.stringify(body, null, 2)}\n`;
}
