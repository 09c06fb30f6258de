import {
  ANSWER_LABELS,
  BASIS_LABELS,
  CENTRALITY_LABELS,
  CHANNEL_LABELS,
  CHECK_LABELS,
  CLAIM_KIND_LABELS,
  GROUND_RULE_LABELS,
  MODE_LABELS,
  REASON_LABELS,
  type RecordKind,
  ROLE_LABELS,
  SOURCE_KIND_LABELS,
  type Span,
  TAG_DEFINITIONS,
} from '../../../shared/model';
import type { AuditField, AuditOp } from '../../../shared/report';
import { shorten } from '../../../shared/text';
import { undoLabel } from '../../state/edits';
import type { PastChange } from '../../state/past';

/** How long a value may be before it is cut, in characters. */
const LONGEST = 160;
const NOTHING = '—';

const TAG_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(TAG_DEFINITIONS).map(({ tag, label }) => [tag, label]),
);

/** What a field is called, and what its values are where they come from a closed list. Fields not named here say nothing to a person. */
const FIELDS: Readonly<
  Partial<
    Record<
      RecordKind,
      Readonly<Record<string, readonly [string, Readonly<Record<string, string>>?]>>
    >
  >
> = {
  article: {
    title: ['Title'],
    byline: ['Byline'],
    outlet: ['Outlet'],
    url: ['Address'],
    publishedAt: ['Published'],
    language: ['Language'],
    summary: ['Source summary statement'],
  },
  text: { blocks: ['Kinds of blocks'] },
  claim: {
    tag: ['Tag', TAG_LABELS],
    anchor: ['Words'],
    reason: ['Reason', REASON_LABELS],
    answer: ['Answer', ANSWER_LABELS],
    kind: ['Kind', CLAIM_KIND_LABELS],
    centrality: ['Place in the story', CENTRALITY_LABELS],
    check: ['Check', CHECK_LABELS],
    note: ['Note'],
    confidential: ['Note stays at home'],
  },
  source: {
    name: ['Name'],
    descriptor: ['As published'],
    kind: ['Kind', SOURCE_KIND_LABELS],
    affiliation: ['Affiliation'],
    interest: ['Interest'],
    basis: ['Basis', BASIS_LABELS],
    groundRules: ['Ground rules', GROUND_RULE_LABELS],
    anonymityReason: ['Reason for anonymity'],
    count: ['People asserted'],
    independenceGroup: ['May be the same people as'],
    confidential: ['Details stay at home'],
  },
  attribution: {
    sourceId: ['Source'],
    role: ['Role', ROLE_LABELS],
    mode: ['Mode', MODE_LABELS],
    channel: ['Channel', CHANNEL_LABELS],
    cue: ['Cue'],
    mention: ['Mention'],
  },
  verdict: { verdict: ['Verdict'], note: ['Note'], tag: ['Own tag', TAG_LABELS] },
  ruling: { ruling: ['Settled'], note: ['Note'] },
};

/** What the words of a history are read off. */
export interface Lookup {
  /** What a source is called, by its id. */
  source(id: string): string | undefined;
  /** The words at a span, UTF-16 offsets. */
  words(span: Span): string;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value;
}

/** A value of a composite field; what has no words of its own is shown as it is kept. */
function composite(value: object, { words }: Lookup): string {
  if (isSpan(value)) return `“${words(value)}”`;
  if ('quote' in value) return `“${(value.quote as { exact: string }).exact}”`;
  if ('boilerplate' in value && 'text' in value) {
    const { text, boilerplate } = value as { text: string; boilerplate: boolean };
    return text === '' ? NOTHING : `“${text}”${boilerplate ? ' (boilerplate)' : ''}`;
  }
  if ('min' in value && 'max' in value) {
    const { min, max } = value as { min: number; max: number | null };
    return max === null ? `${min} or more` : min === max ? String(min) : `${min}–${max}`;
  }
  return JSON.stringify(value);
}

function valueInWords(
  field: string,
  value: unknown,
  labels: Readonly<Record<string, string>> | undefined,
  lookup: Lookup,
): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (field === 'sourceId' && typeof value === 'string') return lookup.source(value) ?? NOTHING;
  if (typeof value === 'string') return shorten(labels?.[value] ?? value, LONGEST);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (field === 'blocks') return 'set';
  return shorten(
    typeof value === 'object' ? composite(value, lookup) : JSON.stringify(value),
    LONGEST,
  );
}

/** One field that a change set, in words. */
export interface FieldInWords {
  readonly name: string;
  /** Null: the record was not there before. */
  readonly before: string | null;
  /** Null: the record is not there after. */
  readonly after: string | null;
}

/** What a change did to a record's fields, leaving out what says nothing: ids, and what a new record leaves empty. */
export function fieldsInWords(
  { kind, did, fields }: AuditOp,
  lookup: Lookup,
): readonly FieldInWords[] {
  const known = FIELDS[kind] ?? {};
  const order = Object.keys(known);
  const inWords = ({ field, ...values }: AuditField): readonly FieldInWords[] => {
    const [name, labels] = known[field] ?? [];
    // A new claim's words stand above already.
    if (name === undefined || (did !== 'change' && field === 'anchor')) return [];
    const side = (which: 'before' | 'after') =>
      which in values ? valueInWords(field, values[which], labels, lookup) : null;
    const [before, after] = [side('before'), side('after')];
    const empty = (value: string | null) => value === null || value === NOTHING || value === 'No';
    if (did !== 'change' && empty(before) && empty(after)) return [];
    return [{ name, before, after }];
  };
  return fields
    .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    .flatMap(inWords);
}

const DID: Readonly<Record<AuditOp['did'], string>> = {
  create: 'added',
  change: 'changed',
  delete: 'deleted',
};
const KINDS: Readonly<Record<RecordKind, string>> = {
  article: 'Article',
  text: 'Text',
  claim: 'Claim',
  source: 'Source',
  attribution: 'Link to a source',
  decision: 'Decision on a suggestion',
  delivery: 'Review handed in',
  ruling: 'Difference settled',
  review: 'Review',
  verdict: 'Verdict',
};

/** `Claim changed`. */
export function opInWords({ kind, did }: AuditOp): string {
  return `${KINDS[kind]} ${DID[did]}`;
}

/** What was done, in the words it has in the menus: `Undo: Tag as anonymous`. */
export function changeInWords({ label, repeats }: PastChange): string {
  return repeats === null ? label : undoLabel({ label }, repeats === 'undo' ? 'Undo' : 'Redo');
}
