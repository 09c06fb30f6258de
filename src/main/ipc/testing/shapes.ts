import fc from 'fast-check';
import type * as v from 'valibot';
import { RECORD_SCHEMAS } from '../../../shared/model';

/** Values made after a schema: what has the right shape, whatever it says. */

type Any = fc.Arbitrary<unknown>;

/** What is known of a schema without running it. */
interface Node {
  readonly type: string;
  readonly pipe?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly unknown[];
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly value?: Node;
}

/** What strings, numbers and bytes are taken from. */
export interface Words {
  /** Ids of what is there, and of what is not. */
  readonly ids: readonly string[];
  readonly stamps: readonly string[];
  readonly hashes: readonly string[];
  readonly words: readonly string[];
  readonly bytes: readonly Uint8Array[];
}

const OFFSETS = [0, 1, 5, 18, 52, 70, 107, 108, 4_000, 2 ** 31, 2 ** 53];
const INSTANT = '2026-01-02T03:04:05.000Z';

function stringOf({ pipe = [] }: Node, words: Words): Any {
  const has = (type: string) => pipe.some((each) => each.type === type);
  if (has('uuid')) return fc.constantFrom(...words.ids);
  if (has('iso_timestamp')) return fc.constant(INSTANT);
  if (has('regex')) return fc.constantFrom(...(has('check') ? words.stamps : words.hashes));
  return fc.constantFrom(...words.words);
}

const listOf = (item: Any): Any =>
  fc.oneof(
    { weight: 8, arbitrary: fc.array(item, { minLength: 1, maxLength: 3 }) },
    // Sixty times the same.
    { weight: 1, arbitrary: item.map((each) => Array.from({ length: 60 }, () => each)) },
  );

/** Fields of a record of any kind: all of it, or some of it. In a change within a record there are few. */
function fieldsOf(words: Words, inRecord: boolean): Any {
  if (inRecord)
    return fc.dictionary(fc.constantFrom('id', 'note', 'tag'), fc.constantFrom(...words.words));
  return fc.oneof(
    ...Object.values(RECORD_SCHEMAS).map((schema) =>
      fc
        .tuple(shapeOfNode(nodeOf(schema), words, true), fc.option(fc.nat(12), { nil: null }))
        .map(([record, kept]) =>
          kept === null
            ? record
            : Object.fromEntries(Object.entries(record as object).slice(kept, kept + 2)),
        ),
    ),
  );
}

const nodeOf = (schema: v.GenericSchema) => schema as unknown as Node;

function shapeOfNode(node: Node, words: Words, inRecord: boolean): Any {
  switch (node.type) {
    case 'strict_object':
      return fc.record(
        Object.fromEntries(
          Object.entries(node.entries ?? {}).map(([key, entry]) => [
            key,
            shapeOfNode(entry, words, inRecord),
          ]),
        ),
        {
          requiredKeys: Object.entries(node.entries ?? {}).flatMap(([key, { type }]) =>
            type === 'exact_optional' || type === 'optional' ? [] : [key],
          ),
        },
      );
    case 'string':
      return stringOf(node, words);
    case 'number':
      return fc.constantFrom(...OFFSETS);
    case 'boolean':
      return fc.boolean();
    case 'picklist':
      return fc.constantFrom(...(node.options ?? []));
    case 'array':
      return node.item === undefined
        ? fc.constant([])
        : listOf(shapeOfNode(node.item, words, inRecord));
    case 'nullable':
      return fc.oneof(
        fc.constant(null),
        shapeOfNode(node.wrapped ?? { type: 'unknown' }, words, inRecord),
      );
    case 'exact_optional':
    case 'optional':
      return shapeOfNode(node.wrapped ?? { type: 'unknown' }, words, inRecord);
    case 'instance':
      return fc.constantFrom(...words.bytes);
    case 'record':
      // Of a change, whose records' own schemas say what its fields are.
      if (node.value === undefined || node.value.type === 'unknown')
        return fieldsOf(words, inRecord);
      return fc.dictionary(
        fc.constantFrom(...words.words),
        shapeOfNode(node.value, words, inRecord),
        { maxKeys: 3 },
      );
    default:
      throw new Error(`a kind of schema that no attack knows: ${node.type}`);
  }
}

/**
 * Values of the schema's shape. Fails for a kind of schema it does not know, so that a new one in the contract is
 * not left out unnoticed.
 */
export function shapeOf(schema: v.GenericSchema, words: Words): Any {
  return shapeOfNode(nodeOf(schema), words, false);
}
