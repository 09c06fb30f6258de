import type { Library } from '../../../storage';
import type { Chance } from './chance';
import type { Line } from './lines';
import type { WorkingDesk } from './workingDesk';

/** Where a library that is worked in lies. */
export interface Place {
  /** A folder that holds the library, what belongs to it, and nothing else. */
  readonly folder: string;
  /** The library's path. */
  readonly library: string;
  /** A folder of the kind's own, for what is not beside the library. */
  readonly elsewhere: string;
}

/** A step of the work. */
export type Step = () => Promise<unknown>;

/** One kind of work in which a process is killed. */
export interface Kind {
  /** How many milliseconds, at most, it is let work where time decides. */
  readonly within: number;
  /** How many acknowledgements, at most, where these decide; 0: time always decides. */
  readonly steps: number;
  /** How many processes, at most, are killed at work in one library, one after another. */
  readonly lives: number;
  /** Makes the library before anybody is at work in it. Left out: the first process makes it. */
  prepare?(place: Place, chance: Chance): void | Promise<void>;
  /** What others do before each life. Gives what they have to say of it, as the process itself would. */
  before?(place: Place, chance: Chance): Promise<readonly Line[]>;
  /** Takes up the work, in the process that is killed. Each call of what it gives is a step; there is no last. */
  work(desk: WorkingDesk): Step | Promise<Step>;
  /**
   * What is wrong after a kill besides what is wrong with any library, in words.
   *
   * @param library A copy of what the crash left, opened.
   * @param notes What was noted in all lives so far.
   */
  inspect?(
    place: Place,
    library: Library,
    notes: readonly string[],
  ): readonly string[] | Promise<readonly string[]>;
  /** Whether what is in the library's folder, at rest, besides it may be there. Left out: nothing may. */
  mayLieThere?(name: string, place: Place): boolean;
}
