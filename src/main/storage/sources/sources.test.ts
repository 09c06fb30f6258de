import { beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../../../shared/model';
import type { Library } from '../library';
import { IN_MEMORY } from '../open';
import {
  article,
  attribution,
  change,
  claim,
  create,
  id,
  imported,
  remove,
  source,
  text,
} from '../testing/builders';
import { temporaryLibrary, value } from '../testing/temporary';

const CLAIM = claim(0x101, 'officials said');
const OTHER = 0x11;

const sourceOf = (n: number, fields: Partial<Source>): Source => ({ ...source(n), ...fields });
const QUILL = sourceOf(0x201, { kind: 'person', name: 'Mara Quill', descriptor: 'its chair' });
const OFFICIALS = sourceOf(0x202, { kind: 'group', name: null, descriptor: 'officials' });
/** Of the other article: the same person, spelt otherwise; somebody unnamed with the same words; the ministry. */
const THERE = [
  { kind: 'person', name: 'MARA  Quill', descriptor: '', affiliation: 'Harbour board' },
  { kind: 'group', name: null, descriptor: 'officials' },
  { kind: 'institution', name: 'Ministry of Quays', descriptor: '' },
] as const;
const there = THERE.map((fields, i) =>
  sourceOf(0x211 + i, { ...fields, articleId: id(OTHER), confidential: i === 0 }),
);

let library: Library;
beforeEach(() => {
  library = temporaryLibrary(IN_MEMORY);
  value(library.commit(imported()));
  value(
    library.commit(
      change(1, [
        create('claim', CLAIM),
        create('source', QUILL),
        create('source', OFFICIALS),
        create('attribution', attribution(0x301, CLAIM.id, QUILL.id)),
        create('attribution', {
          ...attribution(0x302, CLAIM.id, OFFICIALS.id),
          role: 'disputes',
        }),
      ]),
    ),
  );
  const second = { ...article(OTHER), title: 'A second story' };
  value(
    library.commit(
      change(
        2,
        [
          create('article', second),
          create('text', { ...text(0x12), articleId: id(OTHER) }),
          ...there.map((each) => create('source', each)),
        ],
        { articleId: id(OTHER) },
      ),
    ),
  );
});

const rows = (words = '', order: 'name' | 'kind' | 'articles' = 'articles') =>
  value(library.sources({ words, order })).sources;

describe('the register of the library', () => {
  it('has a person named in several articles once, with each article, and who is unnamed apart', () => {
    expect(
      rows().map(({ name, descriptor, places }) => [
        name ?? descriptor,
        places.map((p) => p.title),
      ]),
    ).toEqual([
      ['Mara Quill', ['A second story', 'Ferry talks stall']],
      ['Ministry of Quays', ['A second story']],
      ['officials', ['Ferry talks stall']],
      ['officials', ['A second story']],
    ]);
  });

  it('counts the claims of a row by tag and role, also where there are none', () => {
    const [quill, ministry, officials] = rows();
    expect(quill).toMatchObject({ claims: 1, articles: 2, roles: { supports: 1 } });
    expect(quill?.places.map(({ claims }) => claims)).toEqual([0, 1]);
    expect(quill?.tags[CLAIM.tag]).toBe(1);
    expect(officials?.roles).toMatchObject({ supports: 0, disputes: 1 });
    expect(ministry?.claims).toBe(0);
  });

  it('is found by words of a name or descriptor, and put in order', () => {
    expect(rows('chair').map(({ name }) => name)).toEqual(['Mara Quill']);
    expect(rows('quill mar')[0]?.articles).toBe(2);
    expect(rows('?')).toEqual([]);
    const first = (order: 'name' | 'kind') => rows('', order)[0];
    expect([first('name')?.name, first('kind')?.descriptor]).toEqual(['Mara Quill', 'officials']);
  });

  it('lets go of an article that is deleted', () => {
    const gone = [...there.map((each) => remove('source', each))];
    value(library.commit(change(3, gone, { articleId: id(OTHER) })));
    expect(rows().map(({ articles }) => articles)).toEqual([1, 1]);
  });
});

describe('named sources of other articles', () => {
  const known = (words: string, n = 1) => value(library.knownSources({ words, articleId: id(n) }));

  it('are offered with what the other article says of them, and what it keeps at home', () => {
    expect(known('quill')).toEqual([
      {
        kind: 'person',
        name: 'MARA  Quill',
        affiliation: 'Harbour board',
        interest: '',
        confidential: true,
        title: 'A second story',
      },
    ]);
    expect(known('minis')[0]?.name).toBe('Ministry of Quays');
  });

  it('are never of the article itself, and never anybody without a name', () => {
    expect(known('ministry', OTHER)).toEqual([]);
    expect(known('officials')).toEqual([]);
    expect(known('')).toEqual([]);
  });
});
