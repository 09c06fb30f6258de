import * as v from 'valibot';
import { idSchema, instantSchema, lineSchema, offsetSchema, sha256Schema } from './fields';
import { BLOCK_KINDS, IMPORT_FORMATS } from './taxonomy';

/** A block of a text: [start, end) in UTF-16 offsets. Blocks never touch: one LF lies between two. */
export const blockSchema = v.strictObject({
  kind: v.picklist(BLOCK_KINDS),
  start: offsetSchema,
  end: offsetSchema,
});
export type Block = Readonly<v.InferOutput<typeof blockSchema>>;

/**
 * A text version. `text` and the borders of its blocks never change; the kinds of blocks may be
 * corrected. `sha256` is over the UTF-8 bytes of `text`; `importedFrom.sha256` over the original file.
 */
export const textSchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** NFC, exactly one LF between blocks, none inside one. */
  text: v.string(),
  blocks: v.pipe(v.array(blockSchema), v.minLength(1)),
  sha256: sha256Schema,
  importedFrom: v.strictObject({
    format: v.picklist(IMPORT_FORMATS),
    name: lineSchema,
    sha256: sha256Schema,
    at: instantSchema,
  }),
});
export type Text = Readonly<v.InferOutput<typeof textSchema>>;

/**
 * Whether the blocks describe the text: in order, not empty, together with one LF between two the whole of it.
 * A text for which this is false must not enter a library: every offset after the fault would lie.
 */
export function blocksFit(text: string, blocks: readonly Block[]): boolean {
  let next = 0;
  for (const block of blocks) {
    if (block.start !== next || block.end <= block.start) return false;
    if (text.slice(block.start, block.end).includes('\n')) return false;
    if (block.end < text.length && text[block.end] !== '\n') return false;
    next = block.end + 1;
  }
  return next === text.length + 1;
}

/** The newest of an article's text versions: what is read, sent and reported on. RangeError where there is none. */
export function newestText(texts: readonly Text[]): Text {
  const [first, ...rest] = texts;
  if (first === undefined) throw new RangeError('an article without a text cannot be read');
  return rest.reduce((newest, text) => (text.number > newest.number ? text : newest), first);
}
