import {
  ANSWER_LABELS,
  BASIS_LABELS,
  BLOCK_KIND_LABELS,
  CENTRALITY_LABELS,
  CHANNEL_LABELS,
  CHECK_LABELS,
  CLAIM_KIND_LABELS,
  GROUND_RULE_LABELS,
  MODE_LABELS,
  REASON_LABELS,
  ROLE_LABELS,
  ROLES,
  SOURCE_KIND_LABELS,
  TAG_DEFINITIONS,
} from '../../model';
import type { LedgerEntry, LedgerLink, MarkedBlock, Piece, ReportModel } from '../model';
import { counted, NOTHING, numbers, people } from '../wording';
import { md, mdTable } from './escape';

const or = (text: string): string => (text === '' ? NOTHING : md(text));

function link({ source, label, role, mode, channel, cue, depth }: LedgerLink): string {
  const how = [
    ...(role === 'supports' ? [] : [ROLE_LABELS[role]]),
    MODE_LABELS[mode],
    ...(channel === 'other' ? [] : [CHANNEL_LABELS[channel]]),
    ...(cue === '' ? [] : [`cue “${md(cue)}”`]),
  ];
  return `${'↳ '.repeat(depth)}S${source} ${md(label)} (${how.join(', ')})`;
}

/** The tag with what belongs to it: a reason, an answer, the kind, the centrality. */
function tag(entry: LedgerEntry): string {
  const { reason, answer, kind, centrality } = entry;
  return [
    `**${TAG_DEFINITIONS[entry.tag].label}**`,
    ...(entry.tag === 'unattributed'
      ? [reason === null ? 'Reason not given' : REASON_LABELS[reason]]
      : []),
    ...(entry.tag === 'response'
      ? [answer === null ? 'Answer not given' : ANSWER_LABELS[answer]]
      : []),
    CLAIM_KIND_LABELS[kind],
    ...(centrality === 'supporting' ? [] : [CENTRALITY_LABELS[centrality]]),
  ].join('<br>');
}

/** 5. */
export function ledger({ ledger }: ReportModel): string {
  if (ledger.length === 0) return 'No claims.';
  return mdTable(
    ['No.', 'Where', 'Exact quotation', 'Tag', 'Source', 'Check', 'Note'],
    ledger.map((entry) => [
      String(entry.number),
      entry.place,
      md(entry.quotation),
      tag(entry),
      entry.links.length === 0 ? NOTHING : entry.links.map(link).join('<br>'),
      CHECK_LABELS[entry.check],
      or(entry.note),
    ]),
    [0],
  );
}

/** 6. */
export function register({ register }: ReportModel): string {
  if (register.length === 0) return 'No sources.';
  return mdTable(
    [
      'No.',
      'Name',
      'Descriptor, as published',
      'Kind',
      'Affiliation',
      'Interest',
      'Basis',
      'Ground rules',
      'Group',
      'Claims',
    ],
    register.map((source) => {
      const kind = SOURCE_KIND_LABELS[source.kind];
      const claims = ROLES.filter((role) => source.claims[role].length > 0).map(
        (role) => `${ROLE_LABELS[role]} ${numbers(source.claims[role])}`,
      );
      return [
        `S${source.number}`,
        source.name === null ? 'Not named' : md(source.name),
        or(source.descriptor),
        source.anonymous ? `${kind}, ${people(source.count)} asserted` : kind,
        or(source.affiliation),
        or(source.interest),
        BASIS_LABELS[source.basis],
        GROUND_RULE_LABELS[source.groundRules],
        or(source.independenceGroup),
        claims.length === 0 ? 'Linked to no claim' : claims.join('<br>'),
      ];
    }),
  );
}

/** 7. */
export function anonymity({ anonymity, ledger }: ReportModel): string {
  const loose = ledger
    .filter((entry) => entry.tag === 'anonymous' && entry.links.length === 0)
    .map(({ number }) => number);
  const rows = anonymity.map((entry) => [
    `S${entry.source}`,
    `${or(entry.descriptor)} (${people(entry.count)} asserted)`,
    entry.reason === ''
      ? 'None given'
      : `“${md(entry.reason)}” (${entry.boilerplate ? 'boilerplate' : 'specific'})`,
    BASIS_LABELS[entry.basis],
    numbers(entry.inHeadline),
    numbers(entry.inLead),
    numbers(entry.soleSupportOf),
  ]);
  const header = [
    'No.',
    'Descriptor, as published',
    'Reason given',
    'Basis of knowledge',
    'In headline',
    'In lead',
    'Sole support of',
  ];
  return [
    rows.length === 0 ? 'No anonymous sources.' : mdTable(header, rows),
    ...(loose.length === 0
      ? []
      : [`Tagged Anonymous with no source linked, so not in this table: ${numbers(loose)}.`]),
  ].join('\n\n');
}

/** 8. */
export function untagged({ ledger, untagged, measures }: ReportModel): string {
  const asserted = ledger.filter((entry) => entry.tag === 'unattributed');
  const claims = asserted.map(({ number, place, quotation, reason, note }) => [
    String(number),
    place,
    md(quotation),
    reason === null ? 'Not given' : REASON_LABELS[reason],
    or(note),
  ]);
  const rest = untagged.map(({ place, text }) => `- ${place}: ${md(text)}`);
  const of = `${counted(untagged.length, 'untagged sentence')} of ${counted(measures.sentences, 'sentence')} in the body.`;
  return [
    '### Unattributed claims',
    `${counted(asserted.length, 'unattributed claim')} of ${counted(ledger.length, 'claim')}.`,
    ...(claims.length === 0
      ? []
      : [mdTable(['No.', 'Where', 'Assertion', 'Reason given', 'Note'], claims, [0])]),
    '### Untagged sentences',
    of,
    ...(rest.length === 0 ? [] : [rest.join('\n')]),
  ].join('\n\n');
}

const opens = ({ claim, tag, continued }: Piece): string =>
  `\`[${continued ? '…' : ''}${claim} ${TAG_DEFINITIONS[tag].code}]\``;
const closes = ({ claim }: Piece): string => `\`[/${claim}]\``;

/** Markers are code, which unlike emphasis also works within a word; two need a space between them. */
function block({ kind, number, runs }: MarkedBlock): string {
  const words = runs
    .map(({ text, starts, ends }) => {
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      const open = starts.map((piece) => `${opens(piece)} `).join('');
      const close = ends.map((piece) => ` ${closes(piece)}`).join('');
      return `${before === '' ? '' : ' '}${open}${md(inner)}${close}${after === '' ? '' : ' '}`;
    })
    .reduce(
      (line, run) => (line.endsWith('`') && run.startsWith('`') ? `${line} ${run}` : line + run),
      '',
    );
  const label = number === null ? BLOCK_KIND_LABELS[kind] : `¶ ${number}`;
  return `**${label}**: ${words}`;
}

/** 9. `[3 ANON]` opens claim 3 and `[/3]` closes it. */
export function markedArticle({ markup }: ReportModel): string {
  const key =
    'Claim 3, tagged Anonymous, opens with `[3 ANON]` and ends with `[/3]`; the number is its number in the ledger. A claim that goes on opens again with `[…3 ANON]`.';
  return [key, ...markup.map(block)].join('\n\n');
}
