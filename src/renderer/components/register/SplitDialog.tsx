import { useId, useState } from 'react';
import { LINE_LIMIT, ROLE_LABELS, sourceLabel } from '../../../shared/model';
import { counted, shorten } from '../../../shared/text';
import { splitSource, textUnder, wordsOf } from '../../state/edits';
import { edit } from '../../state/effects';
import { sourceAtHand } from '../../state/mentions';
import { attributionsTo, claimNumber, claimsInOrder } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Modal } from '../dialogs/Modal';

/** Makes a second source of one: what it is called, and which of the links go to it. */
export function SplitDialog({ open }: { readonly open: OpenArticle }) {
  const { store, context } = useDesk();
  const source = sourceAtHand(open);
  const [label, setLabel] = useState(source === undefined ? '' : sourceLabel(source));
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  if (source === undefined) return null;
  const { records } = open;
  const order = new Map(claimsInOrder(records).map((claim, i) => [claim.id, { claim, i }]));
  const links = attributionsTo(records, source.id).toSorted(
    (a, b) => (order.get(a.claimId)?.i ?? 0) - (order.get(b.claimId)?.i ?? 0),
  );
  const close = () => store.dispatch({ type: 'dialog', dialog: null });
  const wanted = splitSource(open, source, moved, label, context.newId);
  const split = () => {
    close();
    const made = wanted?.ops[0]?.id;
    if (edit(context, wanted) && made !== undefined) {
      store.dispatch({ type: 'visit', sourceId: made });
    }
  };
  const toggle = (link: string) => {
    const next = new Set(moved);
    if (!next.delete(link)) next.add(link);
    setMoved(next);
  };
  return (
    <Modal label="Split a source" className="split" keep={moved.size > 0}>
      <h2>Split {shorten(sourceLabel(source), 60)}</h2>
      <div className="field">
        <label htmlFor={id}>
          {source.name === null ? 'Descriptor of the new source' : 'Name of the new source'}
        </label>
        <input
          id={id}
          type="text"
          maxLength={LINE_LIMIT}
          value={label}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setLabel(event.target.value)}
        />
      </div>
      <p className="facts">Tick what goes to the new source. Everything else it says is copied.</p>
      <ol className="split-links" aria-label="Links">
        {links.map((link) => {
          const claim = order.get(link.claimId)?.claim;
          const { text } = textUnder(open, link.claimId);
          return (
            <li key={link.id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={moved.has(link.id)}
                  onChange={() => toggle(link.id)}
                />
                <span>
                  <span className="number">{claimNumber(records, link.claimId)}</span>{' '}
                  {shorten(claim?.anchor.quote.exact ?? '', 110)}
                  <span className="facts">
                    {' '}
                    {ROLE_LABELS[link.role]}
                    {link.mention !== null && ` · “${shorten(wordsOf(text, link.mention), 60)}”`}
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ol>
      <div className="dialog-actions">
        <span className="facts" role="status">
          {moved.size === links.length && links.length > 0
            ? 'One has to stay.'
            : `${moved.size} of ${counted(links.length, 'link')} to the new source`}
        </span>
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button type="button" className="primary" disabled={wanted === null} onClick={split}>
          Split
        </button>
      </div>
    </Modal>
  );
}
