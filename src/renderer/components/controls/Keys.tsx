import type { CommandId } from '../../../shared/api';
import { commandsIn } from '../../state/availability';
import { hintIn } from '../../state/hints';
import { keyLabel } from '../../state/keys';
import { useMac, useSelect } from '../app/desk';

/** The shortcut of a command as a person reads it; empty where it has none. */
export function useKeyLabel(command: CommandId): string {
  const mac = useMac();
  const first = useSelect((state) => commandsIn(state).find(({ id }) => id === command)?.keys[0]);
  return first === undefined ? '' : keyLabel(first, mac);
}

/** A hint with the keys that commands have: see `state/hints`. */
export function useHint(hint: string): string {
  return useSelect((state) => hintIn(state, hint));
}

/** The shortcut of a command, as keys. */
export function Keys({ command }: { readonly command: CommandId }) {
  const label = useKeyLabel(command);
  return label === '' ? null : <kbd>{label}</kbd>;
}

/** A hint as text: see `useHint`. */
export function Hint({ text }: { readonly text: string }) {
  return useHint(text);
}
