import { shell } from 'electron';
import { isWebAddress } from './webAddress';

/**
 * Opens a web address in the person's browser. Rejects for anything but http and https, and where there is
 * no browser. Callers pass an article's own address, and have asked the person.
 */
export async function visit(url: string): Promise<void> {
  if (!isWebAddress(url)) throw new Error(`Not a web address: ${url}`);
  await shell.openExternal(new URL(url).href);
}
