import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { progress } from './say.mjs';

/**
 * @typedef {object} Download
 * @property {string} url
 * @property {string} to Absolute path; appears only when the download is whole and right.
 * @property {string} label What the progress line calls it.
 * @property {string} [integrity] As npm writes it: `sha512-` and base64.
 * @property {number} [answerWithin] Milliseconds until the server must have answered.
 * @property {number} [stallAfter] Milliseconds without a byte after which the download is given up.
 */

/**
 * Downloads one file with progress, into a temporary sibling that is renamed when complete.
 *
 * @param {Download} download
 * @returns {Promise<void>} Rejects with an Error when the server does not answer in time, sends an error,
 *   stops half-way, or the content is not what `integrity` says; `to` is then not written.
 */
export async function download({
  url,
  to,
  label,
  integrity,
  answerWithin = 8000,
  stallAfter = 20_000,
}) {
  const partial = `${to}.partial-${process.pid}`;
  const abort = new AbortController();
  const giveUp = (/** @type {string} */ why) => () => abort.abort(new Error(why));
  let timer = setTimeout(giveUp(`no answer within ${answerWithin / 1000} s`), answerWithin);
  try {
    // `identity`: a second compression would make content-length mean something else.
    const response = await fetch(url, {
      signal: abort.signal,
      headers: { 'accept-encoding': 'identity' },
    });
    if (!response.ok || !response.body) {
      throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
    }
    const header = response.headers.get('content-length');
    const total = header && !response.headers.get('content-encoding') ? Number(header) : undefined;
    const show = progress(label);
    const hash = createHash('sha512');
    let done = 0;
    await pipeline(
      Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (response.body)),
      async function* (/** @type {AsyncIterable<Uint8Array>} */ chunks) {
        for await (const chunk of chunks) {
          clearTimeout(timer);
          timer = setTimeout(giveUp(`nothing came for ${stallAfter / 1000} s`), stallAfter);
          done += chunk.length;
          hash.update(chunk);
          show(done, total);
          yield chunk;
        }
      },
      createWriteStream(partial),
      { signal: abort.signal },
    );
    if (total !== undefined && done !== total) {
      throw new Error(`it stopped after ${done} of ${total} bytes`);
    }
    if (integrity) compare(integrity, `sha512-${hash.digest('base64')}`);
    renameSync(partial, to);
  } catch (error) {
    rmSync(partial, { force: true });
    // A time-out reaches us as a bare AbortError; the reason is on the signal.
    throw abort.signal.aborted ? abort.signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {string} file
 * @param {string} integrity As npm writes it.
 * @returns {Promise<void>} Rejects when the file's content is not what `integrity` says.
 */
export async function checkIntegrity(file, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  compare(integrity, `sha512-${hash.digest('base64')}`);
}

/**
 * @param {string} expected
 * @param {string} found
 */
function compare(expected, found) {
  if (expected === found) return;
  throw new Error(
    `its content is not the pinned one (expected ${expected.slice(0, 20)}…, got ${found.slice(0, 20)}…)`,
  );
}
