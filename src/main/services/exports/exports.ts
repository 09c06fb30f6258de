import {
  type ExportOutcome,
  type ExportPlace,
  failure,
  type Result,
  success,
} from '../../../shared/api';

/**
 * Makes what is exported and writes it to the path a person chose, whole or not at all. Rejects with the signal's
 * reason where it could stop once that was aborted.
 */
export type WriteTo = (path: string, signal: AbortSignal) => Promise<Result<ExportOutcome>>;

/** How many places are remembered that nothing was written to yet. */
const REMEMBERED = 12;

interface UnderWay {
  readonly stop: AbortController;
  readonly done: Promise<unknown>;
}

/**
 * Exports, in two steps: a person says where to, then it is made and written there, once. The page knows each by an id,
 * and no path. What is under way can be stopped until its file is put in its place.
 */
export class Exports {
  /** By id, the one chosen last at the end. */
  private readonly places = new Map<string, (signal: AbortSignal) => ReturnType<WriteTo>>();
  private readonly underWay = new Map<string, UnderWay>();

  constructor(private readonly newId: () => string) {}

  /** Asks where to; null: the dialog was closed. */
  async choose(
    ask: () => Promise<string | null>,
    write: WriteTo,
  ): Promise<Result<ExportPlace | null>> {
    const path = await ask();
    if (path === null) return success(null);
    const exportId = this.newId();
    this.places.set(exportId, (signal) => write(path, signal));
    const [first] = this.places.keys();
    if (first !== undefined && this.places.size > REMEMBERED) this.places.delete(first);
    return success({ exportId });
  }

  /** Makes it and writes it where the person said, which is done once. Null: it was stopped, and nothing was written. */
  async write(exportId: string): Promise<Result<ExportOutcome>> {
    const write = this.places.get(exportId);
    if (write === undefined) {
      return failure(
        'not-found',
        'Nothing waits to be written there any more. Nothing was written now; export it again.',
      );
    }
    this.places.delete(exportId);
    const stop = new AbortController();
    const done = carriedOut(write, stop.signal);
    this.underWay.set(exportId, { stop, done });
    try {
      return await done;
    } finally {
      this.underWay.delete(exportId);
    }
  }

  /** Asks what is under way to stop. */
  stop(exportId: string): void {
    this.underWay.get(exportId)?.stop.abort();
  }

  /** Resolves when nothing is under way: what a person asked for is written before the app ends. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) {
      await Promise.all([...this.underWay.values()].map(({ done }) => done));
    }
  }
}

/** Never rejects. */
async function carriedOut(
  write: (signal: AbortSignal) => ReturnType<WriteTo>,
  signal: AbortSignal,
): Promise<Result<ExportOutcome>> {
  try {
    return await write(signal);
  } catch (error) {
    if (error === signal.reason) return success(null);
    const why = error instanceof Error ? error.message : String(error);
    return failure(
      'write-failed',
      `It could not be made (${why}). No file was written, and the library is unchanged. Try again; if it happens again, quit and start Sourcemark anew.`,
    );
  }
}
