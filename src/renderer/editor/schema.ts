import { type DOMOutputSpec, Schema } from 'prosemirror-model';
import type { BlockKind } from '../../shared/model';

/** The element of each kind of block, so that assistive technology knows what it reads. */
const ELEMENTS: Readonly<Record<BlockKind, string>> = {
  headline: 'h1',
  dek: 'p',
  byline: 'p',
  heading: 'h2',
  paragraph: 'p',
  'list-item': 'p',
  quote: 'blockquote',
  caption: 'p',
};

/**
 * A text version as a document: a list of blocks of plain text, in sections that mean nothing. They are for speed:
 * what is far from the screen is neither drawn nor watched, and only one section is looked through for a change.
 * Tags are decorations and never part of the document, so there are no marks.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'section+' },
    section: {
      content: 'block+',
      /** How long its blocks are together, in UTF-16 units: its height is guessed from that until it is drawn. */
      attrs: { units: { default: 0 } },
      toDOM({ attrs, childCount }): DOMOutputSpec {
        const style = `--units: ${String(attrs['units'])}; --blocks: ${childCount}`;
        return ['div', { class: 'section', style }, 0];
      },
    },
    block: {
      content: 'text*',
      attrs: { kind: { default: 'paragraph' } },
      toDOM(node): DOMOutputSpec {
        const kind = node.attrs['kind'] as BlockKind;
        return [ELEMENTS[kind], { class: `block ${kind}` }, 0];
      },
    },
    text: {},
  },
});
