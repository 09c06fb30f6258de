import {
  AGREEMENT_RULES,
  COEFFICIENTS,
  COUNTING_RULES,
  decisionsLine,
  provenanceLine,
  recompute,
  TAG_TABLE,
} from '../method';
import type { Provenance, ReportModel } from '../model';
import { figure } from '../wording';
import { type Content, html, type Html } from './escape';
import { tagName } from './labels';
import { table } from './table';

/** How often each rule's suggestions were accepted and dismissed. */
function rules(provenance: Provenance): Content {
  const line = decisionsLine(provenance);
  if (line === null) return null;
  return table(
    line,
    [
      { label: 'Rule', width: 64 },
      { label: 'Accepted', width: 18, num: true },
      { label: 'Dismissed', width: 18, num: true },
    ],
    provenance.rules.map(({ words, accepted, dismissed }) => ({
      cells: [words, figure(accepted), figure(dismissed)],
    })),
    'keep',
  );
}

/** How readers are compared with the analyst, and by which coefficients. */
function secondReaders(): Html {
  return html`<h3>Second readers and agreement</h3>
    <ol class="rules">
      ${AGREEMENT_RULES.map((rule) => html`<li>${rule}</li> `)}
    </ol>
    ${table(
      'The coefficients, and where each is defined.',
      [
        { label: 'Coefficient', width: 20 },
        { label: 'How it is computed', width: 45 },
        { label: 'Source', width: 35 },
      ],
      COEFFICIENTS.map(({ name, definition, source }) => ({ cells: [name, definition, source] })),
    )}`;
}

/** 10. */
export function method({ provenance, reading }: ReportModel): Html {
  const tags = table(
    'The tags: what a claim of each is attributed to, and the question that decides.',
    [
      { label: 'Tag', width: 15 },
      { label: 'Code and line', width: 17 },
      { label: 'The claim is attributed to', width: 40 },
      { label: 'Test', width: 28 },
    ],
    TAG_TABLE.map(({ tag, code, line, definition, test, examples }) => ({
      cells: [
        tagName(tag),
        `${code}, ${line}`,
        [
          definition,
          html`<div class="under">${examples.map((each) => `“${each}”`).join(', ')}</div>`,
        ],
        test,
      ],
    })),
  );
  return html`${tags}
    <h3>Counting rules</h3>
    <ol class="rules">
      ${COUNTING_RULES.map((rule) => html`<li>${rule}</li> `)}
    </ol>
    <h3>Where the claims come from</h3>
    <p>${provenanceLine(provenance)}</p>
    ${rules(provenance)} ${reading.readers.length === 0 ? null : secondReaders()}
    <h3>Computing this report again</h3>
    ${recompute(reading).map((paragraph) => html`<p class="measure">${paragraph}</p> `)}`;
}
