import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../shared/model';
import { contentOf } from '../../shared/testing/builders';
import type { History, Library } from './library';
import {
  article,
  ARTICLE,
  attribution,
  change,
  claim,
  create,
  id,
  imported,
  ORIGINAL,
  remove,
  source,
  tagged,
  text,
  WORDS,
} from './testing/builders';
import { sha256 } from './inspect';
import { carryOutAll, deliverAll, recordsIn, SharingDesk, steps } from './testing/sharing';
import { temporaryLibrary, value } from './testing/temporary';

const articleId = id(ARTICLE);
const original = { sha256: sha256(ORIGINAL), bytes: ORIGINAL };

const library = (...changes: readonly Change[]): Library => {
  const made = temporaryLibrary(':memory:');
  for (const each of changes) value(made.commit(each));
  return made;
};
const history = (...changes: readonly Change[]): History => ({ articleId, changes, originals: [] });

const theirs = { actor: 'Tomas Vell' };
const retag = (n: number, before: string, after: string, fields: Partial<Change> = {}) =>
  change(
    n,
    [{ kind: 'claim', id: id(0x101), before: { tag: before }, after: { tag: after } }],
    fields,
  );

describe('merging', () => {
  it('brings a new article in whole, with its original file', () => {
    const to = library();
    const merged = value(
      to.mergeHistory({ articleId, changes: [tagged(1), imported()], originals: [original] }),
    );
    expect(merged).toEqual({ added: 2, originals: 1 });
    expect(value(to.changes(articleId))).toEqual([imported(), tagged(1)]);
    expect(value(to.records(articleId)).claims).toHaveLength(1);
    expect(value(to.originals(articleId))).toEqual([original]);
    expect(value(to.received(articleId)).toSorted()).toEqual([imported().id, tagged(1).id]);
    expect(value(to.check())).toEqual([]);
  });

  it('does nothing the second time, and takes an original file that comes later', () => {
    const to = library(imported(), tagged(1));
    expect(value(to.mergeHistory(history(imported(), tagged(1))))).toEqual({
      added: 0,
      originals: 0,
    });
    expect(value(to.received(articleId))).toEqual([]);
    const late = { articleId, changes: [imported()], originals: [original] };
    expect(value(to.mergeHistory(late))).toEqual({ added: 0, originals: 1 });
    expect(value(to.missingOriginals([original.sha256, 'f'.repeat(64)]))).toEqual(['f'.repeat(64)]);
  });

  it('takes no original file that no text came from', () => {
    const to = library(imported());
    const bytes = new TextEncoder().encode('something else');
    const stray = { sha256: sha256(bytes), bytes };
    expect(value(to.mergeHistory({ ...history(imported()), originals: [stray] })).originals).toBe(
      0,
    );
  });

  it('lets the later of two values win, on both desks, whoever hears of it first', () => {
    const mine = retag(2, 'anonymous', 'sourced');
    const other = retag(3, 'anonymous', 'on-record', theirs);
    const a = library(imported(), tagged(1), mine);
    const b = library(imported(), tagged(1), other);
    value(a.mergeHistory(history(imported(), tagged(1), other)));
    value(b.mergeHistory(history(imported(), tagged(1), mine)));
    for (const each of [a, b]) {
      expect(value(each.records(articleId)).claims.map(({ tag }) => tag)).toEqual(['on-record']);
      expect(value(each.check())).toEqual([]);
    }
    expect(value(a.received(articleId))).toEqual([other.id]);
  });

  it('leaves out what refers to what another deleted, and brings it back with it', () => {
    const linked = change(3, [create('attribution', attribution(0x301, id(0x101), id(0x201)))]);
    const begun = [imported(), tagged(1), change(2, [create('source', source(0x201))])];
    const unlinked = change(4, [remove('source', source(0x201))], theirs);
    const a = library(...begun, linked);
    value(a.mergeHistory(history(...begun, unlinked)));
    expect(value(a.records(articleId))).toMatchObject({ sources: [], attributions: [] });
    expect(value(a.check())).toEqual([]);
    value(a.commit(change(5, [create('source', source(0x201))], { undoes: unlinked.id })));
    expect(value(a.records(articleId)).attributions).toHaveLength(1);
    expect(value(a.check())).toEqual([]);
  });

  it('lets a deletion of the article win until it is taken back, and loses no work over it', () => {
    const deletion = change(
      2,
      [
        remove('claim', claim(0x101, 'officials said')),
        remove('text', text()),
        remove('article', article()),
      ],
      theirs,
    );
    const a = library(imported(), tagged(1), tagged(3, 'Mara Quill'));
    value(a.mergeHistory(history(imported(), tagged(1), deletion)));
    expect(a.records(articleId)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(value(a.check())).toEqual([]);
    const back = change(
      4,
      [
        create('article', article()),
        create('text', text()),
        create('claim', claim(0x101, 'officials said')),
      ],
      { undoes: deletion.id },
    );
    value(a.commit(back));
    expect(value(a.records(articleId)).claims).toHaveLength(2);
    expect(value(a.check())).toEqual([]);
  });
});

describe('a change made before the page had seen what came in', () => {
  it('takes its place in the order of the clock', () => {
    const a = library(imported(), tagged(1));
    value(
      a.mergeHistory(history(imported(), tagged(1), retag(9, 'anonymous', 'on-record', theirs))),
    );
    value(a.commit(retag(5, 'anonymous', 'sourced')));
    expect(value(a.records(articleId)).claims.map(({ tag }) => tag)).toEqual(['on-record']);
    expect(value(a.changes(articleId))).toHaveLength(4);
    expect(value(a.check())).toEqual([]);
  });

  it('is kept where what it changes was deleted', () => {
    const a = library(imported(), tagged(1));
    const gone = change(2, [remove('claim', claim(0x101, 'officials said'))], theirs);
    value(a.mergeHistory(history(imported(), tagged(1), gone)));
    value(a.commit(retag(5, 'anonymous', 'sourced')));
    expect(value(a.changes(articleId))).toHaveLength(4);
    expect(value(a.received(articleId))).toEqual([gone.id]);
    expect(value(a.check())).toEqual([]);
  });

  it('is still refused where it is unsound by itself', () => {
    const a = library(imported(), tagged(1));
    value(a.mergeHistory(history(imported(), retag(2, 'anonymous', 'sourced', theirs), tagged(1))));
    expect(a.commit(retag(5, 'anonymous', 'hearsay'))).toMatchObject({ ok: false });
    expect(value(a.changes(articleId))).toHaveLength(3);
  });
});

describe('what is unsound', () => {
  const misquoting = claim(0x105, 'officials said');
  const quote = { ...misquoting.anchor.quote, exact: 'officials lied' };
  const wrongText = { ...text(3), sha256: '0'.repeat(64) };
  const cases: readonly (readonly [string, Change])[] = [
    ['a change of another article', { ...tagged(5), articleId: id(9) }],
    ['a change of a review', { ...tagged(5), reviewId: id(9) }],
    [
      'a kind of record that is a reader’s',
      change(5, [{ kind: 'verdict', id: id(7), before: null, after: {} }]),
    ],
    ['a record of another article', change(5, [create('source', source(0x201, id(9)))])],
    ['another article', change(5, [create('article', article(9))])],
    [
      'words that are not there',
      change(5, [create('claim', { ...misquoting, anchor: { ...misquoting.anchor, quote } })]),
    ],
    ['a tag that does not exist', retag(5, 'anonymous', 'hearsay')],
    [
      'a field that does not exist',
      change(5, [{ kind: 'claim', id: id(0x101), before: { x: 1 }, after: { x: 2 } }]),
    ],
    [
      'another id',
      change(5, [
        { kind: 'claim', id: id(0x101), before: { id: id(0x101) }, after: { id: id(8) } },
      ]),
    ],
    [
      'other words for a text',
      change(5, [{ kind: 'text', id: id(2), before: { text: WORDS }, after: { text: 'Other' } }]),
    ],
    ['a text that does not have its SHA-256', change(5, [create('text', wrongText)])],
    [
      'a record that was never made',
      change(5, [{ kind: 'claim', id: id(0x777), before: { note: '' }, after: { note: 'x' } }]),
    ],
    ['a time that no clock shows', { ...tagged(5), at: '9999-12-31T23:59:59.999Z-zzzz' }],
    ['a change that is here and says something else', { ...tagged(1), label: 'Tag as sourced' }],
  ];
  it.each(cases)('is refused, with nothing written: %s', (_what, bad) => {
    const a = library(imported(), tagged(1));
    const result = a.mergeHistory(history(imported(), tagged(1), tagged(4, 'Mara Quill'), bad));
    expect(result).toMatchObject({ ok: false, error: { code: 'import-damaged' } });
    expect(value(a.changes(articleId))).toEqual([imported(), tagged(1)]);
    expect(value(a.check())).toEqual([]);
  });

  it('is refused where it takes ids of another article', () => {
    const a = library(imported());
    const other = change(3, [create('article', article(9)), create('text', text(2, id(9)))], {
      articleId: id(9),
    });
    const result = a.mergeHistory({ articleId: id(9), changes: [other], originals: [] });
    expect(result).toMatchObject({ ok: false, error: { code: 'import-damaged' } });
    expect(value(a.histories())).toEqual([{ articleId, changes: 1, shared: false }]);
  });
});

it('gives every desk the same records and every change, whatever reaches whom, when and how often', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }).chain((n) => fc.tuple(fc.constant(n), steps(n))),
      ([n, plan]) => {
        const desks = Array.from({ length: n }, (_, i) => new SharingDesk(i));
        try {
          carryOutAll(desks, plan);
          for (const { library: each } of desks) expect(value(each.check())).toEqual([]);
          deliverAll(desks);
          const made = desks.flatMap((desk) => desk.made.map((each) => each.id)).toSorted();
          const first = desks[0];
          const records = first === undefined ? null : contentOf(recordsIn(first.library));
          for (const { library: each, history: whole } of desks.map((d) => ({
            library: d.library,
            history: d.history(),
          }))) {
            expect(value(each.check())).toEqual([]);
            expect(contentOf(recordsIn(each))).toEqual(records);
            const [, ...ids] = whole.changes.map((change) => change.id);
            expect(ids.toSorted()).toEqual(made);
          }
        } finally {
          for (const { library: each } of desks) each.close();
        }
      },
    ),
    { numRuns: 300 },
  );
}, 120_000);
