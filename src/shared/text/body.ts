import type { Block, BlockKind, Span, Text } from '../model';

/** The blocks whose words count: what the outlet tells its readers, without the furniture around it. */
const BODY_KINDS: ReadonlySet<BlockKind> = new Set([
  'dek',
  'paragraph',
  'list-item',
  'quote',
  'caption',
]);

export function isBody(block: Block): boolean {
  return BODY_KINDS.has(block.kind);
}

/**
 * A dateline opens a story: capitals (perhaps with a country, state or date) and a dash.
 * It says where the story was written and claims nothing, so it is neither a sentence nor body words.
 */
const DATELINE =
  /^(?:date \d{4}-\d{2}-\d{2} )?\p{Lu}[\p{Lu}’'.-]+(?:[ ,/]+\p{Lu}[\p{Lu}’'.-]*){0,4}(?:,? \p{Lu}[\p{L}.]+| \([\p{L} .]+\)){0,3}(?:,? \d{1,2})? ?(?:—|–|--| - )\s*/u;

/** Length in UTF-16 units of the dateline at the start of `paragraph`; 0 where there is none. */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph)?.[0].length ?? 0;
}

/** A readable part of a block: `span` in UTF-16 offsets, without the dateline of the first paragraph. */
export interface Passage {
  /** Index into the text's blocks. */
  readonly block: number;
  readonly kind: BlockKind;
  readonly span: Span;
}

/** Every block as it is read, in order. The first paragraph starts after its dateline. */
export function passages(text: Pick<Text, 'text' | 'blocks'>): Passage[] {
  const first = text.blocks.findIndex((block) => block.kind === 'paragraph');
  return text.blocks.map(({ kind, start, end }, block) => {
    const skip = block === first ? datelineLength(text.text.slice(start, end)) : 0;
    return { block, kind, span: { start: skip < end - start ? start + skip : start, end } };
  });
}
