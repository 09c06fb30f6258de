import type { Change, Text } from '../model';
import { doings } from './doings';
import type { Identity, ReportInput } from './model';

const TAGGING: ReadonlySet<string> = new Set(['claim', 'source', 'attribution']);

/**
 * Whether a change tags: it touches a claim, a source or a link. A reader's does so in a review of their own, and
 * settling a difference follows from what others had tagged; both are told of by themselves.
 */
function tags({ ops, reviewId }: Change): boolean {
  return (
    reviewId === undefined &&
    ops.some(({ kind }) => TAGGING.has(kind)) &&
    !ops.some(({ kind }) => kind === 'ruling')
  );
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
    taggers: doings(changes, tags),
    appVersion,
  };
}
