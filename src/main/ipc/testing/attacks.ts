import fc from 'fast-check';
import { contract, type OperationName } from '../../../shared/api';
import { type Change, changeSchema } from '../../../shared/model';
import {
  article,
  begun,
  change,
  claim,
  create,
  decision,
  id,
  inReview,
  remove,
  REVIEW,
  review,
  ruling,
  source,
  stamp,
  text,
  verdict,
} from '../../storage/testing/builders';
import { deed, hostileValue, HOSTILE_STRINGS, spoil } from './hostile';
import { shapeOf, type Words } from './shapes';
import { CLAIMS, HISTORY, LINK, OTHER, SOURCE } from './target';

/** The seed of every run, so that what one finds another finds too. */
export const SEED = 20_260_105;

const known = [
  ...HISTORY.flatMap((each) => [each.id, ...each.ops.map((op) => op.id)]),
  REVIEW,
  REVIEW.toUpperCase(),
];

/** What an attack knows of the library with this id, and what it makes up. */
export function wordsFor(libraryId: string): Words {
  return {
    ids: [...new Set([libraryId, ...known, id(0xdead)]), ...HOSTILE_STRINGS.slice(0, 6)],
    stamps: [
      stamp(5),
      stamp(30),
      '0000-01-01T00:00:00.000Z-0000',
      '2026-01-02T03:04:05.678Z-zzzz',
      '9999-12-31T23:59:59.999Z-zzzz',
    ],
    hashes: ['0'.repeat(64), text().sha256, text().importedFrom.sha256, '../'.repeat(21)],
    words: [...HOSTILE_STRINGS, text().text, 'officials said', libraryId],
    bytes: [
      new Uint8Array(),
      new Uint8Array([0, 255, 254]),
      new TextEncoder().encode('The ferry was late.'),
      new TextEncoder().encode('---\nurl: file:///etc/passwd\ntitle: ../../a\n---\n\nThe ferry.\n'),
      new TextEncoder().encode('['.repeat(20_000)),
      new TextEncoder().encode('{"format":"sourcemark-article","__proto__":{"polluted":true}}'),
      new TextEncoder().encode(
        '{"format":"sourcemark-review","version":1,"__proto__":{"polluted":true},"changes":[]}',
      ),
    ],
  };
}

const [first, second] = CLAIMS;
const words = text();

/** What a page that means well sends: an attack begins with something that would be taken. */
const SOUND: readonly Change[] = [
  change(0, [create('claim', claim(0x700, 'its chair'))]),
  change(0, [
    { kind: 'claim', id: first.id, before: { note: '' }, after: { note: 'Ask again.' } },
    {
      kind: 'claim',
      id: second.id,
      before: { confidential: false, tag: 'on-record' },
      after: { confidential: true, tag: 'sourced' },
    },
  ]),
  change(0, [remove('attribution', LINK), remove('source', SOURCE), remove('claim', first)]),
  change(0, [create('source', source(0x701)), remove('source', source(0x701))]),
  change(0, [create('decision', decision(0x702))]),
  change(0, [create('ruling', ruling(0x703, { versions: ['a', 'b'] }))]),
  change(0, [
    { kind: 'article', id: id(1), before: { title: 'a' }, after: { title: '../../b' } },
    { kind: 'article', id: id(1), before: { url: 'a' }, after: { url: 'file:///etc/passwd' } },
  ]),
  change(0, [
    {
      kind: 'text',
      id: words.id,
      before: { blocks: words.blocks },
      after: { blocks: words.blocks.map((block) => ({ ...block, kind: 'caption' })) },
    },
  ]),
  change(0, [create('text', { ...text(0x704), number: 2 })]),
  change(0, [create('article', article(0x705)), create('text', text(0x706, id(0x705)))], {
    articleId: id(0x705),
  }),
  change(0, [create('claim', claim(0x707, 'officials said', 'sourced', OTHER.text))], {
    articleId: OTHER.article.id,
  }),
  begun(0),
  inReview(0, [create('review', review({ id: id(0x708) }))], { reviewId: id(0x708) }),
  inReview(0, [create('verdict', verdict(0x709, second))]),
  inReview(0, [create('claim', claim(0x70a, 'declined to comment', 'response'))]),
];

/** A sound change with an id and a time of its own. */
const aSoundChange: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom(...SOUND), fc.uuid({ version: 7 }), fc.integer({ min: 25, max: 5_000 }))
  .map(([each, changeId, at]) => ({ ...each, id: changeId, at: stamp(at) }));

/** Arguments of the right shape for the operation. */
function shaped(name: OperationName, libraryId: string): fc.Arbitrary<unknown> {
  const { args } = contract[name];
  const made = shapeOf(args, wordsFor(libraryId));
  const takesChange = 'entries' in args && Object.values(args.entries).includes(changeSchema);
  if (!takesChange) return made;
  const shapedChange = shapeOf(changeSchema, wordsFor(libraryId));
  const here = (change: fc.Arbitrary<unknown>) =>
    fc.record({ libraryId: fc.constant(libraryId), change });
  return fc.oneof(
    made,
    { weight: 2, arbitrary: here(shapedChange) },
    { weight: 5, arbitrary: here(aSoundChange) },
  );
}

const steps = fc.array(fc.nat(20), { maxLength: 7 });

/**
 * Attacks on an operation by its arguments, made after its schema: hostile values in the right shape, the right
 * shape spoilt in one place or several, and what has no shape at all.
 */
export function attacksOn(name: OperationName, libraryId: string): fc.Arbitrary<unknown> {
  const right = shaped(name, libraryId);
  return fc.oneof(
    { weight: 3, arbitrary: right },
    {
      weight: 6,
      arbitrary: fc
        .tuple(right, fc.array(fc.tuple(steps, deed), { minLength: 1, maxLength: 3 }))
        .map(([value, deeds]) =>
          deeds.reduce<unknown>((spoilt, [at, done]) => spoil(spoilt, at, done), value),
        ),
    },
    { weight: 1, arbitrary: hostileValue },
  );
}
