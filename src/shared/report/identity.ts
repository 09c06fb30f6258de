import { inOrder, stampInstant } from '../history';
import type { Change, Text } from '../model';
import { grouped } from '../model';
import type { Identity, ReportInput, Tagger } from './model';

const TAGGING: ReadonlySet<string> = new Set(['claim', 'source', 'attribution']);

/** Whoever changed a claim, a source or a link, in order of their first such change. */
function taggers(changes: readonly Change[]): Tagger[] {
  const tagging = changes
    .filter(({ ops }) => ops.some(({ kind }) => TAGGING.has(kind)))
    .toSorted(inOrder);
  return [...grouped(tagging, ({ actor }) => actor)].map(([actor, own]) => ({
    actor,
    changes: own.length,
    first: stampInstant(own[0]?.at ?? ''),
    last: stampInstant(own.at(-1)?.at ?? ''),
  }));
}

/** `text`: the version reported on; `words`: those of its body. */
export function identity(
  { article, changes, appVersion }: ReportInput,
  text: Text,
  words: number,
): Identity {
  const block = (kind: string) =>
    text.blocks
      .filter((each) => each.kind === kind)
      .map(({ start, end }) => text.text.slice(start, end))
      .join(' / ');
  const { title, byline, outlet, url, publishedAt, language } = article;
  return {
    title,
    headline: block('headline'),
    byline: byline === '' ? block('byline') : byline,
    outlet,
    url,
    publishedAt,
    language,
    text: {
      number: text.number,
      sha256: text.sha256,
      words,
      file: text.importedFrom.name,
      fileSha256: text.importedFrom.sha256,
      importedAt: text.importedFrom.at,
    },
    taggers: taggers(changes),
    appVersion,
  };
}
