import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBKeyRange, indexedDB } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change, Review, Verdict } from '../../shared/model';
import { readReviewFile, type ReviewCopy, sha256 } from '../../shared/review';
import { aClaim, anArticle, ARTICLE_ID, aText, uuid } from '../../shared/testing/builders';
import { CopyDatabase, CopyShelf } from './copy';
import { type CopyDesk, dexieDesk } from './dexieDesk';
import { Outbox } from './outbox';

const words = aText(['The board said no.', 'Aldo Brenn said yes.']);
const TEXT = { ...words, sha256: sha256(words.text) };
const CLAIM = aClaim(TEXT, [{ start: 0, end: 17 }]);
const COPY: ReviewCopy = {
  format: 'sourcemark-review-copy',
  version: 1,
  id: uuid(900),
  appVersion: '0.1.0',
  mode: 'open',
  sentBy: 'Ada',
  sentAt: '2026-01-13T09:00:00.000Z',
  article: anArticle(),
  text: TEXT,
  claims: [CLAIM],
  sources: [],
  attributions: [],
};
const REVIEW = uuid(50);

const at = (n: number) => `2026-01-14T09:00:00.${String(n).padStart(3, '0')}Z-0000`;
const made = (n: number, label: string, ops: Change['ops'], reviewId = REVIEW): Change => ({
  id: uuid(n, 7),
  articleId: ARTICLE_ID,
  actor: 'Berit',
  at: at(n),
  label,
  ops,
  reviewId,
});
const aReview = (fields: Partial<Review> = {}): Review => ({
  id: REVIEW,
  articleId: ARTICLE_ID,
  textId: TEXT.id,
  reviewer: 'Berit',
  mode: 'open',
  copyId: COPY.id,
  startedAt: '2026-01-14T09:00:00.001Z',
  claims: [CLAIM.id],
  finished: false,
  ...fields,
});
const begin = (fields: Partial<Review> = {}) => {
  const review = aReview(fields);
  return made(
    1,
    'Begin the review',
    [{ kind: 'review', id: review.id, before: null, after: review }],
    review.id,
  );
};
const verdict = (fields: Partial<Verdict> = {}): Verdict => ({
  id: uuid(60),
  articleId: ARTICLE_ID,
  reviewId: REVIEW,
  claimId: CLAIM.id,
  judged: { tag: CLAIM.tag, anchor: CLAIM.anchor },
  verdict: 'agree',
  tag: null,
  anchor: null,
  source: '',
  note: '',
  ...fields,
});
const agree = made(2, 'Agree', [{ kind: 'verdict', id: uuid(60), before: null, after: verdict() }]);
const note = (n: number, before: string, after: string) =>
  made(n, 'Edit the note', [
    { kind: 'verdict', id: uuid(60), before: { note: before }, after: { note: after } },
  ]);

interface Page {
  readonly desk: CopyDesk;
  readonly database: CopyDatabase;
  readonly downloads: { name: string; content: string }[];
  readonly told: () => number;
  commit(change: Change): ReturnType<CopyDesk['call']>;
}
const pages: Page[] = [];

/** A page that shows the copy. Several share the browser's store, as tabs do. */
async function page(): Promise<Page> {
  const database = new CopyDatabase(COPY.id);
  const downloads: { name: string; content: string }[] = [];
  let told = 0;
  const desk = dexieDesk(COPY, {
    shelf: await CopyShelf.open(database),
    platform: 'linux',
    now: () => Date.UTC(2026, 0, 15),
    download: (name, content) => downloads.push({ name, content }),
    kept: () => (told += 1),
  });
  const opened = {
    desk,
    database,
    downloads,
    told: () => told,
    commit: (change: Change) => desk.call('change.commit', { libraryId: COPY.id, change }),
  };
  pages.push(opened);
  return opened;
}

const labels = async ({ desk }: Page) => {
  const answer = await desk.call('review.history', { reviewId: REVIEW });
  return answer.ok ? answer.value.map(({ label }) => label) : answer.error;
};

beforeEach(() => {
  // A browser that has kept nothing yet.
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});
afterEach(() => {
  for (const { database } of pages.splice(0)) database.close();
  Dexie.dependencies.indexedDB = indexedDB;
});

describe('the desk of a review copy', () => {
  it('gives the article that came with it and says what it is', async () => {
    const { desk } = await page();
    expect(await desk.call('article.open', { articleId: ARTICLE_ID })).toMatchObject({
      ok: true,
      value: { article: COPY.article, texts: [TEXT], claims: [CLAIM], deliveries: [] },
    });
    expect(await desk.call('article.open', { articleId: uuid(77) })).toMatchObject({ ok: false });
    expect(await desk.call('workspace.get', {})).toMatchObject({
      ok: true,
      value: {
        libraryId: COPY.id,
        suggestions: false,
        latest: null,
        copy: { id: COPY.id, mode: 'open', sentBy: 'Ada', kept: 'browser' },
      },
    });
  });

  it('keeps a change and answers only when the browser has committed it', async () => {
    const first = await page();
    expect(await first.commit(begin())).toEqual({ ok: true, value: null });
    const rows = await first.database.changes.toArray();
    expect(rows.map(({ id }) => id)).toEqual([begin().id]);
    await first.commit(agree);
    first.database.close();

    const second = await page();
    expect(await labels(second)).toEqual(['Begin the review', 'Agree']);
    expect(second.desk.status().reviews).toMatchObject([
      {
        id: REVIEW,
        reviewer: 'Berit',
        changes: 2,
        notHandedIn: 2,
        given: 1,
        judged: 1,
        savedAt: null,
      },
    ]);
    expect(await second.desk.call('workspace.get', {})).toMatchObject({ value: { latest: at(2) } });
  });

  it('asks the browser for strict durability', async () => {
    const asking = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { database } = await page();
    asking.mockClear();
    await database.changes.add({ id: agree.id, change: agree });
    await database.outbox.add({ libraryId: COPY.id, change: agree });
    const strict = { durability: 'strict' };
    expect(asking.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
      ['readwrite', strict],
      ['readwrite', strict],
    ]);
    asking.mockRestore();
  });

  it('takes the same change twice and keeps it once', async () => {
    const opened = await page();
    await opened.commit(begin());
    await opened.commit(agree);
    expect(await opened.commit(agree)).toEqual({ ok: true, value: null });
    expect(await opened.database.changes.count()).toBe(2);
  });

  it('refuses what breaks the records, what is no work of a reader, and what belongs elsewhere', async () => {
    const opened = await page();
    await opened.commit(begin());
    const { reviewId: _none, ...ofArticle } = agree;
    const wrong: readonly [Change, string][] = [
      [note(3, '', 'Why?'), 'refused:missing'],
      [{ ...begin(), id: uuid(80) }, 'refused:already-exists'],
      [ofArticle, 'refused:foreign-article'],
      [{ ...agree, articleId: uuid(77) }, 'refused:foreign-article'],
      [begin({ id: uuid(51), copyId: uuid(901) }), 'refused:invalid-fields'],
      [begin({ id: uuid(51), mode: 'blind' }), 'refused:invalid-fields'],
      [{ ...agree, at: 'yesterday' }, 'invalid-arguments'],
    ];
    for (const [change, code] of wrong) {
      expect(await opened.commit({ ...change, id: uuid(90) })).toMatchObject({
        ok: false,
        error: { code },
      });
    }
    const elsewhere = { libraryId: uuid(901), change: agree };
    expect(await opened.desk.call('change.commit', elsewhere)).toMatchObject({
      error: { code: 'other-library' },
    });
    expect(await opened.database.changes.count()).toBe(1);
  });

  it('says that it cannot do what only the app can', async () => {
    const { desk } = await page();
    expect(await desk.call('import.sample', {})).toMatchObject({
      ok: false,
      error: { code: 'unknown-operation' },
    });
  });

  it('remembers the reader’s name', async () => {
    const first = await page();
    await first.desk.call('workspace.set-analyst', { analyst: ' Berit ' });
    first.database.close();
    const { desk } = await page();
    expect(await desk.call('workspace.get', {})).toMatchObject({ value: { analyst: 'Berit' } });
  });
});

describe('the review file', () => {
  it('holds all that was done, and what comes later counts as not saved', async () => {
    const opened = await page();
    await opened.commit(begin());
    await opened.commit(agree);
    expect(await opened.desk.call('review.save', { reviewId: REVIEW })).toEqual({
      ok: true,
      value: { paths: ['Harbour pact in doubt - Berit.sourcemark-review'] },
    });
    const read = readReviewFile(opened.downloads[0]?.content ?? '');
    expect(read).toMatchObject({
      ok: true,
      value: { review: REVIEW, reviewer: 'Berit', changes: [begin(), agree] },
    });
    expect(opened.desk.status().reviews).toMatchObject([{ notHandedIn: 0 }]);
    await opened.commit(note(3, '', 'Why?'));
    opened.database.close();

    const again = await page();
    expect(again.desk.status().reviews).toMatchObject([
      { notHandedIn: 1, savedAt: '2026-01-15T00:00:00.000Z' },
    ]);
  });

  it('can be read whatever was kept: nothing is kept that it would be refused for', async () => {
    const opened = await page();
    await opened.commit(begin());
    const astray = {
      tag: CLAIM.tag,
      anchor: { ...CLAIM.anchor, segments: [{ start: 1, end: 18 }] },
    };
    const creating = (n: number, fields: Partial<Verdict>) =>
      made(n, 'Judge', [{ kind: 'verdict', id: uuid(60), before: null, after: verdict(fields) }]);
    const undone: Change = {
      ...made(5, 'Begin the review', [
        { kind: 'review', id: REVIEW, before: aReview(), after: null },
      ]),
      undoes: begin().id,
    };
    expect(await opened.commit(creating(2, { judged: astray }))).toMatchObject({ ok: false });
    expect(await opened.commit(creating(3, { reviewId: uuid(51) }))).toMatchObject({ ok: false });
    expect(await opened.commit(undone)).toMatchObject({ ok: true });
    expect(await opened.commit({ ...begin(), id: uuid(82), at: at(6) })).toMatchObject({
      error: { code: 'refused:already-exists' },
    });
    expect(await opened.commit({ ...begin(), id: uuid(83), at: at(7), undoes: undone.id })).toEqual(
      {
        ok: true,
        value: null,
      },
    );
    await opened.desk.call('review.save', { reviewId: REVIEW });
    expect(readReviewFile(opened.downloads[0]?.content ?? '')).toMatchObject({ ok: true });
  });

  it('is not made of a review that nobody began here', async () => {
    const { desk, downloads } = await page();
    expect(await desk.call('review.save', { reviewId: uuid(99) })).toMatchObject({ ok: false });
    expect(downloads).toEqual([]);
  });
});

describe('two tabs of one copy', () => {
  it('lose nothing of each other', async () => {
    const [one, two] = [await page(), await page()];
    await one.commit(begin());
    // The second tab has not read that the review was begun; the store has.
    expect(await two.commit(agree)).toEqual({ ok: true, value: null });
    expect(await one.commit(note(3, '', 'From one'))).toEqual({ ok: true, value: null });
    expect(await two.commit(note(4, 'From one', 'From two'))).toEqual({ ok: true, value: null });
    expect(await labels(two)).toEqual([
      'Begin the review',
      'Agree',
      'Edit the note',
      'Edit the note',
    ]);
    await one.desk.refresh();
    expect(await labels(one)).toEqual(await labels(two));
  });

  it('refuse in one what the other’s work rules out', async () => {
    const [one, two] = [await page(), await page()];
    await one.commit(begin());
    await one.commit(agree);
    expect(await two.commit({ ...agree, id: uuid(81) })).toMatchObject({
      error: { code: 'refused:already-exists' },
    });
  });

  it('tell each other, and say what changed', async () => {
    const [one, two] = [await page(), await page()];
    const changed: unknown[] = [];
    two.desk.on('changed', (payload) => changed.push(payload));
    await one.commit(begin());
    expect(one.told()).toBe(1);
    await two.desk.refresh();
    await two.desk.refresh();
    expect(changed).toEqual([{ articleIds: [ARTICLE_ID] }]);
  });
});

describe('after a crash', () => {
  it('delivers what was in the outbox and had not been kept', async () => {
    const first = await page();
    await first.commit(begin());
    // Killed after the outbox had it and before the table had.
    await first.database.outbox.add({ libraryId: COPY.id, change: agree });
    first.database.close();

    const second = await page();
    const outbox = new Outbox(second.desk, second.database, COPY.id, () => undefined);
    await outbox.resume();
    expect(await labels(second)).toEqual(['Begin the review', 'Agree']);
    expect(await second.database.outbox.count()).toBe(0);
  });

  it('keeps once what was in both', async () => {
    const first = await page();
    await first.commit(begin());
    await first.database.outbox.add({ libraryId: COPY.id, change: begin() });
    first.database.close();

    const second = await page();
    await new Outbox(second.desk, second.database, COPY.id, () => undefined).resume();
    expect(await labels(second)).toEqual(['Begin the review']);
  });
});

describe('where the browser keeps nothing', () => {
  const broken = (name: string): IDBFactory =>
    Object.assign(new IDBFactory(), {
      open: () => {
        throw new DOMException('not here', name);
      },
    });

  it.each([
    ['forbids it', () => broken('SecurityError'), /opened from a file/u],
    ['has nothing of the kind', () => undefined, /opened from a file/u],
    ['fails in some other way', () => broken('DataError'), /failed \(DataError\)/u],
  ])('works in memory and says so where the browser %s', async (_how, factory, why) => {
    Dexie.dependencies.indexedDB = factory() as IDBFactory;
    const opened = await page();
    expect(opened.desk.status()).toMatchObject({
      kept: 'memory',
      why: expect.stringMatching(why) as string,
    });
    await opened.desk.call('workspace.set-analyst', { analyst: 'Berit' });
    expect(await opened.commit(begin())).toEqual({ ok: true, value: null });
    expect(await opened.commit(agree)).toEqual({ ok: true, value: null });
    expect(await opened.commit({ ...agree, id: uuid(81) })).toMatchObject({ ok: false });
    expect(await labels(opened)).toEqual(['Begin the review', 'Agree']);
    expect(await opened.desk.call('workspace.get', {})).toMatchObject({
      value: { analyst: 'Berit', copy: { kept: 'memory' } },
    });
    await opened.desk.call('review.save', { reviewId: REVIEW });
    expect(opened.downloads).toHaveLength(1);
    expect(opened.desk.status().reviews).toMatchObject([{ notHandedIn: 0 }]);
  });

  it('asks a store that did not open no more', async () => {
    const factory = broken('DataError');
    const asked = vi.spyOn(factory, 'open');
    Dexie.dependencies.indexedDB = factory;
    const opened = await page();
    const before = asked.mock.calls.length;
    await opened.commit(begin());
    await opened.commit(agree);
    expect(asked.mock.calls.length).toBe(before);
  });

  it('keeps in memory what the browser has no room for, says so, and writes it when there is room', async () => {
    const opened = await page();
    await opened.commit(begin());
    const { changes } = opened.database;
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    changes.hook('creating').subscribe(full);
    expect(await opened.commit(agree)).toEqual({ ok: true, value: null });
    expect(opened.desk.status()).toMatchObject({
      kept: 'memory',
      why: 'this browser’s storage is full',
    });
    expect(await changes.count()).toBe(1);
    expect(await labels(opened)).toEqual(['Begin the review', 'Agree']);

    changes.hook('creating').unsubscribe(full);
    await opened.commit(note(3, '', 'Room again'));
    expect(opened.desk.status()).toMatchObject({ kept: 'browser', why: null });
    expect((await changes.toArray()).map(({ change }) => change.label)).toEqual([
      'Begin the review',
      'Agree',
      'Edit the note',
    ]);
  });

  it('writes everything again where the store was cleared while the page was open', async () => {
    const opened = await page();
    await opened.commit(begin());
    opened.database.close();
    Dexie.dependencies.indexedDB = new IDBFactory();
    (opened.database as unknown as { _deps: { indexedDB: IDBFactory } })._deps.indexedDB =
      Dexie.dependencies.indexedDB;
    await opened.commit(agree);
    expect(opened.desk.status().kept).toBe('browser');
    expect((await opened.database.changes.toArray()).map(({ change }) => change.label)).toEqual([
      'Begin the review',
      'Agree',
    ]);
  });
});
