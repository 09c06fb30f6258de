import * as v from 'valibot';
import { anchorHolds } from '../../shared/anchoring';
import {
  ARTICLE_KINDS,
  blocksFit,
  type Change,
  type Delivery,
  type Op,
  RECORD_SCHEMAS,
  type RecordKind,
  type Text,
} from '../../shared/model';
import { faultInDelivery } from '../../shared/review/checking/delivery';
import { sha256 } from './inspect';

/** No clock is ahead by so much; a reading after it would leave no room for later ones (see history/clock). */
const LAST_YEAR = '9000';

class Unsound extends Error {}

function unless(holds: boolean, why: string): asserts holds {
  if (!holds) throw new Unsound(why);
}

const name = ({ kind, id }: Op) => `${kind} ${id}`;

/** A whole record: what a change creates, or says it deletes. */
function checkWhole(op: Op, fields: Readonly<Record<string, unknown>>, articleId: string): void {
  const { kind, id } = op;
  unless(fields['id'] === undefined || fields['id'] === id, `${name(op)} carries another id`);
  const parsed = v.safeParse(RECORD_SCHEMAS[kind], { ...fields, id }, { abortEarly: true });
  unless(parsed.success, `${name(op)} is not as such a record has to be`);
  const owner = kind === 'article' ? id : fields['articleId'];
  unless(owner === articleId, `${name(op)} belongs to another article`);
}

/** The fields of a record that a change gives new values: each as its schema wants it, ids never. */
function checkFields(op: Op, before: object, after: Readonly<Record<string, unknown>>): void {
  const entries: Readonly<Record<string, v.GenericSchema>> = RECORD_SCHEMAS[op.kind].entries;
  const fields = Object.keys(after);
  unless(
    fields.length === Object.keys(before).length &&
      fields.every((field) => Object.hasOwn(before, field)),
    `${name(op)}: before and after carry different fields`,
  );
  for (const [field, value] of Object.entries(after)) {
    const schema = Object.hasOwn(entries, field) ? entries[field] : undefined;
    const may = schema !== undefined && field !== 'id' && field !== 'articleId';
    unless(may && v.is(schema, value), `${name(op)}: ${field} is not as it has to be`);
  }
}

const borders = (blocks: Text['blocks']) => blocks.map(({ start, end }) => `${start}-${end}`);

/** The texts that the changes bring in, by id. One that is brought in twice is the same both times. */
function textsIn(changes: readonly Change[]): Map<string, Text> {
  const texts = new Map<string, Text>();
  for (const op of changes.flatMap(({ ops }) => ops)) {
    if (op.kind !== 'text' || op.before !== null) continue;
    const parsed = v.safeParse(
      RECORD_SCHEMAS.text,
      { ...op.after, id: op.id },
      { abortEarly: true },
    );
    unless(parsed.success, `${name(op)} is not as such a record has to be`);
    const known = texts.get(op.id)?.text ?? parsed.output.text;
    unless(known === parsed.output.text, `${name(op)} is there with other words`);
    texts.set(op.id, parsed.output);
  }
  return texts;
}

function checkNewText(op: Op): void {
  const { text, blocks, sha256: stated } = op.after as Text;
  unless(blocksFit(text, blocks), `${name(op)}: its blocks do not fit its words`);
  unless(sha256(text) === stated, `${name(op)}: its words do not have the SHA-256 it states`);
}

/**
 * What is wrong with a change that `plan` has let pass, in plain words; null where nothing is. `plan` makes no hashes
 * and looks at what becomes of a record, not at what is done to it.
 */
export function faultInDeed({ ops }: Change): string | null {
  for (const op of ops) {
    const { kind, before, after } = op;
    if (after === null) continue;
    if (kind === 'delivery' && before !== null) return `${name(op)}: a delivery does not change`;
    if (kind !== 'text' || before !== null) continue;
    const { text, sha256: stated } = after as Text;
    if (sha256(text) !== stated) return `${name(op)}: its words do not have the SHA-256 it states`;
  }
  return null;
}

/** A text version's words never change, and of its blocks only the kinds. */
function checkText(op: Op, after: Readonly<Record<string, unknown>>, text: Text | undefined): void {
  unless(
    text !== undefined && Object.keys(after).every((field) => field === 'blocks'),
    `${name(op)}: a text version does not change`,
  );
  const blocks = after['blocks'] as Text['blocks'];
  unless(
    borders(blocks).join() === borders(text.blocks).join(),
    `${name(op)}: only the kinds of blocks may be corrected`,
  );
}

/** An anchor repeats the words of the text it names or, where it names none, of one of the article's. */
function checkAnchor(
  op: Op,
  after: Readonly<Record<string, unknown>>,
  texts: ReadonlyMap<string, Text>,
): void {
  const parsed = v.safeParse(RECORD_SCHEMAS.claim.entries.anchor, after['anchor'], {
    abortEarly: true,
  });
  const { textId } = after;
  const named = typeof textId === 'string' ? [texts.get(textId)] : [...texts.values()];
  unless(
    parsed.success &&
      named.some((text) => text !== undefined && anchorHolds(text.text, parsed.output)),
    `${name(op)}: the words at its offsets are not those it quotes`,
  );
}

/** A delivery is what its reader handed in, whole: it never changes. */
function checkDelivery(op: Op, after: Delivery, texts: ReadonlyMap<string, Text>): void {
  unless(op.before === null, `${name(op)}: a delivery does not change`);
  const fault = faultInDelivery({ ...after, id: op.id }, [...texts.values()]);
  unless(fault === null, `${name(op)}: ${fault ?? ''}`);
}

function checkOp(op: Op, articleId: string, texts: ReadonlyMap<string, Text>): void {
  const kinds: readonly RecordKind[] = ARTICLE_KINDS;
  unless(kinds.includes(op.kind), `${name(op)} does not belong in an article’s history`);
  unless(op.kind !== 'article' || op.id === articleId, `${name(op)} is another article`);
  if (op.after === null) {
    checkWhole(op, op.before ?? {}, articleId);
    return;
  }
  if (op.before === null) checkWhole(op, op.after, articleId);
  else checkFields(op, op.before, op.after);
  if (op.kind === 'text' && op.before === null) checkNewText(op);
  if (op.kind === 'text' && op.before !== null) checkText(op, op.after, texts.get(op.id));
  if (op.kind === 'delivery') checkDelivery(op, op.after as Delivery, texts);
  if (op.kind === 'claim' && 'anchor' in op.after) checkAnchor(op, op.after, texts);
}

/**
 * What is wrong with changes that are to be merged into an article's history, in plain words; null where each is
 * sound by itself. What they come to together is for `fold` to say: a merged history may well leave a record without
 * what it refers to, but no change ever quotes words that are not there or touches another article's records.
 *
 * @param known The changes of the article that are there already.
 */
export function inspectChanges(
  articleId: string,
  incoming: readonly Change[],
  known: readonly Change[],
): string | null {
  try {
    const all = [...known, ...incoming];
    const texts = textsIn(all);
    const created = new Set(
      all.flatMap(({ ops }) => ops.filter(({ before }) => before === null).map(name)),
    );
    for (const change of incoming) {
      unless(change.articleId === articleId, 'it holds changes of another article');
      unless(change.reviewId === undefined, 'it holds changes of a review that is under way');
      unless(change.at < LAST_YEAR, 'it holds a change from a time that no clock shows');
      for (const op of change.ops) {
        checkOp(op, articleId, texts);
        unless(created.has(name(op)), `${name(op)} is changed, and was never made`);
      }
    }
    return null;
  } catch (error) {
    if (error instanceof Unsound) return error.message;
    throw error;
  }
}
