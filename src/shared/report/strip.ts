import type { Claim, Text } from '../model';
import { lanes } from '../anchoring';
import type { Strip } from './model';

/**
 * The sourcing strip: the whole text from left to right by UTF-16 offset, each segment of a claim a band,
 * overlapping ones on lanes of their own. `claims` in ledger order: their numbers are their places in it.
 */
export function strip(text: Text, claims: readonly Claim[]): Strip {
  const length = Math.max(1, text.text.length);
  const bands = claims
    .flatMap(({ anchor, tag }, i) =>
      anchor.segments.map((span) => ({ ...span, tag, claim: i + 1 })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end || a.claim - b.claim);
  const lane = lanes(bands);
  return {
    bands: bands.map(({ start, end, tag, claim }, i) => ({
      claim,
      tag,
      start: start / length,
      end: end / length,
      lane: lane[i] ?? 0,
    })),
    lanes: lane.reduce((most, each) => Math.max(most, each + 1), 0),
    blocks: text.blocks.map((block) => block.start / length),
  };
}
