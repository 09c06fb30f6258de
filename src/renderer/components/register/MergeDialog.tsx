import { useState } from 'react';
import { type Source, sourceLabel } from '../../../shared/model';
import { counted, shorten } from '../../../shared/text';
import { conflicts, mergeSources, type SourceField } from '../../state/edits';
import { edit } from '../../state/effects';
import { sourceAtHand } from '../../state/mentions';
import { attributionsTo, sourcesOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Choice } from '../controls/Choice';
import { Modal } from '../dialogs/Modal';
import { fieldInWords, SOURCE_FIELDS } from './fieldWords';

interface FieldsProps {
  readonly kept: Source;
  readonly other: Source;
  readonly taken: ReadonlySet<SourceField>;
  onTake(field: SourceField, take: boolean): void;
}

/** Where the two say different things: one of them is chosen, at first what the kept source says. */
function Conflicts({ kept, other, taken, onTake }: FieldsProps) {
  const fields = conflicts(kept, other);
  if (fields.length === 0) {
    return <p className="facts">Nothing that one says is at odds with the other.</p>;
  }
  return (
    <>
      <p className="facts">They say different things. Choose which holds:</p>
      {fields.map((field) => (
        <fieldset key={field} className="conflict">
          <legend>{SOURCE_FIELDS[field]}</legend>
          {[kept, other].map((source) => (
            <label key={source.id} className="check">
              <input
                type="radio"
                name={field}
                checked={taken.has(field) === (source === other)}
                onChange={() => onTake(field, source === other)}
              />
              {fieldInWords(source, field)}
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}

/** Makes two sources one: which stays, and what it says where both said something. */
export function MergeDialog({ open }: { readonly open: OpenArticle }) {
  const { store, context } = useDesk();
  const [keptId, setKept] = useState(sourceAtHand(open)?.id ?? null);
  const [otherId, setOther] = useState(open.visit?.mergeWith ?? null);
  const [taken, setTaken] = useState<ReadonlySet<SourceField>>(new Set());
  const { records } = open;
  const kept = keptId === null ? undefined : records.get('source', keptId);
  const other = otherId === null ? undefined : records.get('source', otherId);
  if (kept === undefined) return null;
  const close = () => store.dispatch({ type: 'dialog', dialog: null });
  const swap = () => {
    setKept(otherId);
    setOther(kept.id);
    setTaken(new Set());
  };
  const merge = () => {
    if (other === undefined) return;
    close();
    if (!edit(context, mergeSources(open, kept, other, taken))) return;
    store.dispatch({ type: 'visit', sourceId: kept.id });
  };
  const labels = Object.fromEntries(
    sourcesOf(records)
      .filter(({ id }) => id !== kept.id)
      .map((source) => [
        source.id,
        `${shorten(sourceLabel(source), 60)} (${counted(attributionsTo(records, source.id).length, 'link')})`,
      ]),
  );
  return (
    <Modal label="Merge two sources">
      <h2>Merge two sources</h2>
      <p>
        <strong>{sourceLabel(kept)}</strong> stays. All that is attributed to the other is
        attributed to it; links of one claim in the same role become one.
      </p>
      <Choice
        label="Merge into it"
        labels={labels}
        empty="Choose the other source…"
        value={otherId}
        onChoose={(id) => {
          setOther(id);
          setTaken(new Set());
        }}
      />
      {other !== undefined && (
        <>
          <Conflicts
            kept={kept}
            other={other}
            taken={taken}
            onTake={(field, take) => {
              const next = new Set(taken);
              if (take) next.add(field);
              else next.delete(field);
              setTaken(next);
            }}
          />
          {kept.confidential !== other.confidential && (
            <p className="facts">
              The details of one stay here when the article is sent for review; those of both will.
            </p>
          )}
        </>
      )}
      <div className="dialog-actions">
        {other !== undefined && (
          <button type="button" onClick={swap}>
            Keep the other instead
          </button>
        )}
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button type="button" className="primary" disabled={other === undefined} onClick={merge}>
          Merge
        </button>
      </div>
    </Modal>
  );
}
