import { shell } from 'electron';
import { parseUrl } from './origin';

/** Whether an address may be handed to the browser: http and https, and nothing that runs or opens a file. */
export function isWebAddress(url: string): boolean {
  const protocol = parseUrl(url)?.protocol;
  return protocol === 'http:' || protocol === 'https:';
}

/**
 * Opens a web address in the person's browser. Rejects for anything but http and https, and where there is
 * no browser. Callers pass an article's own address, never one the page names.
 */
export async function visit(url: string): Promise<void> {
  if (!isWebAddress(url)) throw new Error(`Not a web address: ${url}`);
  await shell.openExternal(new URL(url).href);
}
