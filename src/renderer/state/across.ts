import type {
  Across,
  AcrossFigure,
  AcrossKind,
  AcrossPart,
  AcrossRow,
  FigureClaims,
} from '../../shared/api';
import { MODE_LABELS, MODES, ROLE_LABELS, ROLES, TAG_DEFINITIONS, TAGS } from '../../shared/model';
import { csvTable } from '../../shared/report/csvTable';

/** The view across articles. */
export interface AcrossState {
  /** Null: not worked out yet. */
  readonly view: Across | null;
  /** The article that gave way to the view, and where one was in it; null: none was open. */
  readonly from: {
    readonly articleId: string;
    readonly claimId: string | null;
    readonly sentence: number;
  } | null;
  /** The figure whose claims are shown; null: none is. */
  readonly shown: {
    readonly figure: AcrossFigure;
    /** What the figure is, in words. */
    readonly words: string;
    /** Null: on their way. */
    readonly claims: FigureClaims | null;
  } | null;
}

export const NO_ACROSS: AcrossState = { view: null, from: null, shown: null };

/** A table of the view: what its rows are, and which columns it has besides articles and claims. */
export interface AcrossTable {
  readonly kind: AcrossKind;
  readonly title: string;
  /** What a row is. */
  readonly of: string;
  /** What a row without a name is called. */
  readonly unnamed: string;
  readonly parts: readonly AcrossPart[];
}

export const ACROSS_TABLES: readonly AcrossTable[] = [
  {
    kind: 'outlet',
    title: 'Tags by outlet',
    of: 'Outlet',
    unnamed: 'No outlet named',
    parts: TAGS,
  },
  {
    kind: 'month',
    title: 'Tags by month of publication',
    of: 'Month',
    unnamed: 'No date',
    parts: TAGS,
  },
  {
    kind: 'descriptor',
    title: 'Anonymous sources by descriptor',
    of: 'Descriptor',
    unnamed: 'Not described',
    parts: ROLES,
  },
  {
    kind: 'person',
    title: 'Named people',
    of: 'Person',
    unnamed: 'Not named',
    parts: ['on-record', ...ROLES, ...MODES],
  },
  {
    kind: 'institution',
    title: 'Institutions and named groups',
    of: 'Institution',
    unnamed: 'Not named',
    parts: ROLES,
  },
  {
    kind: 'document',
    title: 'Documents, data and recordings',
    of: 'Document',
    unnamed: 'Not named',
    parts: ROLES,
  },
];

export const PART_LABELS: Readonly<Record<AcrossPart, string>> = {
  all: 'Claims',
  ...(Object.fromEntries(TAGS.map((tag) => [tag, TAG_DEFINITIONS[tag].label])) as Record<
    (typeof TAGS)[number],
    string
  >),
  ...ROLE_LABELS,
  ...MODE_LABELS,
};

export function labelOf(row: Pick<AcrossRow, 'label'>, table: AcrossTable): string {
  return row.label === '' ? table.unnamed : row.label;
}

export function claimsIn(row: AcrossRow, part: AcrossPart): number {
  return row.claims[part] ?? 0;
}

/** A table as CSV, with every row that is known. */
export function acrossCsv(table: AcrossTable, rows: readonly AcrossRow[]): string {
  const head = [table.of, 'Articles', 'Claims', ...table.parts.map((part) => PART_LABELS[part])];
  const body = rows.map((row) => [
    labelOf(row, table),
    row.articles,
    claimsIn(row, 'all'),
    ...table.parts.map((part) => claimsIn(row, part)),
  ]);
  // What is pasted needs no byte order mark.
  return csvTable([head, ...body]).replace(/^\uFEFF/u, '');
}
