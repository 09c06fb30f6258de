import { median, milliseconds, p95, perSecond } from './figures';

/** One line of the table: what was measured of the app beside its peer, in milliseconds. */
export interface Row {
  readonly scenario: string;
  readonly ours: readonly number[];
  readonly peer: readonly number[];
  /** What of the times is compared. */
  readonly by: 'median' | 'p95';
  /** The words that each time is for: their speed is shown too. */
  readonly words?: number;
  /** The ratio aimed at; null: this only explains another row. */
  readonly aim: number | null;
}

const HEAD = ['Scenario', 'By', 'Sourcemark', 'Peer', 'Ratio', 'Aim', 'Met'];

function cells({ scenario, ours, peer, by, words, aim }: Row): string[] {
  const figure = by === 'median' ? median : p95;
  const ratio = figure(ours) / figure(peer);
  const speed = (time: number) =>
    words === undefined ? '' : `, ${perSecond(words, time)} words/s`;
  const both = (times: readonly number[]) =>
    `${milliseconds(median(times))} (p95 ${milliseconds(p95(times))})${speed(median(times))}`;
  const met = aim === null ? '' : ratio <= aim ? 'yes' : 'no';
  const goal = aim === null ? '' : String(aim);
  return [scenario, by, both(ours), both(peer), ratio.toFixed(2), goal, met];
}

/** The rows as a Markdown table with aligned columns. */
export function table(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const [head = '', ...body] = lines.map(
    (line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`,
  );
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [head, rule, ...body].join('\n');
}
