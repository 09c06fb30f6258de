import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, canonical, invert, type Records, tick } from '../../../shared/history';
import {
  ARTICLE_KINDS,
  type Attribution,
  BASES,
  type Change,
  ROLES,
  type Source,
} from '../../../shared/model';
import { linksByClaim, supporters } from '../../../shared/report';
import { aClaim, ARTICLE_ID, aSource, uuid } from '../../../shared/testing/builders';
import { TestDesk } from '../testing/desk';
import type { Edit } from './edit';
import { conflicts, mergeSources, type SourceField } from './merge';
import { splitSource } from './split';

const WORDS = ['one', 'two', 'three', 'four'];
const NONE: ReadonlySet<SourceField> = new Set();

type Linked = Partial<Attribution> & { readonly claim: number; readonly source: number };

/** An article of four claims with these sources and links; links are named by their place in the list. */
function register(sources: readonly Partial<Source>[], links: readonly Linked[]): TestDesk {
  const desk = new TestDesk([WORDS.join(' ')]);
  const text = [...desk.open.records.all('text').values()][0];
  if (text === undefined) throw new Error('no text');
  const claims = WORDS.map((word, i) => aClaim(text, [desk.spanOf(word)], { id: uuid(i, 1) }));
  const made = sources.map((fields, i) => aSource({ id: uuid(i, 2), ...fields }));
  const linked = links.map(({ claim, source, ...fields }, i): Attribution => ({
    id: uuid(i, 3),
    articleId: ARTICLE_ID,
    claimId: uuid(claim, 1),
    sourceId: uuid(source, 2),
    role: 'supports',
    mode: 'indirect',
    channel: 'other',
    cue: null,
    mention: null,
    parentId: null,
    ...fields,
  }));
  desk.open = {
    ...desk.open,
    records: desk.open.records.write([
      ...claims.map((record) => ({ kind: 'claim' as const, id: record.id, record })),
      ...made.map((record) => ({ kind: 'source' as const, id: record.id, record })),
      ...linked.map((record) => ({ kind: 'attribution' as const, id: record.id, record })),
    ]),
  };
  return desk;
}

function sourceOf(desk: TestDesk, i: number): Source {
  const source = desk.open.records.get('source', uuid(i, 2));
  if (source === undefined) throw new Error(`no source ${i}`);
  return source;
}

const merge = (desk: TestDesk, taken = NONE) =>
  mergeSources(desk.open, sourceOf(desk, 0), sourceOf(desk, 1), taken);

const linksOf = (desk: TestDesk) => [...desk.open.records.all('attribution').values()];

describe('merging two sources', () => {
  it('moves what is attributed to the one to the other, which leaves the register', () => {
    const desk = register(
      [{ name: 'Ada Quist' }, { name: 'A. Quist' }, {}],
      [
        { claim: 0, source: 0 },
        { claim: 1, source: 1, role: 'disputes' },
        { claim: 2, source: 2 },
      ],
    );
    const edit = merge(desk);
    desk.make(edit);
    expect(edit?.label).toBe('Merge A. Quist into Ada Quist');
    expect(linksOf(desk).map(({ sourceId, role }) => [sourceId, role])).toEqual([
      [uuid(0, 2), 'supports'],
      [uuid(0, 2), 'disputes'],
      [uuid(2, 2), 'supports'],
    ]);
    expect(desk.open.records.get('source', uuid(1, 2))).toBeUndefined();
  });

  it('makes two links of one claim one, with what either marked; other roles stay', () => {
    const [cue, mention] = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ];
    const desk = register(
      [{}, {}],
      [
        { claim: 0, source: 1, mention, channel: 'interview' },
        { claim: 0, source: 0, cue },
        { claim: 0, source: 1, role: 'context' },
      ],
    );
    desk.make(merge(desk));
    expect(linksOf(desk)).toMatchObject([
      { id: uuid(1, 3), sourceId: uuid(0, 2), cue, mention, channel: 'interview' },
      { id: uuid(2, 3), sourceId: uuid(0, 2), role: 'context' },
    ]);
  });

  it('lets nobody pass on their own words, and keeps what they pass on', () => {
    const desk = register(
      [{}, {}, {}],
      [
        { claim: 0, source: 1 },
        { claim: 0, source: 0, parentId: uuid(0, 3) },
        { claim: 0, source: 2, parentId: uuid(1, 3) },
      ],
    );
    desk.make(merge(desk));
    expect(linksOf(desk).map(({ id, sourceId, parentId }) => [id, sourceId, parentId])).toEqual([
      [uuid(0, 3), uuid(0, 2), null],
      [uuid(2, 3), uuid(2, 2), uuid(0, 3)],
    ]);
  });

  it('fills what the kept source leaves open, and lets the person choose where both speak', () => {
    const fields = [
      { name: 'Ada Quist', affiliation: '', interest: 'Owns the quay', basis: 'not-stated' },
      { name: 'A. Quist', affiliation: 'Port of Halven', interest: 'None', basis: 'briefed' },
    ] as const;
    const desk = register(fields, []);
    const [kept, other] = [sourceOf(desk, 0), sourceOf(desk, 1)];
    expect(conflicts(kept, other)).toEqual(['name', 'interest']);
    desk.make(mergeSources(desk.open, kept, other, new Set(['interest'])));
    expect(sourceOf(desk, 0)).toMatchObject({
      name: 'Ada Quist',
      affiliation: 'Port of Halven',
      interest: 'None',
      basis: 'briefed',
    });
  });

  it('keeps at home what either kept at home', () => {
    const desk = register([{}, { confidential: true }], []);
    desk.make(merge(desk));
    expect(sourceOf(desk, 0).confidential).toBe(true);
  });
});

/** Everything there is, to compare. */
const all = (records: Records) =>
  canonical(Object.fromEntries(ARTICLE_KINDS.map((kind) => [kind, [...records.all(kind)].sort()])));

/** The records after the edit, and after taking it back. */
function thereAndBack(records: Records, { label, ops }: Edit) {
  const at = tick(null, Date.UTC(2026, 0, 13));
  const change: Change = {
    id: uuid(1, 9),
    articleId: ARTICLE_ID,
    actor: 'Ada',
    at,
    label,
    ops: [...ops],
  };
  const done = apply(records, change);
  if (!done.ok) throw new Error(done.refusal.message);
  const undo = invert(change, { id: uuid(2, 9), actor: 'Ada', at: tick(at, 0) });
  const undone = apply(done.value, undo);
  if (!undone.ok) throw new Error(undone.refusal.message);
  return { after: done.value, undone: undone.value };
}

/** Links of claims to sources with any roles, in chains of any depth. */
const anyLinks: fc.Arbitrary<readonly Linked[]> = fc
  .array(
    fc.record({
      claim: fc.nat(3),
      source: fc.nat(2),
      role: fc.constantFrom(...ROLES),
      outer: fc.option(fc.nat(20)),
    }),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map(({ outer, ...link }, i) => {
      const around = list
        .slice(0, i)
        .flatMap(({ claim }, before) => (claim === link.claim ? [uuid(before, 3)] : []));
      const parentId = outer === null ? null : (around[outer % around.length] ?? null);
      return { ...link, parentId };
    }),
  );
const anySource = fc.record({
  name: fc.constantFrom(null, 'Ada Quist', 'A. Quist'),
  affiliation: fc.constantFrom('', 'Port of Halven'),
  basis: fc.constantFrom(...BASES),
  confidential: fc.boolean(),
});
const anyRegister = fc.tuple(fc.array(anySource, { minLength: 3, maxLength: 3 }), anyLinks);

/** Who supports each claim, and every role that a source has in it; the second source is called as the first. */
function support(records: Records) {
  const links = [...records.all('attribution').values()];
  const byClaim = linksByClaim(links, [...records.all('source').values()]);
  const as = (id: string) => (id === uuid(1, 2) ? uuid(0, 2) : id);
  return {
    supporters: [...byClaim].map(([claim, own]) => [
      claim,
      [...new Set(supporters(own).map(({ id }) => as(id)))].sort(),
    ]),
    roles: [...new Set(links.map((l) => `${l.claimId} ${as(l.sourceId)} ${l.role}`))].sort(),
  };
}

describe('whatever is linked to whom', () => {
  it('merging and taking it back leaves everything as it was', () => {
    fc.assert(
      fc.property(anyRegister, fc.boolean(), (made, take) => {
        const desk = register(...made);
        const edit = merge(desk, take ? new Set(['name', 'basis']) : NONE);
        if (edit === null) throw new Error('nothing to merge');
        expect(all(thereAndBack(desk.open.records, edit).undone)).toBe(all(desk.open.records));
      }),
    );
  });

  it('merging loses no role of a source in a claim, and no claim its support', () => {
    fc.assert(
      fc.property(anyRegister, (made) => {
        const desk = register(...made);
        const edit = merge(desk);
        if (edit === null) throw new Error('nothing to merge');
        const { after } = thereAndBack(desk.open.records, edit);
        const sorted = ({ supporters: own, roles }: ReturnType<typeof support>) =>
          canonical({ own: own.toSorted(), roles });
        expect(sorted(support(after))).toBe(sorted(support(desk.open.records)));
      }),
    );
  });

  it('splitting moves what was chosen and nothing else, and can be taken back', () => {
    fc.assert(
      fc.property(anyRegister, fc.infiniteStream(fc.boolean()), (made, chosen) => {
        const desk = register(...made);
        const source = sourceOf(desk, 0);
        const own = linksOf(desk).filter(({ sourceId }) => sourceId === source.id);
        const moved = new Set(own.filter(() => chosen.next().value).map(({ id }) => id));
        const edit = splitSource(desk.open, source, moved, 'Another', () => uuid(8, 8));
        if (moved.size === 0 || moved.size === own.length) {
          expect(edit).toBeNull();
          return;
        }
        if (edit === null) throw new Error('nothing to split');
        const { after, undone } = thereAndBack(desk.open.records, edit);
        expect(all(undone)).toBe(all(desk.open.records));
        const links = [...after.all('attribution').values()];
        expect(links).toHaveLength(linksOf(desk).length);
        expect(links.filter(({ sourceId }) => sourceId === uuid(8, 8)).map(({ id }) => id)).toEqual(
          expect.arrayContaining([...moved]),
        );
      }),
    );
  });
});
