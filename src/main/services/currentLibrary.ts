import { failure, type Result } from '../../shared/api';
import type { Library } from '../storage';
import type { OpenLibrary } from './ports';

/** The library that is open now. There is always exactly one; another takes its place once it is open. */
export class CurrentLibrary {
  constructor(
    private library: Library,
    private readonly openLibrary: OpenLibrary,
  ) {}

  get(): Library {
    return this.library;
  }

  /** Opens another library and closes this one; where that fails, this one stays open. */
  switchTo(path: string, options: { readonly create: boolean }): Result<Library> {
    const opened = this.openLibrary(path, options);
    if (!opened.ok) {
      const { code, message } = opened.error;
      return failure(code, `${message} ${this.library.path} stays open.`);
    }
    this.library.close();
    this.library = opened.value;
    return opened;
  }

  /** To be called once, when the app ends. */
  close(): void {
    this.library.close();
  }
}
