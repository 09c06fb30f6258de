import { readFile, writeFile } from 'node:fs/promises';
import { COPY_PAGE } from '../../scripts/lib/copy-page.mjs';
import { anchorAt } from '../../src/shared/anchoring';
import type { Article, Claim, ReviewMode, Tag, Text } from '../../src/shared/model';
import { copyOf, embedCopy, type ReviewCopy, sha256 } from '../../src/shared/review';

/** An invented story, and what an analyst made of it. */
const LINES = [
  'Ferry Board Weighs Ending the Night Boat',
  'SKERRY HAVEN—The ferry board plans to end the night boat before spring, people familiar with the plan said. Running it costs 3 million crowns a year, according to the board’s accounts.',
  '“We were never asked,” said Ketil Aas, who has sailed the boat for thirty years. The harbour master did not respond to a request for comment.',
  'The Haven Ledger reviewed the accounts, which run to 84 pages. Without the boat the outer isles risk losing their school.',
];

const id = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const NO_HASH = '0'.repeat(64);
const AT = '2026-01-13T09:00:00.000Z';

function textOf(lines: readonly string[]): Text {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line, i) => {
    const block = {
      kind: i === 0 ? ('headline' as const) : ('paragraph' as const),
      start,
      end: start + line.length,
    };
    start = block.end + 1;
    return block;
  });
  return {
    id: id(2),
    articleId: id(1),
    number: 1,
    text,
    blocks,
    sha256: sha256(text),
    importedFrom: { format: 'txt', name: 'night-boat.txt', sha256: NO_HASH, at: AT },
  };
}

function claimOn(text: Text, n: number, tag: Tag, words: string): Claim {
  const start = text.text.indexOf(words);
  const anchor = anchorAt(text.text, [{ start, end: start + words.length }]);
  if (start === -1 || anchor === null) throw new Error(`no “${words}” in the story`);
  return {
    id: id(n),
    articleId: id(1),
    textId: text.id,
    anchor,
    tag,
    reason: null,
    answer: tag === 'response' ? 'no-response' : null,
    kind: 'fact',
    centrality: 'supporting',
    check: 'unchecked',
    note: '',
    confidential: false,
  };
}

export interface CopyOptions {
  readonly mode: ReviewMode;
  /** Names the database; two copies with the same number are the same copy. */
  readonly number?: number;
  readonly title?: string;
  /** A paragraph more at the end of the story. */
  readonly more?: string;
}

/** A review copy of the story: blind, or open with four claims to judge. */
export function aCopy({ mode, number = 1, title, more }: CopyOptions): ReviewCopy {
  const text = textOf(more === undefined ? LINES : [...LINES, more]);
  const article: Article = {
    id: id(1),
    title: title ?? LINES[0] ?? '',
    byline: 'Runa Holt',
    outlet: 'The Haven Ledger',
    url: '',
    publishedAt: '2026-01-12',
    language: 'en',
    summary: '',
  };
  const claims = [
    claimOn(text, 10, 'anonymous', 'The ferry board plans to end the night boat before spring'),
    claimOn(text, 11, 'sourced', 'Running it costs 3 million crowns a year'),
    claimOn(text, 12, 'on-record', '“We were never asked,” said Ketil Aas'),
    claimOn(text, 13, 'observed', 'which run to 84 pages'),
  ];
  return copyOf(
    { article, texts: [text], claims, sources: [], attributions: [] },
    { mode, notes: true, sourceDetails: true, confidential: false, summary: false },
    { id: id(900 + number), appVersion: '0.1.0', sentBy: 'Ada Analyst', sentAt: AT },
  );
}

/** Writes a review copy as the app does; gives its path. */
export async function writeCopyFile(path: string, copy: ReviewCopy): Promise<string> {
  await writeFile(path, embedCopy(await readFile(COPY_PAGE, 'utf8'), copy));
  return path;
}
