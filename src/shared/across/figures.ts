import type { AcrossKind, AcrossPart } from '../api';
import { claimOrder } from '../anchoring';
import {
  type ArticleRecords,
  type Claim,
  isAnonymous,
  newestText,
  type Source,
  sourceLabel,
  type Tag,
} from '../model';
import { sameName } from '../listing';
import { type Link, linksByClaim, measure } from '../report';

/** What an article counts of one source, or of several that are called the same. */
export interface Cited {
  readonly kind: AcrossKind;
  readonly key: string;
  readonly label: string;
  /** Claims that it stands behind, by what is counted of them. */
  readonly claims: Readonly<Partial<Record<AcrossPart, number>>>;
}

/** What one article adds to the figures across articles: what its report counts. */
export interface ArticleFigures {
  readonly articleId: string;
  readonly untagged: number;
  readonly words: {
    readonly body: number;
    readonly covered: number;
    readonly byTag: Readonly<Record<Tag, number>>;
  };
  readonly claims: Readonly<Record<Tag, number>>;
  readonly cited: readonly Cited[];
}

/** Under which kind a source is put together with others that are called the same. */
export function kindOf(source: Source): AcrossKind {
  if (isAnonymous(source)) return 'descriptor';
  if (source.kind === 'person') return 'person';
  return source.kind === 'institution' || source.kind === 'group' ? 'institution' : 'document';
}

/** What tells a source from others across articles. */
export function keyOf(source: Source): string {
  return sameName(sourceLabel(source));
}

/** A claim of an article's newest text, with what it is attributed to. */
export interface LinkedClaim {
  readonly claim: Claim;
  readonly links: readonly Link[];
}

/** The claims that the article's report counts, in text order. RangeError where it has no text. */
export function countedClaims(records: ArticleRecords): readonly LinkedClaim[] {
  const text = newestText(records.texts);
  const byClaim = linksByClaim(records.attributions, records.sources);
  return records.claims
    .filter(({ textId }) => textId === text.id)
    .toSorted(claimOrder)
    .map((claim) => ({ claim, links: byClaim.get(claim.id) ?? [] }));
}

/** What is counted of a claim with regard to links of it. */
export function partsOf({ tag }: Claim, links: readonly Link[]): ReadonlySet<AcrossPart> {
  return new Set<AcrossPart>([
    'all',
    tag,
    ...links.flatMap(({ attribution: { role, mode } }) => [role, mode]),
  ]);
}

/** The figures of an article. RangeError where it has no text. */
export function figuresOf(records: ArticleRecords): ArticleFigures {
  const text = newestText(records.texts);
  const claims = countedClaims(records);
  const { byTag, words, untagged } = measure(
    text,
    claims.map(({ claim }) => claim),
  );
  const cited = new Map<string, Cited & { readonly claims: Partial<Record<AcrossPart, number>> }>();
  for (const { claim, links } of claims) {
    const groups = new Map<string, { readonly source: Source; readonly links: Link[] }>();
    for (const link of links) {
      const id = `${kindOf(link.source)} ${keyOf(link.source)}`;
      const group = groups.get(id) ?? { source: link.source, links: [] };
      group.links.push(link);
      groups.set(id, group);
    }
    for (const [id, group] of groups) {
      const kind = kindOf(group.source);
      const known = cited.get(id) ?? {
        kind,
        key: keyOf(group.source),
        label: sourceLabel(group.source),
        claims: {},
      };
      cited.set(id, known);
      for (const part of partsOf(claim, group.links)) {
        known.claims[part] = (known.claims[part] ?? 0) + 1;
      }
    }
  }
  const tags = Object.entries(byTag) as [Tag, { claims: number; words: number }][];
  return {
    articleId: records.article.id,
    untagged: untagged.length,
    words: {
      ...words,
      byTag: Object.fromEntries(tags.map(([tag, own]) => [tag, own.words])) as Record<Tag, number>,
    },
    claims: Object.fromEntries(tags.map(([tag, own]) => [tag, own.claims])) as Record<Tag, number>,
    cited: [...cited.values()],
  };
}
