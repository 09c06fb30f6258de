import type { ReportModel } from '../model';
import { SECTIONS, sectionNumber } from '../sections';
import type { OpenItem } from '../openItems';
import { claimWord, figure, NOTHING, numbers } from '../wording';
import { md, mdTable } from './escape';

function where({ section, claims, differences }: OpenItem): string {
  const title = SECTIONS.find(({ id }) => id === section)?.title ?? '';
  return [
    `${sectionNumber(section)} ${title}`,
    ...(claims.length === 0 ? [] : [`${claimWord(claims)} ${numbers(claims)}`]),
    ...(differences.length === 0 ? [] : [differences.map((each) => `D${each}`).join(', ')]),
  ].join('<br>');
}

/** 12. */
export function signOff({ signOff }: ReportModel): string {
  const { lines, open } = signOff;
  const left = open.filter(({ count }) => count > 0);
  return [
    '### Open items',
    `${figure(left.length)} of ${figure(open.length)} kinds of item are open.`,
    mdTable(
      ['What is open', 'How many', 'Out of', 'Where'],
      open.map((item) => [
        md(item.what),
        figure(item.count),
        item.of === '' ? NOTHING : item.of,
        where(item),
      ]),
      [1],
    ),
    '### Signatures',
    'Each signs for what is said beside their name, and for the open items above being known to them.',
    mdTable(
      ['Role', 'Name', 'What they did, and when', 'Signature', 'Date'],
      lines.map(({ role, name, did }) => [role, md(name), did.map(md).join('<br>'), '', '']),
    ),
  ].join('\n\n');
}
