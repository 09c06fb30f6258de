import type { ReviewMode } from '../model';
import type { Preferences } from './preferences';

/** The open library and the person working in it. */
export interface Workspace {
  /** Random id kept in the library file: outbox entries are delivered to this library and no other. */
  readonly libraryId: string;
  /** Where the library file is, to be shown. */
  readonly libraryPath: string;
  /** Other libraries that were opened, the last first, as paths to be shown. */
  readonly recent: readonly string[];
  /** The actor of new changes. */
  readonly analyst: string;
  /** Whether suggestions are shown: some want to tag without having seen any. */
  readonly suggestions: boolean;
  /** How the desk looks and which keys it has. */
  readonly preferences: Preferences;
  /** The folder that reports are offered to be saved in; null: the one last used. */
  readonly exportFolder: string | null;
  readonly appVersion: string;
  /** `darwin`, `win32` or `linux`: decides how shortcuts are written. */
  readonly platform: string;
  /** The latest clock reading in the library (see history/clock); null: it is empty. New changes come after it. */
  readonly latest: string | null;
  /** Why the library can only be read just now, in words; null: it takes changes. */
  readonly keptOut: string | null;
  /** Set where the page is a review copy: one article, read by one person in a browser. */
  readonly copy: CopyFacts | null;
}

/** What a review copy is, for its first screen. */
export interface CopyFacts {
  readonly id: string;
  readonly articleId: string;
  readonly mode: ReviewMode;
  readonly sentBy: string;
  /** ISO instant. */
  readonly sentAt: string;
  /** `browser`: work is kept in this browser. `memory`: it forbids that, and work is gone when the page is closed. */
  readonly kept: 'browser' | 'memory';
}
