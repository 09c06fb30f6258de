import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportOutcome, Result } from '../../shared/api';
import { change, claim, create, decision } from '../storage/testing/builders';
import { temporaryFolder, value } from '../storage/testing/temporary';
import { renderReport } from '../storage';
import { desk } from './testing/desk';

const bytes = (words: string) => new TextEncoder().encode(words);
const STORY = bytes('Ferry talks stall\n\nThe harbour board met twice, officials said.\n');
const FILE = { name: 'story.txt', bytes: STORY };

/** The id of what was imported. */
function imported(result: Result<ImportOutcome>): string {
  const outcome = value(result);
  if (outcome.status !== 'imported') throw new Error(outcome.status);
  return outcome.articleId;
}

async function deskWithArticle() {
  const made = desk();
  const articleId = imported(await made.handlers['import.bytes'](FILE));
  return { ...made, articleId };
}

/** The article's review as exported JSON. */
function exported(
  { library }: Pick<ReturnType<typeof desk>, 'library'>,
  articleId: string,
): string {
  return value(renderReport(library(), articleId, 'json', '0.1.0')).files[0] ?? '';
}

async function remove({ handlers, library }: ReturnType<typeof desk>, articleId: string) {
  const deletion = value(await handlers['article.deletion']({ articleId }));
  const removal = change(5_000, deletion.ops, { articleId, label: deletion.label });
  value(library().commit(removal));
}

describe('importing an article', () => {
  it('makes the article, its first text version and its import in one change, and keeps the file', async () => {
    const { handlers, library, articleId } = await deskWithArticle();
    const { article, texts } = value(await handlers['article.open']({ articleId }));
    expect(article.title).toBe('Ferry talks stall');
    expect(texts).toMatchObject([
      {
        number: 1,
        importedFrom: { format: 'txt', name: 'story.txt', at: '2026-01-02T03:04:06.000Z' },
      },
    ]);
    const changes = value(await handlers['article.history']({ articleId }));
    expect(changes).toMatchObject([
      { actor: 'Ines Calder', label: 'Import “Ferry talks stall”', ops: [{}, {}] },
    ]);
    expect(value(library().originals(articleId)).map((each) => Buffer.from(each.bytes))).toEqual([
      Buffer.from(STORY),
    ]);
    expect(value(library().check())).toEqual([]);
  });

  it('offers the article that came from the same file, as long as it is there', async () => {
    const made = await deskWithArticle();
    const { handlers, articleId } = made;
    const again = await handlers['import.bytes']({ ...FILE, name: 'renamed.txt' });
    expect(value(again)).toEqual({ status: 'duplicate', articleId, title: 'Ferry talks stall' });
    await remove(made, articleId);
    expect(imported(await handlers['import.bytes'](FILE))).not.toBe(articleId);
  });

  it('says what is wrong with a file and changes nothing', async () => {
    const { handlers } = desk();
    const empty = await handlers['import.bytes']({ name: 'empty.txt', bytes: new Uint8Array() });
    expect(empty).toMatchObject({ ok: false, error: { code: 'import-empty' } });
    expect(value(await handlers['library.list']({}))).toEqual([]);
  });

  it('takes pasted text and pasted pages', async () => {
    const { handlers } = desk();
    const text = imported(await handlers['import.paste']({ format: 'txt', bytes: STORY }));
    const page = bytes('<h1>Bridge opens</h1><p>A bridge opened on Monday, the mayor said.</p>');
    const html = imported(await handlers['import.paste']({ format: 'html', bytes: page }));
    const formatOf = async (articleId: string) =>
      value(await handlers['article.open']({ articleId })).texts[0]?.importedFrom.format;
    expect([await formatOf(text), await formatOf(html)]).toEqual(['txt', 'html']);
  });

  it('reads the chosen files apart: one that cannot be read does not stop the others', async () => {
    const { handlers, fakes } = desk();
    fakes.articles = [
      { name: 'gone.txt', read: () => Promise.reject(new Error('no such file')) },
      { name: 'story.txt', read: () => Promise.resolve(STORY) },
    ];
    expect(value(await handlers['import.choose']({}))).toMatchObject([
      { name: 'gone.txt', result: { ok: false, error: { code: 'not-found' } } },
      { name: 'story.txt', result: { ok: true, value: { status: 'imported' } } },
    ]);
  });

  it('imports nothing of what was chosen into another library that is opened meanwhile', async () => {
    const { handlers, library, fakes } = desk(join(temporaryFolder(), 'one.sourcemark'));
    fakes.library = join(temporaryFolder(), 'two.sourcemark');
    const opensAnother = async () => {
      value(await handlers['library.new']({}));
      return STORY;
    };
    fakes.articles = [
      { name: 'story.txt', read: opensAnother },
      { name: 'other.txt', read: () => Promise.resolve(bytes('Another story.')) },
    ];
    expect(value(await handlers['import.choose']({}))).toMatchObject([
      { name: 'story.txt', result: { ok: false, error: { code: 'other-library' } } },
      { name: 'other.txt', result: { ok: false, error: { code: 'other-library' } } },
    ]);
    expect(library().path).toBe(fakes.library);
    expect(value(library().list())).toEqual([]);
  });

  it('reads the clock after everything in the library, even where its own runs behind', async () => {
    const { handlers, library, articleId } = await deskWithArticle();
    const later = '2031-05-06T07:08:09.000Z-0000';
    const { article } = value(await handlers['article.open']({ articleId }));
    const op = {
      kind: 'article' as const,
      id: articleId,
      before: { title: article.title },
      after: { title: 'Later' },
    };
    value(library().commit(change(1, [op], { articleId, at: later })));
    const next = imported(
      await handlers['import.paste']({ format: 'txt', bytes: bytes('Another story.') }),
    );
    const [made] = value(await handlers['article.history']({ articleId: next }));
    expect(made?.at).toBe('2031-05-06T07:08:09.000Z-0001');
  });
});

describe('importing an exported review', () => {
  it('gives back the same bytes when exported again', async () => {
    const from = await deskWithArticle();
    const { articleId } = from;
    const text = value(await from.handlers['article.open']({ articleId })).texts[0];
    if (text === undefined) throw new Error('no text');
    const tag = change(
      2_000,
      [
        create('claim', claim(0x101, 'officials said', 'anonymous', text)),
        create('decision', decision(0x401, { articleId, textId: text.id })),
      ],
      {
        articleId,
      },
    );
    value(await from.handlers['change.commit']({ libraryId: from.library().id, change: tag }));
    const json = exported(from, articleId);

    const to = desk();
    const file = { name: 'ferry.sourcemark.json', bytes: bytes(json) };
    expect(imported(await to.handlers['import.bytes'](file))).toBe(articleId);
    expect(exported(to, articleId)).toBe(json);
    expect(value(await to.handlers['article.open']({ articleId })).decisions).toHaveLength(1);
    expect(value(to.library().check())).toEqual([]);
    expect(value(await to.handlers['import.bytes'](file))).toMatchObject({ status: 'duplicate' });
  });

  it('takes one from before there were decisions and reviews, and exports it as of today', async () => {
    const from = await deskWithArticle();
    const json = exported(from, from.articleId);
    const { decisions, deliveries, rulings, ...rest } = JSON.parse(json) as Record<string, unknown>;
    expect([decisions, deliveries, rulings]).toEqual([[], [], []]);
    const to = desk();
    const old = bytes(JSON.stringify({ ...rest, schemaVersion: 1 }));
    imported(await to.handlers['import.bytes']({ name: 'ferry.sourcemark.json', bytes: old }));
    expect(exported(to, from.articleId)).toBe(json);
  });

  it('brings an article back that was deleted, and its file counts as known again', async () => {
    const made = await deskWithArticle();
    const { handlers, articleId } = made;
    const json = exported(made, articleId);
    const before = value(await handlers['article.open']({ articleId }));
    await remove(made, articleId);
    expect(value(await handlers['library.list']({}))).toEqual([]);
    const file = { name: 'ferry.sourcemark.json', bytes: bytes(json) };
    expect(imported(await handlers['import.bytes'](file))).toBe(articleId);
    expect(value(await handlers['article.open']({ articleId }))).toEqual(before);
    expect(value(made.library().check())).toEqual([]);
  });

  it('refuses a damaged one and changes nothing', async () => {
    const from = await deskWithArticle();
    const json = exported(from, from.articleId).replaceAll('met twice', 'met thrice');
    const { handlers } = desk();
    const result = await handlers['import.bytes']({
      name: 'ferry.sourcemark.json',
      bytes: bytes(json),
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'import-damaged' } });
    expect(value(await handlers['library.list']({}))).toEqual([]);
  });
});

describe('the sample', () => {
  it('is the tagged review where there is one, else the bare article', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '01-harbour-talks.txt'), STORY);
    const bare = desk(undefined, folder);
    const articleId = imported(await bare.handlers['import.sample']({}));
    writeFileSync(join(folder, '01-harbour-talks.sourcemark.json'), exported(bare, articleId));
    const tagged = desk(undefined, folder);
    expect(imported(await tagged.handlers['import.sample']({}))).toBe(articleId);
  });

  it('says where it is missing', async () => {
    const result = await desk().handlers['import.sample']({});
    expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
