import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_KINDS } from '../model';
import { contentOf, uuid } from '../testing/builders';
import { carryOut, commit, IMPORTED, intention } from '../testing/histories';
import { between } from './between';
import { tick } from './clock';
import { fold } from './fold';

describe('the ops between two moments of an article', () => {
  it('lead from any moment to any other, as one change', () => {
    const deeds = fc.array(intention(), { maxLength: 20 });
    fc.assert(
      fc.property(deeds, fc.nat(), (all, pick) => {
        const made = carryOut(IMPORTED, all);
        const moment = made.changes.slice(0, 1 + (pick % made.changes.length));
        const then = fold(moment).records;
        const ops = between(made.records, then, ARTICLE_KINDS);
        if (ops.length === 0) {
          expect(contentOf(made.records)).toEqual(contentOf(then));
          return;
        }
        const back = commit(made, {
          id: uuid(made.changes.length, 0xe),
          articleId: moment[0]?.articleId ?? '',
          actor: 'Ada',
          at: tick(made.stamp, made.now),
          label: 'Go back',
          ops: [...ops],
        });
        expect(contentOf(back.records)).toEqual(contentOf(then));
      }),
    );
  });

  it('carry only the fields that differ', () => {
    const made = carryOut(IMPORTED, []);
    const [article] = made.records.all('article').values();
    if (article === undefined) throw new Error('no article');
    const renamed = made.records.write([
      { kind: 'article', id: article.id, record: { ...article, title: 'Another' } },
    ]);
    expect(between(made.records, renamed, ['article'])).toEqual([
      {
        kind: 'article',
        id: article.id,
        before: { title: article.title },
        after: { title: 'Another' },
      },
    ]);
    expect(between(made.records, renamed, ['claim'])).toEqual([]);
  });
});
