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
  ROLES,
  SOURCE_KIND_LABELS,
} from '../../model';
import type { LedgerEntry, LedgerLink, RegisterEntry, ReportModel } from '../model';
import { claimWord, counted, FINDING_LABELS, NOTHING, people } from '../wording';
import { type Content, html, type Html } from './escape';
import { claimLinks, differenceLinks, none, orNothing, sourceLink, tagName, under } from './labels';
import { table } from './table';

function link({ source, label, role, mode, channel, cue, depth }: LedgerLink): Html {
  const how = [
    role === 'supports' ? [] : [html`<b>${ROLE_LABELS[role]}</b>`],
    [MODE_LABELS[mode]],
    channel === 'other' ? [] : [CHANNEL_LABELS[channel]],
    cue === '' ? [] : [html`cue “${cue}”`],
  ].flat();
  const nested = depth === 0 ? null : html`<span class="what">embedded:</span> `;
  return html`<div class="link" style="--depth:${depth}">
    ${nested}${sourceLink(source)} ${label}
    <div class="under">${how.map((each, i) => [i === 0 ? '' : ' · ', each])}</div>
  </div>`;
}

function ledgerCells(entry: LedgerEntry, disputed: readonly number[]): readonly Content[] {
  const { number, quotation, place, tag, reason, answer, kind, centrality, check, note } = entry;
  const answered =
    tag === 'response' ? [answer === null ? 'Answer not given' : ANSWER_LABELS[answer]] : [];
  const reasoned =
    tag === 'unattributed' ? [reason === null ? 'Reason not given' : REASON_LABELS[reason]] : [];
  const about = [
    ...reasoned,
    ...answered,
    CLAIM_KIND_LABELS[kind],
    ...(centrality === 'supporting' ? [] : [CENTRALITY_LABELS[centrality]]),
  ];
  return [
    html`<a href="#t${number}" aria-label="Claim ${number}, show in the article">${number}</a>`,
    html`<div class="where">${place}</div>`,
    html`<q class="quotation">${quotation}</q
      >${note === '' ? null : under('Note', html`<span class="note">${note}</span>`)}`,
    html`${tagName(tag)}
      <div class="under">${about.join(' · ')}</div>
      ${disputed.length === 0 ? null : under('Second reader', differenceLinks(disputed))}`,
    entry.links.length === 0 ? NOTHING : entry.links.map(link),
    check === 'unchecked'
      ? html`<span class="open">${CHECK_LABELS[check]}</span>`
      : CHECK_LABELS[check],
  ];
}

/** 5. */
export function ledger(model: ReportModel): Html {
  if (model.ledger.length === 0) return none('No claims.');
  return table(
    `${counted(model.ledger.length, 'claim')} in the order of the text. A number leads to the place in the article.`,
    [
      { label: 'No.', width: 6, num: true },
      { label: 'Where', width: 9 },
      { label: 'Exact quotation', width: 36 },
      { label: 'Tag', width: 15 },
      { label: 'Source, how it speaks', width: 23 },
      { label: 'Check', width: 11 },
    ],
    model.ledger.map((entry) => ({
      id: `c${entry.number}`,
      cells: ledgerCells(
        entry,
        model.reading.differences.flatMap(({ number, claim }) =>
          claim === entry.number ? [number] : [],
        ),
      ),
    })),
  );
}

function roles({ claims }: RegisterEntry): Content {
  const used = ROLES.filter((role) => claims[role].length > 0);
  if (used.length === 0) return 'Linked to no claim';
  return used.map(
    (role) =>
      html`<div><span class="what">${ROLE_LABELS[role]}</span> ${claimLinks(claims[role])}</div>`,
  );
}

/** 6. */
export function register(model: ReportModel): Html {
  if (model.register.length === 0) return none('No sources.');
  return table(
    `${counted(model.register.length, 'source')} as the article presents them, in order of first use.`,
    [
      { label: 'No.', width: 6, num: true },
      { label: 'Source, as published', width: 26 },
      { label: 'Kind', width: 14 },
      { label: 'Affiliation, interest', width: 21 },
      { label: 'Basis of knowledge', width: 17 },
      { label: 'Claims', width: 16 },
    ],
    model.register.map((source) => ({
      id: `s${source.number}`,
      cells: [
        `S${source.number}`,
        [
          html`<strong>${source.anonymous ? 'Not named' : source.label}</strong>`,
          source.descriptor === '' || (!source.anonymous && source.descriptor === source.label)
            ? null
            : html`<div class="quotation">${source.descriptor}</div>`,
          source.independenceGroup === ''
            ? null
            : under('Independence group', source.independenceGroup),
        ],
        [
          SOURCE_KIND_LABELS[source.kind],
          source.anonymous ? html`<div class="under">${people(source.count)} asserted</div>` : null,
        ],
        [
          orNothing(source.affiliation),
          source.interest === '' ? null : under('Interest', source.interest),
        ],
        [BASIS_LABELS[source.basis], under('Ground rules', GROUND_RULE_LABELS[source.groundRules])],
        roles(source),
      ],
    })),
  );
}

/** 7. */
export function anonymity(model: ReportModel): Html {
  const unlinked = model.ledger.filter(
    ({ tag, links }) => tag === 'anonymous' && links.length === 0,
  );
  const loose =
    unlinked.length === 0
      ? null
      : html`<p>
          Tagged Anonymous with no source linked, so not in this table:
          ${claimLinks(unlinked.map(({ number }) => number))}.
        </p> `;
  if (model.anonymity.length === 0) return html`${none('No anonymous sources.')}${loose}`;
  const rows = model.anonymity.map((entry) => ({
    cells: [
      sourceLink(entry.source),
      [
        html`<span class="quotation">${entry.descriptor}</span>`,
        html`<div class="under">${people(entry.count)} asserted</div>`,
      ],
      entry.reason === ''
        ? 'None given'
        : [
            html`“<q class="quotation">${entry.reason}</q>”`,
            html`<div class="under">${entry.boilerplate ? 'Boilerplate' : 'Specific'}</div>`,
          ],
      BASIS_LABELS[entry.basis],
      [
        html`<div><span class="what">Headline</span> ${claimLinks(entry.inHeadline)}</div>`,
        html`<div><span class="what">Lead</span> ${claimLinks(entry.inLead)}</div>`,
      ],
      claimLinks(entry.soleSupportOf),
    ],
  }));
  return html`${table(
    `${counted(rows.length, 'anonymous source')} and what rests on them.`,
    [
      { label: 'No.', width: 6, num: true },
      { label: 'Descriptor, as published', width: 24 },
      { label: 'Reason given', width: 25 },
      { label: 'Basis of knowledge', width: 15 },
      { label: 'Used in', width: 16 },
      { label: 'Sole support of', width: 14 },
    ],
    rows,
  )}${loose}`;
}

/** 8. */
export function untagged(model: ReportModel): Html {
  const asserted = model.ledger.filter(({ tag }) => tag === 'unattributed');
  const claims =
    asserted.length === 0
      ? none('No unattributed claims.')
      : table(
          `${counted(asserted.length, 'unattributed claim')} of ${counted(model.ledger.length, 'claim')}.`,
          [
            { label: 'No.', width: 6, num: true },
            { label: 'Where', width: 11 },
            { label: 'Assertion', width: 58 },
            { label: 'Reason given', width: 25 },
          ],
          asserted.map(({ number, place, quotation, reason, note }) => ({
            cells: [
              html`<a href="#c${number}">${number}</a>`,
              place,
              html`<q class="quotation">${quotation}</q>`,
              [
                reason === null ? 'Not given' : REASON_LABELS[reason],
                note === '' ? null : under('Note', html`<span class="note">${note}</span>`),
              ],
            ],
          })),
        );
  const { sentences } = model.measures;
  const rest =
    model.untagged.length === 0
      ? none('No untagged sentences.')
      : table(
          `${counted(model.untagged.length, 'untagged sentence')} of ${counted(sentences, 'sentence')} in the body. Nobody has said what they stand on.`,
          [
            { label: 'Where', width: 11 },
            { label: 'Sentence', width: 89 },
          ],
          model.untagged.map(({ place, text }) => ({
            cells: [place, html`<span class="quotation">${text}</span>`],
          })),
        );
  return html`<h3>Unattributed claims</h3>
    ${claims}
    <h3>Untagged sentences</h3>
    ${rest}`;
}

/** Findings: where tag and sources disagree, and what is not said yet. */
export function findings(model: ReportModel): Html {
  if (model.findings.length === 0)
    return none('None: tags and linked sources agree, and nothing is left open.');
  const items = model.findings.map(
    ({ kind, text, claims }) =>
      html`<li>
        <b>${FINDING_LABELS[kind]}.</b> ${claimWord(claims)} ${claimLinks(claims)}: ${text}
      </li> `,
  );
  return html`<ul class="findings">
    ${items}
  </ul> `;
}
