import { isoDate } from '../../shared/text';

/** The date on a line that says nothing else (`Published: Jan. 13, 2026`), or empty. */
export function dateLine(line: string): string {
  const label = /^(?:(?:first )?(?:published|posted|updated|date|dated)(?: on)?:? )?/iu;
  return line.length > 80 ? '' : isoDate(line.replace(label, ''));
}

/** The date that a text opens with as a marker (`date 2026-01-13 LISBON—`), or empty. */
export function leadingDate(line: string): string {
  const found = /^(?:date:? )?(\d{4}-\d{2}-\d{2})(?=[\s—–|]|$)/iu.exec(line);
  return isoDate(found?.[1] ?? '');
}
