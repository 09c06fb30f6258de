import type { App, Session } from 'electron';
import { registerAppScheme, serveApp } from './appProtocol';
import { guardNavigation } from './navigation';
import { guardDatagrams, guardRequests, takeOffline } from './offline';
import { denyPermissions } from './permissions';

/**
 * Puts every guard in place that has to stand before the app is ready. Every session and every page that
 * comes to be gets the guards, also one that nobody meant to make.
 *
 * @param server The development server, or null.
 */
export function guardApp(app: App, server: URL | null): void {
  // Root, on a machine for tests, has to pass --no-sandbox; asking for both stops Chromium's helpers.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerAppScheme();
  takeOffline(app, server);
  app.on('session-created', (session) => {
    denyPermissions(session);
    guardRequests(session, server);
  });
  app.on('web-contents-created', (_event, contents) => {
    guardNavigation(contents, server);
    guardDatagrams(contents);
  });
}

/** Gives the page's session its files. To be called once the app is ready. */
export function serve(session: Session, root: string, server: URL | null): void {
  serveApp(session, root, server);
}
