import { parseUrl } from './origin';

/**
 * The address of the development server that electron-vite names, or null: in a packaged app always, and for
 * any address that is not this machine's.
 */
export function developmentServer(
  isPackaged: boolean,
  env: Readonly<Record<string, string | undefined>>,
): URL | null {
  const address = env['ELECTRON_RENDERER_URL'];
  if (isPackaged || address === undefined) return null;
  const url = parseUrl(address);
  return url !== null && url.protocol === 'http:' && url.hostname === 'localhost' ? url : null;
}
