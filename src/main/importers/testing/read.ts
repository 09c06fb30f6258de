import { expect } from 'vitest';
import type { ErrorCode } from '../../../shared/api';
import { blocksFit } from '../../../shared/model';
import { readArticle, type ReadArticle } from '../index';

/** The bytes of `text` in UTF-8, or of byte values. */
export function bytesOf(content: string | readonly number[]): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** What `name` with this content reads as. Fails the test where it is refused. */
export function readAs(name: string, content: string | readonly number[]): ReadArticle {
  const result = readArticle({ name, bytes: bytesOf(content) });
  if (!result.ok) throw new Error(`refused: ${result.error.code}: ${result.error.message}`);
  const { text, blocks } = result.value;
  expect(blocksFit(text, blocks)).toBe(true);
  expect(text).toBe(text.normalize('NFC'));
  return result.value;
}

/** Its blocks as `[kind, words]`. */
export function blocksOf(name: string, content: string | readonly number[]): [string, string][] {
  const { text, blocks } = readAs(name, content);
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/** Expects a refusal with this code, in a message that says what was kept and what to do. */
export function expectRefusal(
  name: string,
  content: string | readonly number[] | Uint8Array,
  code: ErrorCode,
): string {
  const bytes = content instanceof Uint8Array ? content : bytesOf(content);
  const result = readArticle({ name, bytes });
  if (result.ok) throw new Error(`${name} was read`);
  expect(result.error.code).toBe(code);
  expect(result.error.message).toContain('Nothing was changed.');
  expect(result.error.message).toContain(name);
  return result.error.message;
}
