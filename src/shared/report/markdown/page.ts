import type { ReportModel } from '../model';
import { type SectionId, SECTIONS } from '../sections';
import { UNTAGGED_LINE } from '../wording';
import { md } from './escape';
import * as figures from './figures';
import { method } from './method';
import { reading } from './reading';
import * as sections from './sections';
import { signOff } from './signOff';

/** The report as Markdown (CommonMark with GitHub's tables). Pictures are left out; every figure is in words. */
export function renderMarkdown(model: ReportModel): string {
  const contents: Readonly<Record<SectionId, string>> = {
    identity: figures.identity(model),
    summary: figures.summary(model),
    figures: [figures.byTag(model), figures.otherFigures(model)].join('\n\n'),
    distinct: figures.distinctSources(model),
    ledger: sections.ledger(model),
    register: sections.register(model),
    anonymity: sections.anonymity(model),
    untagged: sections.untagged(model),
    article: sections.markedArticle(model),
    method: method(model),
    reading: reading(model),
    'sign-off': signOff(model),
  };
  const parts = [
    ...(model.ledger.length === 0 ? [`**${UNTAGGED_LINE}**`] : []),
    `# Sourcing report: ${md(model.identity.title)}`,
    ...SECTIONS.map(({ id, title }, i) => `## ${i + 1}. ${title}\n\n${contents[id]}`),
  ];
  return `${parts.join('\n\n')}\n`;
}
