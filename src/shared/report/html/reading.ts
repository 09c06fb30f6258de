import { ASPECT_LABELS } from '../../review';
import type { Agreement } from '../../review';
import { RULING_LABELS, RULINGS, TAG_DEFINITIONS, VERDICT_LABELS, VERDICTS } from '../../model';
import type { ReportModel } from '../model';
import type { Reader, ReportDifference, Version } from '../reading/model';
import {
  agreementLines,
  agreementTitle,
  confusionTags,
  countsLine,
  figureRows,
  intervalOf,
  judgedOf,
  NO_READER,
  otherWords,
  readerName,
  readerState,
  readerTime,
  readerTroubles,
  settledBy,
  stance,
  unreadLine,
  valueOf,
  whoHas,
} from '../reading/wording';
import { counted, figure, NOTHING } from '../wording';
import { type Content, html, type Html } from './escape';
import { moments, none, tagName, under } from './labels';
import { table } from './table';

const lines = (list: readonly string[]): Html[] =>
  list.map((line, i) => html`<div ${i === 0 ? null : html` class="under"`}>${moments(line)}</div>`);

function readersTable(readers: readonly Reader[]): Html {
  return table(
    `${counted(readers.length, 'reader')}, in order of their first change.`,
    [
      { label: 'Reader', width: 20 },
      { label: 'Review', width: 19 },
      { label: 'When', width: 25 },
      { label: 'Judged', width: 10, num: true },
      { label: 'Verdicts', width: 15 },
      { label: 'Own claims', width: 11, num: true },
    ],
    readers.map((reader) => ({
      id: `r${reader.number}`,
      cells: [
        readerName(reader),
        lines(readerState(reader)),
        lines(readerTime(reader)),
        judgedOf(reader),
        reader.mode === 'blind'
          ? NOTHING
          : VERDICTS.map(
              (verdict) =>
                html`<div>
                  <span class="what">${VERDICT_LABELS[verdict]}</span> ${reader.verdicts[verdict]}
                </div>`,
            ),
        figure(reader.claims),
      ],
    })),
  );
}

/** Which tags of the analyst met which of the reader's, as a table of the tags that occur. */
function confusionTable(agreement: Agreement, name: string): Content {
  const { confusion } = agreement;
  const tags = confusionTags(agreement);
  if (confusion === null || tags.length === 0) return null;
  const at = tags.map((tag) => confusion.tags.indexOf(tag));
  const width = Math.floor(70 / (tags.length + 1));
  const total = (of: readonly number[], i: number) => figure(of[i] ?? 0);
  const rows = at.map((i, row) => ({
    cells: [
      tagName(tags[row] ?? 'sourced'),
      ...at.map((j) => {
        const count = figure(confusion.counts[i]?.[j] ?? 0);
        return i === j ? html`<b>${count}</b>` : count;
      }),
      total(confusion.rowTotals, i),
    ],
  }));
  const sums = [...at.map((j) => total(confusion.columnTotals, j)), figure(confusion.units)];
  return table(
    `Tags of ${counted(confusion.units, 'matched claim')}: the analyst’s in the rows, those of ${name} in the columns. The same tag from both: ${figure(confusion.agreed)} of ${figure(confusion.units)}.`,
    [
      { label: 'Analyst', width: 30 },
      ...tags.map((tag) => ({ label: TAG_DEFINITIONS[tag].code, width, num: true as const })),
      { label: 'All', width, num: true },
    ],
    [...rows, { total: true, cells: ['All', ...sums] }],
    'keep',
  );
}

function figuresOf(agreement: Agreement, readers: readonly Reader[]): Html {
  const compared = readers.filter(({ reviewId }) => agreement.reviews.includes(reviewId));
  return html`<div class="agreement">
    ${table(
      agreementTitle(agreement, readers),
      [
        { label: 'What is compared', width: 26 },
        { label: 'Coefficient', width: 20 },
        { label: 'Figure', width: 14, num: true },
        { label: '95% interval', width: 20 },
        { label: 'Over', width: 20 },
      ],
      figureRows(agreement).map(({ what, name, figure: found, over }) => ({
        cells: [
          what,
          name,
          found.value === null ? NOTHING : html`<b>${valueOf(found)}</b>`,
          found.value === null ? valueOf(found) : intervalOf(found),
          over,
        ],
      })),
    )}
    <p class="under">${countsLine(agreement)}</p>
    ${compared.length === 1 ? confusionTable(agreement, compared.map(readerName).join('')) : null}
  </div> `;
}

function versionOf(
  version: Version,
  difference: ReportDifference,
  readers: readonly Reader[],
): Html {
  const { tag, source, note } = version;
  const words = otherWords(version, difference);
  return html`<div class="version">
    <span class="what">${whoHas(version, readers)}</span> ${stance(version)}
    ${tag === null ? null : tagName(tag)}${
      words === '' ? null : under('Words', html`<q class="quotation">${words}</q>`)
    }${source === '' ? null : under('Source', source)}${
      note === '' ? null : under('Note', html`<span class="note">${note}</span>`)
    }
  </div>`;
}

function differencesTable(
  caption: string,
  list: readonly ReportDifference[],
  readers: readonly Reader[],
): Html {
  return table(
    caption,
    [
      { label: 'No.', width: 6 },
      { label: 'Where', width: 10 },
      { label: 'Words', width: 34 },
      { label: 'Who has what', width: 34 },
      { label: 'Differ in', width: 16 },
    ],
    list.map((difference) => ({
      id: `d${difference.number}`,
      cells: [
        `D${difference.number}`,
        [
          difference.place,
          difference.claim === null
            ? null
            : html`<div class="under">
                Claim <a href="#c${difference.claim}">${difference.claim}</a>
              </div>`,
        ],
        [html`<q class="quotation">${difference.quotation}</q>`, settledOf(difference, readers)],
        difference.versions.map((version) => versionOf(version, difference, readers)),
        difference.aspects.map((aspect) => html`<div>${ASPECT_LABELS[aspect]}</div>`),
      ],
    })),
  );
}

function settledOf(difference: ReportDifference, readers: readonly Reader[]): Content {
  const { settled } = difference;
  if (settled === null) return null;
  const whose = readers.find(({ number }) => number === settled.reader);
  const how = RULING_LABELS[settled.ruling];
  return [
    html`<div class="settled">
      <b>${whose === undefined ? how : `${how}: ${readerName(whose)}`}</b>
      <span class="what">${moments(settledBy(difference))}</span>
    </div>`,
    settled.note === '' ? null : under('Note', html`<span class="note">${settled.note}</span>`),
  ];
}

function differences({ reading }: ReportModel): Html {
  const { readers } = reading;
  const open = reading.differences.filter(({ settled }) => settled === null);
  const settled = reading.differences.filter((each) => each.settled !== null);
  const all = counted(reading.differences.length, 'difference');
  const how = RULINGS.filter((ruling) => reading.rulings[ruling] > 0)
    .map((ruling) => `${RULING_LABELS[ruling].toLowerCase()} ${figure(reading.rulings[ruling])}`)
    .join(', ');
  return html`<h3 id="open-differences">Unresolved differences</h3>
    ${
      open.length === 0
        ? none(reading.differences.length === 0 ? 'No differences.' : `None of ${all}.`)
        : differencesTable(
            `${figure(open.length)} of ${all}, in the order of the text.`,
            open,
            readers,
          )
    }
    <h3>Settled differences</h3>
    ${
      settled.length === 0
        ? none(`None of ${all}.`)
        : differencesTable(
            `${figure(settled.length)} of ${all}: ${how}. What everybody said before is kept.`,
            settled,
            readers,
          )
    }
    ${
      reading.idleRulings === 0
        ? null
        : html`<p class="under">
            ${counted(reading.idleRulings, 'ruling')} on differences that are not there (any more)
            count for nothing.
          </p> `
    }`;
}

/** 11. */
export function reading(model: ReportModel): Html {
  const { readers, unread, agreement } = model.reading;
  const lost = unreadLine(unread);
  const unreadable = lost === null ? null : html`<p>${lost}</p> `;
  if (readers.length === 0) return html`${none(NO_READER)}${unreadable}`;
  const troubles = readers.flatMap(readerTroubles);
  const compared = [...agreement.each, ...(agreement.all === null ? [] : [agreement.all])];
  return html`${readersTable(readers)}${unreadable}${
      troubles.length === 0
        ? null
        : html`<ul class="findings">
            ${troubles.map((trouble) => html`<li>${trouble}</li> `)}
          </ul> `
    }
    <h3 id="agreement">Agreement</h3>
    ${agreementLines(model.reading).map((line) => html`<p class="measure">${line}</p> `)}
    ${compared.map((each) => figuresOf(each, readers))}${differences(model)}`;
}
