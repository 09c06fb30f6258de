import type { ReviewCopy } from '../reviewCopy';
import { circular } from './chains';
import { faultInText, placesHold } from './text';

/** What in a review copy contradicts itself, in words for a person; null where it is sound. */
export function faultInCopy(copy: ReviewCopy): string | null {
  const { article, text, claims, sources, attributions, mode } = copy;
  const wrong = faultInText(text);
  if (wrong !== null) return wrong;
  const records = [...claims, ...sources, ...attributions];
  if (mode === 'blind' && records.length > 0) return 'it is blind, and holds claims';
  if ([text, ...records].some(({ articleId }) => articleId !== article.id)) {
    return 'a record in it belongs to another article';
  }
  if (new Set(records.map(({ id }) => id)).size !== records.length) {
    return 'a record is in it twice';
  }
  if (claims.some(({ textId }) => textId !== text.id)) {
    return 'a claim is about a text that is not in it';
  }
  if (!records.every((record) => placesHold(text, record))) {
    return 'the words at the place of a claim are not those it quotes';
  }
  const known = new Set(records.map(({ id }) => id));
  const dangling = attributions.find(
    ({ claimId, sourceId, parentId }) =>
      !known.has(claimId) || !known.has(sourceId) || (parentId !== null && !known.has(parentId)),
  );
  if (dangling !== undefined) return 'an attribution refers to a record that is not in it';
  return circular(new Map(attributions.map((each) => [each.id, each]))) === undefined
    ? null
    : 'the chain of an attribution is a circle';
}
