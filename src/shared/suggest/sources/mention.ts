import type { SourceKind } from '../../model';
import type { Classified, Reference, SourceRule, SourceTag } from './identified';
import type { Gender } from './vocabulary';

/** A mention taken apart, with what is needed to find what it refers back to. */
export interface Mention extends Classified {
  /** The noun it turns on, singular: `official`, `ministry`; empty for a mere name. */
  readonly head: string;
  /** Role and title words in it, folded: `senator`, `spokesperson`. */
  readonly roles: readonly string[];
  /** Lower-case words of the name; empty for the unnamed. */
  readonly nameWords: readonly string[];
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Whether the name could as well be one of an institution: a single word, nothing beside it. */
  readonly unsure: boolean;
  /** Whether the words make a new source each time: `a source`, `another source`. */
  readonly fresh: boolean;
  /** Whether words describe it behind the noun: `people familiar with the talks`. */
  readonly described: boolean;
  /** Words before the noun that tell it from others: `republican`, `former`. */
  readonly modifiers: readonly string[];
  /** For a spokesperson, the words for whom they speak for; for “X’s campaign”, X. Empty if not said. */
  readonly owner: string;
  /** What to know the same words again by: lower case, without determiner. */
  readonly words: string;
}

/** What is said of a mention to make it. */
export interface Draft {
  kind: SourceKind;
  tag: SourceTag;
  rule: SourceRule;
  reference?: Reference;
  name?: string | null;
  descriptor?: string;
  head?: string;
  roles?: readonly string[];
  nameWords?: readonly string[];
  gender?: Gender | null;
  plural?: boolean;
  unsure?: boolean;
  fresh?: boolean;
  described?: boolean;
  modifiers?: readonly string[];
  owner?: string;
  words?: string;
}

/** Without the marks and spaces around it, and single spaces within. */
export function tidy(words: string): string {
  return UNTIDY.test(words)
    ? words
        .replace(/\s+/gu, ' ')
        .replace(/^[ ,;:–—-]+/u, '')
        .replace(/[ ,;:–—-]+$/u, '')
    : words;
}
const UNTIDY = /^[\s,;:–—-]|[\s,;:–—-]$|\s\s|[\n\t\r]/u;

/** A mention of which only what differs from the plain case is said. */
export function made(mention: string, draft: Draft): Mention {
  return {
    kind: draft.kind,
    tag: draft.tag,
    rule: draft.rule,
    name: draft.name ?? null,
    descriptor: draft.descriptor ?? tidy(mention),
    reference: draft.reference ?? 'none',
    head: draft.head ?? '',
    roles: draft.roles ?? [],
    nameWords: draft.nameWords ?? [],
    gender: draft.gender ?? null,
    plural: draft.plural ?? false,
    unsure: draft.unsure ?? false,
    fresh: draft.fresh ?? false,
    described: draft.described ?? false,
    modifiers: draft.modifiers ?? [],
    owner: draft.owner ?? '',
    words: draft.words ?? '',
  };
}

/** Somebody without a name. */
export const unnamed = (mention: string, more: Partial<Draft> = {}): Mention =>
  made(mention, { kind: 'group', tag: 'anonymous', rule: 'unnamed-people', plural: true, ...more });
