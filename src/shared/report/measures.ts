import { overlaps, union } from '../anchoring';
import type { Turnover } from '../history';
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

  /** From the first offset of those with indices in a range, which is not empty, to the end of the last. */
  extent({ start, end }: Span): Span {
    return { start: this.starts[start] ?? 0, end: this.ends[end - 1] ?? 0 };
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

/** What some claims cover. */
interface Cover extends Pick<Measures, 'byTag'> {
  /** Body words inside any of them. */
  readonly words: number;
  /** The sentences that they touch, by their indices: in order and apart. */
  readonly sentences: readonly Span[];
}

/** The part of a range in each of the others. */
function clipped({ start, end }: Span, within: readonly Span[]): readonly Span[] {
  return within.map((each) => ({
    start: Math.max(start, each.start),
    end: Math.min(end, each.end),
  }));
}

/** What claims cover; `within` ranges of word indices that are apart, or, if null, anywhere. */
function cover(text: Text, claims: Iterable<Claim>, within: readonly Span[] | null = null): Cover {
  const counted = units(text);
  const counts = new Map<Tag, number>();
  const wordRanges = new Map<Tag, Span[]>(TAGS.map((tag) => [tag, []]));
  const sentenceRanges: Span[] = [];
  for (const { textId, tag, anchor } of claims) {
    if (textId !== text.id) continue;
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
    for (const segment of anchor.segments) {
      const { words, sentences } = under(counted, segment);
      if (within === null) wordRanges.get(tag)?.push(words);
      else wordRanges.get(tag)?.push(...clipped(words, within));
      sentenceRanges.push(sentences);
    }
  }
  const parts = TAGS.map((tag) => [tag, union(wordRanges.get(tag) ?? [])] as const);
  const byTag = parts.map(
    ([tag, words]) => [tag, { claims: counts.get(tag) ?? 0, words: covered(words) }] as const,
  );
  return {
    byTag: Object.fromEntries(byTag) as Measures['byTag'],
    words: covered(union(parts.flatMap(([, words]) => words))),
    sentences: union(sentenceRanges),
  };
}

function assemble(
  text: Text,
  { byTag, words }: Pick<Cover, 'byTag' | 'words'>,
  untagged: readonly Sentence[],
): Measures {
  const { wordCount, sentences } = units(text);
  return {
    claims: TAGS.reduce((sum, tag) => sum + byTag[tag].claims, 0),
    byTag,
    words: { body: wordCount, covered: words },
    coverage: wordCount === 0 ? null : words / wordCount,
    sentences: sentences.length,
    untagged,
  };
}

/** The sentences with indices in `within` but in none of `tagged`, which are in order and apart. */
function untouched(text: Text, within: Span, tagged: readonly Span[]): readonly Sentence[] {
  const { sentences } = units(text);
  const gaps = [within.start, ...tagged.map(({ end }) => Math.max(within.start, end))];
  return gaps.flatMap((from, i) =>
    sentences.slice(from, Math.min(within.end, tagged[i]?.start ?? within.end)),
  );
}

/**
 * Measures `text` as tagged by `claims` (any order; those on other text versions are ignored). Each segment is looked
 * up in the words, and no pass is made over all of them.
 */
export function measure(text: Text, claims: Iterable<Claim>): Measures {
  const all = cover(text, claims);
  const body = { start: 0, end: units(text).sentences.length };
  return assemble(text, all, untouched(text, body, all.sentences));
}

/**
 * The measures after some claims went and others came: the same as if all were measured anew, but looks only at the
 * words and sentences under those, so that it is cheap at every key press.
 *
 * @param around The claims there are now with any character in a span.
 */
export function remeasure(
  text: Text,
  before: Measures,
  { gone, come }: Turnover<Claim>,
  around: (span: Span) => readonly Claim[],
): Measures {
  const counted = units(text);
  const moved = [...gone, ...come]
    .filter(({ textId }) => textId === text.id)
    .flatMap(({ anchor }) => anchor.segments.map((segment) => under(counted, segment)));
  const words = union(moved.map((each) => each.words));
  const sentences = union(moved.map((each) => each.sentences));
  const places = [
    ...words.map((each) => counted.words.extent(each)),
    ...sentences.map((each) => counted.sentenceRuler.extent(each)),
  ];
  const now = new Set([...come, ...places.flatMap(around)]);
  const then = new Set([...gone, ...now].filter((claim) => !come.includes(claim)));
  const [was, is] = [cover(text, then, words), cover(text, now, words)];
  const byTag = TAGS.map((tag) => {
    const moves = (what: 'claims' | 'words') =>
      before.byTag[tag][what] - was.byTag[tag][what] + is.byTag[tag][what];
    return [tag, { claims: moves('claims'), words: moves('words') }] as const;
  });
  const elsewhere = before.untagged.filter(
    (sentence) => !sentences.some((each) => overlaps(counted.sentenceRuler.extent(each), sentence)),
  );
  const here = sentences.flatMap((each) => untouched(text, each, is.sentences));
  return assemble(
    text,
    {
      byTag: Object.fromEntries(byTag) as Measures['byTag'],
      words: before.words.covered - was.words + is.words,
    },
    [...elsewhere, ...here].sort((a, b) => a.start - b.start),
  );
}
