import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { invert, undoState } from '../../shared/history';
import { IN_MEMORY, openLibrary } from './open';
import { SqliteLibrary } from './sqliteLibrary';
import {
  ARTICLE,
  ORIGINAL,
  article,
  attribution,
  begun,
  change,
  claim,
  create,
  decision,
  delivery,
  id,
  imported,
  inReview,
  remove,
  source,
  stamp,
  tagged,
  text,
} from './testing/builders';
import { temporaryFolder, temporaryLibrary, value } from './testing/temporary';

const ORIGINALS = [{ sha256: text().importedFrom.sha256, bytes: ORIGINAL }];

function withArticle(path = IN_MEMORY) {
  const library = temporaryLibrary(path);
  value(library.commit(imported(), ORIGINALS));
  return library;
}

/** Errors as `code`, so that expectations read easily. */
const code = (result: ReturnType<SqliteLibrary['commit']>) =>
  result.ok ? 'ok' : result.error.code;

describe('committing a change', () => {
  it('keeps it, its records and the original file over a restart', () => {
    const path = join(temporaryFolder(), 'a.sourcemark');
    const first = withArticle(path);
    value(first.commit(tagged(1)));
    first.close();

    const second = temporaryLibrary(path);
    expect(second.id).toBe(first.id);
    expect(value(second.records(id(1)))).toEqual({
      article: article(),
      texts: [text()],
      claims: [claim(0x101, 'officials said')],
      sources: [],
      attributions: [],
      decisions: [],
      deliveries: [],
      rulings: [],
    });
    const changes = value(second.changes(id(1)));
    expect(changes).toEqual([imported(), tagged(1)]);
    expect(value(second.originals(id(1)))).toEqual([
      { sha256: text().importedFrom.sha256, bytes: ORIGINAL },
    ]);
    expect(value(second.check())).toEqual([]);
  });

  it('does nothing the second time', () => {
    const library = withArticle();
    value(library.commit(tagged(1)));
    value(library.commit(tagged(1)));
    expect(value(library.changes(id(1)))).toHaveLength(2);
    expect(value(library.records(id(1))).claims).toHaveLength(1);
  });

  it('takes what a reader handed in only whole and as it was, and lets it be taken back', () => {
    const library = withArticle();
    const given = delivery([begun(1), inReview(2, [create('claim', claim(0x602, 'met twice'))])]);
    const [first, ...rest] = given.changes;
    const foreign = { ...given, text: text(3, id(9)) };
    for (const bad of [
      { ...given, id: id(0x900) },
      { ...given, changes: rest },
      delivery(rest),
      foreign,
    ]) {
      expect(code(library.commit(change(3, [create('delivery', bad)])))).toBe(
        'refused:invalid-fields',
      );
    }
    expect(first).toEqual(begun(1));
    const brought = change(3, [create('delivery', given)]);
    value(library.commit(brought));
    expect(value(library.records(id(ARTICLE))).deliveries).toEqual([given]);
    const undo = invert(brought, { id: id(0x2000), at: stamp(4), actor: 'Ines Calder' });
    value(library.commit(undo));
    expect(value(library.records(id(ARTICLE))).deliveries).toEqual([]);
    const redo = invert(undo, { id: id(0x2001), at: stamp(5), actor: 'Ines Calder' });
    value(library.commit(redo));
    expect(value(library.records(id(ARTICLE))).deliveries).toEqual([given]);
    expect(value(library.check())).toEqual([]);
  });

  it('writes nothing of a change that is refused, and says why', () => {
    const library = withArticle();
    const good = claim(0x101, 'officials said');
    const wrong = claim(0x102, 'met twice');
    const misplaced = {
      ...wrong,
      anchor: { ...wrong.anchor, segments: [{ start: 0, end: 5 }] },
    };
    const refused = library.commit(change(1, [create('claim', good), create('claim', misplaced)]));
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'refused:anchor-mismatch',
        message: expect.stringContaining('“Step 1”') as string,
      },
    });
    expect(value(library.records(id(1))).claims).toEqual([]);
    expect(value(library.changes(id(1)))).toHaveLength(1);
    expect(value(library.check())).toEqual([]);
  });

  it('keeps a decision when its claim is deleted, and deletes no text that one is about', () => {
    const library = withArticle();
    const tag = claim(0x101, 'officials said');
    const accepted = decision(0x401, { outcome: 'accepted', claimId: tag.id });
    value(
      library.commit(
        change(1, [
          create('claim', tag),
          create('decision', accepted),
          create('decision', decision(0x402)),
        ]),
      ),
    );
    value(library.commit(change(2, [remove('claim', tag)])));
    expect(value(library.records(id(1)))).toMatchObject({
      claims: [],
      decisions: [accepted, decision(0x402)],
    });
    const rest = [remove('text', text()), remove('article', article())];
    expect(code(library.commit(change(3, rest)))).toBe('refused:dangling');
    expect(value(library.check())).toEqual([]);
  });

  it('refuses to leave records that refer to what it deletes', () => {
    const library = withArticle();
    const [tag, people] = [claim(0x101, 'officials said'), source(0x201)];
    const link = attribution(0x301, tag.id, people.id);
    value(
      library.commit(
        change(1, [create('claim', tag), create('source', people), create('attribution', link)]),
      ),
    );
    expect(code(library.commit(change(2, [remove('source', people)])))).toBe('refused:dangling');
    expect(code(library.commit(change(3, [remove('text', text())])))).toBe('refused:dangling');
    expect(code(library.commit(change(4, [remove('article', article())])))).toBe(
      'refused:dangling',
    );
    value(library.commit(change(5, [remove('source', people), remove('attribution', link)])));
    expect(value(library.check())).toEqual([]);
  });

  it('checks anchors against the text as another process has left it', () => {
    const path = join(temporaryFolder(), 'a.sourcemark');
    const [here, there] = [withArticle(path), temporaryLibrary(path)];
    const tag = claim(0x101, 'officials said');
    value(here.commit(change(1, [create('claim', tag)])));
    value(there.commit(change(2, [remove('claim', tag), remove('text', text())])));
    const other = text(2, id(1), 'Bridge opens\nA bridge opened, the mayor said.');
    value(there.commit(change(3, [create('text', other)])));
    expect(code(here.commit(tagged(4)))).toBe('refused:anchor-mismatch');
  });

  it('undoes and redoes across restarts', () => {
    const path = join(temporaryFolder(), 'a.sourcemark');
    const session = <T>(work: (library: ReturnType<typeof temporaryLibrary>) => T): T => {
      const library = temporaryLibrary(path);
      const done = work(library);
      library.close();
      return done;
    };
    session((library) => {
      value(library.commit(imported()));
      value(library.commit(tagged(1)));
    });
    session((library) => {
      const { undo } = undoState(value(library.changes(id(1))));
      if (undo === null) throw new Error('nothing to undo');
      value(library.commit(invert(undo, { id: id(0x2000), at: stamp(2), actor: 'Ines Calder' })));
      expect(value(library.records(id(1))).claims).toEqual([]);
    });
    session((library) => {
      const { redo } = undoState(value(library.changes(id(1))));
      if (redo === null) throw new Error('nothing to redo');
      value(library.commit(invert(redo, { id: id(0x2001), at: stamp(3), actor: 'Ines Calder' })));
      expect(value(library.records(id(1))).claims).toEqual([claim(0x101, 'officials said')]);
      expect(value(library.check())).toEqual([]);
    });
  });
});

describe('when SQLite cannot write', () => {
  function failing() {
    const path = join(temporaryFolder(), 'a.sourcemark');
    withArticle(path).close();
    const db = new DatabaseSync(path);
    const library = new SqliteLibrary(db, path, null);
    return { db, library };
  }

  it('says that the disk is full, keeps what there was and works again afterwards', () => {
    const { db, library } = failing();
    const pages = db.prepare('PRAGMA page_count').get() as { page_count: number };
    db.exec(`PRAGMA max_page_count = ${pages.page_count}`);
    const note = 'word '.repeat(20_000);
    const large = change(1, [create('claim', { ...claim(0x101, 'officials said'), note })]);
    const failed = library.commit(large);
    expect(failed).toMatchObject({
      ok: false,
      error: { code: 'storage', message: expect.stringContaining('full') as string },
    });
    expect(value(library.changes(id(1)))).toEqual([imported()]);

    db.exec('PRAGMA max_page_count = 1000000');
    value(library.commit(large));
    expect(value(library.check())).toEqual([]);
    library.close();
  });

  it('says that the file is read-only, and works again afterwards', () => {
    const { db, library } = failing();
    db.exec('PRAGMA query_only = ON');
    expect(code(library.commit(tagged(1)))).toBe('storage');
    db.exec('PRAGMA query_only = OFF');
    value(library.commit(tagged(1)));
    library.close();
  });

  it('never changes or removes a change that was made', () => {
    const { db, library } = failing();
    expect(() => db.exec("UPDATE changes SET actor = 'Nobody'")).toThrow('only ever added');
    expect(() => db.exec('DELETE FROM changes')).toThrow('only ever added');
    library.close();
  });
});

describe('the list of articles', () => {
  it('gives counts by tag and the times of import and of the last change, the last changed first', () => {
    const library = withArticle();
    const other = text(12, id(11), 'Bridge opens\nA bridge opened.');
    const second = article(11, { title: 'Bridge opens' });
    value(
      library.commit(
        change(5, [create('article', second), create('text', other)], { articleId: id(11) }),
      ),
    );
    value(library.commit(tagged(9)));
    value(library.commit(change(10, [create('claim', claim(0x10a, 'met twice', 'sourced'))])));
    const list = value(library.list());
    expect(list.map(({ title, claims }) => [title, claims])).toEqual([
      ['Ferry talks stall', 2],
      ['Bridge opens', 0],
    ]);
    expect(list[0]).toMatchObject({
      id: id(1),
      outlet: 'The Quay Courier',
      publishedAt: '2026-01-01',
      importedAt: '2026-01-02T03:04:05.000Z',
      changedAt: '2026-01-02T03:04:05.010Z',
      tags: { sourced: 1, anonymous: 1, 'on-record': 0, response: 0, unattributed: 0, observed: 0 },
    });
    expect(value(library.latestStamp())).toBe(stamp(10));
    const made = claim(0x10a, 'met twice', 'sourced');
    const [sourced, observed] = [{ tag: 'sourced' }, { tag: 'observed' }];
    const retagged = [{ kind: 'claim', id: made.id, before: sourced, after: observed }] as const;
    value(library.commit(change(11, retagged)));
    expect(value(library.list())[0]?.tags).toMatchObject({ sourced: 0, observed: 1 });
    value(library.commit(change(12, [remove('claim', { ...made, ...observed })])));
    expect(value(library.list())[0]).toMatchObject({ claims: 1, tags: { observed: 0 } });
    expect(value(library.check())).toEqual([]);
  });

  it('keeps renames and deletions as its own history', () => {
    const library = withArticle();
    const rename = change(1, [
      { kind: 'article', id: id(1), before: { title: article().title }, after: { title: 'Talks' } },
    ]);
    const summary = change(2, [
      { kind: 'article', id: id(1), before: { summary: '' }, after: { summary: 'Thin.' } },
    ]);
    const deletion = change(3, [
      remove('text', text()),
      remove('article', article(1, { title: 'Talks', summary: 'Thin.' })),
    ]);
    for (const each of [rename, summary, deletion]) value(library.commit(each));
    const ofArticle = { ...deletion, ops: deletion.ops.filter(({ kind }) => kind === 'article') };
    expect(value(library.libraryChanges())).toEqual([rename, ofArticle]);
    expect(value(library.list())).toEqual([]);
    expect(library.records(id(1))).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(value(library.articleFrom(text().importedFrom.sha256))).toBeNull();
  });

  it('knows the living article that came from a file', () => {
    const library = withArticle();
    expect(value(library.articleFrom(text().importedFrom.sha256))).toEqual({
      articleId: id(1),
      title: 'Ferry talks stall',
    });
  });
});

it('gives every library an id of its own', () => {
  const [a, b] = [
    openLibrary(IN_MEMORY, { create: true }),
    openLibrary(IN_MEMORY, { create: true }),
  ];
  expect(value(a).id).toMatch(/^[0-9a-f-]{36}$/u);
  expect(value(a).id).not.toBe(value(b).id);
});
