import type { WebContents } from 'electron';
import { isAppUrl } from './origin';

/**
 * Keeps a page where it is: no navigation of any frame, no redirect, no new window, no embedded page.
 * Loads that main itself starts do not pass here.
 *
 * @param server In development the page may reload itself; null in every build.
 */
export function guardNavigation(contents: WebContents, server: URL | null): void {
  const stay = (event: { preventDefault: () => void; readonly url: string }): void => {
    if (server === null || !isAppUrl(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
