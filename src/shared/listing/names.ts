/** What two spellings of a name have in common: case, white space and how accents are encoded tell none apart. */
export { nameKey as sameName } from '../model';
