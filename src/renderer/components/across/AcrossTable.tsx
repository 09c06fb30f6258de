import type { KeyboardEvent } from 'react';
import type { AcrossPart, AcrossRow } from '../../../shared/api';
import { percent, share } from '../../../shared/report';
import { counted, figure } from '../../../shared/text';
import { type AcrossTable as Table, claimsIn, labelOf, PART_LABELS } from '../../state/across';
import { showFigure } from '../../state/effects';
import { useDesk } from '../app/desk';

const STEPS: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Lets the arrow keys go from figure to figure; over those that open nothing. */
function walkCells(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const cell = (event.target as HTMLElement).closest('td');
  const row = cell?.closest('tr');
  if (step === undefined || cell == null || row == null) return;
  event.preventDefault();
  const [down, right] = step;
  const body = [...event.currentTarget.tBodies].flatMap(({ rows }) => [...rows]);
  let at = body.indexOf(row) + down;
  let column = cell.cellIndex + right;
  for (;;) {
    const next = body[at]?.cells[column];
    if (next === undefined) return;
    const button = next.querySelector('button');
    if (button !== null) {
      button.focus();
      return;
    }
    at += down;
    column += right;
  }
}

interface CellProps {
  readonly table: Table;
  readonly row: AcrossRow;
  readonly part: AcrossPart;
  readonly first: boolean;
}

/** A figure with its share of the row's claims, which opens the claims behind it. */
function Cell({ table, row, part, first }: CellProps) {
  const { context } = useDesk();
  const all = claimsIn(row, 'all');
  const own = claimsIn(row, part);
  if (own === 0) return <td className={part === 'all' ? 'none' : 'none of-row'}>0</td>;
  const name = labelOf(row, table);
  const words =
    part === 'all'
      ? `${name}: ${counted(own, 'claim')}`
      : `${name}, ${PART_LABELS[part].toLowerCase()}: ${share(own, all)} claims`;
  return (
    <td>
      <button
        type="button"
        className="plain figure"
        tabIndex={first ? 0 : -1}
        aria-label={words}
        onClick={() => void showFigure(context, { kind: table.kind, key: row.key, part }, words)}
      >
        {figure(own)}
        {part !== 'all' && <span className="facts"> {percent(own, all)}</span>}
      </button>
    </td>
  );
}

interface Props {
  readonly table: Table;
  readonly rows: readonly AcrossRow[];
}

/** The figures of a kind as a table. The Tab key comes to the first, the arrow keys go on. */
export function AcrossTable({ table, rows }: Props) {
  return (
    <table className="across-table" onKeyDown={walkCells}>
      <caption className="visually-hidden">{table.title}</caption>
      <thead>
        <tr>
          <th scope="col">{table.of}</th>
          <th scope="col">Articles</th>
          {(['all', ...table.parts] as const).map((part) => (
            <th key={part} scope="col">
              {PART_LABELS[part]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={row.key}>
            <th scope="row">{labelOf(row, table)}</th>
            <td className="number">{figure(row.articles)}</td>
            {(['all', ...table.parts] as const).map((part) => (
              <Cell
                key={part}
                table={table}
                row={row}
                part={part}
                first={i === 0 && part === 'all'}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
