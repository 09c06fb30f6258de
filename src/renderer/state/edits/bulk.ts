import {
  CENTRALITY_LABELS,
  type Check,
  CHECK_LABELS,
  type Claim,
  type Tag,
} from '../../../shared/model';
import { counted } from '../../../shared/text';
import { attributionsOf } from '../selectors';
import type { OpenArticle } from '../state';
import { nameOf, tagFields } from './claims';
import { type Edit, editOf, remove, update } from './edit';

/** What can be set on many claims at once. */
export type BulkFields = Partial<Pick<Claim, 'check' | 'centrality'>> & { readonly tag?: Tag };

const many = (claims: readonly Claim[]) => counted(claims.length, 'claim');
const checked = (check: Check) => CHECK_LABELS[check].toLowerCase();

function labelOf(claims: readonly Claim[], { tag, check, centrality }: BulkFields): string {
  if (tag !== undefined) return `Tag ${many(claims)} as ${nameOf(tag)}`;
  if (check !== undefined) return `Mark ${many(claims)} ${checked(check)}`;
  const place = centrality === undefined ? '' : CENTRALITY_LABELS[centrality].toLowerCase();
  return `Mark ${many(claims)} as ${place}`;
}

/** Sets the same on all these claims, as one change; null: they have it already. */
export function setOnAll(claims: readonly Claim[], { tag, ...fields }: BulkFields): Edit | null {
  const changed = claims.flatMap((claim) => {
    const op = update('claim', claim, {
      ...fields,
      ...(tag === undefined ? {} : tagFields(claim, tag)),
    });
    return op === null ? [] : [{ claim, op }];
  });
  return editOf(
    labelOf(
      changed.map(({ claim }) => claim),
      { ...fields, ...(tag === undefined ? {} : { tag }) },
    ),
    changed.map(({ op }) => op),
  );
}

/** Deletes these claims with their attributions, as one change; the sources stay in the register. */
export function deleteAll(open: OpenArticle, claims: readonly Claim[]): Edit | null {
  return editOf(
    `Delete ${many(claims)}`,
    claims.flatMap((claim) => [
      ...attributionsOf(open.records, claim.id).map((each) => remove('attribution', each)),
      remove('claim', claim),
    ]),
    null,
  );
}
