import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../../../model';
import { uuid } from '../../../testing/builders';
import { copyOf } from '../../copyOf';
import { COPY_PLACE, embedCopy } from '../../embed';
import { REVIEW_LIMIT } from '../../reviewFile';
import { ANALYST, ARTICLE, CLAIMS, having, TEXT } from '../file';
import { type DamagedFile, other, PRINTED, print, utf8 } from './row';

const CHOOSE = 'Nothing was changed. Choose the file that the reader saved with Save review file.';
const EMPTY =
  'This file is empty. Nothing was changed. Ask the reader to save the review file again: their work is still where they did it.';
const NOT_ONE = `This is not a review file. ${CHOOSE}`;
const JSON_OF_ELSE = `This JSON file is not a review file. ${CHOOSE}`;
const A_COPY =
  'This is a review copy, not the review file that is saved from it. Nothing was changed. Open it in a browser, choose Save review file there, and bring in the file that it saves.';
const AN_ARTICLE =
  'This is an exported article, not a review file. Nothing was changed. To bring the article in, choose File > Open article.';

const COPY = copyOf(
  {
    article: ARTICLE,
    texts: [TEXT],
    claims: Object.values(CLAIMS),
    sources: [],
    attributions: [],
  },
  { mode: 'open', notes: true, sourceDetails: true, confidential: false, summary: true },
  { id: uuid(900), appVersion: '0.1.0', sentBy: 'Ada', sentAt: '2026-01-13T10:30:00.000Z' },
);

const ARCHIVE = JSON.stringify(
  {
    format: ARCHIVE_FORMAT,
    schemaVersion: ARCHIVE_VERSION,
    article: ARTICLE,
    texts: [TEXT],
    claims: Object.values(CLAIMS),
    sources: [],
    attributions: [],
    decisions: [],
    deliveries: [],
    rulings: [],
    changes: ANALYST,
    originals: {},
  },
  null,
  2,
);

/** The text in UTF-16, little end first, with its mark: what some editors save. */
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) => [
      unit & 0xff,
      unit >> 8,
    ]),
  ]);

/** Files that never were a review file, or are one that this version cannot know. */
export const WRONG: readonly DamagedFile[] = [
  other('no bytes at all', '', EMPTY, 'import-empty'),
  other('nothing but white space', ' \n\t\n', EMPTY, 'import-empty'),
  other('nothing but a byte order mark', '\uFEFF', EMPTY, 'import-empty'),
  {
    ...other(
      'a file over the limit',
      '',
      `This file has 61 MB. Sourcemark reads review files of up to 60 MB, three times the largest article there can be. ${CHOOSE}`,
      'import-too-large',
    ),
    content: () => new Uint8Array(REVIEW_LIMIT + 1),
  },
  other('a note in plain words', 'Dear Ada, I have read it and agree.', NOT_ONE),
  other('a PDF', '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj', NOT_ONE),
  other('a ZIP archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 0xff, 0xfe, 0x80), NOT_ONE),
  other('bytes that are no text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xc0), NOT_ONE),
  other('a review file saved again as UTF-16', utf16(PRINTED), NOT_ONE),
  other(
    'a web page',
    '<!doctype html><title>Harbour pact</title>',
    `This is a web page, not a review file. ${CHOOSE}`,
  ),
  other(
    'a report',
    '<!doctype html><html><head><meta name="generator" content="Sourcemark 0.1.0" /></head></html>',
    `This is a report, not a review file. ${CHOOSE}`,
  ),
  other('a review copy', embedCopy(`<!doctype html>${COPY_PLACE}`, COPY), A_COPY),
  other('the data of a review copy', JSON.stringify(COPY), A_COPY),
  other('an exported article', ARCHIVE, AN_ARTICLE),
  other('an exported article that ends in the middle', ARCHIVE.slice(0, 900), AN_ARTICLE),
  other('some other JSON', '{"name":"notes","version":1}', JSON_OF_ELSE),
  other('a JSON list', '[1,2,3]', JSON_OF_ELSE),
  other('JSON null', 'null', JSON_OF_ELSE),
  other('a number', '7', JSON_OF_ELSE),
  other('a list of review files', `[${PRINTED}]`, JSON_OF_ELSE),
  other('a review file without its format', having({ format: undefined }), JSON_OF_ELSE),
  other('a file of another format', having({ format: 'sourcemark-audit' }), JSON_OF_ELSE),
  other(
    'a newer format',
    having({ version: 2, verdicts: [] }),
    'This review file was saved by a newer Sourcemark (format 2; this one reads up to 1). Nothing was changed. Update Sourcemark and bring the file in again.',
  ),
  other('the first bytes only', utf8(print(having({})).slice(0, 12)), NOT_ONE),
];
