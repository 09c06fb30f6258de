import type { Row } from '../lib/row';

/** A named measurement. */
export interface Scenario {
  readonly name: string;
  /** What it compares, in a line. */
  readonly about: string;
  run(): Promise<readonly Row[]>;
}
