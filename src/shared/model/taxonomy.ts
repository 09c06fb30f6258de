/**
 * The taxonomy: the one place where tags and the other closed lists are named and defined.
 * Definitions are printed in every report, so they are written for a reader, not for a programmer.
 */

/** One tag: `key` is its keyboard shortcut, `code` the short label painted beside a claim. */
export interface TagDefinition {
  readonly key: string;
  readonly tag: Tag;
  readonly label: string;
  readonly code: string;
  /** What the claim is attributed to. */
  readonly definition: string;
  /** The question that decides whether the tag fits. */
  readonly test: string;
  readonly examples: readonly string[];
}

/** Every tag, in the order of its key. */
export const TAGS = [
  'sourced',
  'anonymous',
  'on-record',
  'response',
  'unattributed',
  'observed',
] as const;
export type Tag = (typeof TAGS)[number];

export const TAG_DEFINITIONS: Readonly<Record<Tag, TagDefinition>> = {
  sourced: {
    key: '1',
    tag: 'sourced',
    label: 'Sourced',
    code: 'SRC',
    definition:
      'A document, record, data set, recording, or an institution speaking as itself (also through an unnamed official spokesperson).',
    test: 'Could a reader ask for the document, or name the institution?',
    examples: ['according to court filings', 'the ministry said', 'a poll by the institute found'],
  },
  anonymous: {
    key: '2',
    tag: 'anonymous',
    label: 'Anonymous',
    code: 'ANON',
    definition: 'A human source whom a lay reader cannot identify.',
    test: 'Is there no name, and is it not an institution’s own voice?',
    examples: ['people familiar with the talks said', 'a senior official said', 'analysts say'],
  },
  'on-record': {
    key: '3',
    tag: 'on-record',
    label: 'On record',
    code: 'REC',
    definition: 'A named person, quoted or paraphrased.',
    test: 'Is the speaker named, here or by clear reference (“he said”)?',
    examples: ['Jane Roe, a former minister, said'],
  },
  response: {
    key: '4',
    tag: 'response',
    label: 'Response',
    code: 'RESP',
    definition:
      'A party asked to answer: it declined, did not respond, could not be reached, denied or confirmed.',
    test: 'Is it an answer to the story?',
    examples: ['a spokesman for the company declined to comment'],
  },
  unattributed: {
    key: '5',
    tag: 'unattributed',
    label: 'Unattributed',
    code: 'NONE',
    definition:
      'Nobody: the outlet asserts it. A reason is required (common knowledge, background, outlet’s analysis, needs source).',
    test: 'Is there no attribution in reach?',
    examples: ['such a step risks undermining the minister’s standing'],
  },
  observed: {
    key: '6',
    tag: 'observed',
    label: 'Observed',
    code: 'OBS',
    definition: 'The outlet’s own reporting: it witnessed, reviewed or calculated.',
    test: 'Does the outlet say that it saw or computed it?',
    examples: ['the paper reviewed the contract', 'in a visit last week'],
  },
};

/** A closed list's values with the words a person reads for each. */
export type Labels<T extends string> = Readonly<Record<T, string>>;

/** Why an unattributed claim carries no attribution. `null` on the claim means nobody has said yet. */
export const REASONS = [
  'common-knowledge',
  'background',
  'outlet-analysis',
  'needs-source',
] as const;
export type Reason = (typeof REASONS)[number];
export const REASON_LABELS: Labels<Reason> = {
  'common-knowledge': 'Common knowledge',
  background: 'Background',
  'outlet-analysis': 'Outlet’s analysis',
  'needs-source': 'Needs source',
};

/** How a party that was asked answered. `null` on the claim means nobody has said yet. */
export const ANSWERS = [
  'declined',
  'no-response',
  'unreachable',
  'denied',
  'confirmed',
  'statement',
] as const;
export type Answer = (typeof ANSWERS)[number];
export const ANSWER_LABELS: Labels<Answer> = {
  declined: 'Declined to comment',
  'no-response': 'Did not respond',
  unreachable: 'Could not be reached',
  denied: 'Denied',
  confirmed: 'Confirmed',
  statement: 'Answered with a statement',
};

export const CLAIM_KINDS = [
  'fact',
  'number',
  'quotation',
  'characterisation',
  'opinion',
  'prediction',
  'allegation',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export const CLAIM_KIND_LABELS: Labels<ClaimKind> = {
  fact: 'Fact',
  number: 'Number',
  quotation: 'Quotation',
  characterisation: 'Characterisation',
  opinion: 'Opinion',
  prediction: 'Prediction',
  allegation: 'Allegation',
};

export const CENTRALITIES = ['headline', 'lead', 'supporting'] as const;
export type Centrality = (typeof CENTRALITIES)[number];
export const CENTRALITY_LABELS: Labels<Centrality> = {
  headline: 'Headline',
  lead: 'Lead',
  supporting: 'Supporting',
};

export const CHECKS = ['unchecked', 'confirmed', 'partly', 'contradicted', 'unverifiable'] as const;
export type Check = (typeof CHECKS)[number];
export const CHECK_LABELS: Labels<Check> = {
  unchecked: 'Unchecked',
  confirmed: 'Confirmed',
  partly: 'Partly confirmed',
  contradicted: 'Contradicted',
  unverifiable: 'Unverifiable',
};

export const BLOCK_KINDS = [
  'headline',
  'dek',
  'byline',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];
export const BLOCK_KIND_LABELS: Labels<BlockKind> = {
  headline: 'Headline',
  dek: 'Dek',
  byline: 'Byline',
  heading: 'Heading',
  paragraph: 'Paragraph',
  'list-item': 'List item',
  quote: 'Quote',
  caption: 'Caption',
};

export const SOURCE_KINDS = [
  'person',
  'group',
  'institution',
  'document',
  'dataset',
  'recording',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export const SOURCE_KIND_LABELS: Labels<SourceKind> = {
  person: 'Person',
  group: 'Group of people',
  institution: 'Institution',
  document: 'Document',
  dataset: 'Data set',
  recording: 'Recording',
};

export const BASES = [
  'took-part',
  'witnessed',
  'briefed',
  'document',
  'hearsay',
  'not-stated',
] as const;
export type Basis = (typeof BASES)[number];
export const BASIS_LABELS: Labels<Basis> = {
  'took-part': 'Took part',
  witnessed: 'Witnessed',
  briefed: 'Briefed',
  document: 'Saw a document',
  hearsay: 'Hearsay',
  'not-stated': 'Not stated',
};

export const GROUND_RULES = ['on-record', 'background', 'deep-background', 'not-knowable'] as const;
export type GroundRule = (typeof GROUND_RULES)[number];
export const GROUND_RULE_LABELS: Labels<GroundRule> = {
  'on-record': 'On the record',
  background: 'Background',
  'deep-background': 'Deep background',
  'not-knowable': 'Not knowable from the text',
};

export const ROLES = ['supports', 'disputes', 'declines', 'context'] as const;
export type Role = (typeof ROLES)[number];
export const ROLE_LABELS: Labels<Role> = {
  supports: 'Supports',
  disputes: 'Disputes',
  declines: 'Declines',
  context: 'Context',
};

export const MODES = ['direct', 'indirect', 'partial'] as const;
export type Mode = (typeof MODES)[number];
export const MODE_LABELS: Labels<Mode> = {
  direct: 'Direct quotation',
  indirect: 'Indirect',
  partial: 'Partial quotation',
};

export const CHANNELS = [
  'interview',
  'statement',
  'social-post',
  'press-report',
  'court',
  'filing',
  'report',
  'poll',
  'database',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];
export const CHANNEL_LABELS: Labels<Channel> = {
  interview: 'Interview',
  statement: 'Statement',
  'social-post': 'Social post',
  'press-report': 'Press report',
  court: 'Court',
  filing: 'Filing',
  report: 'Report',
  poll: 'Poll',
  database: 'Database',
  other: 'Other',
};

export const IMPORT_FORMATS = ['txt', 'md', 'html'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What a person decided about a suggestion. */
export const OUTCOMES = ['accepted', 'dismissed'] as const;
export type Outcome = (typeof OUTCOMES)[number];
