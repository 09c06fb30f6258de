import { protocol, type Session } from 'electron';
import { appFile } from './appFile';
import { securityHeaders } from './csp';
import { APP_SCHEME } from './origin';
import { readInside } from './readInside';

/**
 * Makes app:// a standard, secure scheme, so that the page has an origin of its own and with it IndexedDB.
 * To be called before the app is ready.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

const plain = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

async function fromDisk(root: string, url: string): Promise<Response> {
  const file = appFile(root, url);
  if (file === null) return plain(404, 'Not a file of Sourcemark.');
  try {
    return new Response(await readInside(root, file.path), {
      headers: { 'Content-Type': file.type },
    });
  } catch {
    return plain(404, 'No such file.');
  }
}

async function fromServer(server: URL, url: string): Promise<Response> {
  const { pathname, search } = new URL(url);
  // Node's own fetch: the session's would be stopped by our own guard.
  const answer = await fetch(new URL(`${pathname}${search}`, server));
  const type = answer.headers.get('Content-Type') ?? 'text/plain';
  return new Response(await answer.arrayBuffer(), {
    status: answer.status,
    headers: { 'Content-Type': type },
  });
}

/**
 * Serves the built page, and nothing else, as app://sourcemark/.
 *
 * @param root Absolute path of the folder with the built page.
 * @param server Where the page comes from in development; null in every build.
 */
export function serveApp(session: Session, root: string, server: URL | null): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const answer =
      request.method !== 'GET'
        ? plain(405, 'Only GET.')
        : server === null
          ? await fromDisk(root, request.url)
          : await fromServer(server, request.url);
    for (const [name, value] of Object.entries(securityHeaders(server))) {
      answer.headers.set(name, value);
    }
    return answer;
  });
}
