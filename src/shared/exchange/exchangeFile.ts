import * as v from 'valibot';
import { hasTooManyParts } from '../text';
import { type Change, changeSchema, idSchema, lineSchema, sha256Schema } from '../model';

/** The `format` and `version` of an article's file in a shared folder. */
export const EXCHANGE_FORMAT = 'sourcemark-exchange';
export const EXCHANGE_VERSION = 1;

/** The `format` of the file that says whose desk a folder is. */
export const DESK_FORMAT = 'sourcemark-desk';

const deskFields = {
  version: v.literal(EXCHANGE_VERSION),
  /** The id of the library that wrote it. */
  desk: idSchema,
  /** Who works there. */
  by: v.pipe(lineSchema, v.minLength(1)),
};

const deskFileSchema = v.strictObject({ format: v.literal(DESK_FORMAT), ...deskFields });
export type DeskFile = Readonly<v.InferOutput<typeof deskFileSchema>>;

const exchangeFileSchema = v.strictObject({
  format: v.literal(EXCHANGE_FORMAT),
  ...deskFields,
  articleId: idSchema,
  /** SHA-256 of the original files that lie beside it. */
  originals: v.array(sha256Schema),
  /** All that the desk knows of the article, whoever made it. Never what was made in a review. */
  changes: v.pipe(v.array(changeSchema), v.minLength(1)),
  /** SHA-256 of the changes as they are printed. */
  checksum: sha256Schema,
});

/** What a desk tells the others of one article. */
export type ExchangeFile = Readonly<Omit<v.InferOutput<typeof exchangeFileSchema>, 'checksum'>>;

/** SHA-256 of a string's UTF-8, lower-case hexadecimal. */
export type Digest = (text: string) => string;

export type ReadResult<T> =
  { readonly ok: true; readonly file: T } | { readonly ok: false; readonly why: string };

/** What an article's file holds. The same file is the same bytes. */
export function printExchangeFile(file: ExchangeFile, digest: Digest): string {
  const { changes, ...head } = file;
  const printed = JSON.stringify(changes);
  const start = JSON.stringify({ ...head, checksum: digest(printed) });
  return `${start.slice(0, -1)},"changes":${printed}}\n`;
}

export function printDeskFile(by: Pick<DeskFile, 'desk' | 'by'>): string {
  return `${JSON.stringify({ format: DESK_FORMAT, version: EXCHANGE_VERSION, ...by })}\n`;
}

const no = (why: string) => ({ ok: false, why }) as const;

const DAMAGED =
  'it is damaged, or has not arrived whole yet. It was left alone, and is read again at the next exchange.';

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** Why a JSON value is no file of this format, where that can be said before looking further. */
function notOurs(json: unknown, format: string): string | null {
  if (json === undefined || json === null || typeof json !== 'object') return DAMAGED;
  const { format: is, version } = json as { readonly format?: unknown; readonly version?: unknown };
  if (is !== format) return 'it is not a file of Sourcemark’s exchange. It was left alone.';
  if (typeof version === 'number' && version > EXCHANGE_VERSION) {
    return 'it was written by a newer Sourcemark. It was left alone; update Sourcemark here to read it.';
  }
  return null;
}

/** Reads whose desk a folder is. */
export function readDeskFile(content: string): ReadResult<DeskFile> {
  const json = parseJson(content);
  const why = notOurs(json, DESK_FORMAT);
  if (why !== null) return no(why);
  const parsed = v.safeParse(deskFileSchema, json, { abortEarly: true });
  return parsed.success ? { ok: true, file: parsed.output } : no(DAMAGED);
}

/**
 * Reads an article's file. Whether its changes fit the article is for the library to say.
 *
 * @param place Whose folder it lies in and which article it is named after: it must say the same.
 */
export function readExchangeFile(
  content: string,
  digest: Digest,
  place: { readonly desk: string; readonly articleId: string },
): ReadResult<ExchangeFile> {
  if (hasTooManyParts(content)) return no('it has more parts than any article. It was left alone.');
  const json = parseJson(content);
  const why = notOurs(json, EXCHANGE_FORMAT);
  if (why !== null) return no(why);
  const parsed = v.safeParse(exchangeFileSchema, json, { abortEarly: true });
  if (!parsed.success) return no(DAMAGED);
  const { checksum, ...file } = parsed.output;
  const changes = (json as { readonly changes: readonly Change[] }).changes;
  if (digest(JSON.stringify(changes)) !== checksum) return no(DAMAGED);
  if (file.desk !== place.desk || file.articleId !== place.articleId) {
    return no(
      'it is another file than its name and folder say, as a copy is. It was left alone; delete it where nobody needs it.',
    );
  }
  return { ok: true, file };
}
