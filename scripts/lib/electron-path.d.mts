/**
 * What Playwright's `_electron.launch` needs to start the built app on this machine.
 *
 * @param args The app's own arguments.
 */
export function electronLaunch(
  args?: string[],
): Promise<{ executablePath: string; args: string[] }>;
