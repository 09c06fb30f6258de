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
 * A text version as a document: a flat list of blocks of plain text. Tags are decorations and never part of
 * the document, so there are no marks.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
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
