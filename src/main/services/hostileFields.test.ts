import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { LINE_LIMIT } from '../../shared/model';
import { HOSTILE_PIECES, hostileStrings } from '../../shared/testing/hostileStrings';
import { openLibrary } from '../storage';
import { article, change, create, id, imported, source } from '../storage/testing/builders';
import { temporaryFolder, value } from '../storage/testing/temporary';
import { desk } from './testing/desk';
import { written } from './testing/written';

const articleId = id(1);
const lines = hostileStrings().map((text) => text.slice(0, LINE_LIMIT));

/** Halves of characters cannot be written in UTF-8, which the names of files and the columns of a library are in. */
const whole = (text: string) => text.replace(/[\p{Cs}\ufffd]+/gu, '\ufffd');

it('keeps every string in every field as it is: in the library, on the disk, and in an export brought in elsewhere', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.sourcemark');
  const { handlers, fakes, library } = desk(path);
  value(library().commit(imported()));
  const fields = [
    'title',
    'byline',
    'outlet',
    'url',
    'publishedAt',
    'language',
    'summary',
  ] as const;
  let n = 10;
  let before = article();
  const renamed = async (words: string) => {
    const after = { ...before, ...Object.fromEntries(fields.map((field) => [field, words])) };
    const added = {
      ...source(0x400 + n),
      ...{ name: words, descriptor: words, affiliation: words, interest: words },
      ...{ independenceGroup: words, anonymityReason: { text: words, boilerplate: false } },
    };
    const pick = (from: typeof before) =>
      Object.fromEntries(fields.map((field) => [field, from[field]]));
    const ops = [
      { kind: 'article', id: articleId, before: pick(before), after: pick(after) } as const,
      create('source', added),
    ];
    value(library().commit(change(n++, ops, { label: words, actor: words || 'Ines' })));
    before = after;
    const opened = value(await handlers['article.open']({ articleId }));
    expect(opened.article).toEqual(after);
    expect(opened.sources).toContainEqual(added);
    const [listed] = value(await handlers['library.list']({}));
    // SQLite’s JSON functions end a text at its NUL; the record has it.
    expect(whole(listed?.title ?? '')).toBe(whole(words).split('\0')[0]);
  };
  for (const piece of HOSTILE_PIECES) await renamed(piece.slice(0, LINE_LIMIT));
  await fc.assert(fc.asyncProperty(lines, renamed), { numRuns: 30 });

  library().close();
  const again = value(openLibrary(path, { create: false }));
  expect(value(again.records(articleId)).article).toEqual(before);
  expect(value(again.check())).toEqual([]);
  again.close();
  expect(fakes.calls).toEqual([]);
}, 60_000);

it('brings a file in under any name, and an export of it gives that name back', async () => {
  const { handlers, fakes } = desk();
  fakes.saveTo = join(temporaryFolder(), 'out.sourcemark.json');
  for (const [i, piece] of HOSTILE_PIECES.entries()) {
    const name = `${piece.slice(0, 255)}.txt`;
    const bytes = new TextEncoder().encode(`The quays stay closed, said ${i}.`);
    const outcome = await handlers['import.bytes']({ name, bytes });
    if (!outcome.ok) {
      expect(outcome.error.message).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      continue;
    }
    if (outcome.value.status !== 'imported') throw new Error(outcome.value.status);
    const { articleId } = outcome.value;
    value(await written(handlers, handlers['report.place']({ articleId, format: 'json' })));
    const { texts } = JSON.parse(readFileSync(fakes.saveTo, 'utf8')) as {
      texts: { importedFrom: { name: string } }[];
    };
    expect(texts[0]?.importedFrom.name).toBe(name);
  }
}, 60_000);
