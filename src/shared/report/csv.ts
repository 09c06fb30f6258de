import {
  ANSWER_LABELS,
  BASIS_LABELS,
  CENTRALITY_LABELS,
  CHANNEL_LABELS,
  CHECK_LABELS,
  CLAIM_KIND_LABELS,
  GROUND_RULE_LABELS,
  MODE_LABELS,
  REASON_LABELS,
  ROLE_LABELS,
  SOURCE_KIND_LABELS,
  TAG_DEFINITIONS,
} from '../model';
import { type Cell, csvTable } from './csvTable';
import { differencesTable } from './differencesCsv';
import type { LedgerEntry, LedgerLink, RegisterEntry, ReportModel } from './model';

const LEDGER_HEADER = [
  'number',
  'claim_id',
  'where',
  'start',
  'end',
  'segments',
  'quotation',
  'tag',
  'reason',
  'answer',
  'kind',
  'centrality',
  'check',
  'sources',
  'source_labels',
  'roles',
  'modes',
  'channels',
  'cues',
  'mentions',
  'note',
];

function ledgerRow(entry: LedgerEntry): Cell[] {
  const { segments, links, reason, answer } = entry;
  /** One value a link, in the order of the links. */
  const each = (value: (link: LedgerLink) => string) => links.map(value).join('; ');
  return [
    entry.number,
    entry.id,
    entry.place,
    segments[0]?.start ?? 0,
    segments.at(-1)?.end ?? 0,
    segments.map(({ start, end }) => `${start}:${end}`).join('; '),
    entry.quotation,
    TAG_DEFINITIONS[entry.tag].label,
    reason === null ? '' : REASON_LABELS[reason],
    answer === null ? '' : ANSWER_LABELS[answer],
    CLAIM_KIND_LABELS[entry.kind],
    CENTRALITY_LABELS[entry.centrality],
    CHECK_LABELS[entry.check],
    each(({ source }) => `S${source}`),
    each(({ label }) => label),
    each(({ role }) => ROLE_LABELS[role]),
    each(({ mode }) => MODE_LABELS[mode]),
    each(({ channel }) => CHANNEL_LABELS[channel]),
    each(({ cue }) => cue),
    each(({ mention }) => mention),
    entry.note,
  ];
}

const SOURCES_HEADER = [
  'number',
  'source_id',
  'name',
  'descriptor',
  'kind',
  'anonymous',
  'people_min',
  'people_max',
  'independence_group',
  'affiliation',
  'interest',
  'basis',
  'ground_rules',
  'supports',
  'disputes',
  'declines',
  'context',
];

function sourceRow(source: RegisterEntry): Cell[] {
  const { claims, count } = source;
  const list = (numbers: readonly number[]) => numbers.join('; ');
  return [
    `S${source.number}`,
    source.id,
    source.name ?? '',
    source.descriptor,
    SOURCE_KIND_LABELS[source.kind],
    source.anonymous ? 'yes' : 'no',
    count.min,
    count.max ?? '',
    source.independenceGroup,
    source.affiliation,
    source.interest,
    BASIS_LABELS[source.basis],
    GROUND_RULE_LABELS[source.groundRules],
    list(claims.supports),
    list(claims.disputes),
    list(claims.declines),
    list(claims.context),
  ];
}

/**
 * The ledger, the sources and the differences with second readers as three tables with headers. Offsets are UTF-16
 * code units. An open number of people has an empty `people_max`.
 */
export function renderCsv(model: ReportModel): {
  readonly ledger: string;
  readonly sources: string;
  readonly differences: string;
} {
  return {
    ledger: csvTable([LEDGER_HEADER, ...model.ledger.map(ledgerRow)]),
    sources: csvTable([SOURCES_HEADER, ...model.register.map(sourceRow)]),
    differences: csvTable(differencesTable(model)),
  };
}
