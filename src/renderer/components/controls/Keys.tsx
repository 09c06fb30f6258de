import { COMMANDS, type CommandId } from '../../../shared/api';
import { keyLabel } from '../../state/keys';
import { useMac } from '../app/desk';

/** The shortcut of a command, as keys. */
export function Keys({ command }: { readonly command: CommandId }) {
  const mac = useMac();
  const keys: readonly string[] = COMMANDS.find(({ id }) => id === command)?.keys ?? [];
  const first = keys[0];
  return first === undefined ? null : <kbd>{keyLabel(first, mac)}</kbd>;
}
