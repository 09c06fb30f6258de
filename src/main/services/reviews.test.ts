import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Incoming, Result, ResultOf } from '../../shared/api';
import { invert } from '../../shared/history';
import type { Change } from '../../shared/model';
import {
  copyIn,
  deliveryOf,
  printReviewFile,
  readReviewFile,
  reviewFileOf,
  sha256,
} from '../../shared/review';
import { ANALYST, ARTICLE, CHANGES, CLAIMS, FILE, TEXT } from '../../shared/review/testing/file';
import { aChange, aText, creating, REVIEW_ID, updating, uuid } from '../../shared/testing/builders';
import { temporaryFolder, value } from '../storage/testing/temporary';
import { Exports } from './exports';
import { placeReview } from './sendReview';
import { CurrentLibrary } from './currentLibrary';
import { openLibrary } from '../storage';
import { desk } from './testing/desk';
import { written } from './testing/written';

const articleId = ARTICLE.id;
const reviewId = REVIEW_ID;
const bytes = (text: string) => new TextEncoder().encode(text);
const OPEN = {
  mode: 'open',
  notes: false,
  sourceDetails: false,
  confidential: false,
  summary: false,
} as const;
const BLIND = { ...OPEN, mode: 'blind' } as const;

type Desk = ReturnType<typeof desk>;

function commit({ library }: Desk, changes: readonly Change[]): void {
  for (const change of changes) value(library().commit(change));
}

/** The analyst's desk, with the article tagged. */
function analystDesk(): Desk {
  const made = desk();
  commit(made, ANALYST);
  return made;
}

/** The error of a refusal. */
function errorOf(result: Result<unknown>) {
  if (result.ok) throw new Error('it was done');
  return result.error;
}

function ready(incoming: Incoming) {
  if (incoming.status !== 'ready') throw new Error(incoming.error.message);
  return incoming;
}

const look = async ({ handlers }: Desk, content: string) =>
  value(await handlers['review.bytes']({ name: 'mara.sourcemark-review', bytes: bytes(content) }));

/** What the page commits when a review is brought in. */
const bringing = (incoming: Incoming, n = 0): Change =>
  aChange(500 + n, [creating('delivery', ready(incoming).delivery)], { label: 'Bring in' });

/** What a save operation wrote. */
async function saved({ fakes }: Desk, name: string, save: () => unknown): Promise<string> {
  fakes.saveTo = join(temporaryFolder(), name);
  const outcome = value((await save()) as Result<ResultOf<'review.save'>>);
  expect(outcome).toEqual({ paths: [fakes.saveTo] });
  return readFileSync(fakes.saveTo, 'utf8');
}

describe('sending for review', () => {
  it.each([OPEN, BLIND, { ...OPEN, notes: true, summary: true }])(
    'writes exactly what the preview shows: %j',
    async (choice) => {
      const made = analystDesk();
      const { handlers, fakes } = made;
      const preview = value(await handlers['review.preview']({ articleId, choice }));
      const html = await saved(made, 'copy.html', () =>
        written(handlers, handlers['review.place']({ articleId, choice })),
      );
      const read = copyIn(html);
      if (!read.ok) throw new Error(read.message);
      expect({ ...read.value, id: '', sentAt: '' }).toEqual({ ...preview, id: '', sentAt: '' });
      expect(read.value).toMatchObject({ sentBy: 'Ines Calder', appVersion: '0.1.0' });
      expect(read.value.claims).toHaveLength(choice.mode === 'blind' ? 0 : 3);
      expect(fakes.calls).toEqual([
        `save Harbour pact in doubt – ${choice.mode} review copy.html as review-copy`,
      ]);
    },
  );

  it('writes nothing when the dialog is closed, and asks nothing for an article that is not there', async () => {
    const { handlers, fakes } = analystDesk();
    expect(value(await handlers['review.place']({ articleId, choice: OPEN }))).toBeNull();
    fakes.calls.length = 0;
    const gone = { articleId: uuid(999), choice: OPEN };
    expect(errorOf(await handlers['review.place'](gone)).code).toBe('not-found');
    expect(errorOf(await handlers['review.preview'](gone)).code).toBe('not-found');
    expect(fakes.calls).toEqual([]);
  });

  it('says so where the page that copies are made of is missing', async () => {
    const library = value(openLibrary(':memory:', { create: true }));
    for (const change of ANALYST) value(library.commit(change));
    const current = new CurrentLibrary(library, openLibrary);
    const dialogs = { saveFile: () => Promise.resolve(join(temporaryFolder(), 'copy.html')) };
    const origins = { newId: () => uuid(900), now: () => 0 };
    const exports = new Exports(origins.newId);
    const placed = placeReview(
      current,
      () => ({ library, actor: 'Ines Calder', origins }),
      dialogs,
      exports,
      { template: '/nowhere/review.html', appVersion: '0.1.0' },
      { articleId, choice: OPEN },
    );
    const result = await written(
      { 'export.write': ({ exportId }) => exports.write(exportId) },
      placed,
    );
    expect(errorOf(result).message).toContain('install Sourcemark again');
    current.close();
  });
});

describe('a review under way', () => {
  it('is listed with what is not handed in yet, and handed in by one change of its reader', async () => {
    const made = analystDesk();
    const { handlers, library } = made;
    expect(value(await handlers['review.list']({ articleId }))).toEqual([]);
    expect(value(await handlers['review.history']({ reviewId }))).toEqual([]);
    for (const change of CHANGES.slice(0, 4)) {
      value(await handlers['change.commit']({ libraryId: library().id, change }));
    }
    expect(value(await handlers['review.history']({ reviewId }))).toEqual(CHANGES.slice(0, 4));
    const summary = { id: reviewId, articleId, reviewer: 'Mara Okello', mode: 'open' };
    expect(value(await handlers['review.list']({ articleId }))).toMatchObject([
      { ...summary, changes: 4, notHandedIn: 4 },
    ]);

    const change = value(await handlers['review.hand-in']({ reviewId }));
    expect(change).toMatchObject({
      actor: 'Mara Okello',
      label: 'Hand in the review by Mara Okello (4 changes)',
    });
    expect(value(await handlers['review.hand-in']({ reviewId }))).toBeNull();
    commit(made, CHANGES.slice(4));
    expect(value(await handlers['review.list']({ articleId }))).toMatchObject([
      { ...summary, changes: CHANGES.length, notHandedIn: CHANGES.length - 4 },
    ]);
    value(await handlers['review.hand-in']({ reviewId }));
    const { deliveries } = value(await handlers['article.open']({ articleId }));
    expect(deliveries.map(({ changes }) => changes.length)).toEqual([4, CHANGES.length]);
    expect(value(library().check())).toEqual([]);
  });

  it('is handed in where it was known only from a damaged file', async () => {
    const made = analystDesk();
    commit(made, CHANGES);
    const rescued = reviewFileOf({ ...FILE, changes: CHANGES, rescued: true });
    commit(made, [bringing(await look(made, printReviewFile(rescued)))]);
    expect(value(await made.handlers['review.hand-in']({ reviewId }))).not.toBeNull();
    expect(value(await made.handlers['review.hand-in']({ reviewId }))).toBeNull();
  });

  it('taken back to before its beginning is not listed, saved or handed in', async () => {
    const made = analystDesk();
    const [begun] = CHANGES;
    if (begun === undefined) throw new Error('no beginning');
    const { at } = CHANGES[1] ?? begun;
    commit(made, [begun, invert(begun, { id: uuid(901), at, actor: 'Mara Okello' })]);
    const { handlers } = made;
    expect(value(await handlers['review.list']({ articleId }))).toEqual([]);
    expect(errorOf(await handlers['review.hand-in']({ reviewId })).code).toBe('not-found');
    expect(errorOf(await handlers['review.save']({ reviewId })).code).toBe('not-found');
    expect(errorOf(await handlers['review.save']({ reviewId: uuid(902) })).code).toBe('not-found');
  });

  it('is saved as a file that another desk brings in', async () => {
    const reader = analystDesk();
    commit(reader, CHANGES);
    const content = await saved(reader, 'mara.sourcemark-review', () =>
      reader.handlers['review.save']({ reviewId }),
    );
    expect(reader.fakes.calls).toEqual([
      'save Harbour pact in doubt – Mara Okello.sourcemark-review as review-file',
    ]);
    expect(readReviewFile(content)).toMatchObject({ ok: true, value: { changes: CHANGES } });
    const { preview } = ready(await look(analystDesk(), content));
    expect(preview).toMatchObject({ reviewer: 'Mara Okello', fresh: CHANGES.length, known: 0 });
  });
});

describe('bringing a review in', () => {
  const content = printReviewFile(FILE);

  it('previews without writing, and the second time there is nothing new', async () => {
    const made = analystDesk();
    const before = value(await made.handlers['article.history']({ articleId }));
    const first = ready(await look(made, content));
    expect(first.preview).toMatchObject({
      articleId,
      title: ARTICLE.title,
      reviewer: 'Mara Okello',
      mode: 'open',
      finished: true,
      text: { is: 'newest', number: 1 },
      tags: 2,
      verdicts: { agree: 1, disagree: 1, query: 1 },
      fresh: CHANGES.length,
      known: 0,
    });
    expect(value(await made.handlers['article.history']({ articleId }))).toEqual(before);

    commit(made, [bringing(first)]);
    const again = ready(await look(made, content));
    expect(again.preview).toMatchObject({ fresh: 0, known: CHANGES.length });
    expect(again.delivery).toEqual(first.delivery);
    expect(value(made.library().check())).toEqual([]);
  });

  it('is taken back and done again by undo and redo', async () => {
    const made = analystDesk();
    const open = async () => value(await made.handlers['article.open']({ articleId }));
    const before = await open();
    const brought = bringing(await look(made, content));
    commit(made, [brought]);
    const after = await open();
    expect(after.deliveries).toHaveLength(1);
    const { at } = aChange(600, []);
    const undo = invert(brought, { id: uuid(903), at, actor: 'Ada' });
    commit(made, [undo]);
    expect(await open()).toEqual(before);
    expect(ready(await look(made, content)).preview).toMatchObject({ fresh: CHANGES.length });
    commit(made, [invert(undo, { id: uuid(904), at: aChange(601, []).at, actor: 'Ada' })]);
    expect(await open()).toEqual(after);
    expect(value(made.library().check())).toEqual([]);
  });

  it('brings only what is new where the reader went on after the first file', async () => {
    const made = analystDesk();
    const head = { article: ARTICLE, text: TEXT, savedAt: FILE.savedAt, appVersion: '0.1.0' };
    const early = printReviewFile(reviewFileOf({ ...head, changes: CHANGES.slice(0, 3) }));
    commit(made, [bringing(await look(made, early))]);
    const later = await look(made, content);
    expect(ready(later).preview).toMatchObject({ known: 3, fresh: CHANGES.length - 3 });
    commit(made, [bringing(later, 1)]);
    // The early file is known by its changes now, whichever came first.
    expect(ready(await look(made, early)).preview).toMatchObject({ known: 3, fresh: 0 });
  });

  it('names the article of the file where this library does not have it, or no longer', async () => {
    const none = desk();
    const unknown = await look(none, content);
    expect(unknown).toMatchObject({
      status: 'refused',
      error: { code: 'not-found' },
      rescue: null,
    });
    expect(unknown.status === 'refused' && unknown.error.message).toContain(
      'of “Harbour pact in doubt”, which is not in this library',
    );
    const made = analystDesk();
    const deletion = value(await made.handlers['article.deletion']({ articleId }));
    commit(made, [aChange(400, deletion.ops, { label: deletion.label })]);
    const deleted = await look(made, content);
    expect(deleted.status === 'refused' && deleted.error.message).toContain(
      'of “Harbour pact in doubt”, which was deleted from this library',
    );
  });

  it('takes a review of a text version that is not here along with its text', async () => {
    const made = desk();
    const other = { ...TEXT, id: uuid(905), number: 2 };
    const swapped = JSON.parse(
      JSON.stringify(ANALYST).replaceAll(`"${TEXT.id}"`, `"${other.id}"`),
    ) as Change[];
    commit(made, swapped);
    const incoming = ready(await look(made, content));
    expect(incoming.preview.text).toEqual({ is: 'unknown', number: 1 });
    expect(incoming.delivery.text?.sha256).toBe(TEXT.sha256);
    commit(made, [bringing(incoming)]);
    expect(value(made.library().check())).toEqual([]);
  });

  it('reads each chosen file apart, also where one cannot be read', async () => {
    const { handlers, fakes } = analystDesk();
    fakes.reviews = [
      { name: 'gone.sourcemark-review', read: () => Promise.reject(new Error('EIO')) },
      { name: 'mara.sourcemark-review', read: () => Promise.resolve(bytes(content)) },
    ];
    const found = value(await handlers['review.choose']({}));
    expect(found.map(({ status, name }) => [status, name])).toEqual([
      ['refused', 'gone.sourcemark-review'],
      ['ready', 'mara.sourcemark-review'],
    ]);
  });

  it('offers what is whole of a damaged file as a copy that can be brought in', async () => {
    const made = analystDesk();
    const damaged = await look(made, content.replace('Which mayor? There are two.', 'Which one?'));
    if (damaged.status !== 'refused' || damaged.rescue === null) throw new Error('no rescue');
    expect(damaged.error.code).toBe('import-damaged');
    const { content: rescue, changes } = damaged.rescue;
    const copy = await saved(made, 'rescued.sourcemark-review', () =>
      made.handlers['review.save-rescued']({ content: rescue }),
    );
    expect(made.fakes.calls).toEqual([
      'save Harbour pact in doubt – Mara Okello (rescued).sourcemark-review as review-file',
    ]);
    expect(ready(await look(made, copy)).preview).toMatchObject({ rescued: true, fresh: changes });
  });

  it('writes nothing as a rescued review that is none', async () => {
    const { handlers, fakes } = analystDesk();
    fakes.saveTo = join(temporaryFolder(), 'a.sourcemark-review');
    const wrong = await handlers['review.save-rescued']({ content: '<html>' });
    expect(errorOf(wrong).code).toBe('import-unsupported');
    expect(fakes.calls).toEqual([]);
  });
});

describe('a review file whose text has the id of the article’s and other words', () => {
  it('is refused, so that no claim on it is lost between the two', async () => {
    const made = analystDesk();
    const other = aText(['Ministers did not meet on Monday.'], { id: TEXT.id });
    const text = { ...other, sha256: sha256(other.text) };
    const file = reviewFileOf({ ...FILE, text, changes: CHANGES.slice(0, 1) });
    const incoming = await look(made, printReviewFile(file));
    expect(incoming).toMatchObject({ status: 'refused', error: { code: 'import-damaged' } });
    const delivery = deliveryOf(file, [TEXT]);
    const change = aChange(500, [creating('delivery', delivery)]);
    expect(made.library().commit(change)).toMatchObject({
      error: { code: 'refused:invalid-fields' },
    });
  });
});

describe('a review copy at a desk with the app', () => {
  async function copyFrom(made: Desk, choice: typeof OPEN | typeof BLIND) {
    return bytes(
      await saved(made, 'copy.html', () =>
        written(made.handlers, made.handlers['review.place']({ articleId, choice })),
      ),
    );
  }
  const opened = async ({ handlers }: Desk, file: Uint8Array<ArrayBuffer>, name = 'copy.html') =>
    value(await handlers['import.bytes']({ name, bytes: file }));

  it('opens as its article, with its claims and the ids it has at home, by one change', async () => {
    const colleague = desk();
    const outcome = await opened(colleague, await copyFrom(analystDesk(), OPEN));
    expect(outcome).toEqual({ status: 'imported', articleId, title: ARTICLE.title });
    const records = value(await colleague.handlers['article.open']({ articleId }));
    expect(records.texts.map(({ id }) => id)).toEqual([TEXT.id]);
    expect(records.claims.map(({ id }) => id)).toEqual(Object.values(CLAIMS).map(({ id }) => id));
    const changes = value(await colleague.handlers['article.history']({ articleId }));
    expect(changes.map(({ label }) => label)).toEqual(['Open the review copy from Ines Calder']);
    expect(value(colleague.library().check())).toEqual([]);
  });

  it('can be reviewed there, and the review file comes back to the desk that sent it', async () => {
    const analyst = analystDesk();
    const colleague = desk();
    await opened(colleague, await copyFrom(analyst, BLIND));
    commit(colleague, CHANGES);
    const content = await saved(colleague, 'mara.sourcemark-review', () =>
      colleague.handlers['review.save']({ reviewId }),
    );
    const incoming = await look(analyst, content);
    commit(analyst, [bringing(incoming)]);
    expect(ready(incoming).preview.text).toEqual({ is: 'newest', number: 1 });
    expect(value(analyst.library().check())).toEqual([]);
  });

  it('changes nothing where both desks’ histories meet: what the sender has stands', async () => {
    const analyst = analystDesk();
    commit(analyst, [aChange(300, [updating('claim', CLAIMS.met, { note: 'Who are they?' })])]);
    const before = value(await analyst.handlers['article.open']({ articleId }));
    const colleague = desk();
    await opened(colleague, await copyFrom(analyst, OPEN));
    const [here, there] = [analyst.library(), colleague.library()];
    const historyOf = (library: typeof here) => ({
      articleId,
      changes: value(library.changes(articleId)),
      originals: [],
    });
    const [mine, theirs] = [historyOf(here), historyOf(there)];
    value(here.mergeHistory(theirs));
    value(there.mergeHistory(mine));
    expect(value(await analyst.handlers['article.open']({ articleId }))).toEqual(before);
    expect(value(await colleague.handlers['article.open']({ articleId }))).toEqual(before);
    expect(value(here.check())).toEqual([]);
    expect(value(there.check())).toEqual([]);
  });

  it('is a duplicate where the article is, and brings it back where it was deleted', async () => {
    const made = analystDesk();
    const file = await copyFrom(made, OPEN);
    const before = value(await made.handlers['article.open']({ articleId }));
    expect(await opened(made, file, 'Copy.HTM')).toMatchObject({ status: 'duplicate', articleId });
    const deletion = value(await made.handlers['article.deletion']({ articleId }));
    commit(made, [aChange(400, deletion.ops, { label: deletion.label })]);
    expect(await opened(made, file)).toMatchObject({ status: 'imported', articleId });
    expect(value(await made.handlers['article.open']({ articleId }))).toEqual(before);
  });

  it('is refused where it is damaged, and read as an article where it is another page', async () => {
    const file = new TextDecoder().decode(await copyFrom(analystDesk(), OPEN));
    const { handlers } = desk();
    const give = (html: string) => handlers['import.bytes']({ name: 'a.html', bytes: bytes(html) });
    const damaged = await give(file.replace('Ministers met', 'Ministers ate'));
    expect(errorOf(damaged)).toMatchObject({ code: 'import-damaged' });
    expect(errorOf(damaged).message).toContain('send it again');
    expect(value(await handlers['library.list']({}))).toEqual([]);
    const page = `<h1>Harbour pact in doubt</h1><p>${'The mayor said so. '.repeat(20)}</p>`;
    expect(value(await give(page))).toMatchObject({ status: 'imported' });
  });

  it('is not to be confused with a review file, which is no article', async () => {
    const { handlers } = analystDesk();
    const content = bytes(printReviewFile(FILE));
    for (const name of ['mara.sourcemark-review', 'mara.json', 'mara.txt']) {
      const error = errorOf(await handlers['import.bytes']({ name, bytes: content }));
      expect(error.code).toBe('import-unsupported');
      expect(error.message).toContain('Bring in a review');
    }
  });
});

describe('the audit trail', () => {
  it.each(['csv', 'json'] as const)(
    'holds the analyst’s and the reader’s changes: %s',
    async (format) => {
      const made = analystDesk();
      commit(made, [bringing(await look(made, printReviewFile(FILE)))]);
      const text = await saved(made, `audit.${format}`, () =>
        written(made.handlers, made.handlers['audit.place']({ articleId, format })),
      );
      expect(made.fakes.calls).toEqual([
        `save Harbour pact in doubt – audit trail.${format} as audit-${format}`,
      ]);
      for (const words of ['Mara Okello', 'Disagree: observed', 'Import']) {
        expect(text).toContain(words);
      }
    },
  );

  it('is not asked for where there is no such article', async () => {
    const { handlers, fakes } = desk();
    const none = await handlers['audit.place']({ articleId, format: 'csv' });
    expect(errorOf(none).code).toBe('not-found');
    expect(fakes.calls).toEqual([]);
  });
});
