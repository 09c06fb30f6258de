import { asksUntagged, type Listing } from '../listing';
import type { Context } from './context';
import { countArticles } from './figures';
import { searchAgain } from './search';

/** Lists other articles, or in another order; what is being searched for is searched for among those. */
export async function list(context: Context, fields: Partial<Listing>): Promise<void> {
  const before = context.store.get().listing;
  context.store.dispatch({ type: 'listing', fields });
  const { listing } = context.store.get();
  if (asksUntagged(listing) && !asksUntagged(before)) await countArticles(context);
  if (listing.filter !== before.filter) await searchAgain(context);
}

/** The library has changed: counts again what the list needs. */
export async function listAgain(context: Context): Promise<void> {
  const { listing, counting } = context.store.get();
  // Who stopped it goes on when they say so.
  if (asksUntagged(listing) && counting?.stopped !== true) await countArticles(context);
}
