import { useId } from 'react';
import type { CommandId } from '../../../shared/api';
import type { Labels } from '../../../shared/model';
import { Keys } from './Keys';

interface Props<T extends string> {
  readonly label: string;
  readonly labels: Labels<T>;
  readonly value: T | null;
  /** The words for no value; without them one must be chosen. */
  readonly empty?: string;
  /** Draws attention: the record asks for this and it is missing. */
  readonly required?: boolean;
  readonly elementId?: string;
  /** The command that asks for the same: its key is shown. */
  readonly command?: CommandId;
  onChoose(value: T | null): void;
}

/** One value of a closed list. */
export function Choice<T extends string>({
  label,
  labels,
  value,
  empty,
  required = false,
  elementId,
  command,
  onChoose,
}: Props<T>) {
  const generated = useId();
  const id = elementId ?? generated;
  const values = Object.keys(labels) as T[];
  return (
    <div className={required && value === null ? 'field missing' : 'field'}>
      <label htmlFor={id}>
        {label}
        {command !== undefined && <Keys command={command} />}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => {
          onChoose(values.find((each) => each === event.target.value) ?? null);
        }}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {values.map((each) => (
          <option key={each} value={each}>
            {labels[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
