import type { KeyboardEvent } from 'react';
import { walkFrom } from './rows';

/**
 * Lets the keyboard walk the rows of a list that is narrowed, as of the claims: arrows and the page keys from row to row,
 * also down from the field above, Home and End, and Space to tick. Enter presses the row’s button, as on any; in the field
 * the first one’s.
 */
export function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const list = event.currentTarget.closest('.claim-list');
  const rows = [...(list?.querySelectorAll<HTMLButtonElement>('.claim-row > button') ?? [])];
  const row = (event.target as HTMLElement).closest('.claim-row');
  const at = rows.findIndex((button) => button.parentElement === row);
  const inField = row === null;
  if (inField && event.key === 'Enter' && !event.nativeEvent.isComposing) {
    event.preventDefault();
    rows[0]?.focus();
    rows[0]?.click();
    return;
  }
  if (inField && event.key !== 'ArrowDown') return;
  if (event.key === ' ' && event.target === rows[at]) {
    event.preventDefault();
    row?.querySelector<HTMLInputElement>('input')?.click();
    return;
  }
  walkFrom(event, rows, at);
}
