import type { ListFilter, SearchResult } from '../../shared/api';

/** How many articles are asked for at first, and when more are wanted. */
export const FIRST_FOUND = 30;
export const MORE_FOUND = 200;

/** What was typed into the search of the library, and what was found. */
export interface SearchState {
  readonly words: string;
  readonly limit: number;
  /** Whether main is being asked. What is typed meanwhile is asked after that. */
  readonly asking: boolean;
  /** The last answer, with what it answers. It stays on show while the next is on its way. */
  readonly answered: {
    readonly words: string;
    readonly limit: number;
    /** Which articles were searched. */
    readonly filter: ListFilter;
    readonly result: SearchResult;
  } | null;
}

export const NO_SEARCH: SearchState = {
  words: '',
  limit: FIRST_FOUND,
  asking: false,
  answered: null,
};

/** Whether enough is typed to search: two letters are in every article there is, but two without case are a word. */
export function searchable(words: string): boolean {
  return words.trim().length >= 3 || /\p{Lo}{2}/u.test(words);
}
