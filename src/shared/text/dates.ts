/**
 * Dates as publishers write them, to ISO 8601 in the precision they were given; empty where it is none.
 * Nothing is converted between time zones: the published date is what the page says.
 */

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/u;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})`;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?`;
/** What may follow a written date on its own line: a time of day. It is left out. */
const CLOCK = String.raw`(?:,?(?: at)? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?`;
const WRITTEN = [`${MONTH} ${DAY},? ${YEAR}`, `${DAY} ${MONTH},? ${YEAR}`].map(
  (pattern) => new RegExp(`^${WEEKDAY}${pattern}${CLOCK}$`, 'iu'),
);

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `raw` as ISO 8601: an ISO date or time is kept as it is, a written English date gives its day. */
export function isoDate(raw: string): string {
  const line = raw.trim();
  if (line.length > 60) return '';
  const iso = ISO.exec(line);
  if (iso !== null) {
    const [, year = '', month = '', day = '01', hour = '0', minute = '0', second = '0'] = iso;
    const inRange = Number(hour) <= 24 && Number(minute) < 60 && Number(second) <= 60;
    return inRange && exists(Number(year), Number(month), Number(day))
      ? line
          .replace(/^(\S+) (\d)/u, '$1T$2')
          .replace(' ', '')
          .replace(',', '.')
      : '';
  }
  for (const pattern of WRITTEN) {
    const { year, month, day } = pattern.exec(line)?.groups ?? {};
    if (year === undefined || month === undefined || day === undefined) continue;
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    if (!exists(Number(year), number, Number(day))) continue;
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return '';
}
