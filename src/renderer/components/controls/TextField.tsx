import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What was typed, when the field is left or Enter pressed; not called when nothing changed. */
  onFinish(typed: string): void;
}

/** A short text that becomes a change when the field is left. Escape gives the old text back. */
export function TextField({ label, value, onFinish }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const finish = () => {
    setTyped(null);
    if (typed !== null && typed !== value) onFinish(typed);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={2000}
        value={typed ?? value}
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
    </div>
  );
}
