import { useEffect, useId, useState } from 'react';
import { LINE_LIMIT } from '../../../shared/model';
import { useDesk } from '../app/desk';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What is the matter with what is typed, in words; null: nothing. While there is something it is not finished. */
  readonly fault?: (typed: string) => string | null;
  /** What was typed, when the field is left or Enter pressed; not called when nothing changed. */
  onFinish(typed: string): void;
}

/** A short text that becomes a change when the field is left. Escape gives the old text back. */
export function TextField({ label, value, fault, onFinish }: Props) {
  const { context } = useDesk();
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const faultId = useId();
  const wrong = typed === null || typed === value ? null : (fault?.(typed) ?? null);
  const finish = () => {
    if (wrong !== null) return;
    setTyped(null);
    if (typed !== null && typed !== value) onFinish(typed);
  };
  // A field that goes while it is edited is never left: whatever makes it go asks for the text first.
  useEffect(() => {
    if (typed === null) return undefined;
    context.unfinished.add(finish);
    return () => void context.unfinished.delete(finish);
  });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={LINE_LIMIT}
        value={typed ?? value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : faultId}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
      {wrong !== null && (
        <p id={faultId} className="fault" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
