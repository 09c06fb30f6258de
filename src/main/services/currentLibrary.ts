import { failure, type Result, success } from '../../shared/api';
import type { Library } from '../storage';
import { inUse, isAtRest } from './backups/restoreLibrary';
import type { OpenLibrary } from './ports';

/** The library that is open now. There is always exactly one; another takes its place once it is open. */
export class CurrentLibrary {
  private couldWrite: boolean;

  /** @param regained Hears when changes are taken again after they were not: others may have been at work meanwhile. */
  constructor(
    private library: Library,
    private readonly openLibrary: OpenLibrary,
    private readonly regained: () => void = () => undefined,
  ) {
    this.couldWrite = library.writable().ok;
  }

  get(): Library {
    return this.library;
  }

  /**
   * The library, to make a change in it. Where it keeps changes out and the file at its path may let them in by now,
   * that is opened in its place.
   */
  toWrite(): Library {
    if (this.library.mayBeRenewed()) this.renew();
    const canWrite = this.library.writable().ok;
    const isRegained = canWrite && !this.couldWrite;
    this.couldWrite = canWrite;
    if (isRegained) this.regained();
    return this.library;
  }

  /** Opens another library and closes this one; where that fails, this one stays open. */
  switchTo(path: string, options: { readonly create: boolean }): Result<Library> {
    const { library } = this;
    if (library.isAt(path)) return this.reopen(path);
    const opened = this.openLibrary(path, options);
    if (!opened.ok) return this.stays(opened);
    library.close();
    this.take(opened.value);
    return opened;
  }

  /**
   * Closes the library at `path` and lets `put` put another file in its place, which is then open; where that fails,
   * the one that was.
   */
  replace(path: string, put: () => Result<null>): Result<null> {
    if (path !== this.library.path) {
      return failure('other-library', 'Another library was opened meanwhile. Nothing was changed.');
    }
    const writable = this.library.writable();
    if (!writable.ok) return writable;
    this.library.close();
    const done = isAtRest(path) ? put() : inUse(path);
    const opened = this.openLibrary(path, { create: false });
    // Else what is closed goes on to refuse changes, and the next one tries again.
    if (opened.ok) this.take(opened.value);
    return done.ok && !opened.ok ? opened : done;
  }

  /** To be called once, when the app ends. */
  close(): void {
    this.library.close();
  }

  /**
   * The file that is open, by this name or another. One process must not have it open by two: SQLite would mix up
   * their logs.
   */
  private reopen(path: string): Result<Library> {
    const { library } = this;
    if (path === library.path) return success(library);
    library.close();
    const opened = this.openLibrary(path, { create: false });
    const again = opened.ok ? opened : this.openLibrary(library.path, { create: false });
    if (again.ok) this.take(again.value);
    return opened.ok ? opened : this.stays(opened);
  }

  /** Closed first: what the old file's log holds must not be taken for the new one's. */
  private renew(): void {
    this.library.close();
    const opened = this.openLibrary(this.library.path, { create: false });
    // Else what is closed goes on to refuse changes, and the next one tries again.
    if (opened.ok) this.library = opened.value;
  }

  private take(library: Library): void {
    this.library = library;
    this.couldWrite = library.writable().ok;
  }

  private stays({ error }: Extract<Result<Library>, { readonly ok: false }>): Result<never> {
    return failure(error.code, `${error.message} ${this.library.path} stays open.`);
  }
}
