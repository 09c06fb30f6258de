import { type DomElement, type DomNode, isElement, nextNode } from './html-dom';

/** Elements of HTML that end a graphic, closed or not, as the HTML standard has it (13.2.6.5). */
const ENDS: ReadonlySet<string> = new Set(
  (
    'b big blockquote br center code dd div dl dt em h1 h2 h3 h4 h5 h6 hr i li listing menu nobr ol p pre ruby s small ' +
    'span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** What in a graphic may hold HTML. It belongs to the picture. */
const LABELS: ReadonlySet<string> = new Set(['foreignobject', 'desc', 'title']);

const nameOf = (node: DomNode) => (isElement(node) ? node.localName.toLowerCase() : '');

/**
 * What of a graphic is drawn and not written: all of it, unless its end was left out or misplaced, so that the words
 * of the page stand in it. Then it is what has no such words.
 *
 * @param seen Graphics inside this one are put there, so that they are not looked into again.
 */
export function drawnIn(graphic: DomElement, seen: Set<DomElement>): readonly DomElement[] {
  const around = new Set<DomNode>();
  for (let node = nextNode(graphic, graphic, false); node !== null;) {
    const ends = ENDS.has(nameOf(node));
    if (nameOf(node) === 'svg') seen.add(node as DomElement);
    if (ends) {
      for (let up = node.parentNode; up !== null && !around.has(up); up = up.parentNode) {
        around.add(up);
        if (up === graphic) break;
      }
    }
    node = nextNode(node, graphic, ends || LABELS.has(nameOf(node)));
  }
  if (around.size === 0) return [graphic];
  const drawn: DomElement[] = [];
  for (let node = nextNode(graphic, graphic, false); node !== null;) {
    const draws = isElement(node) && !ENDS.has(nameOf(node)) && !around.has(node);
    if (draws) drawn.push(node as DomElement);
    node = nextNode(node, graphic, draws || ENDS.has(nameOf(node)));
  }
  return drawn;
}
