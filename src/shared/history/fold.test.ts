import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, RECORD_KINDS } from '../model';
import {
  aChange,
  aClaim,
  anArticle,
  anAttribution,
  aDecision,
  aSource,
  aText,
  contentOf,
  creating,
  deleting,
  updating,
  uuid,
} from '../testing/builders';
import { forkedHistories, linearHistory, type Made } from '../testing/histories';
import { fold } from './fold';
import { merge } from './merge';

const article = anArticle();
const text = aText(['The port opened on Monday.', 'It closed on Tuesday.']);
const claim = aClaim(text, [{ start: 0, end: 26 }]);
const source = aSource();
const link = anAttribution(claim, source);
const start: readonly Change[] = [
  aChange(1, [creating('article', article), creating('text', text)]),
  aChange(2, [creating('claim', claim), creating('source', source)]),
];
const mergeAll = (forks: readonly Made[]) =>
  forks.reduce<Change[]>((all, fork) => merge(all, fork.changes), []);
const by = (actor: string) => ({ actor });

describe('folding a history made in one place', () => {
  it('gives what applying its changes one after another gives, in the same order', () => {
    fc.assert(
      fc.property(linearHistory(), (made) => {
        const folded = fold(made.changes);
        for (const kind of RECORD_KINDS) {
          expect([...folded.records.all(kind)]).toEqual([...made.records.all(kind)]);
        }
      }),
    );
  });

  it('finds no conflict and nothing broken, however many work there', () => {
    fc.assert(
      fc.property(linearHistory(3), (made) => {
        expect(fold(made.changes)).toMatchObject({ conflicts: [], broken: [] });
      }),
    );
  });

  it('gives a record that was deleted and brought back its place at the end, as applying does', () => {
    const second = aSource({ id: uuid(21) });
    const folded = fold([
      ...start,
      aChange(3, [creating('source', second)]),
      aChange(4, [deleting('source', source)]),
      aChange(5, [creating('source', source)], { undoes: aChange(4, []).id }),
    ]);
    expect([...folded.records.all('source').keys()]).toEqual([second.id, source.id]);
  });
});

describe('folding', () => {
  it('does not depend on the order the changes are given in', () => {
    fc.assert(
      fc.property(
        forkedHistories.chain((forks) => {
          const all = mergeAll(forks);
          return fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          );
        }),
        ([inOrder, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(inOrder));
        },
      ),
    );
  });

  it('takes a change that is given twice once', () => {
    fc.assert(
      fc.property(forkedHistories, ([one, two]) => {
        const all = merge(one.changes, two.changes);
        expect(fold([...all, ...all.toReversed()])).toEqual(fold(all));
      }),
    );
  });

  it('leaves only sound records, whoever deleted what the others build on', () => {
    fc.assert(
      fc.property(forkedHistories, (forks) => {
        const { records } = fold(mergeAll(forks));
        const { claim: claims, attribution } = contentOf(records);
        for (const record of [...claims, ...attribution]) {
          if ('textId' in record) expect(records.get('text', record.textId)).toBeDefined();
          if ('sourceId' in record) {
            expect(records.get('source', record.sourceId)).toBeDefined();
            expect(records.get('claim', record.claimId)).toBeDefined();
          }
        }
      }),
    );
  });
});

describe('two people who change the same field without seeing each other', () => {
  const word = fc.string({ maxLength: 5 });

  it('make a conflict that keeps the later value and reports both', () => {
    fc.assert(
      fc.property(word, word, fc.boolean(), (ada, ben, adaFirst) => {
        fc.pre(ada !== ben && ada !== '' && ben !== '');
        const changes = [
          aChange(adaFirst ? 3 : 4, [updating('claim', claim, { note: ada })], by('Ada')),
          aChange(adaFirst ? 4 : 3, [updating('claim', claim, { note: ben })], by('Ben')),
        ];
        const sides = [
          { change: changes[0]?.id, actor: 'Ada', value: ada },
          { change: changes[1]?.id, actor: 'Ben', value: ben },
        ];
        const [kept, lost] = adaFirst ? sides.toReversed() : sides;
        const folded = fold([...start, ...changes]);
        expect(folded.conflicts).toEqual([
          { kind: 'claim', id: claim.id, field: 'note', kept, lost },
        ]);
        expect(folded.records.get('claim', claim.id)?.note).toBe(kept?.value);
      }),
    );
  });

  it('make none where they agree, or change different fields', () => {
    const agree = fold([
      ...start,
      aChange(3, [updating('claim', claim, { tag: 'observed' })], by('Ada')),
      aChange(4, [updating('claim', claim, { tag: 'observed' })], by('Ben')),
      aChange(5, [updating('claim', claim, { note: 'Seen at the quay' })], by('Ben')),
      aChange(6, [updating('claim', claim, { check: 'confirmed' })], by('Ada')),
    ]);
    expect(agree.conflicts).toEqual([]);
    expect(agree.records.get('claim', claim.id)).toMatchObject({
      tag: 'observed',
      note: 'Seen at the quay',
      check: 'confirmed',
    });
  });

  it('make none where the second saw the first, or where one person worked on two machines', () => {
    const seen = { ...claim, note: 'first' };
    const first = aChange(3, [updating('claim', claim, { note: 'first' })], by('Ada'));
    const knowing = aChange(4, [updating('claim', seen, { note: 'second' })], by('Ben'));
    const herself = aChange(4, [updating('claim', claim, { note: 'second' })], by('Ada'));
    expect(fold([...start, first, knowing]).conflicts).toEqual([]);
    expect(fold([...start, first, herself]).conflicts).toEqual([]);
  });

  it('make one where the later deletes the record: the deletion is kept', () => {
    const folded = fold([
      ...start,
      aChange(3, [updating('claim', claim, { note: 'Ask again' })], by('Ada')),
      aChange(4, [deleting('claim', claim)], by('Ben')),
    ]);
    expect(folded.records.get('claim', claim.id)).toBeUndefined();
    expect(folded.conflicts).toMatchObject([
      {
        field: '(record)',
        kept: { actor: 'Ben', value: null },
        lost: { actor: 'Ada', value: 'Ask again' },
      },
    ]);
  });

  it('make one where the earlier deletes the record: the deletion is kept, and the edit is the lost one', () => {
    const folded = fold([
      ...start,
      aChange(3, [deleting('claim', claim)], by('Ben')),
      aChange(4, [updating('claim', claim, { note: 'Ask again' })], by('Ada')),
    ]);
    expect(folded.records.get('claim', claim.id)).toBeUndefined();
    expect(folded.conflicts).toMatchObject([
      {
        field: '(record)',
        kept: { actor: 'Ben', value: null },
        lost: { actor: 'Ada', value: { note: 'Ask again' } },
      },
    ]);
  });
});

it('a decision stays where another deletes the claim that it made', () => {
  const decision = aDecision(text, { outcome: 'accepted', claimId: claim.id });
  const folded = fold([
    ...start,
    aChange(3, [deleting('claim', claim)], by('Ada')),
    aChange(4, [creating('decision', decision)], by('Ben')),
  ]);
  expect(folded).toMatchObject({ conflicts: [], broken: [] });
  expect(folded.records.get('decision', decision.id)).toEqual(decision);
});

describe('what a merge breaks is named and left out', () => {
  it('an attribution to a source that the other deleted', () => {
    const folded = fold([
      ...start,
      aChange(3, [deleting('source', source)], by('Ada')),
      aChange(4, [creating('attribution', link)], by('Ben')),
      aChange(
        5,
        [creating('attribution', { ...link, id: uuid(31), parentId: link.id })],
        by('Ben'),
      ),
    ]);
    expect(folded.records.all('attribution').size).toBe(0);
    expect(folded.broken).toEqual([
      { kind: 'attribution', id: link.id },
      { kind: 'attribution', id: uuid(31) },
    ]);
    expect(folded.records.get('claim', claim.id)).toEqual(claim);
  });

  it('two attributions that each were made the outer one of the other', () => {
    const other = { ...link, id: uuid(31) };
    const round = (n: number, one: typeof link, outer: typeof link, actor: string) =>
      aChange(n, [updating('attribution', one, { parentId: outer.id })], by(actor));
    const folded = fold([
      ...start,
      aChange(3, [creating('attribution', link), creating('attribution', other)]),
      round(4, link, other, 'Ada'),
      round(5, other, link, 'Ben'),
    ]);
    expect(folded.broken.map(({ id }) => id)).toEqual([link.id, other.id]);
    expect(folded.records.all('claim').size).toBe(1);
  });

  it('a claim that quotes what its text does not say, and what is attributed to it', () => {
    const second = aText(['A quite different story.'], { id: uuid(3), number: 2 });
    const moved = aClaim(second, [{ start: 0, end: 7 }]);
    const folded = fold([
      ...start,
      aChange(3, [creating('attribution', link), creating('text', second)], by('Ada')),
      aChange(
        4,
        [updating('claim', claim, { textId: second.id, anchor: moved.anchor })],
        by('Ada'),
      ),
      aChange(
        5,
        [updating('claim', claim, { anchor: aClaim(text, [{ start: 0, end: 8 }]).anchor })],
        by('Ben'),
      ),
    ]);
    expect(folded.broken.map(({ kind }) => kind)).toEqual(['claim', 'attribution']);
    expect(folded.conflicts).toHaveLength(1);
  });

  it('a record that was never created', () => {
    const folded = fold([
      aChange(3, [{ kind: 'source', id: uuid(9), before: null, after: { name: 'x' } }]),
    ]);
    expect(folded.broken).toEqual([{ kind: 'source', id: uuid(9) }]);
  });
});
