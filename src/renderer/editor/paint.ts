import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Range } from '../../shared/anchoring';
import { type Block, type Claim, TAG_DEFINITIONS } from '../../shared/model';
import { LANES, stretches } from './lanes';
import { blockAt } from './positions';

/** The claims to paint, by id. Never changed in place: painting compares records by identity. */
export type ClaimTable = ReadonlyMap<string, Claim>;

/** The block that a segment begins in, and every one up to its end. */
function blocksOf(blocks: readonly Block[], claim: Claim): number[] {
  return claim.anchor.segments.flatMap(({ start, end }) => {
    const first = blockAt(blocks, start);
    const last = blockAt(blocks, end - 1);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

/** The ids of the claims in each block. */
type ByBlock = ReadonlyMap<number, ReadonlySet<string>>;

const LANE_NAMES = ['a', 'b', 'c', 'd'] as const;

function classesOf(claims: readonly { id: string; lane: number }[], table: ClaimTable): string {
  const lines = claims.map(({ id, lane }) => {
    const tag = table.get(id)?.tag ?? 'sourced';
    return `${LANE_NAMES[Math.min(lane, LANES - 1)] ?? 'd'}-${tag}`;
  });
  return `claim depth-${String(Math.min(claims.length, LANES))} ${lines.join(' ')}`;
}

/** The decorations of one block. None crosses its borders: those that do are slow to remove. */
function decorate(
  index: number,
  block: Block,
  ids: ReadonlySet<string>,
  table: ClaimTable,
): Decoration[] {
  const ranges: Range[] = [...ids].flatMap((id) =>
    (table.get(id)?.anchor.segments ?? []).flatMap(({ start, end }) => {
      const range = { id, start: Math.max(start, block.start), end: Math.min(end, block.end) };
      return range.end > range.start ? [range] : [];
    }),
  );
  const shift = index + 1;
  return stretches(ranges).map(({ start, end, claims, begins }) => {
    const tags = begins.flatMap((id) => table.get(id)?.tag ?? []);
    const classes = classesOf(claims, table);
    return Decoration.inline(start + shift, end + shift, {
      class: tags[0] === undefined ? classes : `${classes} label-${tags[0]}`,
      'data-claims': claims.map(({ id }) => id).join(' '),
      ...(tags.length === 0
        ? {}
        : { 'data-label': tags.map((tag) => TAG_DEFINITIONS[tag].code).join(' · ') }),
    });
  });
}

/**
 * The records that went and came between two tables; one that changed did both. Tables grow from one another
 * and keep their order, so nearly always one pass over both, without looking anything up, finds all.
 */
export function difference(
  before: ClaimTable,
  after: ClaimTable,
): { readonly gone: readonly Claim[]; readonly come: readonly Claim[] } {
  const gone: Claim[] = [];
  const come: Claim[] = [];
  const old = before.values();
  let inStep = true;
  for (const claim of after.values()) {
    const next = inStep ? old.next().value : before.get(claim.id);
    if (next === claim) continue;
    const was = next?.id === claim.id ? next : before.get(claim.id);
    if (was !== next) inStep = false;
    if (was === claim) continue;
    if (was !== undefined) gone.push(was);
    come.push(claim);
  }
  if (!inStep || old.next().value !== undefined) {
    for (const claim of before.values()) if (!after.has(claim.id)) gone.push(claim);
  }
  return { gone, come };
}

/** What is painted: replaced as a whole, shared as far as nothing changed. */
export class Paint {
  private constructor(
    private readonly blocks: readonly Block[],
    private readonly table: ClaimTable,
    private readonly byBlock: ByBlock,
    readonly decorations: DecorationSet,
  ) {}

  static blank(blocks: readonly Block[]): Paint {
    return new Paint(blocks, new Map(), new Map(), DecorationSet.empty);
  }

  /** The paint of another set of claims: only blocks in which one came, went or changed are decorated anew. */
  with(table: ClaimTable, doc: Node): Paint {
    const { gone, come } = difference(this.table, table);
    if (gone.length === 0 && come.length === 0) return this;
    const dirty = new Map<number, Set<string>>();
    const touch = (claim: Claim, act: (ids: Set<string>) => void) => {
      for (const index of blocksOf(this.blocks, claim)) {
        const ids = dirty.get(index) ?? new Set(this.byBlock.get(index));
        act(ids);
        dirty.set(index, ids);
      }
    };
    for (const claim of gone) touch(claim, (ids) => ids.delete(claim.id));
    for (const claim of come) touch(claim, (ids) => ids.add(claim.id));
    const stale: Decoration[] = [];
    const fresh: Decoration[] = [];
    for (const [index, ids] of dirty) {
      const block = this.blocks[index];
      if (block === undefined) continue;
      if (this.byBlock.has(index)) {
        stale.push(...this.decorations.find(block.start + index + 1, block.end + index + 1));
      }
      fresh.push(...decorate(index, block, ids, table));
    }
    const byBlock = new Map(this.byBlock);
    for (const [index, ids] of dirty) byBlock.set(index, ids);
    // remove() and add() empty the arrays they are given; these are not used again.
    const decorations =
      this.table.size === 0
        ? DecorationSet.create(doc, fresh)
        : this.decorations.remove(stale).add(doc, fresh);
    return new Paint(this.blocks, table, byBlock, decorations);
  }
}

/** What a transaction says to the paint. */
export type PaintOrder =
  | { readonly claims: ClaimTable }
  | { readonly blocks: readonly Block[]; readonly claims: ClaimTable };

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
        return base.with(order.claims, next.doc);
      },
    },
    props: {
      decorations: (state) => paintKey.getState(state)?.decorations,
    },
  });
}
