/** Controls, halves of characters, ends of lines, and what shows the words behind it in another order. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff]+/gu;

/**
 * Words that somebody set, for a line of a window: a title, a menu, a message. What could break the line, or turn
 * the order of what stands beside it, is a space.
 */
export function visible(words: string): string {
  return words.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
}
