import type { ReportModel } from '../model';
import { sectionNumber, SECTIONS } from '../sections';
import type { OpenItem } from '../openItems';
import type { SignatureLine } from '../signOff';
import { claimWord, figure, NOTHING } from '../wording';
import { type Content, html, type Html } from './escape';
import { claimLinks, differenceLinks, heard, moments } from './labels';
import { table } from './table';

/** A line to write on. */
const blank = (label: string): Html => html`<span class="blank">${heard(label)}</span>`;

function signature({ role, name, did }: SignatureLine): { readonly cells: readonly Content[] } {
  return {
    cells: [
      role,
      name === '' ? blank('Name, to be filled in') : html`<strong>${name}</strong>`,
      did.map((each) => html`<div>${moments(each)}</div>`),
      blank('Signature, to be filled in'),
      blank('Date, to be filled in'),
    ],
  };
}

function where({ section, claims, differences }: OpenItem): Content {
  const title = SECTIONS.find(({ id }) => id === section)?.title ?? '';
  return [
    html`<a href="#${section}">${sectionNumber(section)} ${title}</a>`,
    claims.length === 0
      ? null
      : html`<div class="under">${claimWord(claims)} ${claimLinks(claims)}</div>`,
    differences.length === 0
      ? null
      : html`<div class="under">
          ${differences.length === 1 ? 'Difference' : 'Differences'} ${differenceLinks(differences)}
        </div>`,
  ];
}

/** 12. */
export function signOff({ signOff }: ReportModel): Html {
  const { lines, open } = signOff;
  const left = open.filter(({ count }) => count > 0);
  return html`<h3>Open items</h3>
    ${table(
      `${figure(left.length)} of ${figure(open.length)} kinds of item are open.`,
      [
        { label: 'What is open', width: 44 },
        { label: 'How many', width: 12, num: true },
        { label: 'Out of', width: 16 },
        { label: 'Where', width: 28 },
      ],
      open.map((item) => ({
        cells: [
          item.count === 0 ? html`<span class="what">${item.what}</span>` : item.what,
          item.count === 0 ? figure(0) : html`<b>${figure(item.count)}</b>`,
          item.of === '' ? NOTHING : item.of,
          where(item),
        ],
      })),
    )}
    <div class="signatures">
      <h3>Signatures</h3>
      ${table(
        'Each signs for what is said beside their name, and for the open items above being known to them.',
        [
          { label: 'Role', width: 13 },
          { label: 'Name', width: 19 },
          { label: 'What they did, and when', width: 31 },
          { label: 'Signature', width: 23 },
          { label: 'Date', width: 14 },
        ],
        lines.map(signature),
      )}
    </div>`;
}
