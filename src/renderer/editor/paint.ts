import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Range } from '../../shared/anchoring';
import { turnover } from '../../shared/history';
import {
  type Block,
  type Claim,
  type Span,
  type Tag,
  TAG_DEFINITIONS,
  type VerdictOutcome,
} from '../../shared/model';
import type { Suggestion } from '../../shared/suggest';
import { LANES, stretches } from './lanes';
import { blockAt, shiftOf } from './positions';

/** A claim of the analyst's, as a reader has it before them. */
export interface Judged {
  readonly id: string;
  readonly claim: Claim;
  /** What the reader says of it; null: nothing yet. */
  readonly verdict: VerdictOutcome | null;
  /** The tag that the reader would give it instead. */
  readonly instead: Tag | null;
}

/** What lies on words: a claim, one that a reader judges, or a suggestion, which is outlined. */
export type Mark = Claim | Judged | Suggestion;

/** Marks by id. Never changed in place: painting compares records by identity. */
export type Table<M extends Mark> = ReadonlyMap<string, M>;

/** All that is painted. No two marks have the same id. */
export interface Marks {
  readonly claims: Table<Claim>;
  readonly judged: Table<Judged>;
  readonly suggestions: Table<Suggestion>;
  /** Whether the claims are a reader's own, beside those that they judge. The same as long as a text is shown. */
  readonly beside: boolean;
}

export const NO_MARKS: Marks = {
  claims: new Map(),
  judged: new Map(),
  suggestions: new Map(),
  beside: false,
};

/** The tables of marks, in the order in which marks are looked for. */
export const TABLES = ['claims', 'judged', 'suggestions'] as const;

const isSuggestion = (mark: Mark): mark is Suggestion => 'content' in mark;
const isJudged = (mark: Mark): mark is Judged => 'claim' in mark;

/** Where a mark lies, UTF-16 offsets. */
export function segmentsOf(mark: Mark): readonly Span[] {
  if (isSuggestion(mark)) return mark.content;
  return (isJudged(mark) ? mark.claim : mark).anchor.segments;
}

const tagOf = (mark: Mark): Tag => (isJudged(mark) ? mark.claim : mark).tag;

/** The block that a segment begins in, and every one up to its end. */
function blocksOf(blocks: readonly Block[], mark: Mark): number[] {
  return segmentsOf(mark).flatMap(({ start, end }) => {
    const first = blockAt(blocks, start);
    const last = blockAt(blocks, end - 1);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

/** The ids of the marks in each block. */
type ByBlock = ReadonlyMap<number, ReadonlySet<string>>;

/** How many depths have a wash of their own; deeper ones have that of the last. */
const DEPTHS = 6;

const LANE_NAMES = ['a', 'b', 'c', 'd'] as const;

/** A mark over a stretch, in its lane. */
interface Laid {
  readonly mark: Mark;
  readonly lane: (typeof LANE_NAMES)[number];
}

/** How a claim stands in a review: judged, and how, or the reader's own. */
function standing(mark: Mark, beside: boolean): string[] {
  if (isJudged(mark)) return [`judged-${mark.verdict ?? 'open'}`];
  return beside ? ['own'] : [];
}

function claimClasses(laid: readonly Laid[], beside: boolean): string[] {
  if (laid.length === 0) return [];
  // Of those that share the last lane the innermost is drawn.
  const lines = new Map(laid.map(({ mark, lane }) => [lane, `${lane}-${tagOf(mark)}`])).values();
  return [
    'claim',
    `depth-${String(Math.min(laid.length, DEPTHS))}`,
    ...new Set(laid.flatMap(({ mark }) => standing(mark, beside))),
    ...lines,
  ];
}

/** An outline has its foot in its own lane; it is closed where the suggestion's own words begin and end. */
function suggestionClasses(laid: readonly Laid[], { start, end }: Span): string[] {
  if (laid.length === 0) return [];
  const segments = laid.flatMap(({ mark }) => segmentsOf(mark));
  return [
    'suggested',
    ...laid.map(({ lane }) => `${lane}-open`),
    ...laid.slice(-1).map(({ mark }) => `ink-${tagOf(mark)}`),
    ...(segments.some((segment) => segment.start === start) ? ['opens'] : []),
    ...(segments.some((segment) => segment.end === end) ? ['closes'] : []),
  ];
}

/** Signs of a verdict behind the code of the tag that was judged; a ring: not judged yet. */
const SIGNS = { agree: '✓', disagree: '✗', query: '?', open: '○' } as const;

/** The code of a mark's tag. A suggestion asks; what a reader adds beside the analyst's claims is added. */
function labelOf(mark: Mark, beside: boolean): string {
  const { code } = TAG_DEFINITIONS[tagOf(mark)];
  if (isSuggestion(mark)) return `${code}?`;
  if (!isJudged(mark)) return beside ? `+${code}` : code;
  const instead = mark.instead === null ? '' : TAG_DEFINITIONS[mark.instead].code;
  return `${code} ${SIGNS[mark.verdict ?? 'open']}${instead}`;
}

/** How many characters of a label stand over one of the text: labels are set smaller. */
const LABEL_PER_TEXT = 1.2;
/** Characters of a label beyond which it would be cut at the edge of the text: six codes fit, with their signs four. */
const LONGEST_LABEL = 36;

/**
 * The labels of what begins at a place, as far as they fit before the next: all of them, the first and how many more,
 * the first alone, or how many.
 *
 * @param room UTF-16 units up to the next label of the block; Infinity: there is none.
 */
export function fitting(labels: readonly string[], room: number): string {
  const [first = '', ...more] = labels;
  const all = labels.join(' · ');
  const shorter = more.length === 0 ? [] : [`${first} +${String(more.length)}`];
  return (
    [all, ...shorter, first].find(
      (each) => each.length <= Math.min(room * LABEL_PER_TEXT, LONGEST_LABEL),
    ) ?? (more.length === 0 ? first : String(labels.length))
  );
}

/** The decorations of one block. None crosses its borders: those that do are slow to remove. */
function decorate(
  index: number,
  block: Block,
  ids: ReadonlySet<string>,
  { claims, judged, suggestions, beside }: Marks,
): Decoration[] {
  const markOf = (id: string): Mark | undefined =>
    claims.get(id) ?? judged.get(id) ?? suggestions.get(id);
  const ranges: Range[] = [...ids].flatMap((id) => {
    const mark = markOf(id);
    return (mark === undefined ? [] : segmentsOf(mark)).flatMap(({ start, end }) => {
      const range = { id, start: Math.max(start, block.start), end: Math.min(end, block.end) };
      return range.end > range.start ? [range] : [];
    });
  });
  const shift = shiftOf(index);
  const all = stretches(ranges);
  // Where the next label of each stretch stands.
  const next: number[] = [];
  for (let i = all.length - 1, at = Infinity; i >= 0; i -= 1) {
    next[i] = at;
    const stretch = all[i];
    if (stretch !== undefined && stretch.begins.length > 0) at = stretch.start;
  }
  return all.map(({ start, end, marks, begins }, i) => {
    const laid = marks.flatMap(({ id, lane }): Laid[] => {
      const mark = markOf(id);
      const name = LANE_NAMES[Math.min(lane, LANES - 1)] ?? 'd';
      return mark === undefined ? [] : [{ mark, lane: name }];
    });
    const claimed = laid.filter(({ mark }) => !isSuggestion(mark));
    const suggested = laid.filter(({ mark }) => isSuggestion(mark));
    const labelled = begins.flatMap((id) => markOf(id) ?? []);
    const classes = [
      ...claimClasses(claimed, beside),
      ...suggestionClasses(suggested, { start, end }),
      ...labelled.slice(0, 1).map((mark) => `label-${tagOf(mark)}`),
    ];
    return Decoration.inline(start + shift, end + shift, {
      class: classes.join(' '),
      'data-claims': claimed.map(({ mark }) => mark.id).join(' '),
      ...(labelled.length === 0
        ? {}
        : {
            'data-label': fitting(
              labelled.map((mark) => labelOf(mark, beside)),
              (next[i] ?? Infinity) - start,
            ),
          }),
    });
  });
}

/** What is painted: replaced as a whole, shared as far as nothing changed. */
export class Paint {
  private constructor(
    private readonly blocks: readonly Block[],
    private readonly marks: Marks,
    private readonly byBlock: ByBlock,
    readonly decorations: DecorationSet,
  ) {}

  static blank(blocks: readonly Block[]): Paint {
    return new Paint(blocks, NO_MARKS, new Map(), DecorationSet.empty);
  }

  /** The paint of other marks: only blocks in which one came, went or changed are decorated anew. */
  with(marks: Marks, doc: Node): Paint {
    const turnovers = TABLES.map((name) => turnover<Mark>(this.marks[name], marks[name]));
    const gone = turnovers.flatMap((each) => each.gone);
    const come = turnovers.flatMap((each) => each.come);
    if (gone.length === 0 && come.length === 0) return this;
    const dirty = new Map<number, Set<string>>();
    const touch = (mark: Mark, act: (ids: Set<string>) => void) => {
      for (const index of blocksOf(this.blocks, mark)) {
        const ids = dirty.get(index) ?? new Set(this.byBlock.get(index));
        act(ids);
        dirty.set(index, ids);
      }
    };
    for (const mark of gone) touch(mark, (ids) => ids.delete(mark.id));
    for (const mark of come) touch(mark, (ids) => ids.add(mark.id));
    const stale: Decoration[] = [];
    const fresh: Decoration[] = [];
    for (const [index, ids] of dirty) {
      const block = this.blocks[index];
      if (block === undefined) continue;
      if (this.byBlock.has(index)) {
        const shift = shiftOf(index);
        stale.push(...this.decorations.find(block.start + shift, block.end + shift));
      }
      fresh.push(...decorate(index, block, ids, marks));
    }
    const byBlock = new Map(this.byBlock);
    for (const [index, ids] of dirty) byBlock.set(index, ids);
    // remove() and add() empty the arrays they are given; these are not used again.
    const decorations =
      this.byBlock.size === 0
        ? DecorationSet.create(doc, fresh)
        : this.decorations.remove(stale).add(doc, fresh);
    return new Paint(this.blocks, marks, byBlock, decorations);
  }
}

/** What a transaction says to the paint. */
export type PaintOrder =
  { readonly marks: Marks } | { readonly blocks: readonly Block[]; readonly marks: Marks };

export const paintKey = new PluginKey<Paint>('paint');

export function paintPlugin(blocks: readonly Block[]): Plugin<Paint> {
  return new Plugin<Paint>({
    key: paintKey,
    state: {
      init: () => Paint.blank(blocks),
      apply(tr: Transaction, paint, _old, next) {
        const order = tr.getMeta(paintKey) as PaintOrder | undefined;
        if (order === undefined) return paint;
        const base = 'blocks' in order ? Paint.blank(order.blocks) : paint;
        return base.with(order.marks, next.doc);
      },
    },
    props: {
      decorations: (state) => paintKey.getState(state)?.decorations,
    },
  });
}
