import type { Article, Attribution, Claim, Source, Text } from '../model';
import type { CopyChoice } from './copyChoice';
import { published } from './published';
import { COPY_FORMAT, COPY_VERSION, type ReviewCopy } from './reviewCopy';

/** What of an article's current records a copy is made from; whatever else it has stays at home. */
export interface CopyRecords {
  readonly article: Article;
  readonly texts: readonly Text[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
}

/** What identifies a copy: made at the edge, where ids and clocks are. `sentAt` is an ISO instant, UTC. */
export type CopyHead = Pick<ReviewCopy, 'id' | 'appVersion' | 'sentBy' | 'sentAt'>;

/** The text version that is read: the newest. Throws where there is none, as no library holds such an article. */
export function newestText(texts: readonly Text[]): Text {
  const [first, ...rest] = texts;
  if (first === undefined) throw new Error('an article has a text');
  return rest.reduce((newest, text) => (text.number > newest.number ? text : newest), first);
}

/** The records of an open review. */
type Linked = Pick<CopyRecords, 'claims' | 'attributions' | 'sources'>;

/** What goes along of the claims: all that stands on the text, what is linked to it, and nothing else. */
export function linked(records: CopyRecords, text: Text): Linked {
  const claims = records.claims.filter(({ textId }) => textId === text.id);
  const onText = new Set(claims.map(({ id }) => id));
  const attributions = records.attributions.filter(({ claimId }) => onText.has(claimId));
  const cited = new Set(attributions.map(({ sourceId }) => sourceId));
  const sources = records.sources.filter(({ id }) => cited.has(id));
  return { claims, attributions, sources };
}

/** A source of these without its details. */
export function withoutDetails(
  source: Source,
  { claims, attributions }: Linked,
  text: Text,
): Source {
  const own = new Set(
    attributions.flatMap(({ claimId, sourceId }) => (sourceId === source.id ? [claimId] : [])),
  );
  const unnamed = claims.some(({ id, tag }) => tag === 'anonymous' && own.has(id));
  return published(source, text.text, unnamed);
}

export const sendsNote = (choice: CopyChoice, { confidential }: Claim): boolean =>
  choice.notes && (choice.confidential || !confidential);

export const sendsDetails = (choice: CopyChoice, { confidential }: Source): boolean =>
  choice.sourceDetails && (choice.confidential || !confidential);

/**
 * What a review copy holds of an article. Field by field, what goes and what stays at home:
 *
 * - article: all as published (id, title, byline, outlet, address, date, language); `summary` only by choice.
 * - text: the newest version, whole, with the kinds its blocks were corrected to; of its import the format, the hash
 *   and the time. The name of the imported file stays.
 * - Blind, nothing else goes. Open, also:
 * - claims on that text: place, tag, reason, answer, kind, centrality and check. `note` by choice. That a note is
 *   confidential is not said.
 * - attributions of those claims: role, mode, cue, mention, and the outer attribution where it goes too. `channel`
 *   as the details of its source do.
 * - sources of those attributions: kind, and what the article says of them. The rest by choice: see `published`.
 *
 * What never goes: other text versions and what stands on them, sources that no such claim is attributed to, changes
 * with their actors, times and labels, decisions about suggestions, deliveries of other readers, rulings.
 */
export function copyOf(records: CopyRecords, choice: CopyChoice, head: CopyHead): ReviewCopy {
  const text = newestText(records.texts);
  const { article } = records;
  const base = {
    format: COPY_FORMAT,
    version: COPY_VERSION,
    id: head.id,
    appVersion: head.appVersion,
    mode: choice.mode,
    sentBy: head.sentBy,
    sentAt: head.sentAt,
    article: { ...article, summary: choice.summary ? article.summary : '' },
    text: { ...text, importedFrom: { ...text.importedFrom, name: '' } },
  } as const;
  if (choice.mode === 'blind') return { ...base, claims: [], sources: [], attributions: [] };
  const goes = linked(records, text);
  const { claims, attributions, sources } = goes;
  const known = new Set(attributions.map(({ id }) => id));
  const whole = new Set(
    sources.filter((source) => sendsDetails(choice, source)).map(({ id }) => id),
  );
  return {
    ...base,
    claims: claims.map((claim) => ({
      ...claim,
      note: sendsNote(choice, claim) ? claim.note : '',
      confidential: false,
    })),
    attributions: attributions.map((attribution) => ({
      ...attribution,
      channel: whole.has(attribution.sourceId) ? attribution.channel : 'other',
      parentId:
        attribution.parentId !== null && known.has(attribution.parentId)
          ? attribution.parentId
          : null,
    })),
    sources: sources.map((source) => ({
      ...(whole.has(source.id) ? source : withoutDetails(source, goes, text)),
      confidential: false,
    })),
  };
}
