import type {
  Answer,
  Basis,
  BlockKind,
  Centrality,
  Channel,
  Check,
  ClaimKind,
  GroundRule,
  Mode,
  Reason,
  Role,
  Source,
  SourceKind,
  Span,
  Tag,
} from '../model';
import type { ReportRecords } from './archive';
import type { Measures } from './measures';
import type { SecondReading } from './reading/model';
import type { SignOff } from './signOff';

/** What a report is computed from, and nothing else: the same input gives the same bytes. */
export interface ReportInput extends ReportRecords {
  readonly appVersion: string;
}

/** Who did something, in how many changes, from the first to the last. Instants are ISO 8601, UTC. */
export interface Doing {
  readonly actor: string;
  readonly changes: number;
  readonly first: string;
  readonly last: string;
}

/** 1. Which article, which text, who tagged it and when. Empty strings: not known. */
export interface Identity {
  readonly title: string;
  /** The words of the headline block; empty where the text has none. */
  readonly headline: string;
  readonly byline: string;
  readonly outlet: string;
  readonly url: string;
  readonly publishedAt: string;
  readonly language: string;
  readonly text: {
    readonly number: number;
    readonly sha256: string;
    readonly words: number;
    readonly file: string;
    readonly fileSha256: string;
    readonly importedAt: string;
  };
  /** Who changed claims, sources or attributions, in order of their first such change. */
  readonly taggers: readonly Doing[];
  readonly appVersion: string;
}

/** A range of people; `max` null: open. */
export interface PeopleRange {
  readonly min: number;
  readonly max: number | null;
}

/**
 * Anonymous sources that are counted together, and why: those of one independence group may be the same people; one
 * that is in none is counted apart from all others.
 */
export interface PeopleGroup {
  /** As the analyst wrote it first; empty: its only source is in no group. */
  readonly name: string;
  /** In the order of the register. */
  readonly sources: readonly Pick<Source, 'id' | 'kind' | 'descriptor' | 'count'>[];
  /** At least the largest member, at most all of them together. */
  readonly range: PeopleRange;
}

/** 4. Sources linked to at least one claim, counted once each. See the counting rules. */
export interface DistinctSources {
  readonly namedPeople: number;
  readonly namedGroups: number;
  readonly institutions: number;
  readonly documents: number;
  /** How many anonymous sources (descriptors) the range `anonymousPeople` is about. */
  readonly anonymousSources: number;
  readonly anonymousPeople: PeopleRange;
  /** How that range comes about: its ends are the sums of theirs. */
  readonly peopleGroups: readonly PeopleGroup[];
  readonly linked: number;
  /** All sources in the register. */
  readonly all: number;
}

/** 3. Counts beside `Measures`, each over claims unless it says otherwise. */
export interface Figures {
  readonly attributions: number;
  readonly attributionsByRole: Readonly<Record<Role, number>>;
  readonly claimsWithSource: number;
  readonly claimsWithAnonymousSupport: number;
  readonly claimsWithOnlyAnonymousSupport: number;
  readonly claimsByCheck: Readonly<Record<Check, number>>;
  /** Claims on other text versions, which no other figure counts. */
  readonly claimsOnOtherTexts: number;
}

/** One link of a claim to a source, outer attributions before those embedded in them. */
export interface LedgerLink {
  /** The source's number in the register. */
  readonly source: number;
  readonly label: string;
  readonly role: Role;
  readonly mode: Mode;
  readonly channel: Channel;
  /** Verbatim; empty where not marked. */
  readonly cue: string;
  readonly mention: string;
  /** 0 for the outermost speaker, 1 for one embedded in it, and so on. */
  readonly depth: number;
}

/** 5. A claim, in text order; `number` from 1. */
export interface LedgerEntry {
  readonly number: number;
  readonly id: string;
  readonly quotation: string;
  readonly segments: readonly Span[];
  /** `Headline`, `¶ 3`, `¶ 3–4`. */
  readonly place: string;
  readonly tag: Tag;
  readonly reason: Reason | null;
  readonly answer: Answer | null;
  readonly kind: ClaimKind;
  readonly centrality: Centrality;
  readonly check: Check;
  readonly note: string;
  readonly links: readonly LedgerLink[];
}

/** 6. A source with the numbers of its claims, by role. */
export interface RegisterEntry {
  /** From 1, printed `S1`: in order of the first claim it is linked to, the unlinked last. */
  readonly number: number;
  readonly id: string;
  readonly name: string | null;
  readonly descriptor: string;
  readonly label: string;
  readonly kind: SourceKind;
  readonly anonymous: boolean;
  readonly affiliation: string;
  readonly interest: string;
  readonly basis: Basis;
  readonly groundRules: GroundRule;
  readonly count: PeopleRange;
  readonly independenceGroup: string;
  readonly claims: Readonly<Record<Role, readonly number[]>>;
}

/** 7. An anonymous source and what rests on it. Lists hold claim numbers. */
export interface AnonymityEntry {
  readonly source: number;
  readonly descriptor: string;
  readonly count: PeopleRange;
  /** Verbatim; empty: the article gives none. */
  readonly reason: string;
  readonly boilerplate: boolean;
  readonly basis: Basis;
  readonly inHeadline: readonly number[];
  readonly inLead: readonly number[];
  readonly soleSupportOf: readonly number[];
}

/** Something an editor should look at. `disagreement`: the tag says one thing, the linked sources another. */
export interface Finding {
  readonly kind: 'disagreement' | 'incomplete';
  /** What is the matter with the claims; follows their numbers. */
  readonly text: string;
  readonly claims: readonly number[];
}

/** 8. A sentence of the body that no claim touches. */
export interface UntaggedSentence {
  readonly place: string;
  readonly text: string;
}

/** A piece of one claim within one block. */
export interface Piece {
  readonly claim: number;
  readonly tag: Tag;
  /** Line on which it is drawn: claims that overlap have different lanes. From 0. */
  readonly lane: number;
  /** Whether the claim has an earlier piece. */
  readonly continued: boolean;
  /** The how many-th piece of its claim, from 1. */
  readonly ordinal: number;
}

/** A stretch of text under the same claims. `starts` and `ends`: the pieces that begin and finish with it. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly starts: readonly Piece[];
  readonly ends: readonly Piece[];
}

/** 9. A block of the article, marked up. */
export interface MarkedBlock {
  readonly kind: BlockKind;
  /** Number among the blocks that are cited by number; null for headline, byline and the like. */
  readonly number: number | null;
  /** How many lanes its pieces need. */
  readonly lanes: number;
  readonly runs: readonly Run[];
}

/** A claim's segment on the strip. `start` and `end` as fractions of the article, 0-1. */
export interface Band {
  readonly claim: number;
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
  readonly lane: number;
}

/** The article left to right. */
export interface Strip {
  readonly bands: readonly Band[];
  readonly lanes: number;
  /** Where blocks start, as fractions of the article. */
  readonly blocks: readonly number[];
}

/** How often people agreed with a rule: decisions about suggestions that it made, alone or with others. */
export interface RuleOutcomes {
  readonly id: string;
  /** What it goes by in words; its id where this version has no such rule. */
  readonly words: string;
  readonly accepted: number;
  readonly dismissed: number;
}

/** 10. Where the claims come from. No other figure is computed from decisions. */
export interface Provenance {
  /** Claims that accepting a suggestion made; `byHand` are all others. */
  readonly suggested: number;
  readonly byHand: number;
  /** Decisions about suggestions on the text reported on, also those whose claim was deleted since. */
  readonly accepted: number;
  readonly dismissed: number;
  /** Rules that somebody decided about. A decision counts for each of its rules. */
  readonly rules: readonly RuleOutcomes[];
}

/** The report, computed. The renderers only print it. */
export interface ReportModel {
  readonly identity: Identity;
  /** 2. The analyst's statement; empty: not written. */
  readonly summary: string;
  readonly measures: Measures;
  readonly figures: Figures;
  readonly distinct: DistinctSources;
  readonly ledger: readonly LedgerEntry[];
  readonly register: readonly RegisterEntry[];
  readonly anonymity: readonly AnonymityEntry[];
  readonly findings: readonly Finding[];
  readonly untagged: readonly UntaggedSentence[];
  readonly markup: readonly MarkedBlock[];
  readonly strip: Strip;
  readonly provenance: Provenance;
  readonly reading: SecondReading;
  readonly signOff: SignOff;
}
