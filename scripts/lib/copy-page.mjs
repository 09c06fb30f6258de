import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/** Where the built page of review copies is, which main fills with an article. */
export const COPY_PAGE = join(ROOT, 'out', 'copy', 'review.html');

/** The most bytes that a review copy may have before an article is put into it. */
export const COPY_LIMIT = 1_500_000;

/** What shared/review fills with an article. */
const PLACE = '<script type="application/json" id="sourcemark-review-copy"></script>';

/** @param {string} content */
const hash = (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Code as the inside of a script element: nothing in it ends the element or opens a comment. @param {string} code */
const forScript = (code) => code.replace(/<(?=\/script|script|!--)/giu, '\\x3C');

/**
 * The policy of the page, in a meta element: it runs its own script and no other, and reaches nothing outside.
 * Images may be inside the file only; one tag's wavy line is one.
 *
 * @param {string} script
 * @param {string} style
 */
function policy(script, style) {
  return [
    `default-src 'none'`,
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    `connect-src 'none'`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}

/**
 * @param {string} template `copy.html`, with an empty policy, style and script.
 * @param {{ script: string, style: string }} parts
 * @returns {string} The page of a review copy, with everything in it but the article.
 */
export function copyPage(template, { script, style }) {
  const code = forScript(script);
  let page = template;
  for (const [empty, filled] of /** @type {const} */ ([
    [
      'Content-Security-Policy" content=""',
      `Content-Security-Policy" content="${policy(code, style)}"`,
    ],
    ['<style></style>', `<style>${style}</style>`],
    ['<script></script>', `<script>${code}</script>`],
  ])) {
    if (page.split(empty).length !== 2) throw new Error(`copy.html has not one ${empty}`);
    page = page.replace(empty, () => filled);
  }
  return page;
}

/**
 * @param {string} page
 * @returns {string[]} What is wrong with the page of a review copy, in words; nothing, where it is as it has to be.
 */
export function faultsOf(page) {
  const faults = [];
  const size = Buffer.byteLength(page);
  if (size > COPY_LIMIT) faults.push(`it has ${size} bytes, more than ${COPY_LIMIT}`);
  if (page.split(PLACE).length !== 2 || page.split('id="sourcemark-review-copy"').length !== 2) {
    faults.push('it has not exactly one place for the article');
  }
  const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script/giu)];
  const code = scripts
    .filter(([, attributes = '']) => attributes === '')
    .map(([, , body = '']) => body);
  if (scripts.length !== 2 || code.length !== 1) faults.push('it has scripts that are not its own');
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/giu)].map(([, body = '']) => body);
  const [given = ''] = page.match(/(?<=Content-Security-Policy" content=")[^"]*/u) ?? [];
  if (given !== policy(code[0] ?? '', styles[0] ?? ''))
    faults.push('its policy is not that of its parts');
  const markup = page.replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, '');
  if (/\b(?:src|srcset|action|data)\s*=|href="(?!data:,")/iu.test(markup))
    faults.push('its markup names a file');
  for (const [address] of (styles[0] ?? '').matchAll(
    /url\((?!\s*["']?data:)[^)]*\)|@import[^;]*/giu,
  )) {
    faults.push(`its style loads ${address}`);
  }
  for (const [call] of (code[0] ?? '').matchAll(
    /\beval\s*\(|\bnew Function\b|\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimport\s*\(|\bimportScripts\b|\bnew (?:Shared)?Worker\b/gu,
  )) {
    faults.push(`its script has ${call}`);
  }
  if (page.includes('jsxDEV')) faults.push('its script was built for development');
  return faults;
}
