import { useId } from 'react';
import type { CommandId } from '../../../shared/api';
import { LINE_LIMIT, PROSE_LIMIT } from '../../../shared/model';
import { finishDraft, type } from '../../state/effects';
import { fieldKey, type FieldPlace } from '../../state/state';
import { useDesk, useSelect } from '../app/desk';
import { Keys } from './Keys';

interface Props extends FieldPlace {
  readonly label: string;
  /** What the record holds. */
  readonly value: string;
  readonly lines?: number;
  readonly placeholder?: string | undefined;
  readonly elementId?: string;
  /** The command that leads here: its key is shown. */
  readonly command?: CommandId;
}

/** A text field of a record. What is typed is kept at every key and becomes a change after a pause or on leaving. */
export function DraftField({
  label,
  value,
  lines = 1,
  placeholder,
  elementId,
  command,
  ...place
}: Props) {
  const { context } = useDesk();
  const { kind, id, field } = place;
  const draft = useSelect((state) => state.open?.drafts.get(fieldKey({ kind, id, field }))?.value);
  const generated = useId();
  const inputId = elementId ?? generated;
  const shared = {
    id: inputId,
    value: draft ?? value,
    placeholder,
    maxLength: lines > 1 ? PROSE_LIMIT : LINE_LIMIT,
    onChange: (event: { target: { value: string } }) => {
      type(context, { kind, id, field, value: event.target.value });
    },
    onBlur: () => void finishDraft(context, { kind, id, field }),
  };
  return (
    <div className="field">
      <label htmlFor={inputId}>
        {label}
        {command !== undefined && <Keys command={command} />}
      </label>
      {lines > 1 ? <textarea rows={lines} {...shared} /> : <input type="text" {...shared} />}
    </div>
  );
}
