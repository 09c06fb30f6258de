import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { QUERY_LIMIT } from '../../../shared/api';
import { searchAgain, searchFor } from '../../state/effects';
import { searchable } from '../../state/searching';
import { useDesk, useSelect } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { Keys } from '../controls/Keys';
import { FoundList } from './FoundList';

/** Lets the arrow keys go from the search down the list and back, and Escape end the search. */
function useListKeys(clear: () => void) {
  const { context } = useDesk();
  return (event: KeyboardEvent<HTMLElement>) => {
    const field = event.currentTarget.querySelector('input[type="search"]');
    if (event.key === 'Escape') {
      if (context.store.get().search.words === '') return;
      event.preventDefault();
      clear();
      if (field instanceof HTMLElement) field.focus();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const stops = [
      ...event.currentTarget.querySelectorAll<HTMLElement>('input[type="search"], button.stop'),
    ];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at === -1) return;
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  };
}

interface Props {
  /** What stands between the two. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** The search of the library above its list (`children`), in whose place stands what was found. */
export function Searchable({ head, children }: Props) {
  const { context } = useDesk();
  const { words, answered } = useSelect((state) => state.search);
  const articles = useSelect((state) => state.articles);
  useEffect(() => void searchAgain(context), [context, articles]);
  const type = (words: string) => void searchFor(context, words);
  const keys = useListKeys(() => type(''));
  return (
    <div className="searchable" onKeyDown={keys}>
      <div className="search" role="search">
        <input
          id={STAGE_IDS.search}
          type="search"
          aria-label="Search the library"
          placeholder="Search the library"
          maxLength={QUERY_LIMIT}
          value={words}
          onChange={(event) => type(event.target.value)}
        />
        {words === '' && <Keys command="library.search" />}
      </div>
      {words !== '' && !searchable(words) && (
        <p className="empty">Type at least three letters to search.</p>
      )}
      {head}
      {searchable(words) && answered !== null ? <FoundList {...answered} /> : children}
    </div>
  );
}
