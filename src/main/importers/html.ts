import { Readability } from '@mozilla/readability';
import { cleanLine } from './clean';
import { clean, type Draft, oneHeadline } from './compose';
import { guessKinds } from './guess';
import { isDek, isFurniture, isMarkedByline, walk } from './html-blocks';
import { type DomDocument, type DomElement, isElement, nextNode, parsePage } from './html-dom';
import { metadata } from './html-metadata';
import { dropUnseen } from './html-visible';
import type { Metadata, Parsed } from './parsed';

/** The encoding a page declares in its first bytes, or null. Read as ASCII, as browsers do. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const found =
    /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w:-]{1,40})/iu.exec(head) ??
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:-]{1,40})/iu.exec(head);
  return found?.[1] ?? null;
}

/** Beyond these Readability takes too long; the plain walk does not. */
const READABILITY_DEPTH = 300;
const READABILITY_ELEMENTS = 15_000;
/** An extract with less text than this, in UTF-16 units, missed the article. */
const USEFUL = 250;

/** Whether Readability copes with the page. Its own limit counts elements in a way that linkedom answers with none. */
function isReadable(root: DomElement): boolean {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  for (let node = root.firstChild; node !== null;) {
    if (isElement(node)) elements += 1;
    if (node.firstChild !== null) depth += 1;
    deepest = Math.max(deepest, depth);
    node = nextNode(node, root, false, (left) => {
      if (left.firstChild !== null) depth -= 1;
    });
  }
  return elements <= READABILITY_ELEMENTS && deepest <= READABILITY_DEPTH;
}

function isInFurniture(element: DomElement): boolean {
  for (let up = element.parentNode; up !== null; up = up.parentNode) {
    if ('getAttribute' in up && isFurniture(up as DomElement)) return true;
  }
  return false;
}

function lineOf(element: DomElement | undefined, limit: number): string {
  if (element === undefined) return '';
  const line = cleanLine(
    walk(element, () => false)
      .map((draft) => draft.text)
      .join(' '),
  );
  return line.length <= limit ? line : '';
}

/** The page's headline: of several h1 the one that its title repeats; an h2 only if it does. */
function headlineOf(page: DomDocument, title: string): string {
  const repeats = (line: string) => {
    const [a, b] = [line.toLowerCase(), title.toLowerCase()];
    return a.length > 8 && (b.includes(a) || (b.length > 8 && a.includes(b)));
  };
  const lines = (selector: string) =>
    [...page.querySelectorAll(selector)]
      .slice(0, 200)
      .filter((element) => !isInFurniture(element))
      .map((element) => lineOf(element, 500))
      .filter((line) => line !== '');
  const h1 = lines('h1');
  return (
    h1.find(repeats) ?? lines('article h1, main h1')[0] ?? h1[0] ?? lines('h2').find(repeats) ?? ''
  );
}

/** Headline, dek and byline as the page shows them: extraction often takes them for furniture. */
function opening(page: DomDocument, title: string): Draft[] {
  const marked = [...page.querySelectorAll('[class], [id], [itemprop], [rel]')];
  const outside = (test: (element: DomElement) => boolean) =>
    marked.find(
      (element) => test(element) && !isInFurniture(element) && element.textContent?.trim(),
    );
  const byline = lineOf(outside(isMarkedByline), 200);
  const drafts: Draft[] = [
    { kind: 'headline', text: headlineOf(page, title) },
    { kind: 'dek', text: lineOf(outside(isDek), 500) },
    { kind: 'byline', text: byline },
  ];
  return drafts.filter((draft) => draft.text !== '');
}

/** The article as Readability finds it, without the lines in `above`; null where it finds none of use. */
function extract(page: DomDocument, above: readonly Draft[]): Draft[] | null {
  try {
    const article = new Readability<unknown>(page as never, {
      keepClasses: true,
      serializer: (element: unknown) => element,
    }).parse();
    const content = article?.content ?? null;
    if (content === null) return null;
    const drafts = clean(walk(content as DomElement, () => false));
    if (drafts.reduce((sum, { text }) => sum + text.length, 0) < USEFUL) return null;
    return drafts.filter(
      ({ text }, i) =>
        !above.some((draft) => draft.text === text) &&
        !(i < 6 && above.some(({ kind, text: line }) => kind === 'byline' && line.includes(text))),
    );
  } catch {
    // A page it cannot cope with: the plain walk reads it.
    return null;
  }
}

/** A selection copied out of a page holds what was selected and nothing else: all of it is meant. */
function isFragment(source: string): boolean {
  return /<!--\s*StartFragment/iu.test(source) || !/<(?:head|title|body)[\s>]/iu.test(source);
}

function draftsOf(page: DomDocument, source: string, meta: Metadata): readonly Draft[] {
  const root = page.documentElement;
  if (root === null) return [];
  const isHead = (element: DomElement) => ['head', 'title'].includes(element.localName);
  if (isFragment(source)) return clean(walk(root, isHead));
  const above = opening(page, meta.title ?? '');
  const all = clean(walk(root, (element) => isHead(element) || isFurniture(element)));
  const found = isReadable(root) ? extract(page, above) : null;
  if (found !== null) return [...above, ...found];
  const missing = above.filter(({ text }) => !all.some((draft) => draft.text === text));
  // A dek or byline is in the walked page already, perhaps within a longer line.
  return [...missing.filter((draft) => draft.kind === 'headline'), ...all];
}

/** The blocks of a piece of HTML inside another format. */
export function readFragment(source: string): Draft[] {
  const page = parsePage(source);
  dropUnseen(page);
  return page.documentElement === null ? [] : clean(walk(page.documentElement, () => false));
}

/** A web page or a part of one: metadata, then the article's blocks. Nothing in it is run or fetched. */
export function readHtml(source: string): Parsed {
  const page = parsePage(source);
  const meta = metadata(page);
  dropUnseen(page);
  const drafts = oneHeadline(draftsOf(page, source, meta));
  const marked = drafts.some((draft) => draft.kind === 'headline');
  const blocks = guessKinds(drafts, { headline: !marked && isFragment(source), headings: false });
  const { title, ...rest } = meta;
  const hasHeadline = blocks.some((block) => block.kind === 'headline');
  return { blocks, meta: hasHeadline || title === undefined ? rest : { ...rest, title } };
}
