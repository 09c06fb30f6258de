import { COUNTING_RULES, provenance, TAG_TABLE } from '../method';
import type { ReportModel } from '../model';
import { UNTAGGED_LINE } from '../wording';
import { md, mdTable } from './escape';
import * as figures from './figures';
import * as sections from './sections';

/** 10. */
function method({ ledger }: ReportModel): string {
  const tags = mdTable(
    ['Tag', 'Code', 'The claim is attributed to', 'Test'],
    TAG_TABLE.map(({ label, code, definition, test }) => [label, code, definition, test].map(md)),
  );
  return [
    tags,
    '### Counting rules',
    COUNTING_RULES.map((rule, i) => `${i + 1}. ${md(rule)}`).join('\n'),
    '### Where the claims come from',
    provenance(ledger.length),
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
