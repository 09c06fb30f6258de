import { lanes, segment } from '../anchoring';
import type { Claim, Span, Text } from '../model';
import { grouped } from '../model';
import type { MarkedBlock, Piece, Run } from './model';
import type { Places } from './places';

interface Placed extends Piece, Span {}

/** The claims' segments cut at block borders, by index of block, each with its lane. */
function piecesOf(text: Text, claims: readonly Claim[]): Map<number, Placed[]> {
  const ordinals = new Map<number, number>();
  const segments = claims
    .flatMap(({ anchor, tag }, i) =>
      anchor.segments.map((span) => ({ ...span, tag, claim: i + 1 })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end || a.claim - b.claim);
  let first = 0;
  const cut = segments.flatMap(({ start, end, tag, claim }) => {
    while ((text.blocks[first]?.end ?? Infinity) <= start) first += 1;
    const parts: { block: number; start: number; end: number }[] = [];
    for (let block = first; (text.blocks[block]?.start ?? Infinity) < end; block += 1) {
      const border = text.blocks[block];
      if (border === undefined) break;
      const part = { block, start: Math.max(start, border.start), end: Math.min(end, border.end) };
      if (part.end > part.start) parts.push(part);
    }
    return parts.map((part) => ({ ...part, tag, claim }));
  });
  const byBlock = new Map<number, Placed[]>();
  for (const [block, parts] of grouped(cut, (part) => part.block)) {
    const inOrder = parts.toSorted((a, b) => a.start - b.start || b.end - a.end);
    const lane = lanes(inOrder);
    const placed = inOrder.map(({ start, end, tag, claim }, i) => {
      const ordinal = (ordinals.get(claim) ?? 0) + 1;
      ordinals.set(claim, ordinal);
      return { start, end, tag, claim, lane: lane[i] ?? 0, continued: ordinal > 1, ordinal };
    });
    byBlock.set(block, placed);
  }
  return byBlock;
}

/** The runs of one block: every character once, in order. */
function runsOf(text: string, block: Span, pieces: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  const plain = (start: number, end: number) => {
    if (end > start) runs.push({ text: text.slice(start, end), pieces: [], starts: [], ends: [] });
  };
  let at = block.start;
  for (const { start, end, ids } of segment(
    pieces.map((piece, i) => ({ ...piece, id: String(i) })),
  )) {
    plain(at, start);
    const under = ids.flatMap((id) => pieces[Number(id)] ?? []).sort((a, b) => a.lane - b.lane);
    runs.push({
      text: text.slice(start, end),
      pieces: under,
      starts: under.filter((piece) => piece.start === start).sort((a, b) => a.claim - b.claim),
      ends: under.filter((piece) => piece.end === end),
    });
    at = end;
  }
  plain(at, block.end);
  return runs;
}

/** The text cut into runs, block by block. `claims` in ledger order: their numbers are their places in it. */
export function markup(text: Text, claims: readonly Claim[], places: Places): MarkedBlock[] {
  const pieces = piecesOf(text, claims);
  return text.blocks.map((block, i) => {
    const own = pieces.get(i) ?? [];
    return {
      kind: block.kind,
      number: places.numbers[i] ?? null,
      lanes: own.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
      runs: runsOf(text.text, block, own),
    };
  });
}
