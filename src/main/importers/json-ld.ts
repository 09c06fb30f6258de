/** What a page's JSON-LD says about its article (schema.org); empty where it says nothing. */
export interface LinkedData {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
  readonly language: string;
}

const ARTICLE = /(?:Article|BlogPosting|Report|NewsItem)$/u;
/** Objects looked at in one page: JSON-LD of a real page has dozens. */
const LIMIT = 2_000;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
}

/** A plain string, or the `name` or `@id` of an object. */
function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isFields(value)) return '';
  return typeof value['name'] === 'string' ? value['name'] : text(value['@id']);
}

/** The first object that is an article, searched breadth first through lists, graphs and main entities. */
function findArticle(roots: readonly unknown[]): Fields {
  const queue = [...roots];
  for (let i = 0; i < queue.length && i < LIMIT; i += 1) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, LIMIT));
    if (!isFields(value)) continue;
    if (list(value['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))) {
      return value;
    }
    queue.push(
      ...list(value['@graph']).slice(0, LIMIT),
      ...list(value['mainEntity']).slice(0, LIMIT),
    );
  }
  return {};
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

export function linkedData(scripts: readonly string[]): LinkedData {
  const article = findArticle(scripts.map(parse));
  return {
    headline: text(article['headline']),
    authors: list(article['author']).map(text),
    publisher: text(article['publisher']),
    published: text(article['datePublished']),
    url: text(article['url']) || text(article['mainEntityOfPage']),
    language: text(article['inLanguage']),
  };
}
