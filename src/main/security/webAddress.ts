import { parseUrl } from './origin';

/** Whether an address may be handed to the browser: http and https, and nothing that runs or opens a file. */
export function isWebAddress(url: string): boolean {
  const protocol = parseUrl(url)?.protocol;
  return protocol === 'http:' || protocol === 'https:';
}
