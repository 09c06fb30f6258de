/** What of the platform is needed here: every browser and Node have it. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** What stands in the place of bytes that are no character. */
export const LOST_CHARACTER = '\uFFFD';

export interface Decoded {
  /** Without a byte order mark. Where the bytes are not UTF-8, with `LOST_CHARACTER` in the place of what was lost. */
  readonly source: string;
  readonly whole: boolean;
}

/** The bytes of a file as text. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { source: new TextDecoder('utf-8', { fatal: true }).decode(bytes), whole: true };
  } catch {
    return { source: new TextDecoder('utf-8', { fatal: false }).decode(bytes), whole: false };
  }
}
