/** Deeper than anything of ours: what is nested further would only exhaust whoever reads it. */
const DEPTH_LIMIT = 32;

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Half a surrogate pair: no character, and it does not survive being stored. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Where in a file a value is, as messages name it: `changes.3.at`. */
const inside = (path: string, key: string | number): string =>
  path === '' ? String(key) : `${path}.${key}`;

/**
 * What in a parsed JSON value is in no file of ours, whatever its schema: keys that pass for an object's own making,
 * halves of characters, numbers that lost digits, bottomless nesting. Words for a person, or null.
 */
export function faultInValues(value: unknown, path = '', depth = 0): string | null {
  if (depth > DEPTH_LIMIT) return 'it is nested deeper than any review';
  if (typeof value === 'string') {
    return LONE_SURROGATE.test(value) ? `${path}: it holds half a character` : null;
  }
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) ? null : `${path}: it holds a number that no review has`;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const [i, inner] of value.entries()) {
      const fault = faultInValues(inner, inside(path, i), depth + 1);
      if (fault !== null) return fault;
    }
    return null;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN.has(key) || LONE_SURROGATE.test(key)) {
      return `${path === '' ? 'the file' : path}: it has a field that no review has`;
    }
    const fault = faultInValues(inner, inside(path, key), depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}
