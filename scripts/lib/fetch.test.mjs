import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkIntegrity, download } from './fetch.mjs';

const CONTENT = Buffer.from('a small archive');
const INTEGRITY = `sha512-${createHash('sha512').update(CONTENT).digest('base64')}`;

/** @type {string} */
let folder;
/** @type {import('node:http').Server} */
let server;
/** @type {import('node:http').RequestListener} How the server answers in this test. */
let answer;
beforeEach(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  folder = mkdtempSync(join(tmpdir(), 'fetch-'));
  server = createServer((request, response) => answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
});
afterEach(() => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** @param {Partial<import('./fetch.mjs').Download>} [options] */
function fetchIt(options) {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${port}/a.tgz`;
  return download({ url, to: join(folder, 'a.tgz'), label: 'a', integrity: INTEGRITY, ...options });
}

describe('download', () => {
  it('writes the whole file under its name and nothing else', async () => {
    answer = (_request, response) => response.end(CONTENT);
    await fetchIt();
    expect(readFileSync(join(folder, 'a.tgz'))).toEqual(CONTENT);
    expect(readdirSync(folder)).toEqual(['a.tgz']);
  });

  it('refuses content that is not the pinned one, and keeps none of it', async () => {
    answer = (_request, response) => response.end('a small archivf');
    await expect(fetchIt()).rejects.toThrow('not the pinned one');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a connection that ends before the announced length', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 4), () => response.destroy());
    };
    await expect(fetchIt()).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves an earlier good file alone when the new download fails', async () => {
    writeFileSync(join(folder, 'a.tgz'), 'earlier');
    answer = (_request, response) => response.end('wrong');
    await expect(fetchIt()).rejects.toThrow();
    expect(readFileSync(join(folder, 'a.tgz'), 'utf8')).toBe('earlier');
  });

  it('says what the server answered', async () => {
    answer = (_request, response) => response.writeHead(404).end();
    await expect(fetchIt()).rejects.toThrow('the server answered 404 Not Found');
  });

  it('gives up on a server that never answers', async () => {
    answer = () => undefined;
    await expect(fetchIt({ answerWithin: 50 })).rejects.toThrow('no answer within 0.05 s');
  });

  it('gives up on a server that stops sending', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 4));
    };
    await expect(fetchIt({ stallAfter: 50 })).rejects.toThrow('nothing came for 0.05 s');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('checkIntegrity', () => {
  it('accepts the pinned content and no other', async () => {
    const file = join(folder, 'packed.tgz');
    writeFileSync(file, CONTENT);
    await expect(checkIntegrity(file, INTEGRITY)).resolves.toBeUndefined();
    writeFileSync(file, CONTENT.subarray(1));
    await expect(checkIntegrity(file, INTEGRITY)).rejects.toThrow('not the pinned one');
  });
});
