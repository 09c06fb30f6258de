import type { Question } from '../dialogs/ask';

/** How much of an address a question shows, in UTF-16 units. */
const SHOWN = 500;

/**
 * What is asked before an address is opened in the browser. It is asked each time: an address says something to
 * whoever it leads to, and nothing leaves Sourcemark that a person has not seen.
 *
 * @param url An http or https address.
 */
export function leavingQuestion(url: string): Question<'open' | 'stay'> {
  const { host, href } = new URL(url);
  const more = href.length > SHOWN ? `… (${href.length} characters)` : '';
  return {
    message: `Open ${host} in your browser?`,
    detail: `${href.slice(0, SHOWN)}${more}\n\nThe browser connects to this address; Sourcemark does not.`,
    answers: [
      ['open', 'Open'],
      ['stay', 'Cancel'],
    ],
  };
}
