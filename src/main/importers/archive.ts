import * as v from 'valibot';
import { failure, IMPORT_LIMIT, type Result, success } from '../../shared/api';
import {
  type Archive,
  anyArchiveSchema,
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
} from '../../shared/model';
import { hasTooManyParts, shorten, visible } from '../../shared/text';
import { faultIn, faultInOriginals } from './archive-faults';

/** The largest export read, in bytes: originals are in it as base64, several versions of them. */
const ARCHIVE_LIMIT = 4 * IMPORT_LIMIT;

/** How far into a file its `format` is looked for, in bytes. */
const HEAD = 64 * 1024;

const KEPT = 'Nothing was changed.';
/** How many characters of what is wrong are said: a file may name what it likes. */
const SAID = 300;

/**
 * Whether a file is (or by its name says it is) our own JSON export: then `readArchive` is to read it,
 * and its refusal is the one to show.
 */
export function isArchive(name: string, bytes: Uint8Array): boolean {
  const lower = name.toLowerCase();
  if (lower.endsWith('.sourcemark.json')) return true;
  if (!lower.endsWith('.json')) return false;
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return (
    /^(?:\u00ef\u00bb\u00bf)?\s*\{/u.test(head) &&
    new RegExp(`"format"\\s*:\\s*"${ARCHIVE_FORMAT}"`, 'u').test(head)
  );
}

function damaged(what: string): Result<never> {
  return failure(
    'import-damaged',
    `This Sourcemark export is damaged: ${shorten(visible(what), SAID)}. ${KEPT} Export the article again where it came from, and import that file.`,
  );
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

function field(raw: unknown, name: string): unknown {
  return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, name)
    ? (raw as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/**
 * Reads our own JSON export, of this version or an older one, and checks everything in it: the schema, every text's
 * hash and blocks, every anchor, that the records are what the changes amount to, and the originals' hashes.
 * Never throws.
 * Refusals: import-empty, import-too-large, import-unsupported (no export, or a newer one), import-damaged.
 */
export function readArchive(bytes: Uint8Array): Result<Archive> {
  if (bytes.byteLength === 0) {
    return failure(
      'import-empty',
      `This file is empty. ${KEPT} Export the article again where it came from, and import that file.`,
    );
  }
  if (bytes.byteLength > ARCHIVE_LIMIT) {
    return failure(
      'import-too-large',
      `This export has more than ${ARCHIVE_LIMIT / (1024 * 1024)} MB, which is the limit. ${KEPT} Import it from the library it came from instead.`,
    );
  }
  const source = decoded(bytes);
  if (hasTooManyParts(source)) {
    return failure(
      'import-too-large',
      `This file has more parts than any article. ${KEPT} Choose a file that was written with File > Export > JSON.`,
    );
  }
  const raw = parseJson(source);
  if (raw === undefined) return damaged('it is not complete JSON');
  if (field(raw, 'format') !== ARCHIVE_FORMAT) {
    return failure(
      'import-unsupported',
      `This JSON file is not a Sourcemark export. ${KEPT} Choose a file that was written with File > Export > JSON.`,
    );
  }
  const version = field(raw, 'schemaVersion');
  if (typeof version === 'number' && version > ARCHIVE_VERSION) {
    return failure(
      'import-unsupported',
      `This export was made by a newer Sourcemark (format ${version}; this one reads up to ${ARCHIVE_VERSION}). ${KEPT} Update Sourcemark and import the file again.`,
    );
  }
  // The originals are checked apart: a pattern over 27 million characters of base64 overflows the stack.
  const originals = field(raw, 'originals');
  const parsed = v.safeParse(
    anyArchiveSchema,
    { ...(raw as object), originals: {} },
    { abortEarly: true },
  );
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return damaged(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const fault = faultInOriginals(originals, parsed.output.texts) ?? faultIn(parsed.output);
  if (fault !== null) return damaged(fault);
  return success({ ...parsed.output, originals: originals as Archive['originals'] });
}
