import { describe, expect, it } from 'vitest';
import { NO_LIST_FILTER } from '../../../shared/api';
import { invert } from '../../../shared/history';
import {
  article,
  attribution,
  change,
  claim,
  create,
  id,
  imported,
  source,
  stamp,
  text,
} from '../../storage/testing/builders';
import { value } from '../../storage/testing/temporary';
import { measureIn } from '../../storage';
import { CurrentLibrary } from '../currentLibrary';
import { openHeld } from '../testing/overFakes';
import { desk } from '../testing/desk';
import { FiguresDesk } from './figuresDesk';

const OTHER = article(0x900);
const other = (n: number) =>
  change(n, [create('article', OTHER), create('text', text(0x902, OTHER.id))], {
    articleId: OTHER.id,
  });
const CLAIM = claim(0x101, 'officials said');
const NAMED = source(0x201);
const TAGGED = change(1, [
  create('claim', CLAIM),
  create('source', NAMED),
  create('attribution', attribution(0x301, CLAIM.id, NAMED.id)),
]);

describe('the figures of a library', () => {
  it('are counted when they are asked for, and again only of what was changed', async () => {
    const current = new CurrentLibrary(value(openHeld(':memory:', { create: true })), openHeld);
    const asked: (readonly string[])[] = [];
    const figures = new FiguresDesk(current, (library, ids) => {
      asked.push(ids);
      return Promise.resolve({ ok: true, value: measureIn(library, ids, 0) });
    });
    value(current.get().commit(imported()));
    value(current.get().commit(other(2)));
    // One at a time: there is no time for more.
    expect(value(await figures.count())).toEqual({ counted: 1, articles: 2 });
    expect(value(await figures.across(NO_LIST_FILTER))).toMatchObject({ articles: 1, fitting: 2 });
    expect(value(await figures.count())).toEqual({ counted: 2, articles: 2 });
    value(await figures.count());
    value(current.get().commit(TAGGED));
    value(await figures.count());
    expect(asked).toEqual([[id(0x900), id(1)], [id(1)], [id(1)]]);
    current.close();
  });

  it('say what is left untagged, as the filter of the list asks for it', async () => {
    const { handlers, library } = desk();
    value(library().commit(imported()));
    value(await handlers['figures.count']({}));
    const before = value(await handlers['figures.untagged']({}))[0]?.untagged ?? 0;
    const sentence = claim(0x102, text().text.split('\n').at(-1) ?? '', 'sourced');
    value(library().commit(change(1, [create('claim', sentence)])));
    value(await handlers['figures.count']({}));
    const after = value(await handlers['figures.untagged']({}))[0]?.untagged ?? 0;
    expect(after).toBeLessThan(before);
    const search = async (untagged: 'some' | 'none') => {
      const filter = { ...NO_LIST_FILTER, untagged };
      const found = await handlers['library.search']({ words: 'ferry', limit: 5, filter });
      return value(found).articles.length;
    };
    expect([await search('some'), await search('none')]).toEqual(after > 0 ? [1, 0] : [0, 1]);
  });

  it('open the claims behind them, and lose those of an article that was deleted', async () => {
    const { handlers, library } = desk();
    value(library().commit(imported()));
    value(library().commit(TAGGED));
    const read = async () => {
      value(await handlers['figures.count']({}));
      const filter = NO_LIST_FILTER;
      const { by } = value(await handlers['figures.across']({ filter }));
      const [row] = [...by.descriptor.rows, ...by.person.rows, ...by.institution.rows];
      if (row === undefined) return null;
      const kind = by.person.rows.length > 0 ? 'person' : 'descriptor';
      const figure = { kind, key: row.key, part: 'all' } as const;
      return value(await handlers['figures.claims']({ filter, figure }));
    };
    expect(await read()).toMatchObject({
      claims: [{ articleId: id(1), claimId: CLAIM.id, tag: 'anonymous', words: 'officials said' }],
      more: false,
    });
    const deletion = value(await handlers['article.deletion']({ articleId: id(1) }));
    const removed = { ...TAGGED, ...deletion, id: id(0x7000), at: stamp(50) };
    value(library().commit(removed));
    expect(await read()).toBeNull();
    value(library().commit(invert(removed, { id: id(0x7001), at: stamp(60), actor: 'A' })));
    expect((await read())?.claims).toHaveLength(1);
  });

  it('leave an article that cannot be counted out, and say so', async () => {
    const { handlers, library } = desk();
    value(library().commit(change(0, [create('article', article())])));
    expect(value(await handlers['figures.count']({}))).toEqual({ counted: 1, articles: 1 });
    const across = value(await handlers['figures.across']({ filter: NO_LIST_FILTER }));
    expect(across).toMatchObject({ articles: 0, fitting: 1, unread: 1 });
  });
});
