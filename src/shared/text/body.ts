import type { Block, BlockKind, Span, Text } from '../model';

/** The blocks whose words count: what the outlet tells its readers, without the furniture around it. */
const BODY_KINDS: ReadonlySet<BlockKind> = new Set([
  'dek',
  'paragraph',
  'list-item',
  'quote',
  'caption',
]);

export function isBody({ kind }: Pick<Block, 'kind'>): boolean {
  return BODY_KINDS.has(kind);
}

const PLACES = String.raw`\p{Lu}[\p{Lu}’'.-]+(?:[ ,/]+\p{Lu}[\p{Lu}’'.-]*){0,4}`;
const COUNTRY_MONTH_OR_AGENCY = String.raw`(?:,? \p{Lu}[\p{L}.]+| \([\p{L} .]+\)){0,3}`;
const DAY_AND_YEAR = String.raw`(?:,? \d{1,2}(?: \p{Lu}\p{L}+)?)?(?:,? \d{4})?`;
/** An en dash or hyphen only between spaces: `U.S.–Ostrava talks` is no dateline. */
const DASH = String.raw`(?: ?—| –(?= )| ?--| -(?= ))`;

/**
 * A dateline opens a story: capitals (perhaps with a country, agency or date), a dash, and then the first
 * sentence, which does not start small (`NASA — the agency — said` is no dateline).
 * It says where the story was written and claims nothing, so it is neither a sentence nor body words.
 */
const DATELINE = new RegExp(
  String.raw`^\s*(?:date \d{4}-\d{2}-\d{2} )?` +
    `${PLACES}${COUNTRY_MONTH_OR_AGENCY}${DAY_AND_YEAR}${DASH}` +
    String.raw`(?!\s*\p{Ll})\s*`,
  'u',
);

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
