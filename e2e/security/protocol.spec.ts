import { expect } from '../support';
import { test } from '../support/shared';
import { START } from './attempts';

test.describe('the app:// protocol', () => {
  const answers: readonly (readonly [string, number])[] = [
    ['app://sourcemark/index.html', 200],
    ['app://sourcemark/..%2fmain%2findex.js', 404],
    ['app://sourcemark/%2e%2e/main/index.js', 404],
    ['app://sourcemark/assets/..%2f..%2fmain%2findex.js', 404],
    ['app://sourcemark/..%5cmain%5cindex.js', 404],
    ['app://sourcemark/%252e%252e%252fmain%252findex.js', 404],
    ['app://sourcemark/index.html%00', 404],
    ['app://sourcemark/%00', 404],
    ['app://sourcemark/C:%5cWindows%5ca.html', 404],
    ['app://sourcemark/%5c%5cserver%5cshare%5ca.html', 404],
    ['app://sourcemark//etc/passwd.html', 404],
    ['app://sourcemark/assets', 404],
    ['app://sourcemark/missing.html', 404],
    ['app://elsewhere/index.html', 404],
  ];
  test('gives out the built page and nothing beside it', async ({ app }) => {
    const { electron } = app;
    const seen = await electron.evaluate(
      ({ session }, urls) =>
        Promise.all(
          urls.map((url) =>
            session.defaultSession.fetch(url).then(
              ({ status }) => [url, status] as const,
              () => [url, 0] as const,
            ),
          ),
        ),
      answers.map(([url]) => url),
    );
    expect(seen).toEqual(answers);
  });

  test('sends the policy with everything it gives', async ({ app }) => {
    const { electron } = app;
    const headers = await electron.evaluate(async ({ session }, url) => {
      const answer = await session.defaultSession.fetch(url);
      return Object.fromEntries(answer.headers);
    }, START);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/u);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });
});
