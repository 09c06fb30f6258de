import type { Claim } from '../../shared/model';
import { extent, sentenceAt, sentencesOf, textOf } from './selectors';
import type { Store } from './store';

/** Goes to a claim in the text, and shows it in the inspector. */
export function goToClaim(store: Store, claim: Claim): void {
  const { open } = store.get();
  if (open === null) return;
  const sentence = sentenceAt(sentencesOf(textOf(open)), extent(claim).start);
  store.dispatch({ type: 'focus', claimId: claim.id, sentence });
}
