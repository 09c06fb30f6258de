import { isoDate } from '../../shared/text';
import { cleanField, cleanLine } from './clean';
import type { DomDocument } from './html-dom';
import { linkedData } from './json-ld';
import { languageTag, type Metadata, webAddress } from './parsed';

/** The page's `<meta>` values by lower-case name, property or itemprop; the first of each counts. */
function metaValues(page: DomDocument): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const content = element.getAttribute('content');
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find(Boolean);
    if (content === null || content.trim() === '' || !name) continue;
    const key = name.toLowerCase();
    const before = values.get(key);
    if (before === undefined) values.set(key, [content]);
    else before.push(content);
  }
  return values;
}

/** People's names on one line. An address of a profile page is no name. */
export function names(found: readonly string[]): string {
  const unique = [
    ...new Set(
      found
        .map((name) => cleanLine(name).replace(/^by:? /iu, ''))
        .filter((name) => name !== '' && name.length <= 200 && !/^https?:|^@|^www\./iu.test(name)),
    ),
  ].slice(0, 20);
  const last = unique.at(-1) ?? '';
  return unique.length < 2 ? last : `${unique.slice(0, -1).join(', ')} and ${last}`;
}

function first(candidates: Iterable<string>): string {
  for (const candidate of candidates) if (candidate !== '') return candidate;
  return '';
}

/** What the page says about itself. Read before anything is taken out of it. */
export function metadata(page: DomDocument): Metadata {
  const meta = metaValues(page);
  const of = (...keys: string[]) => keys.flatMap((key) => [...(meta.get(key) ?? [])]);
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.textContent ?? '');
  const attributes = (selector: string, name: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  const data = linkedData(texts('script[type="application/ld+json"]'));

  const found = {
    title: first(
      [
        data.headline,
        ...of('og:title', 'twitter:title', 'dc.title'),
        ...texts('head title').slice(0, 1),
      ].map(cleanField),
    ),
    byline: cleanField(
      first([
        names(data.authors),
        names(of('author', 'byl', 'dc.creator', 'parsely-author', 'article:author')),
        names(texts('[rel="author"], [itemprop="author"] [itemprop="name"]')),
        names(texts('[itemprop="author"]')),
      ]),
    ),
    outlet: first(
      [...of('og:site_name'), data.publisher, ...of('application-name', 'dc.publisher')].map(
        cleanField,
      ),
    ),
    url: first(
      [
        ...attributes('link[rel="canonical"]', 'href'),
        ...of('og:url'),
        data.url,
        ...of('twitter:url'),
      ].map(webAddress),
    ),
    publishedAt: first(
      [
        data.published,
        ...of('article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date'),
        ...of('pubdate', 'publishdate', 'publish-date', 'date', 'dc.date', 'dc.date.issued'),
        ...attributes('time[itemprop="datePublished"], time[pubdate]', 'datetime'),
        ...attributes('time[datetime]', 'datetime'),
      ].map((raw) => isoDate(cleanLine(raw))),
    ),
    language: first(
      [
        page.documentElement?.getAttribute('lang') ?? '',
        page.documentElement?.getAttribute('xml:lang') ?? '',
        ...of('og:locale'),
        data.language,
      ].map(languageTag),
    ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== ''));
}
