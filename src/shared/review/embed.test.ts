import { describe, expect, it } from 'vitest';
import { anAttribution, aSource, uuid } from '../testing/builders';
import { copyOf } from './copyOf';
import { COPY_PLACE, copyIn, embedCopy } from './embed';
import type { ReviewCopy } from './reviewCopy';
import { sha256 } from './sha256';
import { ARTICLE, CLAIMS, TEXT } from './testing/file';

const SOURCE = aSource();
const COPY: ReviewCopy = copyOf(
  {
    article: ARTICLE,
    texts: [TEXT],
    claims: Object.values(CLAIMS),
    sources: [SOURCE],
    attributions: [anAttribution(CLAIMS.met, SOURCE)],
  },
  { mode: 'open', notes: true, sourceDetails: true, confidential: false, summary: true },
  { id: uuid(900), appVersion: '0.1.0', sentBy: 'Ada', sentAt: '2026-01-13T10:30:00.000Z' },
);
const TEMPLATE = `<!doctype html><title>Review</title>${COPY_PLACE}<script>go()</script>`;

describe('the data of a review copy', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    '-->',
    ']]>',
    '\u2028\u2029',
    '$& $1 $$ $`',
    '"quoted" \\" & &lt;',
  ])('stays inside its element, whatever is in it: %s', (words) => {
    const html = embedCopy(TEMPLATE, { ...COPY, sentBy: words });
    const [head, ...rest] = TEMPLATE.split(COPY_PLACE);
    expect(html.startsWith(head ?? '-')).toBe(true);
    expect(html.endsWith(rest.join(''))).toBe(true);
    const inside = html.slice((head ?? '').length, -rest.join('').length);
    expect(inside.match(/</gu)).toHaveLength(2);
    expect(inside).not.toMatch(/[\u2028\u2029]/u);
    expect(copyIn(html)).toEqual({ ok: true, value: { ...COPY, sentBy: words } });
  });

  it('needs exactly one place in the template', () => {
    expect(() => embedCopy('<p></p>', COPY)).toThrow('exactly one place');
    expect(() => embedCopy(`${COPY_PLACE}${COPY_PLACE}`, COPY)).toThrow('exactly one place');
  });
});

const AGAIN = 'Nothing was changed. Ask whoever sent it to send it again.';
const damaged = (what: string) => `This review copy is damaged: ${what}. ${AGAIN}`;
const having = (fields: object) => embedCopy(TEMPLATE, { ...COPY, ...fields });
const link = (fields: object) => ({ ...anAttribution(CLAIMS.met, SOURCE), ...fields });
const HTML = embedCopy(TEMPLATE, COPY);

describe('a page that is no sound review copy', () => {
  it.each([
    [
      'another page',
      '<!doctype html><p>Hello</p>',
      'This page is not a Sourcemark review copy. Nothing was changed. Choose the .html file that was written with File > Send for review.',
    ],
    ['one that ends in the middle', HTML.slice(0, -300), damaged('its data is not complete')],
    ['one without its data', TEMPLATE, damaged('its data is not complete')],
    ['other data', TEMPLATE.replace('></', '>[1]</'), damaged('its data is something else')],
    [
      'a newer one',
      having({ version: 2 }),
      'This review copy was made by a newer Sourcemark (format 2; this one reads up to 1). Nothing was changed. Update Sourcemark, or read the copy in a browser.',
    ],
    [
      'a field of its own',
      having({ remark: 'x' }),
      damaged('remark: Invalid key: Expected never but received "remark"'),
    ],
    [
      'half a character',
      having({ sentBy: '\ud83d' }),
      damaged('sentBy: it holds half a character'),
    ],
    [
      'other words in its text',
      having({ text: { ...COPY.text, text: COPY.text.text.replace('Monday', 'Sunday') } }),
      damaged('the words of its text do not match their hash'),
    ],
    [
      'blocks that do not fit',
      having({ text: { ...COPY.text, blocks: COPY.text.blocks.slice(1) } }),
      damaged('the blocks of its text do not fit its words'),
    ],
    [
      'a blind one with claims',
      having({ mode: 'blind' }),
      damaged('it is blind, and holds claims'),
    ],
    [
      'a text of another article',
      having({ text: { ...COPY.text, articleId: uuid(9) } }),
      damaged('a record in it belongs to another article'),
    ],
    ['a source twice', having({ sources: [SOURCE, SOURCE] }), damaged('a record is in it twice')],
    [
      'a claim on another text',
      having({ claims: [{ ...CLAIMS.met, textId: uuid(3) }] }),
      damaged('a claim is about a text that is not in it'),
    ],
    [
      'a claim that misquotes',
      having({
        claims: [
          { ...CLAIMS.met, anchor: { ...CLAIMS.counted.anchor, quote: CLAIMS.met.anchor.quote } },
        ],
      }),
      damaged('the words at the place of a claim are not those it quotes'),
    ],
    [
      'a claim that is missing',
      having({ claims: [] }),
      damaged('an attribution refers to a record that is not in it'),
    ],
    [
      'attributions in a circle',
      having({
        attributions: [link({ parentId: uuid(31) }), link({ id: uuid(31), parentId: uuid(30) })],
      }),
      damaged('the chain of an attribution is a circle'),
    ],
  ])('is refused: %s', (_name, html, message) => {
    expect(copyIn(html)).toEqual({ ok: false, message });
  });

  it('says which hash its text has', () => {
    expect(COPY.text.sha256).toBe(sha256(COPY.text.text));
  });
});
