import { useId } from 'react';
import {
  type Contrast,
  MEASURE,
  type Preferences,
  type Spacing,
  TEXT_SIZE,
  type Theme,
} from '../../../shared/api';
import type { Labels } from '../../../shared/model';
import { prefer } from '../../state/effects';
import { preferencesOf } from '../../state/preferences';
import { useDesk, useSelect } from '../app/desk';
import { Choice } from '../controls/Choice';

const THEMES: Labels<Theme> = { system: 'As the system', light: 'Light', dark: 'Dark' };
const CONTRASTS: Labels<Contrast> = { system: 'As the system', more: 'High' };
const SPACINGS: Labels<Spacing> = { close: 'Close', normal: 'Normal', wide: 'Wide' };

interface RangeProps {
  readonly label: string;
  readonly value: number;
  /** How the value is said, with its unit. */
  said(value: number): string;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  onChoose(value: number): void;
}

/** A number within limits. */
function Range({ label, value, said, range, onChoose }: RangeProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="range">
        <input
          id={id}
          type="range"
          {...range}
          value={value}
          aria-valuetext={said(value)}
          onChange={(event) => onChoose(event.target.valueAsNumber)}
        />
        <output className="number" htmlFor={id}>
          {said(value)}
        </output>
      </div>
    </div>
  );
}

/** Theme and type. What is chosen shows at once. */
export function Appearance() {
  const { context } = useDesk();
  const preferences = useSelect(preferencesOf);
  const set = (change: Partial<Preferences>) => void prefer(context, change);
  return (
    <>
      <div className="fields">
        <Choice
          label="Theme"
          labels={THEMES}
          value={preferences.theme}
          onChoose={(theme) => theme !== null && set({ theme })}
        />
        <Choice
          label="Contrast"
          labels={CONTRASTS}
          value={preferences.contrast}
          onChoose={(contrast) => contrast !== null && set({ contrast })}
        />
      </div>
      <div className="fields">
        <Range
          label="Size of the article’s text"
          value={preferences.textSize}
          said={(value) => `${value}%`}
          range={TEXT_SIZE}
          onChoose={(textSize) => set({ textSize })}
        />
        <Range
          label="Length of its lines"
          value={preferences.measure}
          said={(value) => `${value} characters`}
          range={MEASURE}
          onChoose={(measure) => set({ measure })}
        />
      </div>
      <Choice
        label="Space between its lines"
        labels={SPACINGS}
        value={preferences.spacing}
        onChoose={(spacing) => spacing !== null && set({ spacing })}
      />
      <p className="facts">
        The size of everything else follows the zoom of the window (View menu, Ctrl or Cmd with +
        and −).
      </p>
    </>
  );
}
