import { gaps } from './findings';
import type { ReportModel } from './model';
import type { Reader } from './reading/model';
import type { SectionId } from './sections';
import { counted, FINDING_LABELS } from './wording';

/** Something that is not done yet, or that it is known to be done because `count` is 0. */
export interface OpenItem {
  readonly what: string;
  readonly count: number;
  /** What `count` is out of, in words; empty where it is out of nothing. */
  readonly of: string;
  /** The section to find it in, and the claims and differences it concerns, where it concerns such. */
  readonly section: SectionId;
  readonly claims: readonly number[];
  readonly differences: readonly number[];
}

/** The rest of the report, which this is read off. */
export type Computed = Omit<ReportModel, 'signOff'>;

/** An item with its section, its count and, where it has them, what it is out of and concerns. */
function item(
  what: string,
  section: SectionId,
  count: number,
  of = '',
  where: Partial<Pick<OpenItem, 'claims' | 'differences'>> = {},
): OpenItem {
  return { what, section, count, of, claims: [], differences: [], ...where };
}

/** What the analyst has left open. */
function analysis({ summary, ledger, measures, findings, figures }: Computed): OpenItem[] {
  const ofClaims = (what: string, section: SectionId, claims: readonly number[]) =>
    item(what, section, claims.length, counted(ledger.length, 'claim'), { claims });
  const unchecked = ledger.filter(({ check }) => check === 'unchecked');
  const disagreeing = findings.filter(({ kind }) => kind === 'disagreement');
  return [
    item('Source summary not written', 'summary', summary === '' ? 1 : 0),
    ofClaims(
      'Claims unchecked',
      'ledger',
      unchecked.map(({ number }) => number),
    ),
    ofClaims(
      FINDING_LABELS.disagreement,
      'figures',
      disagreeing.flatMap(({ claims }) => claims),
    ),
    ...gaps(ledger).map(({ words, claims, section }) =>
      ofClaims(`Claims: ${words}`, section, claims),
    ),
    item(
      'Sentences untagged',
      'untagged',
      measures.untagged.length,
      counted(measures.sentences, 'sentence'),
    ),
    item(
      'Claims on earlier text versions, not in this report',
      'figures',
      figures.claimsOnOtherTexts,
    ),
  ];
}

/** What is not settled between the analyst and the readers, or cannot be read. */
function secondReading({ readers, unread, differences }: Computed['reading']): OpenItem[] {
  const lost = unread === 0 ? [] : [item('Deliveries that could not be read', 'reading', unread)];
  if (readers.length === 0) return [item('No second reader', 'reading', 1), ...lost];
  const sum = (of: (reader: Reader) => number) =>
    readers.reduce((total, reader) => total + of(reader), 0);
  const open = differences.filter(({ settled }) => settled === null);
  const queries = open.filter(({ aspects }) => aspects.includes('query'));
  const numbers = (list: typeof open) => ({ differences: list.map(({ number }) => number) });
  const ofReaders = counted(readers.length, 'reader');
  const given = sum((reader) => reader.given);
  const unplaced = (judged: boolean) =>
    sum((reader) => reader.unplaced.filter((each) => each.judged === judged).length);
  const claims = sum((reader) => reader.claims) + unplaced(false);
  return [
    item(
      'Differences not settled',
      'reading',
      open.length,
      counted(differences.length, 'difference'),
      numbers(open),
    ),
    item(
      'Of these, queries without an answer',
      'reading',
      queries.length,
      counted(open.length, 'open difference'),
      numbers(queries),
    ),
    item(
      'Readers who have not finished',
      'reading',
      readers.filter(({ finished }) => !finished).length,
      ofReaders,
    ),
    item(
      'Claims given to readers and not judged',
      'reading',
      given - sum(({ judged }) => judged),
      counted(given, 'claim'),
    ),
    item(
      'Readers’ claims without a place in this text',
      'reading',
      unplaced(false),
      counted(claims, 'claim'),
    ),
    item(
      'Claims that readers judged, without a place in this text',
      'reading',
      unplaced(true),
      counted(given, 'claim'),
    ),
    item(
      'Reviews that were rescued from a damaged file',
      'reading',
      readers.filter(({ rescued }) => rescued).length,
      ofReaders,
    ),
    item(
      'Fields that two copies of a review set differently',
      'reading',
      sum(({ conflicts }) => conflicts),
    ),
    ...lost,
  ];
}

/** What is open, and what was looked for and is not. */
export function openItems(model: Computed): OpenItem[] {
  return [...analysis(model), ...secondReading(model.reading)];
}
