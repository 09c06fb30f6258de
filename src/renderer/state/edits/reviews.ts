import type { Claim, Delivery, Source } from '../../../shared/model';
import { deliveryLabel, newIn } from '../../../shared/review';
import { create, type Edit, editOf, remove, update } from './edit';

/** What becomes of readers' work as a whole, and what of the analyst's own stays at home when it is sent. */

/** Whether a delivery says something that the known ones do not. */
export function hasNews(known: Iterable<Delivery>, delivery: Delivery): boolean {
  return newIn(delivery, [...known]).length > 0;
}

/** Makes a reader's work part of the article; null where nothing of it is new. */
export function bringIn(
  known: Iterable<Delivery>,
  delivery: Delivery,
  reviewer: string,
): Edit | null {
  if (!hasNews(known, delivery)) return null;
  return editOf(deliveryLabel('Bring in', reviewer, delivery), [create('delivery', delivery)]);
}

/** Takes a delivery out again. What was settled in the meantime stays as it is. */
export function takeOut(delivery: Delivery, reviewer: string): Edit | null {
  return editOf(deliveryLabel('Take back', reviewer, delivery), [remove('delivery', delivery)]);
}

/** Decides whether a claim's note stays at home when the article is sent for review. */
export function keepNoteHere(claim: Claim, confidential: boolean): Edit | null {
  const label = confidential
    ? 'Keep the note here when sending for review'
    : 'Let the note go along when sending for review';
  return editOf(label, [update('claim', claim, { confidential })]);
}

/** Decides whether what is known of a source beyond the published words stays at home. */
export function keepSourceHere(source: Source, confidential: boolean): Edit | null {
  const label = confidential
    ? 'Keep the source’s details here when sending for review'
    : 'Let the source’s details go along when sending for review';
  return editOf(label, [update('source', source, { confidential })]);
}
