import type { ExchangeSkipped } from '../../../shared/api';
import type { DeskPorts } from './desk';
import { namesIn, reasonOf } from './files';
import { deskOf } from './places';
import { Reading } from './receive';
import { Writing } from './send';

/** What one exchange did. */
export interface Exchanged {
  /** Articles that were written anew, by id. */
  readonly sent: readonly string[];
  /** Articles that something came in for, by id, with how many changes. */
  readonly received: ReadonlyMap<string, number>;
  readonly skipped: readonly ExchangeSkipped[];
  /** Who works at the other desks, by name. */
  readonly others: readonly string[];
  /** Why it could not be done in full, in words; null: it was. */
  readonly problem: string | null;
}

/**
 * One library's part in a shared folder: reads what the others have, merges it, and writes what they lack. What was
 * read and written is remembered, so that only files that have changed are looked into.
 */
export class ExchangeFolder {
  private readonly reading: Reading;
  private readonly writing: Writing;

  constructor(
    private readonly folder: string,
    ports: DeskPorts,
  ) {
    this.reading = new Reading(folder, ports);
    this.writing = new Writing(folder, ports);
  }

  /**
   * Exchanges once. Never rejects but with `CalledOff`, or where the program itself is at fault; a second call is to
   * wait for the first.
   */
  async run(): Promise<Exchanged> {
    const received = new Map<string, number>();
    const nothing: Exchanged = { sent: [], received, skipped: [], others: [], problem: null };
    let names: readonly string[];
    try {
      names = await namesIn(this.folder);
    } catch (error) {
      const why =
        (error as NodeJS.ErrnoException).code === 'ENOENT'
          ? 'there is no such folder'
          : reasonOf(error);
      const problem = `The shared folder ${this.folder} cannot be reached: ${why}. Nothing was exchanged. See that its drive is connected; what is done here meanwhile goes along the next time.`;
      return { ...nothing, problem };
    }
    const desks = names.flatMap((name) => deskOf(name) ?? []);
    const read = await this.reading.run(desks, this.writing);
    const written = await this.writing.run();
    return {
      sent: written.sent,
      received: read.received,
      skipped: read.skipped,
      others: read.others,
      problem: read.problem ?? written.problem,
    };
  }
}
