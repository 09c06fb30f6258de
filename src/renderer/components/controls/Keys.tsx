import { COMMANDS, type CommandId } from '../../../shared/api';
import { keyLabel } from '../../state/keys';
import { useMac } from '../app/desk';

/** The shortcut of a command as a person reads it; empty where it has none. */
export function useKeyLabel(command: CommandId): string {
  const mac = useMac();
  const keys: readonly string[] = COMMANDS.find(({ id }) => id === command)?.keys ?? [];
  const first = keys[0];
  return first === undefined ? '' : keyLabel(first, mac);
}

/** The shortcut of a command, as keys. */
export function Keys({ command }: { readonly command: CommandId }) {
  const label = useKeyLabel(command);
  return label === '' ? null : <kbd>{label}</kbd>;
}
