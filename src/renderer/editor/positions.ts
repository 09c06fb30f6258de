import type { Node } from 'prosemirror-model';
import { firstOf } from '../../shared/anchoring';
import type { Block, Text } from '../../shared/model';
import { schema } from './schema';

/** How many blocks a section of the document holds: about ten screens. */
export const SECTION = 32;

/**
 * What is added to an offset in a block for its position. A text has one character (LF) between blocks; a document
 * has two tokens there (one closing, one opening), two more between sections, and two before the first block. So in
 * block i, position = offset + i + 2 + 2 * (sections before).
 */
export const shiftOf = (block: number): number => block + 2 + 2 * Math.floor(block / SECTION);

const sectionsOf = (blocks: readonly Node[]): Node[] =>
  Array.from({ length: Math.ceil(blocks.length / SECTION) }, (_, i) => {
    const within = blocks.slice(i * SECTION, (i + 1) * SECTION);
    const units = within.reduce((sum, { content }) => sum + content.size, 0);
    return schema.node('section', { units }, within);
  });

/** The document of a text version. */
export function documentOf({ text, blocks }: Pick<Text, 'text' | 'blocks'>): Node {
  return schema.node(
    'doc',
    null,
    sectionsOf(
      blocks.map(({ kind, start, end }) =>
        schema.node('block', { kind }, end > start ? schema.text(text.slice(start, end)) : []),
      ),
    ),
  );
}

/** Index of the last block for which `reached` holds; blocks are in order. */
function lastBlock(
  blocks: readonly Block[],
  reached: (block: Block, i: number) => boolean,
): number {
  const behind = firstOf(blocks.length, (i) => {
    const block = blocks[i];
    return block === undefined || !reached(block, i);
  });
  return Math.max(0, behind - 1);
}

/** Index of the block that holds a UTF-16 offset; the LF after a block counts to that block. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  return lastBlock(blocks, ({ start }) => start <= offset);
}

/** The ProseMirror position of a UTF-16 offset. */
export function positionOf(blocks: readonly Block[], offset: number): number {
  return offset + shiftOf(blockAt(blocks, offset));
}

/** The UTF-16 offset of a ProseMirror position; one between blocks counts to the end of the block before it. */
export function offsetOf(blocks: readonly Block[], position: number): number {
  const index = lastBlock(blocks, ({ start }, i) => start + shiftOf(i) <= position);
  const block = blocks[index];
  if (block === undefined) return 0;
  return Math.max(block.start, Math.min(block.end, position - shiftOf(index)));
}
