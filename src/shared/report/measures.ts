import { overlaps, union } from '../anchoring';
import { type Claim, type Span, type Tag, TAGS, type Text } from '../model';
import { bodyWords, isBody, type Sentence, sentences } from '../text';

/**
 * The figures of a text and its claims. The report prints them and the app shows them live, so that both
 * always agree. Every count is over one text version; claims on other versions are left out.
 */
export interface Measures {
  readonly claims: number;
  /** `words`: body words inside at least one claim of the tag. Claims overlap, so these may sum to more than `covered`. */
  readonly byTag: Readonly<Record<Tag, { readonly claims: number; readonly words: number }>>;
  /** `covered`: body words inside at least one claim. */
  readonly words: { readonly body: number; readonly covered: number };
  /** `covered` / `body`; null where the body has no words. */
  readonly coverage: number | null;
  /** Sentences of the body. */
  readonly sentences: number;
  /** Sentences of the body that no claim touches, in order. */
  readonly untagged: readonly Sentence[];
}

interface Units {
  readonly words: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/** Text versions are immutable records, so what is counted in one is found once per object. */
const unitsOf = new WeakMap<Text, Units>();

function units(text: Text): Units {
  const known = unitsOf.get(text);
  if (known !== undefined) return known;
  const body = (sentence: Sentence) => {
    const block = text.blocks[sentence.block];
    return block !== undefined && isBody(block);
  };
  const found = { words: bodyWords(text), sentences: sentences(text).filter(body) };
  unitsOf.set(text, found);
  return found;
}

/**
 * For each unit, whether any character of it is inside one of `spans`. Both in order and apart; one pass.
 */
function touched(units: readonly Span[], spans: readonly Span[]): boolean[] {
  let next = 0;
  return units.map((unit) => {
    for (let span = spans[next]; span !== undefined && span.end <= unit.start; span = spans[next]) {
      next += 1;
    }
    const span = spans[next];
    return span !== undefined && overlaps(span, unit);
  });
}

const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;

/** Measures `text` as tagged by `claims` (any order; those on other text versions are ignored). */
export function measure(text: Text, claims: Iterable<Claim>): Measures {
  const { words, sentences } = units(text);
  const spans = new Map<Tag, Span[]>(TAGS.map((tag) => [tag, []]));
  const claimed = new Map<Tag, number>();
  for (const { textId, tag, anchor } of claims) {
    if (textId !== text.id) continue;
    spans.get(tag)?.push(...anchor.segments);
    claimed.set(tag, (claimed.get(tag) ?? 0) + 1);
  }
  const entries = TAGS.map((tag) => {
    const inTag = union(spans.get(tag) ?? []);
    return [tag, { claims: claimed.get(tag) ?? 0, words: count(touched(words, inTag)) }] as const;
  });
  const all = union([...spans.values()].flat());
  const covered = count(touched(words, all));
  const tagged = touched(sentences, all);
  return {
    claims: entries.reduce((sum, [, { claims }]) => sum + claims, 0),
    byTag: Object.fromEntries(entries) as Measures['byTag'],
    words: { body: words.length, covered },
    coverage: words.length === 0 ? null : covered / words.length,
    sentences: sentences.length,
    untagged: sentences.filter((_, i) => tagged[i] !== true),
  };
}
