import type { Finding } from '../finding';

/** How many findings a message names. */
const NAMED = 3;

/** What was found, in few words. */
export function inWords(findings: readonly Finding[]): string {
  const named = findings.slice(0, NAMED).map(({ message }) => message);
  const more = findings.length - named.length;
  return `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
