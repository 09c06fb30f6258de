import type { App, Session, WebContents } from 'electron';
import { isAppUrl, parseUrl } from './origin';

/**
 * Chromium's own switches. Names and addresses resolve to nothing, so that what does not pass through
 * `onBeforeRequest` (preconnect, WebRTC over TCP) gets nowhere; a proxy would resolve names for us, so there
 * is none. To be called before the app is ready.
 */
export function takeOffline(app: App, server: URL | null): void {
  const except = server === null ? '' : ', EXCLUDE localhost';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}

/**
 * Whether a request may go ahead: our own files, and in development the server's socket and the developer
 * tools' own page.
 */
export function mayRequest(url: string, server: URL | null): boolean {
  if (isAppUrl(url)) return true;
  if (server === null) return false;
  const parsed = parseUrl(url);
  if (parsed === null) return false;
  return (
    parsed.protocol === 'devtools:' || (parsed.protocol === 'ws:' && parsed.host === server.host)
  );
}

/** Cancels every request of a session that is not for our own files, and every download. */
export function guardRequests(session: Session, server: URL | null): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !mayRequest(details.url, server) });
  });
  session.on('will-download', (event) => event.preventDefault());
  // Dictionaries are fetched from the network.
  session.setSpellCheckerEnabled(false);
}

/** WebRTC sends datagrams past every other guard: it may use a proxy only, and there is none. */
export function guardDatagrams(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
