import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockKind } from '../../shared/model';
import { cleanLines } from './clean';
import { clean, type Draft, oneHeadline } from './compose';
import { frontMatter } from './front-matter';
import { guessKinds } from './guess';
import { readFragment, tooManyTags } from './html';
import { paragraphs } from './lines';
import type { Parsed } from './parsed';

const SIZE_LIMIT = 4 * 1024 * 1024;
const LINE_LIMIT = 50_000;
const NESTING_LIMIT = 50;
const INDENT_LIMIT = 200;
/** Of all lines together: each level of a list is gone through again for every line in it. */
const INDENTS_LIMIT = 300_000;
/** UTF-16 units of one line: the parser keeps far more of a line than its length. */
const LINE_LENGTH_LIMIT = 200_000;
const EMPHASIS_LIMIT = 1_500;
/** Marks in all: the parser keeps some 400 bytes for each. An article of 200,000 words has a few thousand. */
const MARKS_LIMIT = 100_000;
/** Characters read again because a comment or instruction that began has no end. */
const UNENDED_LIMIT = 5_000_000;

const MARKS = new Set(Array.from('\\`<>&#*_[]', (mark) => mark.charCodeAt(0)));

function hasMoreMarks(source: string, limit: number): boolean {
  let marks = 0;
  for (let at = 0; at < source.length && marks <= limit; at += 1) {
    if (MARKS.has(source.charCodeAt(at))) marks += 1;
  }
  return marks > limit;
}

/**
 * Whether parsing would take far longer than reading: its time grows with the square of nested quotes, and in one
 * paragraph of emphasis marks and of comments without an end; and each line and mark costs. Such a file is read as
 * plain text: no word is lost, only marks stay visible.
 */
function isTangled(source: string): boolean {
  if (source.length > SIZE_LIMIT) return true;
  if (hasMoreMarks(source, MARKS_LIMIT)) return true;
  const lines = source.split('\n');
  if (lines.length > LINE_LIMIT) return true;
  if (lines.some((line) => line.length > LINE_LENGTH_LIMIT)) return true;
  const indentOf = (line: string) => line.length - line.trimStart().length;
  if (lines.reduce((sum, line) => sum + indentOf(line), 0) > INDENTS_LIMIT) return true;
  const nests = lines.some((line) => {
    const prefix = /^[\s>*+\d.)-]*/u.exec(line)?.[0] ?? '';
    const markers = prefix.match(/>|[-*+](?= )|\d[.)](?= )/gu)?.length ?? 0;
    return markers > NESTING_LIMIT || indentOf(line) > INDENT_LIMIT;
  });
  const count = (part: string, marks: RegExp) => part.match(marks)?.length ?? 0;
  return (
    nests ||
    source
      .split(/\n\s*\n/u)
      .some(
        (part) =>
          count(part, /[*_[\]]+/gu) > EMPHASIS_LIMIT ||
          count(part, /<[!?]/gu) * part.length > UNENDED_LIMIT,
      )
  );
}

/** Raw HTML in a line whose content is not writing. */
const OPENS_CODE = /^<(?:script|style|template|noscript)\b/iu;
const CLOSES_CODE = /^<\/(?:script|style|template|noscript)\b/iu;

/** The words of inline nodes: links and emphasis give their text, pictures and raw tags nothing. */
function inline(nodes: readonly Nodes[]): string {
  let unseen = false;
  return nodes
    .map((node): string => {
      if (node.type === 'html') {
        unseen = OPENS_CODE.test(node.value) || (unseen && !CLOSES_CODE.test(node.value));
        return /^<(?:br|img)\b/iu.test(node.value) ? ' ' : '';
      }
      if (unseen) return '';
      if (node.type === 'break') return ' ';
      if ('children' in node) return inline(node.children);
      return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
    })
    .join('');
}

/** Blocks under a node. `within` is the kind that a list or quotation gives the paragraphs inside it. */
function blocks(node: Nodes, within: BlockKind | null): readonly Draft[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: node.depth === 1 ? 'headline' : 'heading', text: inline(node.children) }];
    case 'paragraph':
      return [{ kind: within, text: inline(node.children) }];
    case 'code':
      return node.value.split(/\n\s*\n/u).map((text) => ({ kind: within, text }));
    case 'html':
      return tooManyTags(node.value) ? [] : readFragment(node.value);
    case 'listItem':
      return node.children.flatMap((child) => blocks(child, 'list-item'));
    case 'blockquote':
      return node.children.flatMap((child) => blocks(child, 'quote'));
    default:
      return 'children' in node ? node.children.flatMap((child) => blocks(child, within)) : [];
  }
}

/** Markdown (CommonMark): what its marks say, and guesses where they say nothing. */
export function readMd(source: string): Parsed {
  const { meta, rest } = frontMatter(cleanLines(source));
  const drafts = clean(
    isTangled(rest) ? paragraphs(rest) : oneHeadline(blocks(fromMarkdown(rest), null)),
  );
  const marked = drafts.some((draft) => draft.kind === 'headline' || draft.kind === 'heading');
  const settled = guessKinds(drafts, { headline: !marked, headings: !marked });
  const hasHeadline = settled.some((block) => block.kind === 'headline');
  const { title, ...others } = meta;
  return { blocks: settled, meta: hasHeadline || title === undefined ? others : meta };
}
