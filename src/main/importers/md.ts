import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockKind } from '../../shared/model';
import { cleanLines } from './clean';
import { clean, type Draft, oneHeadline } from './compose';
import { frontMatter } from './front-matter';
import { guessKinds } from './guess';
import { readFragment } from './html';
import { isOverloaded } from './html-burden';
import { paragraphs } from './lines';
import { isTangled } from './md-burden';
import type { Parsed } from './parsed';

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
      return isOverloaded(node.value) ? [] : readFragment(node.value);
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
