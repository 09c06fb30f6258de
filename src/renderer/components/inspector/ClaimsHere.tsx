import { useLayoutEffect, useRef } from 'react';
import type { Claim } from '../../../shared/model';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Keys } from '../controls/Keys';
import { ClaimRow } from '../review/ClaimRow';

interface Props {
  readonly open: OpenArticle;
  readonly claims: readonly Claim[];
  readonly current: Claim | undefined;
}

/** Every claim on the sentence or selection, however deep they overlap. Shown where there is a choice. */
export function ClaimsHere({ open, claims, current }: Props) {
  const { store } = useDesk();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(
    () => list.current?.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'nearest' }),
    [current?.id],
  );
  if (claims.length < 2) return null;
  return (
    <section className="claims-here" aria-label="Claims here">
      <h3>
        {claims.length} claims here <Keys command="go.next-claim" />
      </h3>
      <ul ref={list}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              aria-pressed={claim.id === current?.id}
              onClick={() => store.dispatch({ type: 'focus', claimId: claim.id })}
            >
              <ClaimRow open={open} claim={claim} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
