import { TAG_DEFINITIONS, TAGS } from '../../../shared/model';
import { extendable } from '../../state/edits';
import { boundaryFor } from '../../state/reviewing';
import { selectionSpan } from '../../state/selectors';
import type { Selection } from '../../state/state';
import { Keys } from '../controls/Keys';
import { useDesk, useSelect } from '../app/desk';
import { type Placed, useBeside } from './beside';

const PLACE = { placement: 'top', above: 8, below: 8 } as const;

/** The tags beside a selection, for those who hold a mouse. */
export function SelectionToolbar({ view }: { readonly view: Placed }) {
  const selection = useSelect((state) => state.open?.selection ?? null);
  return selection === null ? null : <Toolbar view={view} selection={selection} />;
}

function Toolbar({ view, selection }: { readonly view: Placed; readonly selection: Selection }) {
  const { run } = useDesk();
  const canExtend = useSelect(
    (state) => state.open !== null && extendable(state.open) !== undefined,
  );
  const canBound = useSelect(
    (state) => state.open !== null && boundaryFor(state.open) !== undefined,
  );
  const { ref, style } = useBeside(view, selectionSpan(selection), PLACE);
  return (
    <div
      ref={ref}
      style={style}
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
