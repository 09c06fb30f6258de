import { parseHTML } from 'linkedom';

/** The little of the DOM that reading needs. Main compiles without the DOM library, and so it stays little. */
export interface DomNode {
  readonly nodeType: number;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly textContent: string | null;
}
export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}
export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}

/** XML's `<script src="x"/>` is an opening tag in HTML, and would swallow the rest of the page. */
function openSelfClosed(source: string): string {
  return source.replace(/<([a-z][a-z0-9]*)((?:\s[^<>]{0,2000})?)\/>/giu, '<$1$2></$1>');
}

const VOID =
  /<(br|hr|img|meta|link|input|wbr|source|col|area|base|embed|track|param)((?:\s[^<>]{0,2000})?)><\/\1>/giu;

/** Comments that a browser ends at `--!>`: the parser would take the rest of the page for one. */
function endComments(source: string): string {
  let open = false;
  return source.replace(/<!--(?:-?>)?|--!?>/gu, (mark) => {
    if (!mark.startsWith('<')) {
      const ends = open;
      open = false;
      return ends ? '-->' : mark;
    }
    open ||= mark === '<!--';
    return mark;
  });
}

/**
 * The source with what browsers forgive and the parser does not. `CDATA` in HTML ends at the first `>`; behind the end
 * of the body, and of the page, it goes on.
 */
function forgiven(source: string): string {
  return endComments(source)
    .replace(/<!\[CDATA\[/gu, '<!CDATA[')
    .replace(/<\/(?:body|html)(?:\s[^<>]{0,200})?>/giu, '');
}

/**
 * Parses a page. linkedom builds a tree and does nothing else: no script runs, nothing is fetched.
 * A fragment gets a page around it.
 */
export function parsePage(source: string): DomDocument {
  const html = /^\s*<\?xml/u.test(source)
    ? openSelfClosed(source.replace(/^\s*<\?xml[^>]*>/u, '')).replace(VOID, '<$1$2>')
    : source;
  const whole = /<html[\s>]/iu.test(html)
    ? forgiven(html)
    : `<!doctype html><html><head></head><body>${forgiven(html)}</body></html>`;
  // linkedom's types name the DOM library's, which is not here.
  const { document } = parseHTML(whole) as { document: DomDocument };
  return document;
}

/**
 * The node after `node` in document order inside `root`; with `skip` the one after all its children.
 * Calls `leave` for each node that is done with on the way, but not for a skipped one, which nobody entered.
 * No recursion: pages nest without bound.
 */
export function nextNode(
  node: DomNode,
  root: DomNode,
  skip: boolean,
  leave: (node: DomNode) => void = () => undefined,
): DomNode | null {
  if (!skip && node.firstChild !== null) return node.firstChild;
  let entered = !skip;
  for (let current: DomNode | null = node; current !== null && current !== root;) {
    if (entered) leave(current);
    entered = true;
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}
