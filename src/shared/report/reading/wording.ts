import type { Figure } from '../../agreement';
import { REVIEW_MODE_LABELS, type Tag, TAG_DEFINITIONS, VERDICT_LABELS } from '../../model';
import type { Agreement } from '../../review';
import { counted, figure, instant, NOTHING, percent, period } from '../wording';
import type { Reader, ReportDifference, SecondReading, Version } from './model';

/** How second readings are put into words, the same in every format. */

export const NO_READER =
  'No second reader. Nobody but the analyst has handed in a reading of this text, so nothing here says that anybody agrees.';

/** What the figures are over, in sentences that go before them. */
export function agreementLines({ analyst, readers }: SecondReading): readonly string[] {
  const { claims, until } = analyst;
  const before = until === null ? '' : ` (${instant(until)})`;
  return [
    'The figures are over tagged text only: text that nobody tagged never counts as agreement. 1 is complete agreement, 0 what chance would give.',
    `Readers are compared with the ${counted(claims, 'claim')} that the analyst had before the first review was brought in${before}. What was settled or changed since cannot move these figures.`,
    ...(readers.some(({ mode }) => mode === 'open')
      ? [
          'An open review is no independent coding: its reader was shown the analyst’s claims. Its figures say how far the reader went along with what they judged, not how far two people agree.',
        ]
      : []),
  ];
}

export function unreadLine(unread: number): string | null {
  return unread === 0
    ? null
    : `${counted(unread, 'delivery', 'deliveries')} could not be read: the beginning of the review was never handed in. Nothing in them counts.`;
}

/** `R1 Mara Okello`. */
export function readerName({ number, name }: Pick<Reader, 'number' | 'name'>): string {
  return `R${number} ${name}`;
}

/** `Open review, finished: 12 of 14 claims judged, 3 own claims. 17 changes, …` */
export function readerDid(reader: Reader): string {
  const { mode, finished, judged, given, claims, changes, first, last } = reader;
  const work = [
    ...(mode === 'open' ? [`${figure(judged)} of ${counted(given, 'claim')} judged`] : []),
    counted(claims, 'own claim'),
  ].join(', ');
  const state = finished ? 'finished' : 'not finished';
  return `${REVIEW_MODE_LABELS[mode]} review, ${state}: ${work}. ${counted(changes, 'change')}, ${period(first, last)}`;
}

/** `Open, finished`; what is out of the ordinary follows. */
export function readerState({ mode, finished, rescued, text }: Reader): readonly string[] {
  return [
    `${REVIEW_MODE_LABELS[mode]}, ${finished ? 'finished' : 'not finished'}`,
    text === null ? 'Read another text than this article’s' : `Text version ${text}`,
    ...(rescued ? ['Rescued from a damaged file, so perhaps not whole'] : []),
  ];
}

/** When the reader worked, and when it was brought in. */
export function readerTime({ changes, first, last, broughtIn }: Reader): readonly string[] {
  return [
    `${counted(changes, 'change')}, ${period(first, last)}`,
    ...broughtIn.map(({ actor, at }) => `Brought in by ${actor}, ${instant(at)}`),
  ];
}

/** `12 of 14`; a blind reader is given nothing to judge. */
export function judgedOf({ mode, judged, given }: Reader): string {
  return mode === 'blind' ? NOTHING : `${figure(judged)} of ${figure(given)}`;
}

/** What counts for less than it should, one sentence a thing. */
export function readerTroubles(reader: Reader): readonly string[] {
  const { unplaced, conflicts, broken } = reader;
  const name = readerName(reader);
  return [
    ...(conflicts === 0
      ? []
      : [
          `${name}: two copies of the review set ${counted(conflicts, 'field')} differently; the later value counts.`,
        ]),
    ...(broken === 0
      ? []
      : [`${name}: ${counted(broken, 'record')} do not hold together and count for nothing.`]),
    ...(unplaced.length === 0
      ? []
      : [
          `${name}: ${counted(unplaced.length, 'claim')} on another text version, whose words do not stand exactly once in this one: ${unplaced
            .map(({ tag, quotation }) => `“${quotation}” (${TAG_DEFINITIONS[tag].label})`)
            .join('; ')}.`,
        ]),
  ];
}

/** A coefficient to two digits; never 1.00 for less than complete agreement. */
export function coefficient(value: number): string {
  const rounded = value.toFixed(2);
  if (rounded === '1.00' && value < 1) return '>0.99';
  return rounded === '-0.00' ? '0.00' : rounded.replace('-', '−');
}

/** The interval of a figure, or why there is none; where there is no value either, the reason stands there. */
export function intervalOf({ value, interval, why }: Figure): string {
  if (interval === null) return value === null ? NOTHING : (why ?? NOTHING);
  return `${coefficient(interval.low)} to ${coefficient(interval.high)}`;
}

export function valueOf({ value, why }: Figure): string {
  return value === null ? `None: ${why ?? ''}` : coefficient(value);
}

/** A row of the table of figures: what is measured, by which coefficient, the figure and what it is over. */
export interface FigureRow {
  readonly what: string;
  readonly name: string;
  readonly figure: Figure;
  readonly over: string;
}

export function figureRows({ boundaries, extent, tags, reviews }: Agreement): FigureRow[] {
  const stretches = (n: number) => counted(n, 'stretch', 'stretches');
  return [
    {
      what: 'Boundaries: where claims begin and end',
      name: 'Krippendorff’s unitizing alpha',
      figure: boundaries,
      over: `${stretches(boundaries.units)} of tagged text`,
    },
    {
      what: 'Extent: which text is tagged at all',
      name: 'Krippendorff’s |u-alpha',
      figure: extent,
      over: `${stretches(extent.units)} of tagged text`,
    },
    {
      what: 'Tags of matched claims',
      name: reviews.length === 1 ? 'Cohen’s kappa' : 'Krippendorff’s alpha, nominal',
      figure: tags,
      over: counted(tags.units, 'matched claim'),
    },
  ];
}

/** Whom the figures compare. */
export function agreementTitle(
  { reviews, independent }: Agreement,
  readers: readonly Reader[],
): string {
  const names = readers.filter(({ reviewId }) => reviews.includes(reviewId)).map(readerName);
  const how = independent
    ? 'tagged the bare text, without having seen each other’s claims'
    : 'open review, no independent coding';
  return `Analyst and ${names.join(', ')}: ${how}`;
}

/** The plain counts beside the coefficients. */
export function countsLine({ claims, taggedText }: Agreement): string {
  const { any, all, share } = taggedText;
  const both =
    share === null
      ? 'No text is tagged.'
      : `Of ${counted(any, 'character')} that somebody tagged, ${figure(all)} (${percent(all, any)}) were tagged by all.`;
  return `${counted(claims.mine, 'claim')} of the analyst compared, ${figure(claims.matched)} of them matched by a reader’s; ${figure(claims.extra)} only a reader’s. ${both}`;
}

/** The rows and columns of a confusion table that are not empty. */
export function confusionTags({ confusion }: Agreement): readonly Tag[] {
  if (confusion === null) return [];
  return confusion.tags.filter(
    (_, i) => (confusion.rowTotals[i] ?? 0) + (confusion.columnTotals[i] ?? 0) > 0,
  ) as Tag[];
}

/** Who has this version. */
export function whoHas({ reader }: Version, readers: readonly Reader[]): string {
  const found = readers.find(({ number }) => number === reader);
  return found === undefined ? 'Analyst' : readerName(found);
}

/** What somebody does with a claim, in words that stand before its tag, if it has one. */
export function stance({ reader, tag, verdict }: Version): string {
  if (verdict === 'disagree' && tag === null) return 'Disagrees, with no version of their own';
  if (verdict !== null) return VERDICT_LABELS[verdict];
  if (tag !== null) return '';
  return reader === null ? 'No claim here' : 'Tagged nothing here';
}

/** The words of a version where they are not those of the difference; empty otherwise. */
export function otherWords({ quotation }: Version, difference: ReportDifference): string {
  return quotation === difference.quotation ? '' : quotation;
}

/** `The reader’s taken (R1 Mara Okello)`, `by Ada, 2026-03-04 10:15 UTC`. */
export function settledBy({ settled }: ReportDifference): string {
  return settled === null ? '' : `by ${settled.by}, ${instant(settled.at)}`;
}
