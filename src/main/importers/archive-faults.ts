import { createHash } from 'node:crypto';
import { anchorHolds } from '../../shared/anchoring';
import { canonical, fold } from '../../shared/history';
import {
  type AnyRecord,
  type Archive,
  blocksFit,
  ARTICLE_KINDS,
  type ArticleKind,
  type Text,
} from '../../shared/model';
import { faultInDelivery } from '../../shared/review/checking/delivery';
import { nfc } from '../../shared/text';

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function recordsOf(archive: Archive): Readonly<Record<ArticleKind, readonly AnyRecord[]>> {
  return {
    article: [archive.article],
    text: archive.texts,
    claim: archive.claims,
    source: archive.sources,
    attribution: archive.attributions,
    decision: archive.decisions,
    delivery: archive.deliveries,
    ruling: archive.rulings,
  };
}

function faultInTexts(texts: readonly Text[]): string | null {
  for (const text of texts) {
    const name = `text version ${text.number}`;
    if (sha256(text.text) !== text.sha256) return `the words of ${name} do not match their hash`;
    if (text.text !== nfc(text.text)) return `${name} is not in Unicode form NFC`;
    if (!blocksFit(text.text, text.blocks)) return `the blocks of ${name} do not fit its words`;
  }
  return null;
}

function faultInLinks(archive: Archive): string | null {
  const { article, texts, claims, sources, attributions, decisions, deliveries, rulings, changes } =
    archive;
  const foreign = [
    ...texts,
    ...claims,
    ...sources,
    ...attributions,
    ...decisions,
    ...deliveries,
    ...rulings,
    ...changes,
  ].find((record) => record.articleId !== article.id);
  if (foreign !== undefined) return `record ${foreign.id} belongs to another article`;
  const byId = new Map(texts.map((text) => [text.id, text]));
  for (const claim of claims) {
    const text = byId.get(claim.textId);
    if (text === undefined) return `claim ${claim.id} refers to a text that is not in the file`;
    if (!anchorHolds(text.text, claim.anchor)) {
      return `the words at the place of claim ${claim.id} are not those it quotes`;
    }
  }
  const unread = [...decisions, ...rulings].find(({ textId }) => !byId.has(textId));
  if (unread !== undefined) {
    return `record ${unread.id} refers to a text that is not in the file`;
  }
  const known = {
    claim: new Set(claims.map(({ id }) => id)),
    source: new Set(sources.map(({ id }) => id)),
    attribution: new Set(attributions.map(({ id }) => id)),
  };
  const dangling = attributions.find(
    ({ claimId, sourceId, parentId }) =>
      !known.claim.has(claimId) ||
      !known.source.has(sourceId) ||
      (parentId !== null && !known.attribution.has(parentId)),
  );
  return dangling === undefined
    ? null
    : `attribution ${dangling.id} refers to a record that is not in the file`;
}

function faultInHistory(archive: Archive): string | null {
  const folded = fold(archive.changes);
  const [broken] = folded.broken;
  if (broken !== undefined) return `its changes leave ${broken.kind} ${broken.id} incomplete`;
  const given = recordsOf(archive);
  for (const kind of ARTICLE_KINDS) {
    const made = folded.records.all(kind);
    const ids = new Set(given[kind].map(({ id }) => id));
    const same =
      ids.size === given[kind].length &&
      ids.size === made.size &&
      given[kind].every((record) => canonical(record) === canonical(made.get(record.id)));
    if (!same) return `its ${kind} records are not what its changes amount to`;
  }
  const ids = new Set(archive.changes.map(({ id }) => id));
  return ids.size === archive.changes.length ? null : 'a change is in it twice';
}

function faultInDeliveries({ deliveries, texts }: Archive): string | null {
  for (const delivery of deliveries) {
    const fault = faultInDelivery(delivery, texts);
    if (fault !== null) return `the review ${delivery.reviewId} in it is damaged: ${fault}`;
  }
  return null;
}

/** What in an archive contradicts itself, in words for its reader; null where it is sound. */
export function faultIn(archive: Archive): string | null {
  return (
    faultInTexts(archive.texts) ??
    faultInLinks(archive) ??
    faultInDeliveries(archive) ??
    faultInHistory(archive)
  );
}

/**
 * What is wrong with an archive's originals (base64 of the imported files by their SHA-256), or null.
 * A missing original is no fault: reports carry the data without them. One that no text came from is.
 */
export function faultInOriginals(originals: unknown, texts: readonly Text[]): string | null {
  if (typeof originals !== 'object' || originals === null || Array.isArray(originals)) {
    return 'originals: it is not a list of files by hash';
  }
  const wanted = new Set(texts.map((text) => text.importedFrom.sha256));
  for (const [hash, encoded] of Object.entries(originals)) {
    if (!wanted.has(hash)) return 'originals: a file in it belongs to no text';
    const bytes = Buffer.from(typeof encoded === 'string' ? encoded : '', 'base64');
    if (bytes.toString('base64') !== encoded) return `originals.${hash}: it is not base64`;
    if (sha256(bytes) !== hash) return `originals.${hash}: the file does not match its hash`;
  }
  return null;
}
