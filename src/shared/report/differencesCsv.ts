import { RULING_LABELS, TAG_DEFINITIONS, VERDICT_LABELS } from '../model';
import { ASPECT_LABELS } from '../review';
import type { Cell } from './csvTable';
import type { ReportModel } from './model';
import type { Reader, ReportDifference, Version } from './reading/model';
import { readerName, whoHas } from './reading/wording';

const HEADER = [
  'number',
  'state',
  'claim_number',
  'difference',
  'where',
  'differ_in',
  'who',
  'review_id',
  'verdict',
  'tag',
  'quotation',
  'segments',
  'source',
  'note',
  'ruling',
  'taken_from',
  'settled_by',
  'settled_at',
  'settled_note',
];

function row(difference: ReportDifference, version: Version, readers: readonly Reader[]): Cell[] {
  const { settled } = difference;
  const find = (wanted: number | null) => readers.find(({ number }) => number === wanted);
  const whose = find(settled?.reader ?? null);
  return [
    `D${difference.number}`,
    settled === null ? 'open' : 'settled',
    difference.claim ?? '',
    difference.key,
    difference.place,
    difference.aspects.map((aspect) => ASPECT_LABELS[aspect]).join('; '),
    whoHas(version, readers),
    find(version.reader)?.reviewId ?? '',
    version.verdict === null ? '' : VERDICT_LABELS[version.verdict],
    version.tag === null ? '' : TAG_DEFINITIONS[version.tag].label,
    version.quotation,
    version.segments.map(({ start, end }) => `${start}:${end}`).join('; '),
    version.source,
    version.note,
    settled === null ? '' : RULING_LABELS[settled.ruling],
    whose === undefined ? '' : readerName(whose),
    settled?.by ?? '',
    settled?.at ?? '',
    settled?.note ?? '',
  ];
}

/**
 * The differences, a row for what each person has in each. Where there is none, one row says whether that is so
 * because everybody has the same or because nobody has read the text a second time: an empty table would leave it open.
 */
export function differencesTable({ reading }: ReportModel): readonly (readonly Cell[])[] {
  const { readers, differences } = reading;
  if (differences.length === 0) {
    const state = readers.length === 0 ? 'no second reader' : 'no differences';
    return [HEADER, HEADER.map((name) => (name === 'state' ? state : ''))];
  }
  return [
    HEADER,
    ...differences.flatMap((difference) =>
      difference.versions.map((version) => row(difference, version, readers)),
    ),
  ];
}
