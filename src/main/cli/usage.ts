import { Option } from 'commander';

/** What several commands' usage has in common. */

export const RUN = 'npm run --silent cli --';

export const example = (text: string): string => `\nExample:\n  $ ${RUN} ${text}`;

export const libraryOption = (): Option =>
  new Option('-l, --library <path>', 'the library file').makeOptionMandatory();

export const outOption = (): Option =>
  new Option('-o, --out <path>', 'the file to write; - for standard output').makeOptionMandatory();

export const analystOption = (whose: string): Option =>
  new Option('--analyst <name>', `${whose} (default: your user name)`);
