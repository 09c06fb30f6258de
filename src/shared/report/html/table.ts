import { type Content, html, type Html } from './escape';

export interface Column {
  readonly label: string;
  /** Per cent of the table. Fixed, so that one endless word cannot squeeze its neighbours. */
  readonly width: number;
  /** Figures, set to the right. */
  readonly num?: true;
}

export interface Row {
  readonly id?: string;
  readonly cells: readonly Content[];
  /** A last row that sums or concludes. */
  readonly total?: boolean;
}

const classOf = (num: true | undefined): Content => (num === undefined ? null : html` class="num"`);

/**
 * A table whose first cell heads its row. On a narrow screen rows become stacks, each cell beside its column's
 * label, unless `narrow` keeps the table; the roles are written out because a restyled table loses them.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  narrow: 'stack' | 'keep' = 'stack',
): Html {
  const head = columns.map(
    ({ label, num, width }) =>
      html`<th scope="col" role="columnheader" ${classOf(num)} style="width:${width}%">
        ${label}
      </th>`,
  );
  const body = rows.map(({ id, cells, total }) => {
    const printed = cells.map((cell, i) => {
      const { label = '', num } = columns[i] ?? {};
      return i === 0
        ? html`<th scope="row" role="rowheader" ${classOf(num)} data-label="${label}">
            <div>${cell}</div>
          </th>`
        : html`<td role="cell" ${classOf(num)} data-label="${label}"><div>${cell}</div></td>`;
    });
    return html`<tr
      role="row"
      ${id === undefined ? null : html` id="${id}"`}${total === true ? html` class="total"` : null}
    >
      ${printed}
    </tr> `;
  });
  return html`<table role="table" class="${narrow}">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${body}
    </tbody>
  </table> `;
}

/** Terms and what they are. Pairs whose value is null are left out. */
export function terms(pairs: readonly (readonly [string, Content])[]): Html {
  const printed = pairs.flatMap(([term, value]) =>
    value === null
      ? []
      : [
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div> `,
        ],
  );
  return html`<dl>${printed}</dl> `;
}
