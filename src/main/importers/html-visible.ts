import { type DomDocument, type DomElement, isElement, nextNode } from './html-dom';
import { drawnIn } from './html-graphics';

/** What a reader of the page does not see, or what is not writing. Dropped with everything inside. */
const NEVER: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'annotation', 'canvas', 'iframe', 'object'],
  ...['embed', 'applet', 'audio', 'video', 'picture', 'map', 'frameset', 'rp', 'dialog'],
  ...['input', 'button', 'select', 'textarea', 'datalist', 'progress', 'meter', 'fieldset'],
]);

/** A form with this many paragraphs is a page put into one, as some publishing systems do. */
const PAGE_IN_FORM = 3;

function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  if (element.getAttribute('aria-hidden')?.toLowerCase() === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
}

const isGraphic = (element: DomElement) => element.localName.toLowerCase() === 'svg';

function isForm(element: DomElement): boolean {
  if (element.localName !== 'form') return false;
  let found = 0;
  for (let node = element.firstChild; node !== null && found < PAGE_IN_FORM;) {
    if (isElement(node) && node.localName === 'p') found += 1;
    node = nextNode(node, element, false);
  }
  return found < PAGE_IN_FORM;
}

/** Whether the element and all inside it is left out of a text. */
function isDropped(element: DomElement): boolean {
  return NEVER.has(element.localName.toLowerCase()) || isHidden(element) || isForm(element);
}

/** Takes out of the page what is dropped, so that nothing later can take it for writing. */
export function dropUnseen(page: DomDocument): void {
  const root = page.documentElement;
  if (root === null) return;
  const dropped: DomElement[] = [];
  const graphics = new Set<DomElement>();
  for (let node = nextNode(root, root, false); node !== null;) {
    let drop = isElement(node) && isDropped(node);
    if (drop) dropped.push(node as DomElement);
    else if (isElement(node) && isGraphic(node) && !graphics.has(node)) {
      const drawn = drawnIn(node, graphics);
      for (const each of drawn) dropped.push(each);
      drop = drawn[0] === node;
    }
    node = nextNode(node, root, drop);
  }
  for (const element of dropped) element.remove();
}
