import type { LibrarySources, SourcesQuery } from '../../shared/api';

/** What is asked of the library's register, and what was answered. */
export interface LibrarySourcesState extends SourcesQuery {
  /** Whether main is being asked. What is asked meanwhile is asked after that. */
  readonly asking: boolean;
  /** The last answer, with what it answers. It stays on show while the next is on its way. */
  readonly answered: { readonly query: SourcesQuery; readonly result: LibrarySources } | null;
}

export const NO_SOURCES: LibrarySourcesState = {
  words: '',
  order: 'articles',
  asking: false,
  answered: null,
};
