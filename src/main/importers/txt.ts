import { cleanLines } from './clean';
import { clean } from './compose';
import { guessKinds } from './guess';
import { paragraphs } from './lines';
import type { Parsed } from './parsed';

/** Plain text: paragraphs by blank lines and wraps, kinds by guess. */
export function readTxt(source: string): Parsed {
  const drafts = clean(paragraphs(cleanLines(source)));
  return { blocks: guessKinds(drafts, { headline: true, headings: true }) };
}
