import { IMPORT_LIMIT } from '../../shared/api';

/** How deep values may lie inside one another. The deepest of the contract, a handed-in review, has about ten levels. */
export const DEPTH_LIMIT = 64;

/** How many values there may be in all. Deleting an article with 20,000 claims sends about a million. */
export const VALUE_LIMIT = 10_000_000;

/** How many names one object may have. The most that one of the contract has is some hundreds. */
export const NAMES_LIMIT = 1_000;

/** UTF-16 units of all strings and bytes of all arrays of bytes, together. */
export const SIZE_LIMIT = 8 * IMPORT_LIMIT;

/** Names that mean something to every object, and nothing in the contract. */
const INHERITED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What a value may be that holds no others: what JSON can write, and so comes back from the library as it went in. */
function isSimple(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * What is wrong with the arguments of a call as mere data, in words; null where nothing is. The structured clone that
 * brings them lets through more than any operation takes (maps, dates, errors, holes, `NaN`, a value inside itself),
 * and of any size. Here it is plain objects, arrays and what JSON can write, within limits that no person's work comes
 * near. So nothing behind this can run out of stack, and nothing is stored otherwise than it was checked.
 *
 * @param bytesIn The fields of the arguments that may be bytes. Elsewhere there are none: whoever looks through bytes
 * for the names of an object makes a string of each, which for 100 MB takes minutes.
 */
export function faultInData(args: unknown, bytesIn: ReadonlySet<string>): string | null {
  // An empty list would pass for an object without fields.
  if (Array.isArray(args)) return 'they are a list';
  let values = 0;
  let size = 0;
  // By level, not by recursion, so that depth costs no stack. A value inside itself ends at the limit of depth.
  let level: unknown[] = [args];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH_LIMIT) return 'they are nested too deep';
    const below: unknown[] = [];
    for (const value of level) {
      values += 1;
      if (typeof value === 'string') size += value.length;
      else if (Array.isArray(value)) {
        if (values + below.length + value.length > VALUE_LIMIT) return 'they hold too many values';
        for (const each of value) below.push(each);
      } else if (!isSimple(value)) {
        if (typeof value !== 'object' || value === null || !isPlain(value)) {
          return 'they hold something that is no plain data';
        }
        const names = Object.keys(value);
        if (names.length > NAMES_LIMIT) return 'they hold an object of too many names';
        for (const name of names) {
          if (INHERITED.has(name)) return `they use the name ${name}`;
          size += name.length;
          const each = (value as Readonly<Record<string, unknown>>)[name];
          if (depth === 0 && bytesIn.has(name) && each instanceof Uint8Array) size += each.length;
          else below.push(each);
        }
      }
      if (size > SIZE_LIMIT) return 'they are too long';
      if (values + below.length > VALUE_LIMIT) return 'they hold too many values';
    }
    level = below;
  }
  return null;
}
