import {
  type BootstrapOptions,
  confusion,
  type Confusion,
  extentAlpha,
  type Figure,
  kappa,
  nominalAlpha,
  type Pair,
  type TaggedText,
  taggedText,
  type Unit,
  unitizingAlpha,
} from '../agreement';
import { type Claim, TAGS } from '../model';
import type { Coding } from './coding';
import { isBlind, places } from './places';

/** How far some coders, the analyst first, say the same. Over tagged text only: see shared/agreement. */
export interface Agreement {
  /** The reviews of the readers compared with the analyst. */
  readonly reviews: readonly string[];
  /** Whether all readers tagged the bare text. Whoever saw the analyst's claims did not code independently. */
  readonly independent: boolean;
  /** Claims of the analyst that are compared; those that a reader has too; and the readers' that the analyst has not. */
  readonly claims: { readonly mine: number; readonly matched: number; readonly extra: number };
  /** Where claims begin and end, whatever their tag: Krippendorff's unitizing alpha. */
  readonly boundaries: Figure;
  /** Which text is tagged at all: Krippendorff's |u-alpha. */
  readonly extent: Figure;
  readonly taggedText: TaggedText;
  /** The tags of matched claims: Cohen's kappa of two coders, Krippendorff's nominal alpha of more. */
  readonly tags: Figure;
  /** Which tag of the analyst (rows) met which of the reader (columns). Null with several readers. */
  readonly confusion: Confusion | null;
}

/** The claims of all coders that are compared, the analyst's first, and which of them are the same claim. */
interface Compared {
  readonly coders: readonly (readonly Claim[])[];
  /** One row a claim, one value a coder; null: that coder does not have it. */
  readonly rows: readonly (readonly (Claim | null)[])[];
}

const units = (claims: readonly Claim[]): Unit[] =>
  claims.flatMap(({ anchor, tag }) =>
    anchor.segments.map(({ start, end }) => ({ start, end, value: tag })),
  );

/**
 * What an open reader judged, and nothing else: a claim not judged yet, or only asked about, is on neither side.
 * A claim rejected without a version of their own is the analyst's alone.
 */
function judged(mine: readonly Claim[], reader: Coding): Compared {
  const rows = places(mine, [reader]).flatMap(({ mine: claim, theirs }) => {
    const [version] = theirs;
    if (version === undefined || version.verdict?.verdict === 'query') return [];
    return [[claim, version.claim]];
  });
  return compared(rows, 2);
}

function coded(mine: readonly Claim[], readers: readonly Coding[]): Compared {
  const rows = places(mine, readers).map((place) => [
    place.mine,
    ...place.theirs.map(({ claim }) => claim),
  ]);
  return compared(rows, 1 + readers.length);
}

function compared(rows: Compared['rows'], coders: number): Compared {
  return {
    coders: Array.from({ length: coders }, (_, i) => rows.flatMap((row) => row[i] ?? [])),
    rows,
  };
}

function measure(
  { coders, rows }: Compared,
  readers: readonly Coding[],
  length: number,
  options: BootstrapOptions,
): Agreement {
  const spans = coders.map(units);
  const pairs = rows.flatMap(([mine, theirs]): Pair[] =>
    mine === null || mine === undefined || theirs === null || theirs === undefined
      ? []
      : [[mine.tag, theirs.tag]],
  );
  const two = readers.length === 1;
  const has = (row: readonly (Claim | null)[], from: number) =>
    row.slice(from).some((claim) => claim !== null);
  return {
    reviews: readers.map(({ review }) => review.id),
    independent: readers.every(isBlind),
    claims: {
      mine: rows.filter(([mine]) => mine !== null).length,
      matched: rows.filter((row) => row[0] !== null && has(row, 1)).length,
      extra: rows.filter((row) => row[0] === null).length,
    },
    boundaries: unitizingAlpha(spans, length, options),
    extent: extentAlpha(spans, length, options),
    taggedText: taggedText(spans, length),
    tags: two
      ? kappa(pairs, options)
      : nominalAlpha(
          rows.map((row) => row.map((claim) => claim?.tag ?? null)),
          options,
        ),
    confusion: two ? confusion(pairs, TAGS) : null,
  };
}

/** The analyst with one reader. */
function agreementWith(
  mine: readonly Claim[],
  reader: Coding,
  length: number,
  options: BootstrapOptions = {},
): Agreement {
  const both = isBlind(reader) ? coded(mine, [reader]) : judged(mine, reader);
  return measure(both, [reader], length, options);
}

/** The analyst with each reader, and with all who tagged the bare text, where they are two or more. */
export interface Agreements {
  readonly each: readonly Agreement[];
  readonly all: Agreement | null;
}

/**
 * The agreement of the analyst with the readers, computed from what everybody said before anything was settled.
 *
 * @param mine The analyst's claims: see `analystClaims`.
 * @param length Of the text, in UTF-16 units.
 */
export function agreementOf(
  mine: readonly Claim[],
  codings: readonly Coding[],
  length: number,
  options: BootstrapOptions = {},
): Agreements {
  const blind = codings.filter(isBlind);
  return {
    each: codings.map((reader) => agreementWith(mine, reader, length, options)),
    all: blind.length < 2 ? null : measure(coded(mine, blind), blind, length, options),
  };
}
