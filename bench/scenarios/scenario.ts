import type { Row } from '../lib/row';

/** A named measurement. */
export interface Scenario {
  readonly name: string;
  /** What it compares, in a line. */
  readonly about: string;
  /** Runs only when it is named: it takes minutes and gigabytes. */
  readonly large?: true;
  run(): Promise<readonly Row[]>;
}
