import { moveAmongRows } from './narrowedRows';

export interface FindFieldProps {
  /** Where commands find the field. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength?: number;
  readonly words: string;
  onWords(words: string): void;
}

/** The field above a list that narrows it by words. The arrow keys go from it into the rows. */
export function FindField({ id, label, placeholder, maxLength, words, onWords }: FindFieldProps) {
  return (
    <input
      id={id}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      value={words}
      onChange={(event) => onWords(event.target.value)}
      onKeyDown={moveAmongRows}
    />
  );
}
