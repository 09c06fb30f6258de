/** What turns the order of the words behind it. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;
/* eslint-disable no-control-regex -- control characters are what it is for */
/** Controls but tab and line ends, and halves of characters: no page may hold them. */
const UNPRINTABLE = /[\p{Cs}\0-\u0008\v\f\u000e-\u001f\u007f-\u009f]/gu;

/**
 * Words as a report for reading prints them. What turns their order is left out, so that a name cannot rewrite the
 * line it stands in; what no page may hold is U+FFFD. The data a report carries has them as they were written.
 */
export function printable(words: string): string {
  return words.replace(TURNING, '').replace(UNPRINTABLE, '\ufffd');
}
