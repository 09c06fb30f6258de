import { useEffect, useRef } from 'react';
import { TAG_DEFINITIONS } from '../../../shared/model';
import { figure } from '../../../shared/text';
import { openFigureClaim } from '../../state/effects';
import { useDesk, useSelect } from '../app/desk';
import { walkStops } from '../controls/rows';
import { useGrowing } from '../controls/growing';
import { Modal } from '../dialogs/Modal';

/** The claims behind a figure: the arrow keys walk them, Enter opens the article at one. */
export function FigureDialog() {
  const { store, context } = useDesk();
  const shown = useSelect((state) => state.across.shown);
  const claims = shown?.claims?.claims ?? [];
  const { count, end } = useGrowing<HTMLLIElement>(claims.length);
  const list = useRef<HTMLUListElement>(null);
  const found = claims.length > 0;
  // Once: where more of them come, one is somewhere in the list.
  useEffect(() => {
    if (found) list.current?.querySelector('button')?.focus();
  }, [found]);
  if (shown === null) return null;
  return (
    <Modal label="Claims behind the figure" className="figure-dialog">
      <h2>{shown.words}</h2>
      {shown.claims === null && <p role="status">Looking them up…</p>}
      <ul ref={list} className="rows figure-claims" aria-label="Claims" onKeyDown={walkStops}>
        {claims.slice(0, count).map((claim) => (
          <li key={claim.claimId}>
            <button
              type="button"
              className="stop"
              onClick={() => void openFigureClaim(context, claim)}
            >
              <span className={`tag-code text-${claim.tag}`}>
                {TAG_DEFINITIONS[claim.tag].label}
              </span>
              <span className="words">{claim.words}</span>
              <span className="facts">{claim.title}</span>
            </button>
          </li>
        ))}
        {count < claims.length && (
          <li ref={end} className="more-rows">
            {figure(claims.length - count)} more
          </li>
        )}
      </ul>
      {shown.claims?.more === true && (
        <p className="fine">There are more; these are from the articles changed last.</p>
      )}
      <div className="dialog-actions">
        <button type="button" onClick={() => store.dispatch({ type: 'dialog', dialog: null })}>
          Close
        </button>
      </div>
    </Modal>
  );
}
