import { COUNTING_RULES, decisionsLine, provenanceLine, TAG_TABLE } from '../method';
import type { Provenance, ReportModel } from '../model';
import { figure, UNTAGGED_LINE } from '../wording';
import { md, mdTable } from './escape';
import * as figures from './figures';
import * as sections from './sections';

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
function method({ provenance }: ReportModel): string {
  const tags = mdTable(
    ['Tag', 'Code', 'The claim is attributed to', 'Test'],
    TAG_TABLE.map(({ label, code, definition, test }) => [label, code, definition, test].map(md)),
  );
  return [
    tags,
    '### Counting rules',
    COUNTING_RULES.map((rule, i) => `${i + 1}. ${md(rule)}`).join('\n'),
    '### Where the claims come from',
    provenanceLine(provenance),
    ...rules(provenance),
  ].join('\n\n');
}

/** The report as Markdown (CommonMark with GitHub's tables). Pictures are left out; every figure is in words. */
export function renderMarkdown(model: ReportModel): string {
  const contents: readonly (readonly [string, string])[] = [
    ['Identity', figures.identity(model)],
    ['Source summary', figures.summary(model)],
    ['Headline figures', [figures.byTag(model), figures.otherFigures(model)].join('\n\n')],
    ['Distinct sources', figures.distinctSources(model)],
    ['Claim ledger', sections.ledger(model)],
    ['Source register', sections.register(model)],
    ['Anonymity', sections.anonymity(model)],
    ['Untagged and unattributed', sections.untagged(model)],
    ['The article, marked up', sections.markedArticle(model)],
    ['Method', method(model)],
  ];
  const parts = [
    ...(model.ledger.length === 0 ? [`**${UNTAGGED_LINE}**`] : []),
    `# Sourcing report: ${md(model.identity.title)}`,
    ...contents.map(([title, content], i) => `## ${i + 1}. ${title}\n\n${content}`),
  ];
  return `${parts.join('\n\n')}\n`;
}
