import type { Claim, Text } from '../../../shared/model';
import { textOf } from '../selectors';
import type { OpenArticle } from '../state';

/** Claims and the text version they stand on: in an archive from elsewhere it may be an older one than is shown. */

/** The text version that a claim stands on. The offsets of its cues and mentions are offsets into it. */
export function textUnder(open: OpenArticle, claimId: string): Text {
  const claim = open.records.get('claim', claimId);
  return (claim && open.records.get('text', claim.textId)) ?? textOf(open);
}

/** Why no words of the text shown can become the claim's: it stands on another version. Null where they can. */
export function whyNotHere(open: OpenArticle, claim: Claim): string | null {
  if (claim.textId === open.textId) return null;
  const [its, shown] = [textUnder(open, claim.id).number, textOf(open).number];
  return (
    `The claim stands on version ${String(its)} of the text, and version ${String(shown)} is shown: ` +
    'no words of this one can go with it. Nothing was changed; tag them as a claim of their own.'
  );
}
