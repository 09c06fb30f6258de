import { type Content, html, type Html } from './escape';

export interface Column {
  readonly label: string;
  /** `num`: figures, set to the right. `wide`: takes what room there is. */
  readonly kind?: 'num' | 'wide' | 'narrow';
}

export interface Row {
  readonly id?: string;
  readonly cells: readonly Content[];
  /** A last row that sums or concludes. */
  readonly total?: boolean;
}

/**
 * A table whose first cell heads its row. On a narrow screen its rows become stacks, each cell under its column's
 * label; the roles are written out because a restyled table loses them.
 */
export function table(caption: string, columns: readonly Column[], rows: readonly Row[]): Html {
  const head = columns.map(
    ({ label, kind }) =>
      html`<th scope="col" role="columnheader" class="${kind ?? 'text'}">${label}</th>`,
  );
  const body = rows.map(({ id, cells, total }) => {
    const printed = cells.map((cell, i) => {
      const { label, kind = 'text' } = columns[i] ?? { label: '' };
      return i === 0
        ? html`<th scope="row" role="rowheader" class="${kind}" data-label="${label}">${cell}</th>`
        : html`<td role="cell" class="${kind}" data-label="${label}">${cell}</td>`;
    });
    return html`<tr
      role="row"
      ${id === undefined ? null : html` id="${id}"`}${total === true ? html` class="total"` : null}
    >
      ${printed}
    </tr> `;
  });
  return html`<table role="table">
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
