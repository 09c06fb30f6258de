import type { Tag } from '../model';
import { gaps } from './findings';
import type { ReportModel } from './model';
import type { Reader } from './reading/model';
import { readerDid } from './reading/wording';
import type { SectionId } from './sections';
import { counted, FINDING_LABELS, period } from './wording';

/** Somebody who is to sign. */
export interface SignatureLine {
  readonly role: 'Analyst' | 'Second reader' | 'Adjudicator' | 'Standards';
  /** Empty: not known, to be filled in by hand. */
  readonly name: string;
  /** What they did and when, one entry a thing. */
  readonly did: readonly string[];
}

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

/** 12. Who answers for the report, and what they would sign in spite of. */
export interface SignOff {
  readonly lines: readonly SignatureLine[];
  readonly open: readonly OpenItem[];
}

type Computed = Omit<ReportModel, 'signOff'>;

function lines({ identity, reading }: Computed): SignatureLine[] {
  const settled = new Map(
    reading.settlers.map(({ actor, changes, first, last }) => [
      actor,
      `Settled differences: ${counted(changes, 'change')}, ${period(first, last)}`,
    ]),
  );
  const analysts = identity.taggers.map(({ actor, changes, first, last }): SignatureLine => {
    const own = settled.get(actor);
    settled.delete(actor);
    const tagged = `Tagged: ${counted(changes, 'change')}, ${period(first, last)}`;
    return { role: 'Analyst', name: actor, did: own === undefined ? [tagged] : [tagged, own] };
  });
  const nobody = (role: SignatureLine['role']): SignatureLine => ({ role, name: '', did: [] });
  const readers = reading.readers.map((reader): SignatureLine => ({
    role: 'Second reader',
    name: reader.name,
    did: [readerDid(reader)],
  }));
  return [
    ...(analysts.length === 0 ? [nobody('Analyst')] : analysts),
    ...(readers.length === 0 ? [nobody('Second reader')] : readers),
    ...[...settled].map(([name, did]): SignatureLine => ({
      role: 'Adjudicator',
      name,
      did: [did],
    })),
    nobody('Standards'),
  ];
}

/** Where nothing is said of a claim's source, section 3 lists it; the unattributed have a section of their own. */
const sectionOfGap = (words: string): SectionId =>
  words.startsWith('unattributed' satisfies Tag) ? 'untagged' : 'figures';

function openItems(model: Computed): OpenItem[] {
  const { summary, ledger, measures, findings, figures, reading } = model;
  const item = (
    what: string,
    section: SectionId,
    count: number,
    of = '',
    where: Partial<Pick<OpenItem, 'claims' | 'differences'>> = {},
  ): OpenItem => ({ what, section, count, of, claims: [], differences: [], ...where });
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
    ...gaps(ledger).map(({ words, claims }) =>
      ofClaims(`Claims: ${words}`, sectionOfGap(words), claims),
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
    ...readingItems(reading, item),
  ];
}

function readingItems(
  { readers, unread, differences }: Computed['reading'],
  item: (
    what: string,
    section: SectionId,
    count: number,
    of?: string,
    where?: Partial<Pick<OpenItem, 'differences'>>,
  ) => OpenItem,
): OpenItem[] {
  const unreadItem =
    unread === 0 ? [] : [item('Deliveries whose beginning is missing', 'reading', unread)];
  if (readers.length === 0) return [item('No second reader', 'reading', 1), ...unreadItem];
  const sum = (of: (reader: Reader) => number) =>
    readers.reduce((total, reader) => total + of(reader), 0);
  const open = differences.filter((each) => each.settled === null);
  const queries = open.filter(({ aspects }) => aspects.includes('query'));
  const numbers = (list: typeof open) => ({ differences: list.map(({ number }) => number) });
  const ofReaders = counted(readers.length, 'reader');
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
      sum(({ given, judged }) => given - judged),
      counted(
        sum(({ given }) => given),
        'claim',
      ),
    ),
    item(
      'Readers’ claims without a place in this text',
      'reading',
      sum(({ unplaced }) => unplaced.length),
      counted(
        sum(({ claims, unplaced }) => claims + unplaced.length),
        'claim',
      ),
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
    ...unreadItem,
  ];
}

/** Who is to sign, and what is open: both read off the rest of the report. */
export function signOff(model: Computed): SignOff {
  return { lines: lines(model), open: openItems(model) };
}
