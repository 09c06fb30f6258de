import { failure, IMPORT_LIMIT, type Result } from '../../shared/api';
import { clip, cleanLine } from './clean';

/** A file's name as messages show it. */
export function shown(name: string): string {
  return `“${clip(cleanLine(name), 120)}”`;
}

const KEPT = 'Nothing was changed.';
const COPY = 'Open it in the program it belongs to, copy the article and paste it into Sourcemark';

/** Formats people try, with what to do instead, by extension. */
const ADVICE: Readonly<Record<string, string>> = {
  sourcemark: `is a library of articles. ${KEPT} Open it with Open library… in the File menu.`,
  pdf: `is a PDF. ${KEPT} ${COPY}.`,
  doc: `is a Word document. ${KEPT} ${COPY}, or save it as plain text (.txt).`,
  docx: `is a Word document. ${KEPT} ${COPY}, or save it as plain text (.txt).`,
  odt: `is an OpenDocument text. ${KEPT} ${COPY}, or save it as plain text (.txt).`,
  pages: `is a Pages document. ${KEPT} ${COPY}, or export it as plain text (.txt).`,
  rtf: `is rich text. ${KEPT} ${COPY}, or save it as plain text (.txt).`,
  epub: `is an e-book. ${KEPT} ${COPY}.`,
  mhtml: `is a web archive. ${KEPT} Open it in a browser and save the page as HTML, or copy the article and paste it.`,
  webarchive: `is a web archive. ${KEPT} Open it in a browser and save the page as HTML, or copy the article and paste it.`,
};

/** The refusal of a file whose extension says that it is not an article Sourcemark can read. */
export function unsupported(name: string, extension: string): Result<never> {
  const alias: Readonly<Record<string, string>> = { mht: 'mhtml', docm: 'docx' };
  const advice = ADVICE[alias[extension] ?? extension];
  return failure(
    'import-unsupported',
    advice === undefined
      ? `${shown(name)} was not imported: Sourcemark reads plain text (.txt), Markdown (.md) and web pages (.html). ${KEPT} ` +
          'Save the article in one of these, or copy it and paste it into Sourcemark.'
      : `${shown(name)} ${advice}`,
  );
}

export function tooLarge(name: string, why: string): Result<never> {
  return failure(
    'import-too-large',
    `${shown(name)} was not imported: ${why}. ${KEPT} ` +
      'Copy the article itself and paste it into Sourcemark.',
  );
}

/** The refusal of a file over the limit, or null. */
export function checkSize(name: string, bytes: Uint8Array): Result<never> | null {
  if (bytes.byteLength <= IMPORT_LIMIT) return null;
  const megabytes = (size: number) => Math.ceil(size / (1024 * 1024));
  return tooLarge(
    name,
    `it has ${megabytes(bytes.byteLength)} MB and the limit is ${megabytes(IMPORT_LIMIT)} MB`,
  );
}

/** The longest text, in UTF-16 units (some 700,000 words), and the most blocks: what the app can show and keep at ease. */
const TEXT_LIMIT = 4_000_000;
const BLOCK_LIMIT = 50_000;

/** The refusal of what is longer than any article, or null. */
export function checkLength(
  name: string,
  length: { readonly characters: number; readonly blocks: number },
): Result<never> | null {
  const figure = (count: number) => count.toLocaleString('en');
  if (length.characters > TEXT_LIMIT) {
    return tooLarge(
      name,
      `its text has ${figure(length.characters)} characters and the limit is ${figure(TEXT_LIMIT)}`,
    );
  }
  return length.blocks > BLOCK_LIMIT
    ? tooLarge(
        name,
        `it has ${figure(length.blocks)} paragraphs and the limit is ${figure(BLOCK_LIMIT)}`,
      )
    : null;
}

export function empty(name: string): Result<never> {
  return failure(
    'import-empty',
    `${shown(name)} was not imported: there is no text in it. ${KEPT} ` +
      'Check that it is the right file and that it was saved in full.',
  );
}

/** First bytes that give a format away, whatever the file is called. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['PK\u0005\u0006', 'an empty ZIP archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['{\\rtf', 'rich text'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF87a', 'a picture'],
  ['GIF89a', 'a picture'],
  ['II*\u0000', 'a picture'],
  ['MM\u0000*', 'a picture'],
  ['RIFF', 'a sound, film or picture'],
  ['ID3', 'a sound'],
  ['OggS', 'a sound'],
  ['\u001f\u008b', 'a compressed file'],
  ['7z\u00bc\u00af', 'a compressed file'],
  ['SQLite format 3\u0000', 'a database'],
  ['\u007fELF', 'a program'],
  ['bplist00', 'a property list'],
];

function binary(name: string, what: string): Result<never> {
  return failure(
    'import-binary',
    `${shown(name)} was not imported: it is ${what}, not text. ${KEPT} ` +
      `${COPY}, or save it there as plain text or a web page.`,
  );
}

/** The refusal of a file whose first bytes are those of a known format, or null. */
export function checkSignature(name: string, bytes: Uint8Array): Result<never> | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = SIGNATURES.find(([mark]) => head.startsWith(mark));
  // RIFF and ID3 could begin an article; a sound or film has its sizes, with NULs, right behind.
  if (found === undefined || (/^(?:RIFF|ID3|OggS)/u.test(head) && !head.includes('\u0000'))) {
    return null;
  }
  return binary(name, found[1]);
}

/** The share of control characters above which a decoded file is taken for binary. */
const CONTROL_SHARE = 0.02;

/** The refusal of decoded bytes that are not writing (NULs, many control characters), or null. */
export function checkWriting(name: string, text: string): Result<never> | null {
  if (text.includes('\u0000')) return binary(name, 'binary data');
  /* eslint-disable-next-line no-control-regex -- control characters are what it is for */
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu);
  return (controls?.length ?? 0) > text.length * CONTROL_SHARE ? binary(name, 'binary data') : null;
}
