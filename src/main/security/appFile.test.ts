import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appFile } from './appFile';

const root = resolve('/srv/page');

describe('appFile', () => {
  it.each([
    ['app://sourcemark/index.html', ['index.html'], 'text/html; charset=utf-8'],
    [
      'app://sourcemark/assets/a-B1.js?v=2#top',
      ['assets', 'a-B1.js'],
      'text/javascript; charset=utf-8',
    ],
    ['app://sourcemark/assets/serif%20face.woff2', ['assets', 'serif face.woff2'], 'font/woff2'],
    // The URL parser has already taken these dots away; what is left lies inside.
    ['app://sourcemark/../../index.html', ['index.html'], 'text/html; charset=utf-8'],
    ['app://sourcemark/%2e%2e/style.css', ['style.css'], 'text/css; charset=utf-8'],
  ])('finds the file of %s', (url, path, type) => {
    expect(appFile(root, url)).toEqual({ path: join(root, ...path), type });
  });

  it.each([
    ['another host', 'app://elsewhere/index.html'],
    ['a host with a port', 'app://sourcemark:1/index.html'],
    ['another scheme', 'https://sourcemark/index.html'],
    ['no URL', 'index.html'],
    ['an encoded way up', 'app://sourcemark/..%2findex.html'],
    ['a way up further in', 'app://sourcemark/assets/..%2F..%2Fmain%2findex.js'],
    ['a backslash', 'app://sourcemark/..%5cindex.html'],
    ['a drive', 'app://sourcemark/C:/index.html'],
    ['a NUL', 'app://sourcemark/index.html%00.js'],
    ['an empty segment', 'app://sourcemark//etc/hosts.html'],
    ['a hidden file', 'app://sourcemark/.vite/manifest.html'],
    ['a folder', 'app://sourcemark/assets/'],
    ['the root', 'app://sourcemark/'],
    ['a kind of file no page is made of', 'app://sourcemark/assets/a.js.map'],
    ['broken encoding', 'app://sourcemark/%E0%A4%A.html'],
  ])('gives nothing for %s', (_what, url) => {
    expect(appFile(root, url)).toBeNull();
  });

  it('never leaves its root, whatever the URL', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '/',
        '\\',
        '%2e',
        '%2f',
        '%5c',
        '%00',
        ':',
        '%',
        '//',
        '.html',
        '.js',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = appFile(root, `app://sourcemark/${pieces.join('')}`);
        expect(file === null || resolve(file.path).startsWith(root + sep)).toBe(true);
      }),
    );
  });
});
