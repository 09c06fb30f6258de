import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, text } from '../../../main/storage/testing/builders';
import { temporaryFolder, value } from '../../../main/storage/testing/temporary';
import { differencesOf } from '../differences';
import { page } from '../testing/page';
import { aReader, fileBy } from '../testing/reviewFiles';
import {
  bringInReview,
  chooseReviews,
  openArticle,
  putAside,
  readReviews,
  saveRescued,
  takeBack,
  takeOutReview,
} from '.';

const MET = 'The harbour board met twice';

type Page = Awaited<ReturnType<typeof page>>;

const arrivals = (on: Page) => on.store.get().arrivals;
const deliveries = (on: Page) => [...(on.store.get().open?.records.all('delivery').values() ?? [])];
const inLibrary = (on: Page) => value(on.main.library().records(on.articleId)).deliveries.length;

async function opened(): Promise<Page> {
  const on = await page();
  await openArticle(on.context, on.articleId);
  return on;
}

function ben() {
  const reader = aReader('Ben Auer');
  reader.tag(MET, 'anonymous');
  return reader;
}

/** Drops the files and brings in every one that can be. */
async function bringIn(on: Page, ...files: readonly File[]): Promise<void> {
  await readReviews(on.context, files);
  for (const { id } of arrivals(on)) await bringInReview(on.context, id);
}

describe('a review file dropped on the window', () => {
  it('is shown first, and nothing is changed by looking', async () => {
    const on = await opened();
    await readReviews(on.context, [fileBy(ben())]);
    expect(on.store.get().dialog).toBe('bring-in');
    const [arrival] = arrivals(on);
    expect(arrival?.file).toMatchObject({
      status: 'ready',
      preview: { reviewer: 'Ben Auer', tags: 1 },
    });
    expect(inLibrary(on)).toBe(0);
    expect(deliveries(on)).toEqual([]);
  });

  it('is brought in by one change, which undo takes back and redo does again', async () => {
    const on = await opened();
    await bringIn(on, fileBy(ben()));
    await on.outbox.settle();
    expect(arrivals(on)[0]?.became).toBe('brought-in');
    expect(on.store.get().announcement).toBe('Bring in the review by Ben Auer (2 changes)');
    expect(inLibrary(on)).toBe(1);

    await takeBack(on.context, 'Undo');
    await on.outbox.settle();
    expect(inLibrary(on)).toBe(0);
    await takeBack(on.context, 'Redo');
    await on.outbox.settle();
    expect(inLibrary(on)).toBe(1);
    const { open } = on.store.get();
    expect(open === null ? 0 : differencesOf(open).length).toBe(1);
  });

  it('changes nothing the second time, and says so', async () => {
    const on = await opened();
    const reader = ben();
    await bringIn(on, fileBy(reader), fileBy(reader));
    expect(arrivals(on).map(({ became }) => became)).toEqual(['brought-in', 'known']);
    expect(on.store.get().announcement).toBe(
      'Nothing new in the review by Ben Auer: all of it is here already',
    );
    on.store.dispatch({ type: 'dialog', dialog: null });
    await readReviews(on.context, [fileBy(reader)]);
    expect(arrivals(on).map(({ became }) => became)).toEqual(['known']);
    expect(deliveries(on)).toHaveLength(1);
  });

  it('may come again with more, and from several readers', async () => {
    const on = await opened();
    const reader = ben();
    const first = fileBy(reader);
    reader.tag('officials said', 'sourced');
    const mara = aReader('Mara Okello');
    await bringIn(on, first, fileBy(mara), fileBy(reader));
    expect(arrivals(on).map(({ became }) => became)).toEqual([
      'brought-in',
      'brought-in',
      'brought-in',
    ]);
    expect(deliveries(on)).toHaveLength(3);
  });

  it('is left as it is where the person says not now', async () => {
    const on = await opened();
    await readReviews(on.context, [fileBy(ben())]);
    putAside(on.context, arrivals(on)[0]?.id ?? 0);
    expect(arrivals(on)[0]?.became).toBe('put-aside');
    expect(inLibrary(on)).toBe(0);
  });

  it('joins those that are on show', async () => {
    const on = await opened();
    await readReviews(on.context, [fileBy(ben())]);
    await readReviews(on.context, [fileBy(aReader('Mara Okello'))]);
    expect(arrivals(on)).toHaveLength(2);
  });

  it('is brought into an article that is not open, and leads there', async () => {
    const on = await page();
    const reader = ben();
    await bringIn(on, fileBy(reader), fileBy(reader));
    expect(inLibrary(on)).toBe(1);
    expect(arrivals(on).map(({ became }) => became)).toEqual(['brought-in', 'known']);
    expect(on.store.get().notices[0]?.action?.run).toEqual({
      type: 'open',
      articleId: on.articleId,
    });
  });

  it('is refused where its article is not here', async () => {
    const on = await opened();
    const elsewhere = { article: article(9), text: text(10, article(9).id) };
    const other = fileBy(aReader('Ben Auer', 'blind', elsewhere.text), elsewhere);
    await readReviews(on.context, [other]);
    expect(arrivals(on)[0]?.file.status).toBe('refused');
    expect(inLibrary(on)).toBe(0);
  });

  it('is refused where it is damaged, and what can be read is offered as a file', async () => {
    const on = await opened();
    const reader = ben();
    reader.tag('officials said', 'sourced');
    const whole = await fileBy(reader).text();
    const cut = whole.slice(0, whole.lastIndexOf('\n', whole.length - 40));
    await readReviews(on.context, [new File([cut], 'cut.sourcemark-review')]);
    const [arrival] = arrivals(on);
    const rescue = arrival?.file.status === 'refused' ? arrival.file.rescue : null;
    expect(rescue?.changes).toBeGreaterThan(0);
    const path = join(temporaryFolder(), 'rescued.sourcemark-review');
    on.main.fakes.saveTo = path;
    await saveRescued(on.context, rescue?.content ?? '');
    expect(on.notices()[0]).toContain(path);
    await bringIn(on, new File([readFileSync(path)], 'rescued.sourcemark-review'));
    expect(deliveries(on).map(({ rescued }) => rescued)).toEqual([true]);
  });

  it('is brought in after the same changes were rescued of a damaged one: they are sure only now', async () => {
    const on = await opened();
    const whole = fileBy(ben());
    const damaged = (await whole.text()).replace(/"checksum":"./u, '"checksum":"');
    await readReviews(on.context, [new File([damaged], 'damaged.sourcemark-review')]);
    const [arrival] = arrivals(on);
    const rescue = arrival?.file.status === 'refused' ? arrival.file.rescue : null;
    await bringIn(on, new File([rescue?.content ?? ''], 'rescued.sourcemark-review'));
    expect(deliveries(on).map(({ rescued }) => rescued)).toEqual([true]);
    await bringIn(on, whole);
    expect(deliveries(on).map(({ rescued }) => rescued)).toEqual([true, false]);
  });
});

describe('a review', () => {
  it('can be chosen by the system’s dialog', async () => {
    const on = await opened();
    const file = fileBy(ben());
    on.main.fakes.reviews = [
      { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) },
    ];
    await chooseReviews(on.context);
    expect(arrivals(on)).toHaveLength(1);
  });

  it('can be taken out again, which can be undone', async () => {
    const on = await opened();
    await bringIn(on, fileBy(ben()));
    const [delivery] = deliveries(on);
    if (delivery === undefined) throw new Error('nothing was brought in');
    takeOutReview(on.context, delivery);
    expect(deliveries(on)).toEqual([]);
    expect(on.store.get().announcement).toBe('Take back the review by Ben Auer (2 changes)');
    await takeBack(on.context, 'Undo');
    expect(deliveries(on)).toHaveLength(1);
  });
});
