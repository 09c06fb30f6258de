import { type Attribution, type Claim, isAnonymous, type Source } from '../model';
import { grouped } from '../model';

/** An attribution with its source. `depth` 0: the outermost speaker, 1: embedded in it, and so on. */
export interface Link {
  readonly attribution: Attribution;
  readonly source: Source;
  readonly depth: number;
}

const at = ({ mention, cue }: Attribution): number => (mention ?? cue)?.start ?? Infinity;

function inReadingOrder(a: Attribution, b: Attribution): number {
  const [from, to] = [at(a), at(b)];
  return from === to ? (a.id < b.id ? -1 : 1) : from - to;
}

/**
 * One claim's attributions as chains: outermost in reading order, each followed by those embedded in it. One
 * whose outer attribution is not among them stands outermost itself; so does one in a chain that closes on itself.
 */
function chains(
  attributions: readonly Attribution[],
  sources: ReadonlyMap<string, Source>,
): Link[] {
  const ordered = attributions.toSorted(inReadingOrder);
  const known = new Set(ordered.map(({ id }) => id));
  const links: Link[] = [];
  const placed = new Set<string>();
  const put = (attribution: Attribution, depth: number) => {
    const source = sources.get(attribution.sourceId);
    if (source === undefined || placed.has(attribution.id)) return;
    placed.add(attribution.id);
    links.push({ attribution, source, depth });
    for (const inner of ordered) if (inner.parentId === attribution.id) put(inner, depth + 1);
  };
  for (const each of ordered) {
    if (each.parentId === null || !known.has(each.parentId)) put(each, 0);
  }
  for (const each of ordered) put(each, 0);
  return links;
}

/** The links of each claim that has any, by claim id. */
export function linksByClaim(
  attributions: readonly Attribution[],
  sources: readonly Source[],
): ReadonlyMap<string, readonly Link[]> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const byClaim = grouped(attributions, ({ claimId }) => claimId);
  return new Map([...byClaim].map(([claimId, own]) => [claimId, chains(own, byId)]));
}

/**
 * The sources a claim rests on: the outermost of each chain that supports it. What an outermost speaker
 * passes on is no better known than the speaker.
 */
export function supporters(links: readonly Link[]): Source[] {
  const found = links
    .filter(({ attribution, depth }) => depth === 0 && attribution.role === 'supports')
    .map(({ source }) => source);
  return [...new Set(found)];
}

/**
 * Whether anything anonymous supports the claim, and whether nothing else does. The tag speaks for itself and the
 * linked sources beside it: a claim tagged on-record that an unnamed official also supports has some, not only.
 */
export function anonymousSupport(
  claim: Claim,
  links: readonly Link[],
): { readonly any: boolean; readonly only: boolean } {
  const sources = supporters(links);
  const any = claim.tag === 'anonymous' || sources.some(isAnonymous);
  const other =
    ['sourced', 'on-record', 'observed'].includes(claim.tag) ||
    sources.some((source) => !isAnonymous(source));
  return { any, only: any && !other };
}
