import type { Delivery, Text } from '../../model';
import { deliveryId } from '../delivering';
import { faultInChange } from './change';
import { beginnings, foldReview } from './history';
import { faultInText } from './text';

/** The text that the delivery's review reads: its own, or one of the article's. */
function textRead({ text, changes }: Delivery, texts: readonly Text[]): Text | undefined {
  if (text !== null) return text;
  const begun = beginnings(changes)
    .flatMap(({ ops }) => ops)
    .find(({ kind }) => kind === 'review');
  return texts.find(({ id }) => id === begun?.after?.['textId']);
}

/**
 * What is wrong with a delivery, in words for a person; null where it is what a sound review file makes.
 *
 * @param texts The article's versions.
 */
export function faultInDelivery(delivery: Delivery, texts: readonly Text[]): string | null {
  const { id, articleId, reviewId, rescued, changes } = delivery;
  if (deliveryId(changes, rescued) !== id)
    return 'its changes are not those that its id is made of';
  const text = textRead(delivery, texts);
  if (text === undefined) return 'the text that was read is not there';
  if (text.articleId !== articleId) return 'its text belongs to another article';
  const scope = { articleId, reviewId, text };
  for (const change of changes) {
    const fault = faultInChange(change, scope);
    if (fault !== null) return `“${change.label}”: ${fault}`;
  }
  const here = texts.find((each) => each.id === text.id);
  const otherwise =
    here !== undefined && here.sha256 !== text.sha256
      ? 'its text has other words than the article’s version of the same id'
      : null;
  return faultInText(text) ?? otherwise ?? foldReview(changes, scope).fault;
}
