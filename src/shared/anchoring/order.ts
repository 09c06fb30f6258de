import type { Claim } from '../model';

/**
 * Text order: by first character, of two that start together the longer first, then by id.
 * It gives claims their numbers in the ledger. Compares claims on one text version.
 */
export function claimOrder(a: Claim, b: Claim): number {
  const start = (claim: Claim) => claim.anchor.segments[0]?.start ?? 0;
  const end = (claim: Claim) => claim.anchor.segments.at(-1)?.end ?? 0;
  return start(a) - start(b) || end(b) - end(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
