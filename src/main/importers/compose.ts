import type { Block, BlockKind } from '../../shared/model';
import { cleanLine } from './clean';

/** A block on its way in. `kind` null: the file does not say what it is, so it is guessed. */
export interface Draft {
  readonly kind: BlockKind | null;
  readonly text: string;
}

/** A draft whose kind is settled. */
export interface Settled extends Draft {
  readonly kind: BlockKind;
}

/** Marks that only rule off one part from the next: `* * *`, `----`, `###`. They hold no words. */
const RULE = /^[\s*_=~#•·—–-]*$/u;

/** The drafts as clean lines, without those that hold no words. */
export function clean<D extends Draft>(drafts: readonly D[]): D[] {
  return drafts
    .map((draft) => ({ ...draft, text: cleanLine(draft.text) }))
    .filter((draft) => !RULE.test(draft.text));
}

/** The drafts with one headline at most: the first stands, a later one is a heading. */
export function oneHeadline(drafts: readonly Draft[]): Draft[] {
  const first = drafts.findIndex((draft) => draft.kind === 'headline');
  return drafts.map((draft, i) =>
    draft.kind === 'headline' && i !== first ? { ...draft, kind: 'heading' } : draft,
  );
}

/** Clean drafts as a text version holds them: one LF between blocks, offsets in UTF-16 units. */
export function compose(drafts: readonly Settled[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let next = 0;
  for (const { kind, text } of drafts) {
    blocks.push({ kind, start: next, end: next + text.length });
    next += text.length + 1;
  }
  return { text: drafts.map((draft) => draft.text).join('\n'), blocks };
}
