import { isAnonymous, SOURCE_KIND_LABELS, type Source, TAG_DEFINITIONS } from '../model';
import { mismatch } from './mismatch';
import type { Finding, LedgerEntry } from './model';
import type { Link } from './support';
import { supporters } from './support';
import type { SectionId } from './sections';

function described(source: Source, number: number): string {
  const kind = SOURCE_KIND_LABELS[source.kind].toLowerCase();
  const name = source.name ?? `“${source.descriptor}”`;
  return `S${number} ${name} (${kind}${isAnonymous(source) ? ', not named' : ''})`;
}

/** Claims whose tag says one thing and whose linked sources another. The tag stands; an editor should look. */
function disagreements(
  ledger: readonly LedgerEntry[],
  linksOf: (entry: LedgerEntry) => readonly Link[],
  numberOf: ReadonlyMap<Source, number>,
): Finding[] {
  return ledger.flatMap((entry) => {
    const sources = supporters(linksOf(entry));
    const found = mismatch(entry.tag, sources);
    if (found === null) return [];
    const list = sources.map((source) => described(source, numberOf.get(source) ?? 0)).join('; ');
    const { label } = TAG_DEFINITIONS[entry.tag];
    return [
      {
        kind: 'disagreement',
        text: `tagged ${label}, but ${found.why}. Linked: ${list}. Two ways out: ${found.retag}, or ${found.relink}.`,
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
