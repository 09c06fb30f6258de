import { useId } from 'react';
import type { AcrossRow } from '../../../shared/api';
import { TAG_DEFINITIONS, TAGS } from '../../../shared/model';
import { BAND, share } from '../../../shared/report';
import { figure, shorten } from '../../../shared/text';
import { type AcrossTable, claimsIn, labelOf } from '../../state/across';

/** The most rows drawn: a picture of more says less. The table beside it has them all. */
export const DRAWN = 12;

/** CSS pixels. */
const ROW = 26;
/** How much of the width the names take, and up to where the bars go; in per cent. */
const NAMES = 38;
const BARS = 86;
/** How many characters of a name are drawn. */
const NAME = 32;

const at = (percent: number) => `${percent.toFixed(2)}%`;

interface Props {
  readonly table: AcrossTable;
  readonly rows: readonly AcrossRow[];
}

/** A row's claims by tag, each in the pattern of its tag, together the whole width. */
function Shares({ row }: { readonly row: AcrossRow }) {
  const all = claimsIn(row, 'all');
  return (
    <>
      {TAGS.map((tag, i) => {
        const part = claimsIn(row, tag);
        if (part === 0) return null;
        const before = TAGS.slice(0, i).reduce((sum, each) => sum + claimsIn(row, each), 0);
        const x = NAMES + ((BARS - NAMES) * before) / all;
        return (
          <rect
            key={tag}
            className={`band ink-${tag}`}
            x={at(x)}
            width={at(((BARS - NAMES) * part) / all)}
            height={BAND}
            fill={`url(#across-${tag})`}
          >
            <title>{`${TAG_DEFINITIONS[tag].label}: ${share(part, all)}`}</title>
          </rect>
        );
      })}
    </>
  );
}

/** A picture of the first rows of a table: shares of tags as stacked bars, else claims as bars. */
export function AcrossChart({ table, rows }: Props) {
  const id = useId();
  const drawn = rows.slice(0, DRAWN);
  const byTag = table.kind === 'outlet' || table.kind === 'month';
  const most = Math.max(1, ...drawn.map((row) => claimsIn(row, 'all')));
  const described = drawn
    .map((row) => {
      const all = claimsIn(row, 'all');
      const parts = TAGS.filter((tag) => byTag && claimsIn(row, tag) > 0).map(
        (tag) => `${TAG_DEFINITIONS[tag].label} ${share(claimsIn(row, tag), all)}`,
      );
      return `${labelOf(row, table)}: ${[`${figure(all)} claims`, ...parts].join(', ')}`;
    })
    .join('. ');
  return (
    <svg
      className="across-chart"
      width="100%"
      height={drawn.length * ROW}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{table.title}</title>
      <desc id={`${id}-desc`}>{described}</desc>
      {drawn.map((row, i) => {
        const all = claimsIn(row, 'all');
        return (
          // A pattern begins where its bar does.
          <g key={row.key} transform={`translate(0 ${i * ROW + (ROW - BAND) / 2})`}>
            {/* A picture of its own cuts a name off before the bars. */}
            <svg width={at(NAMES - 2)} height={ROW}>
              <text x="0" y={BAND - 2}>
                {shorten(labelOf(row, table), NAME)}
              </text>
            </svg>
            {byTag ? (
              <Shares row={row} />
            ) : (
              <rect
                className="across-bar"
                x={at(NAMES)}
                width={at(((BARS - NAMES) * all) / most)}
                height={BAND}
              />
            )}
            <text className="across-total" x="100%" y={BAND - 2} textAnchor="end">
              {figure(all)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
