import { overlaps } from '../../shared/anchoring';
import type { Attribution, Source, Span, Text } from '../../shared/model';
import { currentLink } from './citing';
import { memo } from './memo';
import { attributionsTo, currentClaim, currentSentence, textOf } from './selectors';
import type { OpenArticle, SourceVisit } from './state';

/** Where the text speaks of a source: UTF-16 offsets into the text version. */
export interface Mention extends Span {
  /** The claims that are attributed to the source by these words; none: the same words, repeated. */
  readonly claims: readonly string[];
}

/** The places where exactly these words stand by themselves, in any case. */
function repeats(text: string, words: string): Span[] {
  const wanted = words.trim();
  // Two letters say too little, and are everywhere.
  if (wanted.length < 3) return [];
  const escaped = wanted.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/\s+/gu, '\\s+');
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(alone)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Every mention of a source in text order: the words that links name, and other places with its name or descriptor. */
function mentionsIn(
  text: Text,
  source: Source,
  links: readonly (Attribution & { readonly mention: Span })[],
): readonly Mention[] {
  const linked = new Map<string, Mention>();
  for (const { mention, claimId } of links) {
    const key = `${mention.start} ${mention.end}`;
    const claims = [...(linked.get(key)?.claims ?? []), claimId];
    linked.set(key, { ...mention, claims: [...new Set(claims)] });
  }
  const found = [...linked.values()];
  for (const words of [source.name ?? '', source.descriptor]) {
    for (const span of repeats(text.text, words)) {
      if (!found.some((each) => overlaps(each, span))) found.push({ ...span, claims: [] });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What was found last for each source: the same list for the same text, source and attributions. */
const known = new WeakMap<
  Source,
  { readonly text: Text; readonly links: object; readonly found: readonly Mention[] }
>();

export function mentionsOf(open: OpenArticle, source: Source): readonly Mention[] {
  const text = textOf(open);
  const all = open.records.all('attribution');
  const hit = known.get(source);
  if (hit?.text === text && hit.links === all) return hit.found;
  const links = attributionsTo(open.records, source.id).flatMap((link) => {
    const { mention } = link;
    const here = open.records.get('claim', link.claimId)?.textId === text.id;
    return mention !== null && here ? [{ ...link, mention }] : [];
  });
  const found = mentionsIn(text, source, links);
  known.set(source, { text, links: all, found });
  return found;
}

/** The source gone to, if any. */
export function visitedSource({ visit, records }: OpenArticle): Source | undefined {
  return visit === null ? undefined : records.get('source', visit.sourceId);
}

/** The source that commands on sources mean: the one gone to, else that of the link that keys act on. */
export function sourceAtHand(open: OpenArticle): Source | undefined {
  const claim = currentClaim(open);
  return (
    visitedSource(open) ?? (claim === undefined ? undefined : currentLink(open, claim)?.source)
  );
}

/** The mentions of the source gone to, as the article shows them. */
export interface VisitedMentions {
  readonly current: readonly Span[];
  readonly linked: readonly Span[];
  readonly repeated: readonly Span[];
}
const NOWHERE: VisitedMentions = { current: [], linked: [], repeated: [] };

const parted = memo((mentions: readonly Mention[]) => ({
  linked: mentions.filter(({ claims }) => claims.length > 0),
  repeated: mentions.filter(({ claims }) => claims.length === 0),
}));
const shown = memo((visit: SourceVisit) => {
  let last: { of: readonly Mention[]; value: VisitedMentions } | null = null;
  return (mentions: readonly Mention[]) => {
    if (last?.of !== mentions) {
      const current = visit.mention === null ? [] : [visit.mention];
      last = { of: mentions, value: { current, ...parted(mentions) } };
    }
    return last.value;
  };
});

/** Where the source gone to is mentioned. The same object as long as it is the same. */
export function visitedMentions(open: OpenArticle): VisitedMentions {
  const source = visitedSource(open);
  if (open.visit === null || source === undefined) return NOWHERE;
  return shown(open.visit)(mentionsOf(open, source));
}

/** Index of the mention gone to; -1: none was. */
export function mentionAt(open: OpenArticle, mentions: readonly Mention[]): number {
  const at = open.visit?.mention ?? null;
  if (at === null) return -1;
  return mentions.findIndex(({ start, end }) => start === at.start && end === at.end);
}

/**
 * Index of the mention to go to, round at the ends: beside the one gone to, else the first at or before the sentence
 * under the cursor. -1: the text has none.
 */
export function nextMention(
  open: OpenArticle,
  mentions: readonly Mention[],
  direction: 1 | -1,
): number {
  const { length } = mentions;
  if (length === 0) return -1;
  const at = mentionAt(open, mentions);
  if (at !== -1) return (at + direction + length) % length;
  const here = currentSentence(open)?.start ?? 0;
  const ahead = mentions.findIndex(({ start }) => start >= here);
  if (direction === 1) return ahead === -1 ? 0 : ahead;
  return ahead === -1 ? length - 1 : (ahead - 1 + length) % length;
}
