/** Reading a review file, and rescuing what is whole of a damaged one. */
export { readReviewFile } from './read';
export type { ReviewRead, ReviewRefusal } from './said';
