import type { Settled } from './compose';

/** What a format's reader finds: clean blocks in order, and the metadata that the file states. */
export interface Parsed {
  readonly blocks: readonly Settled[];
  readonly meta?: Metadata;
}

/** Metadata as stated, cleaned; a missing field was not stated. */
export interface Metadata {
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

/** `raw` as an absolute http or https address, or empty. */
export function webAddress(raw: string): string {
  try {
    const url = new URL(raw.trim());
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= 2_000
      ? url.href
      : '';
  } catch {
    return '';
  }
}

/** `raw` as a canonical BCP 47 tag (`en_US` is `en-US`), or empty. */
export function languageTag(raw: string): string {
  try {
    return Intl.getCanonicalLocales(raw.trim().replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}
