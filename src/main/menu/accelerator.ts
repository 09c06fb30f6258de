import type { Command } from '../../shared/api';

/** How a command's key stands in the menu. */
export interface Accelerator {
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
}

const named: Readonly<Record<string, string>> = { '+': 'Plus' };

/**
 * A key without Ctrl, Alt or Cmd belongs to the page: it is shown, and not registered, or nobody could type
 * it into a field. macOS cannot show a key without registering it, so there it is left out.
 *
 * @param platform `process.platform`.
 */
export function acceleratorOf({ keys }: Pick<Command, 'keys'>, platform: string): Accelerator {
  const [key] = keys;
  if (key === undefined) return {};
  const accelerator = named[key] ?? key.replace(/\bMod\b/u, 'CmdOrCtrl');
  if (/\b(?:CmdOrCtrl|Ctrl|Alt|Cmd)\+/u.test(accelerator)) return { accelerator };
  return platform === 'darwin' ? {} : { accelerator, registerAccelerator: false };
}
