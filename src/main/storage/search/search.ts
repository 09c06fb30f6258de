import type { Found, FoundArticle, FoundIn, FoundPlace, SearchResult } from '../../../shared/api';
import type { Span } from '../../../shared/model';
import { type BodyRow, toRecord } from '../rows';
import type { Statements } from '../statements';
import type { SearchWords } from '../library';
import { matchOf } from './query';
import { CLOSES, marksIn, OPENS, type Snippet, snippets } from './snippets';

/** How many places of an article are shown, and how many of those are in its text. */
const MOST_PLACES = 6;
const MOST_IN_TEXT = 3;
/** How many notes and sources are looked at for an article that is to be shown. */
const RECORDS_AN_ARTICLE = 4;

/** A row of an index: what record it is, and each column as it is and with marks around what was found. */
type Hit = Readonly<Record<string, string>> & {
  readonly kind: 'article' | 'text' | 'claim' | 'source';
  readonly id: string;
  readonly articleId: string;
  /** The lower the more relevant. */
  readonly rank: number;
};
/** Where a claim stands in its text. */
interface Standing {
  readonly id: string;
  readonly segments: readonly Span[];
}

const NAMES = { article: 'title', claim: 'note', source: 'source' } as const;
const WORDS = { article: 'facts', claim: 'note', source: 'source' } as const;
const NOTES = { article: 'summary', claim: 'note', source: 'source' } as const;

/** One search. What several places of an article need is read once. */
class Search {
  private readonly standings = new Map<string, readonly Standing[]>();

  constructor(
    private readonly sql: Statements,
    private readonly match: string,
    /** The ids of the articles that are searched, as JSON; null: all. */
    private readonly among: string | null,
  ) {}

  run(limit: number): SearchResult {
    // One more than are asked for tells whether there are more.
    const texts = this.matching('texts', limit + 1);
    const most = (limit + 1) * RECORDS_AN_ARTICLE;
    const records = this.matching('records', most);
    const byArticle = new Map<string, Hit[]>();
    for (const hit of [...texts, ...records].sort((a, b) => a.rank - b.rank)) {
      const hits = byArticle.get(hit.articleId);
      if (hits === undefined) byArticle.set(hit.articleId, [hit]);
      else hits.push(hit);
    }
    const articles = [...byArticle].slice(0, limit).map(([id, hits]) => this.article(id, hits));
    return { articles, more: byArticle.size > limit || records.length === most };
  }

  private matching(index: 'texts' | 'records', most: number): Hit[] {
    const given = [this.match, OPENS, CLOSES, most] as const;
    const hits =
      this.among === null
        ? this.sql[`${index}Matching`].all(...given)
        : this.sql[`${index}MatchingAmong`].all(...given, this.among);
    return hits as Hit[];
  }

  private article(articleId: string, hits: readonly Hit[]): FoundArticle {
    const row = this.sql.body.article.get(articleId) as BodyRow;
    const { title, outlet, publishedAt } = toRecord('article', articleId, row.body);
    const found = hits
      .slice(0, MOST_PLACES)
      .flatMap((hit) => (hit.kind === 'text' ? this.inText(hit) : this.inRecord(hit, hit.kind)));
    return { articleId, title, outlet, publishedAt, found: found.slice(0, MOST_PLACES) };
  }

  private inText(hit: Hit): Found[] {
    const { id } = hit;
    return this.pieces(hit, 'words', MOST_IN_TEXT).map(({ snippet, marks, offset }) => {
      const claimId = this.claimAt(id, offset);
      const place = { textId: id, offset, claimId };
      return { in: claimId === null ? 'text' : 'claim', snippet, marks, place };
    });
  }

  private inRecord(hit: Hit, kind: keyof typeof NAMES): Found[] {
    const columns: readonly (readonly [string, FoundIn])[] = [
      ['name', NAMES[kind]],
      ['words', WORDS[kind]],
      ['note', NOTES[kind]],
    ];
    for (const [column, where] of columns) {
      const [piece] = this.pieces(hit, column, 1);
      if (piece === undefined) continue;
      const { snippet, marks } = piece;
      return [{ in: where, snippet, marks, place: this.placeOf(kind, hit.id) }];
    }
    return [];
  }

  private pieces(row: Hit, column: string, most: number): Snippet[] {
    const words = row[column] ?? '';
    return snippets(words, marksIn(words, row[`${column}_marked`] ?? ''), most);
  }

  /** Where a note or a source is read: on its claim, or the first that is attributed to it. */
  private placeOf(kind: keyof typeof NAMES, id: string): FoundPlace | null {
    if (kind === 'article') return null;
    const claimId = kind === 'claim' ? id : this.claimBy(id);
    if (claimId === null) return null;
    const found = this.sql.placeOfClaim.get(claimId) as { textId: string; offset: string };
    return { textId: found.textId, offset: Number(found.offset), claimId };
  }

  private claimBy(sourceId: string): string | null {
    const row = this.sql.claimBySource.get(sourceId) as { id: string } | undefined;
    return row?.id ?? null;
  }

  /** The shortest claim on the words at an offset of a text. */
  private claimAt(textId: string, offset: number): string | null {
    const length = ({ segments }: Standing) =>
      segments.reduce((sum, { start, end }) => sum + end - start, 0);
    const [first] = this.claimsOn(textId)
      .filter(({ segments }) => segments.some(({ start, end }) => start <= offset && offset < end))
      .sort((a, b) => length(a) - length(b));
    return first?.id ?? null;
  }

  private claimsOn(textId: string): readonly Standing[] {
    const known = this.standings.get(textId);
    if (known !== undefined) return known;
    const rows = this.sql.claimsOnText.all(textId) as { id: string; segments: string }[];
    const claims = rows.map(({ id, segments }) => ({
      id,
      segments: JSON.parse(segments) as Span[],
    }));
    this.standings.set(textId, claims);
    return claims;
  }
}

/** The articles in which what was typed occurs, of all or of some. Where no word was typed, none. */
export function search(
  sql: Statements,
  { words, limit }: SearchWords,
  among?: readonly string[],
): SearchResult {
  const match = matchOf(words);
  if (match === null) return { articles: [], more: false };
  return new Search(sql, match, among === undefined ? null : JSON.stringify(among)).run(limit);
}
