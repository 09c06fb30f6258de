import { shorten } from '../../shared/text';

/** How many characters of a title a label or a file name takes. */
const LONGEST = 80;

/** A title for use inside a sentence or a file name: not longer than a line. */
export const shortTitle = (title: string): string => shorten(title, LONGEST);
