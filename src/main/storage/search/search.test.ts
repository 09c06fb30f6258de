import { describe, expect, it } from 'vitest';
import { invert } from '../../../shared/history';
import { deletion } from '../../services/deletion';
import type { Found, FoundArticle } from '../../../shared/api';
import type { Library } from '../library';
import { IN_MEMORY } from '../open';
import {
  ARTICLE,
  article,
  attribution,
  change,
  claim,
  create,
  id,
  imported,
  source,
  text,
} from '../testing/builders';
import { temporaryLibrary, value } from '../testing/temporary';

const CLAIM = claim(0x101, 'The harbour board met twice');
const NOTED = { ...CLAIM, note: 'Ask Dagny whether “twice” includes the hearing.' };
const NAMED = {
  ...source(0x201),
  name: 'Pavel Ulvström',
  descriptor: 'a pilot of twenty years',
  affiliation: 'Vessen Line',
};

/** A library with one article: a claim with a note and a source. */
function tagged(): Library {
  const library = temporaryLibrary(IN_MEMORY);
  value(library.commit(imported()));
  const ops = [
    create('claim', NOTED),
    create('source', NAMED),
    create('attribution', attribution(0x301, CLAIM.id, NAMED.id)),
  ];
  value(library.commit(change(1, ops)));
  return library;
}

const found = (library: Library, words: string): readonly FoundArticle[] =>
  value(library.search({ words, limit: 10 })).articles;

/** What was found in the one article, with the words marked. */
function places(library: Library, words: string): string[] {
  const marked = ({ snippet, marks }: Found) =>
    marks.map(({ start, end }) => snippet.slice(start, end)).join('|');
  return found(library, words).flatMap((each) =>
    each.found.map((place) => `${place.in}: ${marked(place)}`),
  );
}

describe('search', () => {
  it.each([
    ['a title', 'ferry talks', ['title: Ferry|talks', 'text: Ferry|talks']],
    ['an outlet', 'quay courier', ['facts: Quay|Courier']],
    ['the words of a text', 'declined', ['text: declined']],
    ['the words that a claim quotes', 'harbour board', ['claim: harbour|board']],
    ['a note', 'dagny hearing', ['note: Dagny|hearing']],
    ['the name of a source', 'ulvstrom', ['source: Ulvström']],
    ['the words a source is described by', 'pilot years', ['source: pilot|years']],
    ['what else is known of a source', 'vessen', ['source: Vessen']],
  ])('finds %s', (_what, words, expected) => {
    expect(places(tagged(), words).toSorted()).toEqual(expected.toSorted());
  });

  it('says where to read what it found', () => {
    const library = tagged();
    const [first] = found(library, 'declined');
    const offset = text().text.indexOf('declined');
    expect(first).toMatchObject({ articleId: id(ARTICLE), title: 'Ferry talks stall' });
    expect(first?.found[0]?.place).toEqual({ textId: text().id, offset, claimId: null });
    const onClaim = { textId: text().id, claimId: CLAIM.id };
    for (const words of ['harbour', 'dagny', 'pavel']) {
      expect(found(library, words)[0]?.found[0]?.place).toMatchObject(onClaim);
    }
    expect(found(library, 'courier')[0]?.found[0]?.place).toBeNull();
  });

  it('names the innermost of several claims', () => {
    const library = tagged();
    value(library.commit(change(2, [create('claim', claim(0x102, 'board met'))])));
    expect(found(library, 'board')[0]?.found[0]?.place?.claimId).toBe(id(0x102));
  });

  it('follows what is written, in the same change', () => {
    const library = tagged();
    const note = { before: { note: NOTED.note }, after: { note: 'Settled.' } };
    value(library.commit(change(2, [{ kind: 'claim', id: CLAIM.id, ...note }])));
    expect([places(library, 'dagny'), places(library, 'settled')]).toEqual([[], ['note: Settled']]);
    const none = { before: { note: 'Settled.' }, after: { note: '' } };
    value(library.commit(change(3, [{ kind: 'claim', id: CLAIM.id, ...none }])));
    expect(places(library, 'settled')).toEqual([]);
    const summary = { before: { summary: '' }, after: { summary: 'Thin on documents.' } };
    value(library.commit(change(4, [{ kind: 'article', id: id(ARTICLE), ...summary }])));
    expect(places(library, 'thin')).toEqual(['summary: Thin']);
    const title = { before: { title: article().title }, after: { title: 'Pact in doubt' } };
    value(library.commit(change(5, [{ kind: 'article', id: id(ARTICLE), ...title }])));
    expect(places(library, 'pact')).toEqual(['title: Pact']);
    expect(value(library.check())).toEqual([]);
  });

  it('does not find what was refused', () => {
    const library = tagged();
    const ops = [create('source', { ...source(0x202), name: 'Nobody' }), create('source', NAMED)];
    expect(library.commit(change(2, ops)).ok).toBe(false);
    expect(found(library, 'nobody')).toEqual([]);
    expect(value(library.check())).toEqual([]);
  });

  it('does not find a deleted article, and finds it again when it is brought back', () => {
    const library = tagged();
    const deleted = { ...change(2, []), ...value(deletion(library, id(ARTICLE))) };
    value(library.commit(deleted));
    expect(['ferry', 'dagny', 'pavel', 'harbour'].flatMap((each) => found(library, each))).toEqual(
      [],
    );
    value(library.commit(invert(deleted, change(3, []))));
    expect(places(library, 'dagny')).toEqual(['note: Dagny']);
    expect(places(library, 'harbour')).toEqual(['claim: harbour']);
    expect(value(library.check())).toEqual([]);
  });

  it('gives the most relevant first, no more than asked for, and says that there are more', () => {
    const library = temporaryLibrary(IN_MEMORY);
    const stories = [
      'Rain\nA bridge, once.',
      'Bridge\nThe bridge: a bridge, a bridge.',
      'Sun\nNothing.',
    ];
    stories.forEach((words, n) => {
      const of = id(0x10 + n);
      const title = words.slice(0, words.indexOf('\n'));
      const ops = [
        create('article', { ...article(0x10 + n), title }),
        create('text', text(0x20 + n, of, words)),
      ];
      value(library.commit(change(n, ops, { articleId: of })));
    });
    expect(found(library, 'bridge').map(({ title }) => title)).toEqual(['Bridge', 'Rain']);
    expect(value(library.search({ words: 'bridge', limit: 1 }))).toMatchObject({
      articles: [{ title: 'Bridge' }],
      more: true,
    });
    expect(value(library.search({ words: 'bridge', limit: 2 })).more).toBe(false);
    expect(value(library.search({ words: '  ', limit: 2 }))).toEqual({ articles: [], more: false });
  });

  it('looks only among the articles it is given, however many others are more relevant', () => {
    const library = temporaryLibrary(IN_MEMORY);
    for (let n = 0; n < 6; n += 1) {
      const own = article(0x700 + 2 * n);
      const words = `Bridge.${' Bridge.'.repeat(6 - n)}\nA story.`;
      const ops = [create('article', own), create('text', text(0x701 + 2 * n, own.id, words))];
      value(library.commit(change(n, ops, { id: id(0x800 + n), articleId: own.id })));
    }
    const among = [id(0x70a), id(0x708)];
    const { articles, more } = value(library.search({ words: 'bridge', limit: 10 }, among));
    expect(articles.map(({ articleId }) => articleId)).toEqual([id(0x708), id(0x70a)]);
    expect(more).toBe(false);
    expect(value(library.search({ words: 'bridge', limit: 1 }, among)).more).toBe(true);
    expect(value(library.search({ words: 'bridge', limit: 10 }, [])).articles).toEqual([]);
  });
});
