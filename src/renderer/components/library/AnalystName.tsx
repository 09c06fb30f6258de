import { useId, useState } from 'react';
import { setAnalyst } from '../../state/effects';
import { useDesk, useSelect } from '../app/desk';

/** The name that changes and reports carry. */
export function AnalystName() {
  const { context } = useDesk();
  const analyst = useSelect((state) => state.workspace?.analyst ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const finish = () => {
    const name = typed?.trim() ?? '';
    setTyped(null);
    if (name !== '' && name !== analyst) void setAnalyst(context, name);
  };
  return (
    <div className="field analyst">
      <label htmlFor={id}>Your name in the history and in reports</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        value={typed ?? analyst}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
        }}
      />
    </div>
  );
}
