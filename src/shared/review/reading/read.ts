import { hasTooManyParts } from '../../text';
import { faultInValues } from '../checking/values';
import { REVIEW_FORMAT, REVIEW_LIMIT, REVIEW_VERSION } from '../reviewFile';
import { type Decoded, decodeUtf8 } from './decode';
import { faultInReview, parseReview } from './faults';
import { otherFormat, otherThanJson, wasReview } from './kinds';
import { partsOf, piecesOf, rescue } from './rescue';
import { damaged, refuse, type ReviewRead } from './said';

const MEGABYTE = 1024 * 1024;

function parseJson(source: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(source) as unknown };
  } catch {
    return null;
  }
}

/** A source that is no complete JSON: a review file that lost something, or something else. */
function readPieces({ source, whole }: Decoded): ReviewRead {
  if (!wasReview(source)) return otherThanJson(source);
  const found = rescue(piecesOf(source), whole);
  if (!whole) return damaged('it is not UTF-8', found, 'import-undecodable');
  return source.trimEnd().endsWith('}')
    ? damaged('a character that holds it together was lost or changed', found)
    : damaged('it ends in the middle', found);
}

function readJson(raw: unknown): ReviewRead {
  const { format, version } = (typeof raw === 'object' && raw !== null ? raw : {}) as {
    readonly format?: unknown;
    readonly version?: unknown;
  };
  if (format !== REVIEW_FORMAT) return otherFormat(format);
  if (typeof version === 'number' && version > REVIEW_VERSION) {
    return refuse(
      'import-unsupported',
      `This review file was saved by a newer Sourcemark (format ${version}; this one reads up to ${REVIEW_VERSION}).`,
      'Update Sourcemark and bring the file in again.',
    );
  }
  const broken = (what: string) => damaged(what, rescue(partsOf(raw), true));
  const odd = faultInValues(raw);
  if (odd !== null) return broken(odd);
  const parsed = parseReview(raw);
  if ('fault' in parsed) return broken(parsed.fault);
  const fault = faultInReview(parsed.file);
  return fault === null ? { ok: true, value: parsed.file } : broken(fault);
}

/**
 * Reads a review file and checks everything in it: its schema, checksum, text and blocks, that every change is of this
 * review and touches nothing else, every anchor, and that the changes hold together. Of a damaged file it gives what
 * can be rescued. Writes nothing and never throws.
 */
export function readReviewFile(content: Uint8Array | string): ReviewRead {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > REVIEW_LIMIT) {
    return refuse(
      'import-too-large',
      `This file has ${Math.ceil(size / MEGABYTE)} MB. Sourcemark reads review files of up to ${REVIEW_LIMIT / MEGABYTE} MB, three times the largest article there can be.`,
      'Choose the file that the reader saved with Save review file.',
    );
  }
  const decoded =
    typeof content === 'string'
      ? { source: content.replace(/^\uFEFF/u, ''), whole: true }
      : decodeUtf8(content);
  if (decoded.source.trim() === '') {
    return refuse(
      'import-empty',
      'This file is empty.',
      'Ask the reader to save the review file again: their work is still where they did it.',
    );
  }
  if (hasTooManyParts(decoded.source)) {
    return refuse(
      'import-too-large',
      'This file has more parts than any review.',
      'Choose the file that the reader saved with Save review file.',
    );
  }
  const json = decoded.whole ? parseJson(decoded.source) : null;
  return json === null ? readPieces(decoded) : readJson(json.value);
}
