import {
  AGREEMENT_RULES,
  COEFFICIENTS,
  COUNTING_RULES,
  decisionsLine,
  provenanceLine,
  TAG_TABLE,
} from '../method';
import type { Provenance, ReportModel } from '../model';
import { figure } from '../wording';
import { md, mdTable } from './escape';

const list = (rules: readonly string[]): string =>
  rules.map((rule, i) => `${i + 1}. ${md(rule)}`).join('\n');

/** How readers are compared with the analyst, and by which coefficients. */
function secondReaders(): readonly string[] {
  return [
    '### Second readers and agreement',
    list(AGREEMENT_RULES),
    mdTable(
      ['Coefficient', 'How it is computed', 'Source'],
      COEFFICIENTS.map(({ name, definition, source }) => [name, definition, source].map(md)),
    ),
  ];
}

/** How often each rule's suggestions were accepted and dismissed: a line and a table, or nothing. */
function rules(provenance: Provenance): readonly string[] {
  const line = decisionsLine(provenance);
  if (line === null) return [];
  const rows = provenance.rules.map(({ words, accepted, dismissed }) => [
    md(words),
    figure(accepted),
    figure(dismissed),
  ]);
  return [line, mdTable(['Rule', 'Accepted', 'Dismissed'], rows, [1, 2])];
}

/** 10. */
export function method({ provenance, reading }: ReportModel): string {
  const tags = mdTable(
    ['Tag', 'Code', 'The claim is attributed to', 'Test'],
    TAG_TABLE.map(({ label, code, definition, test }) => [label, code, definition, test].map(md)),
  );
  return [
    tags,
    '### Counting rules',
    list(COUNTING_RULES),
    '### Where the claims come from',
    provenanceLine(provenance),
    ...rules(provenance),
    ...(reading.readers.length === 0 ? [] : secondReaders()),
  ].join('\n\n');
}
