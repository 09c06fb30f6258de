import { useLayoutEffect, useRef } from 'react';
import { type Span, TAG_DEFINITIONS, TAGS } from '../../../shared/model';
import { extendable } from '../../state/edits';
import { boundaryFor } from '../../state/reviewing';
import { selectionSpan } from '../../state/selectors';
import { Keys } from '../controls/Keys';
import { useDesk, useSelect } from '../app/desk';

/** Pixels between the toolbar and the words, and between it and the frame. */
const GAP = 8;

/** Knows where words stand on the screen. */
interface Placed {
  /** CSS pixels relative to the window; null where the words are not shown. */
  rectOf(span: Span): DOMRect | null;
}

/** The tags beside a selection, for those who hold a mouse. */
export function SelectionToolbar({ view }: { readonly view: Placed }) {
  const { run } = useDesk();
  const selection = useSelect((state) => state.open?.selection ?? null);
  const canExtend = useSelect(
    (state) => state.open !== null && extendable(state.open) !== undefined,
  );
  const canBound = useSelect(
    (state) => state.open !== null && boundaryFor(state.open) !== undefined,
  );
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    const frame = element?.parentElement;
    if (element === null || frame == null || selection === null) return;
    const rect = view.rectOf(selectionSpan(selection));
    if (rect === null) return;
    const outer = frame.getBoundingClientRect();
    const above = rect.top - outer.top - element.offsetHeight - GAP;
    const top = above > GAP ? above : rect.bottom - outer.top + GAP;
    const left = rect.left - outer.left + rect.width / 2 - element.offsetWidth / 2;
    const right = frame.clientWidth - element.offsetWidth - GAP;
    element.style.top = `${top + frame.scrollTop}px`;
    element.style.left = `${Math.max(GAP, Math.min(left, right))}px`;
  }, [selection, view]);
  if (selection === null) return null;
  return (
    <div
      ref={bar}
      className="selection-toolbar"
      role="toolbar"
      aria-label="Tag the selection"
      // Keeps the selection while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      {TAGS.map((tag) => (
        <button
          key={tag}
          type="button"
          aria-label={TAG_DEFINITIONS[tag].label}
          title={TAG_DEFINITIONS[tag].label}
          onClick={() => run(`claim.tag.${tag}`)}
        >
          <Keys command={`claim.tag.${tag}`} />
          <span className={`line-${tag} swatch`} aria-hidden="true" />
          <span className="name">{TAG_DEFINITIONS[tag].label}</span>
        </button>
      ))}
      {(canBound || canExtend) && (
        <button
          type="button"
          title={canBound ? 'The claim should be these words' : 'Extend the claim'}
          onClick={() => run('claim.extend')}
        >
          <Keys command="claim.extend" /> {canBound ? 'These words' : 'Extend'}
        </button>
      )}
    </div>
  );
}
