import { type KeyboardEvent, useEffect } from 'react';
import { TAG_DEFINITIONS } from '../../../shared/model';
import { counted } from '../../../shared/text';
import { calledBy } from '../../state/edits';
import { marksAt } from '../../state/overlapping';
import type { OpenArticle } from '../../state/state';
import { useDesk, useSelectNow } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { ClaimRow } from '../review/ClaimRow';
import { type Placed, useBeside } from './beside';

/** Below the lines of the claims, so that none is hidden. */
const PLACE = { placement: 'bottom-start', above: 18, below: 24 } as const;

interface Props {
  /** Where in the text was clicked: a UTF-16 offset. */
  readonly offset: number;
  readonly view: Placed;
  onClose(): void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Every claim under the pointer, innermost first, and the suggestions there: shown where a click meets more than one.
 * What is chosen is gone to at once; Enter or Escape goes back to the text.
 */
export function ClaimPicker(props: Props) {
  // Never a frame late: what was clicked is in focus already.
  const open = useSelectNow((state) => state.open);
  return open === null ? null : <Picker {...props} open={open} />;
}

function Picker({ open, offset, view, onClose }: Props & { readonly open: OpenArticle }) {
  const { store } = useDesk();
  const { claims, suggestions } = marksAt(open, offset);
  const ids = [...claims, ...suggestions].map(({ id }) => id);
  const at = ids.findIndex((id) => id === open.focus || id === open.aim);
  const leave = () => {
    onClose();
    document.getElementById(STAGE_IDS.article)?.focus({ preventScroll: true });
  };
  const { element, ref, style } = useBeside(view, { start: offset, end: offset + 1 }, PLACE);
  useEffect(() => {
    element.current
      ?.querySelector<HTMLElement>('[aria-selected=true]')
      ?.focus({ preventScroll: true });
  }, [element, at]);
  // A key went elsewhere, or undo left fewer than two.
  const over = at === -1 || ids.length < 2;
  useEffect(() => {
    if (over) leave();
  });
  const choose = (index: number) => {
    const claim = claims[index];
    const suggestion = suggestions[index - claims.length];
    if (claim !== undefined) store.dispatch({ type: 'focus', claimId: claim.id });
    else if (suggestion !== undefined)
      store.dispatch({ type: 'aim', suggestion: suggestion.id, sentence: open.cursor });
  };
  const pressed = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined && !['Enter', ' ', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    if (step === undefined) leave();
    else choose(Math.min(ids.length - 1, Math.max(0, at + step)));
  };
  if (over) return null;
  const also = suggestions.length === 0 ? '' : ` and ${counted(suggestions.length, 'suggestion')}`;
  return (
    <ul
      ref={ref}
      style={style}
      className="claim-picker"
      role="listbox"
      aria-label={`${counted(claims.length, 'claim')}${also} at this place`}
      onKeyDown={pressed}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {claims.map((claim, i) => (
        <li
          key={claim.id}
          role="option"
          aria-selected={i === at}
          tabIndex={i === at ? 0 : -1}
          onClick={() => {
            choose(i);
            leave();
          }}
        >
          <span className={`swatch line-${claim.tag}`} aria-hidden="true" />
          <ClaimRow open={open} claim={claim} />
        </li>
      ))}
      {suggestions.map((suggestion, i) => (
        <li
          key={suggestion.id}
          role="option"
          aria-selected={claims.length + i === at}
          tabIndex={claims.length + i === at ? 0 : -1}
          onClick={() => {
            choose(claims.length + i);
            leave();
          }}
        >
          <span className={`outline-swatch ink-${suggestion.tag}`} aria-hidden="true" />
          <span className="number">?</span>
          <span className={`tag-code text-${suggestion.tag}`}>
            {TAG_DEFINITIONS[suggestion.tag].label}
          </span>
          <span className="words">Suggested: {calledBy(suggestion)}</span>
        </li>
      ))}
    </ul>
  );
}
