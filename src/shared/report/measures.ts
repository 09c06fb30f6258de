import { union } from '../anchoring';
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

/** Disjoint spans of one text in order, kept for finding those that a span touches. */
class Ruler {
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;

  constructor(spans: readonly Span[]) {
    this.starts = Int32Array.from(spans, ({ start }) => start);
    this.ends = Int32Array.from(spans, ({ end }) => end);
  }

  /** Indices [start, end) of the spans with any character inside `span`. */
  under(span: Span): Span {
    return { start: above(this.ends, span.start), end: above(this.starts, span.end - 1) };
  }
}

/** Index of the first of `sorted` that is greater than `value`. */
function above(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Units {
  readonly words: Ruler;
  readonly wordCount: number;
  readonly sentences: readonly Sentence[];
  readonly sentenceRuler: Ruler;
  /** What was found under segments of claims, which outlast most edits. */
  readonly under: WeakMap<Span, { readonly words: Span; readonly sentences: Span }>;
}

/** Text versions are immutable records, so what is counted in one is found once per object. */
const unitsOf = new WeakMap<Text, Units>();

function units(text: Text): Units {
  const known = unitsOf.get(text);
  if (known !== undefined) return known;
  const words = bodyWords(text);
  const body = sentences(text).filter(isBody);
  const found = {
    words: new Ruler(words),
    wordCount: words.length,
    sentences: body,
    sentenceRuler: new Ruler(body),
    under: new WeakMap(),
  };
  unitsOf.set(text, found);
  return found;
}

/** The words and the sentences, by their indices, that a segment touches. */
function under({ words, sentenceRuler, under }: Units, segment: Span) {
  const known = under.get(segment);
  if (known !== undefined) return known;
  const found = { words: words.under(segment), sentences: sentenceRuler.under(segment) };
  under.set(segment, found);
  return found;
}

/** How many indices ranges cover that are apart. */
function covered(ranges: readonly Span[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * Measures `text` as tagged by `claims` (any order; those on other text versions are ignored). Cheap enough for
 * every key press: each segment is looked up in the words, and no pass is made over all of them.
 */
export function measure(text: Text, claims: Iterable<Claim>): Measures {
  const counted = units(text);
  const { wordCount, sentences } = counted;
  const counts = new Map<Tag, number>();
  const wordRanges = new Map<Tag, Span[]>(TAGS.map((tag) => [tag, []]));
  const sentenceRanges: Span[] = [];
  for (const { textId, tag, anchor } of claims) {
    if (textId !== text.id) continue;
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
    for (const segment of anchor.segments) {
      const found = under(counted, segment);
      wordRanges.get(tag)?.push(found.words);
      sentenceRanges.push(found.sentences);
    }
  }
  const parts = TAGS.map((tag) => [tag, union(wordRanges.get(tag) ?? [])] as const);
  const byTag = parts.map(
    ([tag, words]) => [tag, { claims: counts.get(tag) ?? 0, words: covered(words) }] as const,
  );
  const inAny = covered(union(parts.flatMap(([, words]) => words)));
  const tagged = union(sentenceRanges);
  const gaps = [0, ...tagged.map(({ end }) => end)];
  return {
    claims: byTag.reduce((sum, [, own]) => sum + own.claims, 0),
    byTag: Object.fromEntries(byTag) as Measures['byTag'],
    words: { body: wordCount, covered: inAny },
    coverage: wordCount === 0 ? null : inAny / wordCount,
    sentences: sentences.length,
    untagged: gaps.flatMap((from, i) => sentences.slice(from, tagged[i]?.start)),
  };
}
