import { isAnonymous, SOURCE_KIND_LABELS, type Source, type Tag, TAG_DEFINITIONS } from '../model';
import type { Finding, LedgerEntry } from './model';
import type { Link } from './support';
import { supporters } from './support';
import type { SectionId } from './sections';

const isRecord = ({ kind }: Source) => ['document', 'dataset', 'recording'].includes(kind);
const isNamed = (source: Source) =>
  (source.kind === 'person' || source.kind === 'group') && !isAnonymous(source);

/**
 * The kind of source that a tag says a claim rests on, where it says any. A response may come from anybody;
 * what an outlet observed may well be a document.
 */
const EXPECTED: Readonly<
  Record<Tag, { readonly fits: (source: Source) => boolean; readonly words: string } | null>
> = {
  sourced: {
    fits: (source) => isRecord(source) || source.kind === 'institution',
    words: 'no document, record or institution supports it',
  },
  anonymous: { fits: isAnonymous, words: 'no unnamed person supports it' },
  'on-record': { fits: isNamed, words: 'no named person supports it' },
  response: null,
  unattributed: { fits: () => false, words: 'it has a source' },
  observed: { fits: isRecord, words: 'it rests on what somebody else says' },
};

function described(source: Source, number: number): string {
  const kind = SOURCE_KIND_LABELS[source.kind].toLowerCase();
  const name = source.name ?? `“${source.descriptor}”`;
  return `S${number} ${name} (${kind}${isAnonymous(source) ? ', not named' : ''})`;
}

/**
 * What the supporting sources of a claim (see `supporters`) say against its tag, in words that go on from
 * `tagged Anonymous, but …`; null where nothing does.
 */
export function disagreement(tag: Tag, sources: readonly Source[]): string | null {
  const expected = EXPECTED[tag];
  if (expected === null || sources.length === 0 || sources.some(expected.fits)) return null;
  return expected.words;
}

/** Claims whose tag says one thing and whose linked sources another. The tag stands; an editor should look. */
function disagreements(
  ledger: readonly LedgerEntry[],
  linksOf: (entry: LedgerEntry) => readonly Link[],
  numberOf: ReadonlyMap<Source, number>,
): Finding[] {
  return ledger.flatMap((entry) => {
    const sources = supporters(linksOf(entry));
    const words = disagreement(entry.tag, sources);
    if (words === null) return [];
    const list = sources.map((source) => described(source, numberOf.get(source) ?? 0)).join('; ');
    const { label } = TAG_DEFINITIONS[entry.tag];
    return [
      {
        kind: 'disagreement',
        text: `tagged ${label}, but ${words}. Linked: ${list}.`,
        claims: [entry.number],
      },
    ];
  });
}

/**
 * What the analyst may not have said yet, in words that follow the claims, the section that shows it, and of which
 * claims it holds.
 */
const GAPS: readonly (readonly [string, SectionId, (entry: LedgerEntry) => boolean])[] = [
  [
    'unattributed without a reason',
    'untagged',
    (e) => e.tag === 'unattributed' && e.reason === null,
  ],
  ['unattributed and in need of a source', 'untagged', (e) => e.reason === 'needs-source'],
  ['response without its answer', 'ledger', (e) => e.tag === 'response' && e.answer === null],
  ...(['sourced', 'anonymous', 'on-record'] as const).map(
    (tag) =>
      [
        `tagged ${TAG_DEFINITIONS[tag].label} with no source linked`,
        'ledger',
        (e: LedgerEntry) => e.tag === tag && e.links.length === 0,
      ] as const,
  ),
];

/** Every gap there may be, with the numbers of its claims: also those that no claim has. */
export function gaps(ledger: readonly LedgerEntry[]): {
  readonly words: string;
  readonly section: SectionId;
  readonly claims: readonly number[];
}[] {
  return GAPS.map(([words, section, is]) => ({
    words,
    section,
    claims: ledger.filter(is).map(({ number }) => number),
  }));
}

export function findings(
  ledger: readonly LedgerEntry[],
  linksOf: (entry: LedgerEntry) => readonly Link[],
  numberOf: ReadonlyMap<Source, number>,
): Finding[] {
  const incomplete = gaps(ledger).flatMap(({ words, claims }): Finding[] =>
    claims.length === 0 ? [] : [{ kind: 'incomplete', text: `${words}.`, claims }],
  );
  return [...disagreements(ledger, linksOf, numberOf), ...incomplete];
}
