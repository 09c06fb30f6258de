import { blocksFit, type ImportFormat } from '../../shared/model';
import { failure, type Result, success } from '../../shared/api';
import { compose } from './compose';
import { decode } from './decode';
import { bylineOf, dateOf, titleOf } from './facts';
import { declaredCharset, readHtml } from './html';
import { isOverloaded } from './html-burden';
import { readMd } from './md';
import type { Parsed } from './parsed';
import type { FileBytes, ReadArticle } from './read-article';
import {
  checkLength,
  checkSignature,
  checkSize,
  checkWriting,
  empty,
  shown,
  tooLarge,
  unsupported,
} from './refuse';
import { reviewFile } from './review-files';
import { readTxt } from './txt';

export { isArchive, readArchive } from './archive';
export { reviewCopyIn } from './review-files';
export type { FileBytes, ReadArticle } from './read-article';

/** Which format an extension promises. Anything else is refused with advice. */
const FORMATS: Readonly<Record<string, ImportFormat>> = {
  '': 'txt',
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  mdown: 'md',
  mkd: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xht: 'html',
};

function extensionOf(name: string): string {
  return /[^./\\]\.([\p{L}\p{N}]{1,12})$/u.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

/** The format the words are in: a page saved as text is a page, a page without a tag is plain text. */
function formatOf(promised: ImportFormat, source: string): ImportFormat {
  const head = source.slice(0, 1_000).trimStart().toLowerCase();
  if (promised === 'txt' && /^(?:<!doctype html|<html[\s>]|<\?xml[^>]*\?>\s*<)/u.test(head)) {
    return 'html';
  }
  return promised === 'html' && !/<[a-z!/]/iu.test(source) ? 'txt' : promised;
}

const READERS: Readonly<Record<ImportFormat, (source: string) => Parsed>> = {
  txt: readTxt,
  md: readMd,
  html: readHtml,
};

function article(format: ImportFormat, { blocks, meta = {} }: Parsed): ReadArticle {
  return {
    format,
    title: meta.title ?? titleOf(blocks),
    byline: meta.byline ?? bylineOf(blocks),
    outlet: meta.outlet ?? '',
    url: meta.url ?? '',
    publishedAt: meta.publishedAt ?? dateOf(blocks),
    language: meta.language ?? '',
    ...compose(blocks),
  };
}

/**
 * Reads an article by its extension, then by its content. Pasted text comes as `Pasted text.txt`, a pasted
 * page as `Pasted page.html`. Refusals (`import-*`) say what happened, that nothing was changed and what to do.
 * Never throws.
 */
export function readArticle({ name, bytes }: FileBytes): Result<ReadArticle> {
  const review = reviewFile(name, bytes);
  if (review !== null) return review;
  const extension = extensionOf(name);
  const promised = FORMATS[extension];
  if (promised === undefined) return unsupported(name, extension);
  const refused = checkSize(name, bytes) ?? checkSignature(name, bytes);
  if (refused !== null) return refused;
  const decoded = decode(name, bytes, promised === 'html' ? declaredCharset(bytes) : null);
  if (!decoded.ok) return decoded;
  const unwritten = checkWriting(name, decoded.value);
  if (unwritten !== null) return unwritten;
  const format = formatOf(promised, decoded.value);
  if (format === 'html' && isOverloaded(decoded.value)) {
    return tooLarge(
      name,
      'the page has too many tags, or too many inside one another, to be an article',
    );
  }
  // A page is mostly tags: how long its text is shows only when it is read.
  const source = format === 'html' ? 0 : decoded.value.length;
  const tooLong = checkLength(name, { characters: source, blocks: 0 });
  if (tooLong !== null) return tooLong;
  try {
    const parsed = READERS[format](decoded.value);
    if (parsed.blocks.length === 0) return empty(name);
    const read = article(format, parsed);
    const length = { characters: read.text.length, blocks: read.blocks.length };
    const unkeepable = checkLength(name, length);
    if (unkeepable !== null) return unkeepable;
    return blocksFit(read.text, read.blocks) ? success(read) : unread(name);
  } catch {
    return unread(name);
  }
}

/** A file that a parser gave up on: no fault of the person's, and no reason to lose the window. */
function unread(name: string): Result<never> {
  return failure(
    'import-unsupported',
    `${shown(name)} could not be read as an article. Nothing was changed. ` +
      'Copy the words of the article and paste them as plain text.',
  );
}
