import {
  type ArticleRecords,
  type Attribution,
  type Claim,
  newestText,
  type Source,
  type Text,
} from '../model';
import type { CopyChoice } from './copyChoice';
import { published } from './published';
import { COPY_FORMAT, COPY_VERSION, type ReviewCopy } from './reviewCopy';

/** What of an article's current records a copy is made from; whatever else it has stays at home. */
export type CopyRecords = Pick<
  ArticleRecords,
  'article' | 'texts' | 'claims' | 'sources' | 'attributions'
>;

/** What identifies a copy: made at the edge, where ids and clocks are. `sentAt` is an ISO instant, UTC. */
export type CopyHead = Pick<ReviewCopy, 'id' | 'appVersion' | 'sentBy' | 'sentAt'>;

/** The records of an open review. */
type Linked = Pick<CopyRecords, 'claims' | 'attributions' | 'sources'>;

export const sendsNote = (choice: CopyChoice, { confidential }: Claim): boolean =>
  choice.notes && (choice.confidential || !confidential);

export const sendsDetails = (choice: CopyChoice, { confidential }: Source): boolean =>
  choice.sourceDetails && (choice.confidential || !confidential);

/** What may go along of the claims: all that stands on the text, what is linked to it, and nothing else. */
export function linked(records: CopyRecords, text: Text): Linked {
  const claims = records.claims.filter(({ textId }) => textId === text.id);
  const onText = new Set(claims.map(({ id }) => id));
  const attributions = records.attributions.filter(({ claimId }) => onText.has(claimId));
  const cited = new Set(attributions.map(({ sourceId }) => sourceId));
  const sources = records.sources.filter(({ id }) => cited.has(id));
  return { claims, attributions, sources };
}

/** Whether the article was not to say who the source of this claim is. */
function isUnnamed({ tag }: Claim, { groundRules }: Source): boolean {
  const unnamed = groundRules === 'background' || groundRules === 'deep-background';
  return tag === 'anonymous' || (unnamed && tag !== 'on-record');
}

/** The claims of a source, anonymous ones apart. */
function claimsOf(source: Source, { claims, attributions }: Linked) {
  const own = new Set(
    attributions.flatMap(({ claimId, sourceId }) => (sourceId === source.id ? [claimId] : [])),
  );
  const all = claims.filter(({ id }) => own.has(id));
  return {
    anonymous: all.filter((claim) => isUnnamed(claim, source)),
    others: all.filter((claim) => !isUnnamed(claim, source)),
  };
}

/**
 * A source of these without its details. Where it is unnamed in all its claims its name stays at home, whether or not
 * the article gives it elsewhere.
 */
export function withoutDetails(source: Source, goes: Linked, text: Text): Source {
  const { anonymous, others } = claimsOf(source, goes);
  return published(source, text.text, anonymous.length > 0 && others.length === 0);
}

/** The attributions of these sources as a reader gets them who is not told their details. */
function discreet(goes: Linked, source: Source, text: Text): readonly Attribution[] {
  const { anonymous, others } = claimsOf(source, goes);
  const hidden = new Set(others.length > 0 ? anonymous.map(({ id }) => id) : []);
  const unnamed = source.name !== null && withoutDetails(source, goes, text).name === null;
  return goes.attributions
    .filter(({ sourceId, claimId }) => sourceId === source.id && !hidden.has(claimId))
    .map((attribution) => ({
      ...attribution,
      channel: 'other',
      mention: unnamed ? null : attribution.mention,
    }));
}

/**
 * What a review copy holds of an article. Field by field, what goes and what stays at home:
 *
 * - article: all as published (id, title, byline, outlet, address, date, language); `summary` only by choice.
 * - text: the newest version, whole, with the kinds its blocks were corrected to; of its import the format, the hash
 *   and the time. The name of the imported file stays.
 * - Blind, nothing else goes. Open, also:
 * - claims on that text: place, tag, reason, answer, kind, centrality and check. `note` by choice. That a note is
 *   confidential is not said.
 * - attributions of those claims: role, mode, cue, and the outer attribution where it goes too. `channel` as the
 *   details of the source do; `mention` unless the name stays at home. Where the details stay and the source speaks
 *   both anonymously and not, nothing says who speaks anonymously: those attributions stay.
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
  const { claims, sources } = goes;
  const whole = new Set(
    sources.filter((source) => sendsDetails(choice, source)).map(({ id }) => id),
  );
  const told = new Map(
    sources
      .filter(({ id }) => !whole.has(id))
      .flatMap((source) => discreet(goes, source, text))
      .map((attribution) => [attribution.id, attribution]),
  );
  // In the order of the records, which the reader's list of sources follows.
  const attributions = goes.attributions.flatMap((attribution) =>
    whole.has(attribution.sourceId) ? attribution : (told.get(attribution.id) ?? []),
  );
  const known = new Set(attributions.map(({ id }) => id));
  const outer = ({ parentId }: Attribution) =>
    parentId !== null && known.has(parentId) ? parentId : null;
  return {
    ...base,
    claims: claims.map((claim) => ({
      ...claim,
      note: sendsNote(choice, claim) ? claim.note : '',
      confidential: false,
    })),
    attributions: attributions.map((attribution) => ({
      ...attribution,
      parentId: outer(attribution),
    })),
    sources: sources.map((source) => ({
      ...(whole.has(source.id) ? source : withoutDetails(source, goes, text)),
      confidential: false,
    })),
  };
}
