import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCopy } from './copy-build.mjs';
import { COPY_LIMIT, copyPage, faultsOf } from './copy-page.mjs';
import { ROOT } from './project.mjs';

const template = readFileSync(join(ROOT, 'src', 'renderer', 'copy.html'), 'utf8');
const page = (script = 'work();', style = 'p{color:red}') => copyPage(template, { script, style });
const sha256 = (/** @type {string} */ words) => createHash('sha256').update(words).digest('base64');

describe('the page of review copies', () => {
  it('has no fault with its parts in it', () => {
    expect(faultsOf(page())).toEqual([]);
  });

  it('names its script and style in the policy by their hashes, and lets nothing else run or load', () => {
    const [, policy = ''] = page().match(/Content-Security-Policy" content="([^"]*)"/) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${sha256('work();')}'`,
      `style-src 'sha256-${sha256('p{color:red}')}'`,
      'img-src data:',
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
    ]);
  });

  it('keeps a script whole that speaks of scripts, and hashes it as it stands', () => {
    const made = page('a("<script></script><!--", `<SCRIPT>`, "$&");');
    const [, code = ''] = made.match(/<script>([\s\S]*?)<\/script>/) ?? [];
    expect(code).toBe(
      String.raw`a("\x3Cscript>\x3C/script>\x3C!--", ${'`'}\x3CSCRIPT>${'`'}, "$&");`,
    );
    expect(made).toContain(`'sha256-${sha256(code)}'`);
    expect(faultsOf(made)).toEqual([]);
  });

  it('is refused where it could fetch, evaluate, load or grow', () => {
    const faults = (/** @type {string} */ script, style = '') => faultsOf(page(script, style));
    expect(faults('fetch("https://example.org")')).toEqual(['its script has fetch(']);
    expect(faults('eval("1"); new Function("1")')).toHaveLength(2);
    expect(faults('import("./more.js")')).toHaveLength(1);
    expect(faults('', '@import "more.css";')).toHaveLength(1);
    expect(faults('', 'p{background:url(wave.svg)}')).toEqual(['its style loads url(wave.svg)']);
    expect(faults('', 'p{background:url("data:image/svg+xml,x")}')).toEqual([]);
    expect(faults('x'.repeat(COPY_LIMIT))[0]).toMatch(/bytes, more than/);
    expect(faultsOf(page().replace('<div id="root">', '<img src="a.png"><div id="root">'))).toEqual(
      ['its markup names a file'],
    );
    expect(faultsOf(page().replace('work()', 'other()'))).toEqual([
      'its policy is not that of its parts',
    ]);
    expect(faultsOf(page('"id=\\"x\\""') + '<script>more()</script>')[0]).toMatch(/not its own/);
    expect(faultsOf(page().replace('id="sourcemark-review-copy"', 'id="other"'))[0]).toMatch(
      /place/,
    );
  });
});

describe('the built page', () => {
  let built = '';
  beforeAll(async () => {
    built = await buildCopy();
  }, 120_000);

  it('is one file without a fault, smaller than its limit', () => {
    expect(faultsOf(built)).toEqual([]);
    expect(Buffer.byteLength(built)).toBeLessThan(COPY_LIMIT);
  });

  it('names no address but those of XML languages and in what libraries say of errors', () => {
    const addresses = new Set(
      [...built.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+/gu)].map(([address]) => address),
    );
    expect([...addresses].sort()).toEqual([
      'http://bit.ly',
      'http://www.w3.org',
      'https://github.com',
      'https://prosemirror.net',
      'https://react.dev',
      'https://tinyurl.com',
    ]);
  });

  it('leaves out what suggests', () => {
    // A word that only the engine's lists hold. Not `toContain`, which would print the whole page.
    expect(built.includes('spokesmen')).toBe(false);
  });
});
