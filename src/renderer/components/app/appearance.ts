import { useLayoutEffect } from 'react';
import type { Spacing } from '../../../shared/api';
import { preferencesOf } from '../../state/preferences';
import { useSelect } from './desk';

/** How far lines stand apart, as a factor of what the styles say: labels over the lines need room. */
const LEADING: Readonly<Record<Spacing, number>> = { close: 0.85, normal: 1, wide: 1.2 };

/** Puts the person's choice of type and contrast where the styles read it. The theme is main's to set. */
export function useAppearance(): void {
  const { contrast, textSize, measure, spacing } = useSelect(preferencesOf);
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset['contrast'] = contrast;
    style.setProperty('--text-size', String(textSize / 100));
    style.setProperty('--measure', `${String(measure)}ch`);
    style.setProperty('--leading', String(LEADING[spacing]));
  }, [contrast, textSize, measure, spacing]);
}
