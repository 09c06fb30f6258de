import type { BlockKind } from '../../shared/model';
import type { Draft } from './compose';
import { type DomElement, type DomNode, isElement, isText, nextNode } from './html-dom';

/** Elements that say what kind of block they hold. The nearest one around the words decides. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
};

/** Elements that begin and end a line. Whatever is not named here is part of its line. */
const LINES: ReadonlySet<string> = new Set([
  ...Object.keys(KINDS),
  ...['html', 'body', 'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside'],
  ...['ul', 'ol', 'menu', 'dl', 'dt', 'dd', 'figure', 'pre', 'address', 'hr', 'details', 'summary'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'form', 'center', 'hgroup', 'search'],
  ...['xmp', 'listing', 'plaintext'],
]);

/** Elements that only part two words. */
const SPACES: ReadonlySet<string> = new Set(['td', 'th', 'img']);

const DEK =
  /(?:^|[\s_-])(?<!card-)(?:dek|deck|subtitle|sub-title|standfirst|subheadline|subhed|strapline)(?:$|[\s_-])/iu;

/** Whether the page marks the element as the line under its headline. */
export function isDek(element: DomElement): boolean {
  return DEK.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
}

const BYLINE = /(?:^|[\s_-])(?:byline|by-line|author|authors|article-author)(?:$|[\s_-])/iu;

/** Whether the page marks the element as the line that names its authors. */
export function isMarkedByline(element: DomElement): boolean {
  const rel = element.getAttribute('rel')?.toLowerCase();
  const property = element.getAttribute('itemprop')?.toLowerCase();
  return (
    rel === 'author' || property === 'author' || BYLINE.test(element.getAttribute('class') ?? '')
  );
}

function kindOf(element: DomElement): BlockKind | null {
  return KINDS[element.localName.toLowerCase()] ?? (isDek(element) ? 'dek' : null);
}

/** Navigation and the like: not the article's words, wherever a page puts them. */
export function isFurniture(element: DomElement): boolean {
  const role = element.getAttribute('role')?.toLowerCase() ?? '';
  return (
    ['nav', 'aside', 'footer'].includes(element.localName.toLowerCase()) ||
    ['navigation', 'banner', 'contentinfo', 'complementary', 'search'].includes(role)
  );
}

/**
 * The words under `root` as blocks in order: an allow-list walk. Only text nodes give words; an element
 * decides where blocks end and of which kind they are, and nothing else of it is read.
 */
export function walk(root: DomElement, skip: (element: DomElement) => boolean): Draft[] {
  const drafts: Draft[] = [];
  const kinds: { element: DomNode; kind: BlockKind }[] = [];
  let words: string[] = [];
  let breaks = 0;
  const flush = () => {
    const text = words.join('');
    if (text.trim() !== '') drafts.push({ kind: kinds.at(-1)?.kind ?? null, text });
    words = [];
    breaks = 0;
  };
  const enter = (element: DomElement) => {
    const name = element.localName.toLowerCase();
    const kind = kindOf(element);
    if (LINES.has(name) || kind !== null) flush();
    if (kind !== null) kinds.push({ element, kind });
    if (SPACES.has(name)) words.push(' ');
    if (name === 'q') words.push('“');
    if (name === 'br') {
      // Two line breaks in a row are how old pages end a paragraph.
      breaks += 1;
      if (breaks > 1) flush();
      else words.push(' ');
    }
  };
  const leave = (node: DomNode) => {
    if (!isElement(node)) return;
    const name = node.localName.toLowerCase();
    if (name === 'q') words.push('”');
    if (SPACES.has(name)) words.push(' ');
    if (LINES.has(name) || kinds.at(-1)?.element === node) flush();
    if (kinds.at(-1)?.element === node) kinds.pop();
  };
  for (let node: DomNode | null = root; node !== null;) {
    const skipped = isElement(node) && node !== root && skip(node);
    if (!skipped && isElement(node)) enter(node);
    else if (isText(node)) {
      const text = node.textContent ?? '';
      if (text.trim() !== '') breaks = 0;
      words.push(text);
    }
    node = nextNode(node, root, skipped, leave);
  }
  flush();
  return drafts;
}
