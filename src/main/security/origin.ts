/** The page's own scheme, host and origin. The only page Sourcemark ever shows. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'sourcemark';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const START_URL = `${APP_ORIGIN}/index.html`;

/** The parsed URL, or null where it is none. */
export function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

/** Whether a URL lies in the page's origin. (Node's `URL#origin` is "null" for a scheme it does not know.) */
export function isAppUrl(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed !== null && parsed.protocol === `${APP_SCHEME}:` && parsed.host === APP_HOST;
}
