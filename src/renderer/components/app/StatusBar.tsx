import { useDeferredValue } from 'react';
import { TAG_DEFINITIONS, TAGS } from '../../../shared/model';
import { percent } from '../../../shared/report';
import { discardRefused } from '../../state/effects';
import { savingOf } from '../../state/saving';
import { measuresOf, shownClaims } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { openSuggestions } from '../../state/suggesting';
import { isLoose, keepingInWords } from '../copy/keeping';
import { BusyWords, StopWork } from './BusyLine';
import { useDesk, useSelect, useSelectNow } from './desk';
import { ExchangeStatus } from './ExchangeStatus';

/** From how many claims with one tag the figures leave no room for the names beside what is said and stopped. */
const MANY = 1000;

function Counts({ open }: { readonly open: OpenArticle }) {
  const { byTag, words, untagged, sentences } = measuresOf(open);
  // A reader who judges tags only what the analyst missed: how much of the text that is says nothing.
  const judging = shownClaims(open).length > 0;
  const suggestions = openSuggestions(open).size;
  return (
    <>
      <ul
        className={TAGS.some((tag) => byTag[tag].claims >= MANY) ? 'counts many' : 'counts'}
        aria-label={open.review === null ? 'Claims by tag' : 'Your own claims by tag'}
      >
        {TAGS.map((tag) => (
          <li
            key={tag}
            data-tag={tag}
            title={`${TAG_DEFINITIONS[tag].label}: ${byTag[tag].claims === 1 ? '1 claim' : `${byTag[tag].claims} claims`}`}
          >
            <span className={`swatch line-${tag}`} aria-hidden="true" />
            <span className="name">{TAG_DEFINITIONS[tag].label}</span>{' '}
            <span className="number">{byTag[tag].claims}</span>
          </li>
        ))}
      </ul>
      {!judging && (
        <>
          <span
            className="coverage"
            title={`${words.covered} of ${words.body} words of the body are inside a claim`}
          >
            Coverage <span className="number">{percent(words.covered, words.body)}</span>
          </span>
          <span
            className="untagged-count"
            title={`${untagged.length} of ${sentences} sentences of the body carry no tag`}
          >
            Untagged <span className="number">{untagged.length}</span>
          </span>
        </>
      )}
      {suggestions > 0 && (
        <span
          className="suggestion-count"
          title="Suggestions that wait for a decision. They are in no other figure."
        >
          Suggestions <span className="number">{suggestions}</span>
        </span>
      )}
    </>
  );
}

/** Saved means committed, by SQLite or, in a review copy, by the browser; anything else says so, with the reason. */
function Saving() {
  const { context } = useDesk();
  const status = useSelectNow((state) => {
    const saving = savingOf(state).status;
    return saving === 'saved' && isLoose(state) ? 'not-saved' : saving;
  });
  const refused = useSelectNow((state) => {
    const saving = savingOf(state);
    return saving.status === 'not-saved' && saving.forGood;
  });
  const text = useSelectNow((state) => {
    const saving = savingOf(state);
    if (saving.status === 'saved') return keepingInWords(state) ?? 'Saved';
    return saving.status === 'saving' ? 'Saving…' : `Not saved: ${saving.why}`;
  });
  return (
    <>
      <span className="saving" role="status" title={text} data-status={status}>
        {text}
      </span>
      {refused && (
        <button
          type="button"
          className="plain strong"
          title="Let go of what the library did not take, and show the article as the library holds it"
          onClick={() => void discardRefused(context)}
        >
          Discard
        </button>
      )}
    </>
  );
}

/** Counts, coverage, what was just done, and whether it is saved. */
export function StatusBar() {
  const open = useSelect((state) => state.open);
  const announcement = useSelect((state) => state.announcement);
  // Counting 50,000 words may take a few milliseconds: never before the tag is painted.
  const shown = useDeferredValue(open, null);
  return (
    <footer className="status-bar">
      {shown !== null && <Counts open={shown} />}
      <span className="announcement" role="status">
        <BusyWords otherwise={announcement} />
      </span>
      <StopWork />
      <ExchangeStatus />
      <Saving />
    </footer>
  );
}
