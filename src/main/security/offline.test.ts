import { describe, expect, it } from 'vitest';
import { developmentServer } from './development';
import { mayRequest } from './offline';
import { isWebAddress } from './webAddress';

describe('mayRequest', () => {
  it('lets only our own files through', () => {
    expect(mayRequest('app://sourcemark/index.html', null)).toBe(true);
    for (const url of [
      'http://127.0.0.1:8080/',
      'https://sourcemark/',
      'ws://localhost:5173/',
      'file:///etc/hosts',
      'app://elsewhere/index.html',
      'devtools://devtools/bundled/inspector.html',
      'chrome-extension://abc/',
      'ftp://example.org/',
      'not a url',
    ]) {
      expect(mayRequest(url, null), url).toBe(false);
    }
  });

  it('lets the development server’s own socket through, and no other', () => {
    const server = new URL('http://localhost:5173/');
    expect(mayRequest('ws://localhost:5173/?token=a', server)).toBe(true);
    expect(mayRequest('ws://localhost:5174/', server)).toBe(false);
    expect(mayRequest('http://localhost:5173/', server)).toBe(false);
  });
});

describe('developmentServer', () => {
  it('is there only when electron-vite names one, on this machine', () => {
    const env = { ELECTRON_RENDERER_URL: 'http://localhost:5173' };
    expect(developmentServer(false, env)?.host).toBe('localhost:5173');
    expect(developmentServer(false, {})).toBeNull();
    expect(developmentServer(false, { ELECTRON_RENDERER_URL: 'http://example.org' })).toBeNull();
  });

  it('is never there in a packaged app', () => {
    expect(developmentServer(true, { ELECTRON_RENDERER_URL: 'http://localhost:5173' })).toBeNull();
  });
});

describe('isWebAddress', () => {
  it('is true of http and https, and of nothing that runs or opens something else', () => {
    expect(['http://a.example', 'HTTPS://a.example/b?c'].every(isWebAddress)).toBe(true);
    const others = [
      'file:///etc/hosts',
      'javascript:alert(1)',
      'smb://a/b',
      'mailto:a@b.example',
      '',
    ];
    expect(others.some(isWebAddress)).toBe(false);
  });
});
