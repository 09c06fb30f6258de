import { describe, expect, it } from 'vitest';
import { value } from '../../../main/storage/testing/temporary';
import { change, claim, create, text } from '../../../main/storage/testing/builders';
import { addClaim } from '../edits';
import { claimsInOrder } from '../selectors';
import { savingOf } from '../saving';
import { page } from '../testing/page';
import {
  closeArticle,
  discardRefused,
  edit,
  exportReport,
  importFiles,
  openArticle,
  takeBack,
} from './index';

type Page = Awaited<ReturnType<typeof page>>;

/** Tags the sentence under the cursor as sourced. */
function tag({ context, store }: Page): void {
  const { open } = store.get();
  if (open === null) throw new Error('no article is open');
  edit(context, addClaim(open, 'sourced', context.newId));
}

const TAGGED = ['sourced: Ferry talks stall'];

describe('opening an article', () => {
  it('says which claims stand on an older version of its text, and shows none of them on this one', async () => {
    const p = await page();
    const older = claim(0x601, 'met twice');
    const newer = { ...text(3, p.articleId, 'Ferry talks go on\nNobody met.'), number: 2 };
    value(p.main.library().commit(change(1, [create('claim', older)])));
    value(p.main.library().commit(change(2, [create('text', newer)])));
    await openArticle(p.context, p.articleId);
    expect(p.notices()).toEqual([
      '1 claim on an older version of the text is not shown, and in no report: the words may be others now. Nothing is lost: the library keeps it, and so does an export of everything (JSON).',
    ]);
    tag(p);
    const { open } = p.store.get();
    if (open === null) throw new Error('no article is open');
    expect(claimsInOrder(open.records).map(({ anchor }) => anchor.quote.exact)).toEqual([
      'Ferry talks go on',
    ]);
    expect(open.records.get('claim', older.id)).toEqual(older);
  });

  it('lets what is done before its history has arrived be undone', async () => {
    const p = await page();
    const release = p.hold('article.history');
    const opening = openArticle(p.context, p.articleId);
    await p.until(() => p.store.get().open !== null);
    tag(p);
    release();
    await opening;
    expect(p.claims()).toEqual(TAGGED);
    await takeBack(p.context, 'Undo');
    expect(p.claims()).toEqual([]);
    await p.outbox.settle();
    expect(value(p.main.library().records(p.articleId)).claims).toEqual([]);
  });

  it('shows what the library could not take yet, and undoes it', async () => {
    const p = await page();
    await openArticle(p.context, p.articleId);
    p.control.down = true;
    tag(p);
    await closeArticle(p.context);
    await openArticle(p.context, p.articleId);
    expect(p.claims()).toEqual(TAGGED);
    await takeBack(p.context, 'Undo');
    expect(p.claims()).toEqual([]);
  });

  it('shows what the library took while it answered', async () => {
    const p = await page();
    await openArticle(p.context, p.articleId);
    p.control.down = true;
    tag(p);
    await closeArticle(p.context);
    const release = p.hold('article.open');
    const opening = openArticle(p.context, p.articleId);
    await p.until(() => p.store.get().opening !== null);
    p.control.down = false;
    await p.outbox.deliver();
    release();
    await opening;
    expect(p.claims()).toEqual(TAGGED);
    expect(p.store.get().open?.changes).toHaveLength(2);
  });

  it('keeps what is done in it while it is opened again', async () => {
    const p = await page();
    await openArticle(p.context, p.articleId);
    const release = p.hold('article.open');
    const opening = openArticle(p.context, p.articleId);
    await p.until(() => p.store.get().opening !== null);
    tag(p);
    release();
    await opening;
    expect(p.claims()).toEqual(TAGGED);
  });

  it('does not show one whose deletion the library could not take yet', async () => {
    const p = await page();
    p.control.down = true;
    const { ops, label } = value(
      await p.main.handlers['article.deletion']({ articleId: p.articleId }),
    );
    await p.outbox.send(p.context.changeOf(p.articleId, { label, ops }));
    await openArticle(p.context, p.articleId);
    expect(p.store.get()).toMatchObject({ open: null, opening: null });
    expect(p.notices().at(-1)).toMatch(/^“Ferry talks stall” cannot be shown/u);
  });
});

describe('files dropped on the window', () => {
  it('are imported also where one of them cannot be read, which is said', async () => {
    const p = await page();
    const folder = new File([], 'stories');
    Object.assign(folder, {
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('a folder')) }),
    });
    await importFiles(p.context, [folder, new File(['The quay was shut.'], 'quay.txt')]);
    expect(p.notices()).toEqual([expect.stringMatching(/^“stories” could not be read/u)]);
    expect(value(p.main.library().list())).toHaveLength(2);
    expect(p.store.get()).toMatchObject({ busy: [], opening: null });
    expect(p.store.get().open).not.toBeNull();
  });

  it('says once why several files were refused, and which', async () => {
    const p = await page();
    const empty = (n: number) => new File([''], `empty-${String(n)}.sourcemark.json`);
    await importFiles(p.context, [1, 2, 3, 4, 5].map(empty));
    expect(p.notices()).toEqual([
      expect.stringMatching(
        /^“empty-1\.sourcemark\.json”, “empty-2\.sourcemark\.json”, “empty-3\.sourcemark\.json” and 2 more files: /u,
      ),
    ]);
    await importFiles(p.context, [empty(6)]);
    expect(p.notices().at(-1)).not.toContain('more file');
    expect(p.notices()).toHaveLength(2);
  });
});

describe('what the library refuses', () => {
  it('stops the export of that article until it is let go of, which shows what the library holds', async () => {
    const p = await page();
    await openArticle(p.context, p.articleId);
    const { context, control, store } = p;
    control.refuse = true;
    tag(p);
    await p.outbox.settle();
    control.refuse = false;
    expect(savingOf(store.get())).toMatchObject({ status: 'not-saved', forGood: true });
    await exportReport(context, 'json');
    expect(p.notices().at(-1)).toMatch(/^Not exported: the library did not take “Tag as sourced”/u);
    expect(p.main.fakes.calls).toEqual([]);

    await discardRefused(context);
    expect(p.claims()).toEqual([]);
    expect(savingOf(store.get())).toEqual({ status: 'saved' });
    await exportReport(context, 'json');
    expect(p.main.fakes.calls).toEqual(['save Ferry talks stall.sourcemark.json as json']);
  });
});
