import { createHash } from 'node:crypto';
import { anchorHolds } from '../../shared/anchoring';
import type { Records } from '../../shared/history';
import { references } from '../../shared/history/references';
import { faultInDelivery } from '../../shared/review/checking/delivery';
import { articleOf, blocksFit, ARTICLE_KINDS } from '../../shared/model';

/** Lower-case hexadecimal SHA-256 of bytes, or of a string's UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * What is wrong with an article's records among themselves, in plain words; empty where they are sound.
 * Schemas are not looked at, and neither are the files that texts came from.
 */
export function inspect(articleId: string, records: Records): string[] {
  const found: string[] = [];
  for (const kind of ARTICLE_KINDS) {
    for (const [id, record] of records.all(kind)) {
      if (articleOf(kind, record) !== articleId) {
        found.push(`${kind} ${id} belongs to another article`);
      }
      for (const [target, targetId] of references(kind, record)) {
        if (records.get(target, targetId) === undefined) {
          found.push(`${kind} ${id} refers to ${target} ${targetId}, which is not there`);
        }
      }
    }
  }
  for (const text of records.all('text').values()) {
    if (sha256(text.text) !== text.sha256) {
      found.push(`text ${text.id}: its words do not have the SHA-256 it states`);
    }
    if (!blocksFit(text.text, text.blocks)) {
      found.push(`text ${text.id}: its blocks do not fit its words`);
    }
  }
  for (const { id, textId, anchor } of records.all('claim').values()) {
    const text = records.get('text', textId);
    if (text !== undefined && !anchorHolds(text.text, anchor)) {
      found.push(`claim ${id}: the words at its offsets are not those it quotes`);
    }
  }
  const texts = [...records.all('text').values()];
  for (const delivery of records.all('delivery').values()) {
    const fault = faultInDelivery(delivery, texts);
    if (fault !== null) found.push(`delivery ${delivery.id}: ${fault}`);
  }
  return found;
}
