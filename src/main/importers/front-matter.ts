import { isoDate } from '../../shared/text';
import { cleanField } from './clean';
import { names } from './html-metadata';
import { languageTag, type Metadata, webAddress } from './parsed';

/** Each kind of line begins with another character: else one that could be two of them doubles the time with each. */
const FENCED =
  /^---[ ]*\n((?:[\w-]+:.*\n|[ ].*\n|- .*\n|#.*\n|\n){1,100}?)(?:---|\.\.\.)[ ]*(?:\n|$)/u;

/** The keys in use for each field, in lower case. */
const KEYS: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['title', 'headline'],
  byline: ['author', 'authors', 'byline'],
  outlet: ['outlet', 'publication', 'publisher', 'site'],
  url: ['url', 'source', 'canonical', 'link'],
  publishedAt: ['date', 'published', 'publisheddate', 'created'],
  language: ['lang', 'language'],
};

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/u, '$2');
}

/** `[A, B]` or the `- A` lines below a key; else the value itself. */
function items(value: string): string[] {
  const flow = /^\[(.*)\]$/u.exec(value.trim());
  return (flow?.[1]?.split(',') ?? value.split('\n')).map((item) =>
    unquote(item.replace(/^ *- /u, '')),
  );
}

function settle(field: keyof Metadata, value: string): string {
  const [first = ''] = items(value);
  if (field === 'byline') return cleanField(names(items(value)));
  if (field === 'url') return webAddress(first);
  if (field === 'publishedAt') return isoDate(first);
  return field === 'language' ? languageTag(first) : cleanField(unquote(value));
}

/**
 * Simple YAML front matter (one `key: value` a line, lists of names) as metadata, and the text after it.
 * It is the file's label, not the article's words, so it does not enter the text.
 */
export function frontMatter(source: string): { meta: Metadata; rest: string } {
  const found = FENCED.exec(source);
  if (found === null) return { meta: {}, rest: source };
  const values = new Map<string, string>();
  let key = '';
  for (const line of (found[1] ?? '').split('\n')) {
    const pair = /^([\w-]+):(.*)$/u.exec(line);
    if (pair !== null) {
      key = (pair[1] ?? '').toLowerCase();
      values.set(key, (pair[2] ?? '').trim());
    } else if (line.trim() !== '') {
      values.set(key, `${values.get(key) ?? ''}\n${line.trim()}`.trim());
    }
  }
  const meta = Object.entries(KEYS).flatMap(([field, keys]) => {
    const value = keys.map((name) => values.get(name) ?? '').find((found) => found !== '') ?? '';
    const settled = settle(field as keyof Metadata, value);
    return settled === '' ? [] : [[field, settled] as const];
  });
  return { meta: Object.fromEntries(meta), rest: source.slice(found[0].length) };
}
