import { isAnonymous, type Source, type Tag, TAG_DEFINITIONS } from '../model';

const isRecord = ({ kind }: Source) => ['document', 'dataset', 'recording'].includes(kind);
const isNamed = (source: Source) =>
  (source.kind === 'person' || source.kind === 'group') && !isAnonymous(source);

interface Expected {
  readonly fits: (source: Source) => boolean;
  /** What is the matter where no source fits, in words that follow `tagged Anonymous, but`. */
  readonly why: string;
  /** What to change about the links, if the tag is right. */
  readonly relink: string;
}

/**
 * The kind of source that a tag says a claim rests on, where it says any. A response may come from anybody;
 * what an outlet observed may well be a document.
 */
const EXPECTED: Readonly<Record<Tag, Expected | null>> = {
  sourced: {
    fits: (source) => isRecord(source) || source.kind === 'institution',
    why: 'no document, record or institution supports it',
    relink: 'link the document, record or institution that supports it',
  },
  anonymous: {
    fits: isAnonymous,
    why: 'no unnamed person supports it',
    relink: 'link the unnamed person who supports it',
  },
  'on-record': {
    fits: isNamed,
    why: 'no named person supports it',
    relink: 'link the named person who supports it',
  },
  response: null,
  unattributed: {
    fits: () => false,
    why: 'it has a source',
    relink: 'unlink its source, or give it another role',
  },
  observed: {
    fits: isRecord,
    why: 'it rests on what somebody else says',
    relink: 'link the document or recording that the outlet reviewed',
  },
};

/** What the linked sources say against a tag, and the two ways out of it. Nothing is ever changed by it. */
export interface Mismatch {
  /** In words that go on from `Tagged Anonymous, but`. */
  readonly why: string;
  /** The tags that the sources do bear out, at least one. */
  readonly tags: readonly Tag[];
  /** `tag it On record`: the way out where the links are right. */
  readonly retag: string;
  /** The way out where the tag is right. */
  readonly relink: string;
}

function tagOf(source: Source): Tag {
  if (isAnonymous(source)) return 'anonymous';
  return isNamed(source) ? 'on-record' : 'sourced';
}

/**
 * What the sources that a claim rests on (see `supporters`) say against its tag; null where nothing does. The one
 * rule of the report, the inspector and the list of claims.
 */
export function mismatch(tag: Tag, sources: readonly Source[]): Mismatch | null {
  const expected = EXPECTED[tag];
  if (expected === null || sources.length === 0 || sources.some(expected.fits)) return null;
  const tags = [...new Set(sources.map(tagOf))];
  const labels = tags.map((each) => TAG_DEFINITIONS[each].label).join(' or ');
  return { why: expected.why, tags, retag: `tag it ${labels}`, relink: expected.relink };
}
