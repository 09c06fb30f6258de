import { RULING_LABELS, RULINGS, TAG_DEFINITIONS, VERDICT_LABELS, VERDICTS } from '../../model';
import { type Agreement, ASPECT_LABELS } from '../../review';
import type { ReportModel } from '../model';
import type { Reader, ReportDifference, Version } from '../reading/model';
import {
  agreementLines,
  agreementTitle,
  confusionTags,
  countsLine,
  figureRows,
  intervalOf,
  judgedOf,
  NO_READER,
  otherWords,
  readerName,
  readerState,
  readerTime,
  readerTroubles,
  settledBy,
  stance,
  unreadLine,
  valueOf,
  whoHas,
} from '../reading/wording';
import { counted, figure, NOTHING } from '../wording';
import { md, mdTable } from './escape';

const cell = (lines: readonly string[]): string => lines.map(md).join('<br>');

function readersTable(readers: readonly Reader[]): string {
  return mdTable(
    ['Reader', 'Review', 'When', 'Judged', 'Verdicts', 'Own claims'],
    readers.map((reader) => [
      md(readerName(reader)),
      cell(readerState(reader)),
      cell(readerTime(reader)),
      judgedOf(reader),
      reader.mode === 'blind'
        ? NOTHING
        : VERDICTS.map((each) => `${VERDICT_LABELS[each]} ${figure(reader.verdicts[each])}`).join(
            '<br>',
          ),
      figure(reader.claims),
    ]),
    [3, 5],
  );
}

function confusionTable(agreement: Agreement): readonly string[] {
  const { confusion } = agreement;
  const tags = confusionTags(agreement);
  if (confusion === null || tags.length === 0) return [];
  const at = tags.map((tag) => confusion.tags.indexOf(tag));
  const row = (name: string, counts: readonly number[], all: number) => [
    name,
    ...at.map((j) => figure(counts[j] ?? 0)),
    figure(all),
  ];
  return [
    `Tags of ${counted(confusion.units, 'matched claim')}: the analyst’s in the rows, the reader’s in the columns. The same tag from both: ${figure(confusion.agreed)} of ${figure(confusion.units)}.`,
    mdTable(
      ['Analyst', ...tags.map((tag) => TAG_DEFINITIONS[tag].label), 'All'],
      [
        ...at.map((i, n) =>
          row(
            TAG_DEFINITIONS[tags[n] ?? 'sourced'].label,
            confusion.counts[i] ?? [],
            confusion.rowTotals[i] ?? 0,
          ),
        ),
        row('All', confusion.columnTotals, confusion.units),
      ],
      [...tags, 'all'].map((_, i) => i + 1),
    ),
  ];
}

function figuresOf(agreement: Agreement, readers: readonly Reader[]): readonly string[] {
  return [
    `**${md(agreementTitle(agreement, readers))}**`,
    mdTable(
      ['What is compared', 'Coefficient', 'Figure', '95% interval', 'Over'],
      figureRows(agreement).map(({ what, name, figure: found, over }) => [
        what,
        md(name),
        valueOf(found),
        intervalOf(found),
        over,
      ]),
      [2],
    ),
    md(countsLine(agreement)),
    ...confusionTable(agreement),
  ];
}

function versionOf(
  version: Version,
  difference: ReportDifference,
  readers: readonly Reader[],
): string {
  const { tag, source, note } = version;
  const words = otherWords(version, difference);
  const said = [
    ...[stance(version)].filter((each) => each !== ''),
    ...(tag === null ? [] : [`**${TAG_DEFINITIONS[tag].label}**`]),
    ...(words === '' ? [] : [`words “${md(words)}”`]),
    ...(source === '' ? [] : [`source ${md(source)}`]),
    ...(note === '' ? [] : [`note “${md(note)}”`]),
  ];
  return `${md(whoHas(version, readers))}: ${said.join(', ')}`;
}

function settledOf(difference: ReportDifference, readers: readonly Reader[]): string {
  const { settled } = difference;
  if (settled === null) return NOTHING;
  const whose = readers.find(({ number }) => number === settled.reader);
  return [
    `${RULING_LABELS[settled.ruling]}${whose === undefined ? '' : `: ${md(readerName(whose))}`}`,
    md(settledBy(difference)),
    ...(settled.note === '' ? [] : [`Note: ${md(settled.note)}`]),
  ].join('<br>');
}

function differencesTable(
  list: readonly ReportDifference[],
  readers: readonly Reader[],
  settled: boolean,
): string {
  return mdTable(
    [
      ...['No.', 'Claim', 'Where', 'Words', 'Who has what', 'Differ in'],
      ...(settled ? ['Settled'] : []),
    ],
    list.map((difference) => [
      `D${difference.number}`,
      difference.claim === null ? NOTHING : figure(difference.claim),
      difference.place,
      md(difference.quotation),
      difference.versions.map((each) => versionOf(each, difference, readers)).join('<br>'),
      difference.aspects.map((aspect) => ASPECT_LABELS[aspect]).join(', '),
      ...(settled ? [settledOf(difference, readers)] : []),
    ]),
  );
}

function differences({ reading }: ReportModel): readonly string[] {
  const { readers, rulings, idleRulings } = reading;
  const open = reading.differences.filter(({ settled }) => settled === null);
  const settled = reading.differences.filter((each) => each.settled !== null);
  const all = counted(reading.differences.length, 'difference');
  const how = RULINGS.filter((ruling) => rulings[ruling] > 0)
    .map((ruling) => `${RULING_LABELS[ruling].toLowerCase()} ${figure(rulings[ruling])}`)
    .join(', ');
  return [
    '### Unresolved differences',
    ...(open.length === 0
      ? [reading.differences.length === 0 ? 'No differences.' : `None of ${all}.`]
      : [
          `${figure(open.length)} of ${all}, in the order of the text.`,
          differencesTable(open, readers, false),
        ]),
    '### Settled differences',
    ...(settled.length === 0
      ? [`None of ${all}.`]
      : [
          `${figure(settled.length)} of ${all}: ${how}. What everybody said before is kept.`,
          differencesTable(settled, readers, true),
        ]),
    ...(idleRulings === 0
      ? []
      : [
          `${counted(idleRulings, 'ruling')} on differences that are not there (any more) count for nothing.`,
        ]),
  ];
}

/** 11. */
export function reading(model: ReportModel): string {
  const { readers, unread, agreement } = model.reading;
  const lost = unreadLine(unread);
  const unreadable = lost === null ? [] : [lost];
  if (readers.length === 0) return [`*${NO_READER}*`, ...unreadable].join('\n\n');
  const troubles = readers.flatMap(readerTroubles).map((trouble) => `- ${md(trouble)}`);
  const compared = [...agreement.each, ...(agreement.all === null ? [] : [agreement.all])];
  return [
    readersTable(readers),
    ...unreadable,
    ...(troubles.length === 0 ? [] : [troubles.join('\n')]),
    '### Agreement',
    ...agreementLines(model.reading).map(md),
    ...compared.flatMap((each) => figuresOf(each, readers)),
    ...differences(model),
  ].join('\n\n');
}
