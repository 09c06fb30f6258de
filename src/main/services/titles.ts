import { shorten, visible } from '../../shared/text';

/** How many characters of a title a label or a file name takes. */
const LONGEST = 80;

/** A title for use inside a sentence: on one line, and not longer than one. */
export const shortTitle = (title: string): string => shorten(visible(title), LONGEST);
