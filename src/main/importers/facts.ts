import { datelineLength, sentencesIn } from '../../shared/text';
import { cleanField, clip } from './clean';
import type { Settled } from './compose';
import { dateLine, leadingDate } from './dates';
import { isByline } from './guess';

/** What the words themselves say about an article, where its file has no metadata. */

const TITLE_LIMIT = 80;
/** How much of an opening is looked at for its first sentence, in UTF-16 units. */
const OPENING_LIMIT = 2_000;

/** The headline; without one, the first sentence after the dateline, cut at a word. Never empty. */
export function titleOf(blocks: readonly Settled[]): string {
  const headline = blocks.find((block) => block.kind === 'headline');
  if (headline !== undefined) return cleanField(headline.text);
  const opening = (blocks.find((block) => block.kind === 'paragraph') ?? blocks[0])?.text ?? '';
  const head = opening.slice(0, OPENING_LIMIT);
  const start = datelineLength(head) < head.length ? datelineLength(head) : 0;
  const [first] = sentencesIn(head, { start, end: head.length });
  const sentence = first === undefined ? head : head.slice(first.start, first.end);
  return clip(sentence.replace(/(?<![.\p{Lu}])\.$/u, ''), TITLE_LIMIT);
}

/** The names before each address: `Write to Jane Roe at jane@paper.example and John Doe at …`. */
function contactNames(line: string): string {
  const names = [...line.matchAll(/(\p{Lu}[^@,;:]{1,80}?) at [^\s@]+@/gu)].map((match) =>
    (match[1] ?? '').replace(/^(?:Please )?(?:Write to|Contact|E-?mail|Reach) /iu, ''),
  );
  return names.length > 2
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
    : names.join(' and ');
}

/** The authors: of the byline, else of the line that says how to reach them; else empty. */
export function bylineOf(blocks: readonly Settled[]): string {
  const lines = blocks.filter((block) => block.kind === 'byline').map((block) => block.text);
  const signed = lines.find(isByline);
  if (signed !== undefined) return cleanField(signed.replace(/^by:? /iu, ''));
  return cleanField(lines.map(contactNames).find((names) => names !== '') ?? '');
}

/** The date of publication in the text's opening, ISO 8601, or empty. */
export function dateOf(blocks: readonly Settled[]): string {
  const lines = blocks.filter((block) => block.kind === 'byline').map((block) => block.text);
  const dated = lines.map(dateLine).find((date) => date !== '');
  return dated ?? leadingDate(blocks[0]?.text ?? '');
}
