import type { KeyboardEvent } from 'react';

/** How many rows a key goes on. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** Lets arrows, page keys, Home and End move the focus on from the row at `at`, no further than to the ends. */
export function walkFrom(
  event: KeyboardEvent<HTMLElement>,
  rows: readonly HTMLElement[],
  at: number,
): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
}

/** Lets them go from row to row of a list whose rows each have a button. Enter presses it. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(':scope > li > button')];
  const at = rows.findIndex((row) => row === event.target);
  if (at !== -1) walkFrom(event, rows, at);
}

/** Lets them walk what has the class `stop` inside an element. Only the first has to be in the order of the Tab key. */
export function walkStops(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.stop')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at !== -1) walkFrom(event, stops, at);
}
