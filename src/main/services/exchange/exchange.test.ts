import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Exchange } from '../../../shared/api';
import { printExchangeFile } from '../../../shared/exchange';
import type { Change } from '../../../shared/model';
import {
  article,
  ARTICLE,
  begun,
  change,
  claim,
  id,
  imported,
  ORIGINAL,
  remove,
  REVIEW,
  tagged,
  text,
} from '../../storage/testing/builders';
import { type Exchanging, exchangingHere } from '../../storage';
import { temporaryFolder, value } from '../../storage/testing/temporary';
import { desk } from '../testing/desk';
import { sha256 } from './files';
import { articleFileName, deskFolder, originalFileName } from './places';

const articleId = id(ARTICLE);
const original = { sha256: sha256(ORIGINAL), bytes: ORIGINAL };
const theirs = { actor: 'Tomas Vell' };

const retag = (n: number, after: string, fields: Partial<Change> = {}) =>
  change(
    n,
    [{ kind: 'claim', id: id(0x101), before: { tag: 'anonymous' }, after: { tag: after } }],
    { label: `Tag as ${after}`, ...fields },
  );

/** A desk that exchanges through the folder. */
function deskIn(folder: string, analyst: string, exchanging?: Exchanging) {
  const made = exchanging === undefined ? desk() : desk(undefined, undefined, { exchanging });
  made.fakes.analyst = analyst;
  made.fakes.exchangeFolder = folder;
  const library = made.library();
  return {
    ...made,
    library,
    own: deskFolder(folder, library.id),
    file: join(deskFolder(folder, library.id), articleFileName(articleId)),
    commit: (...changes: readonly Change[]) => {
      for (const each of changes) value(library.commit(each));
    },
    run: async (): Promise<Exchange> => value(await made.handlers['exchange.run']({})),
    get: async (): Promise<Exchange> => value(await made.handlers['exchange.get']({})),
    tags: () => value(library.records(articleId)).claims.map(({ tag }) => tag),
    ids: () => value(library.changes(articleId)).map((each) => each.id),
  };
}

/** Ines has an article with one claim and has told Tomas of it. */
async function shared() {
  const folder = temporaryFolder();
  const ines = deskIn(folder, 'Ines Calder');
  const tomas = deskIn(folder, 'Tomas Vell');
  value(ines.library.commit(imported(), [original]));
  ines.commit(tagged(1));
  await ines.run();
  await tomas.run();
  return { folder, ines, tomas };
}

describe('a shared folder', () => {
  it('brings an article, its original file and later work to the other desk', async () => {
    const { ines, tomas } = await shared();
    expect(tomas.fakes.changed).toEqual([[articleId]]);
    expect(tomas.tags()).toEqual(['anonymous']);
    expect(value(tomas.library.originals(articleId))).toEqual([original]);
    tomas.commit(retag(2, 'sourced', theirs));
    await tomas.run();
    const seen = await ines.run();
    expect(seen).toMatchObject({
      problem: null,
      others: ['Tomas Vell'],
      skipped: [],
      conflicts: [],
    });
    expect(ines.tags()).toEqual(['sourced']);
    expect(value(await ines.handlers['article.received']({ articleId }))).toEqual([
      retag(2, 'sourced').id,
    ]);
    for (const each of [ines, tomas]) expect(value(each.library.check())).toEqual([]);
  });

  it('lists a conflict on both desks, with the same value kept, until it is settled', async () => {
    const { ines, tomas } = await shared();
    ines.commit(retag(2, 'sourced'));
    tomas.commit(retag(3, 'on-record', theirs));
    for (const each of [ines, tomas, ines]) await each.run();
    const words =
      'Tag of the claim “officials said”: Tomas Vell chose On record, Ines Calder chose Sourced. The later one was kept: On record.';
    const conflicts = [
      { articleId, title: article().title, claimId: id(0x101), deleted: false, words },
    ];
    for (const each of [ines, tomas]) {
      expect(each.tags()).toEqual(['on-record']);
      expect((await each.get()).conflicts).toEqual(conflicts);
    }
    const settled = [
      { kind: 'claim', id: id(0x101), before: { tag: 'on-record' }, after: { tag: 'sourced' } },
    ] as const;
    ines.commit(change(4, settled));
    expect((await ines.get()).conflicts).toEqual([]);
    await ines.run();
    expect((await tomas.run()).conflicts).toEqual([]);
    expect(tomas.tags()).toEqual(['sourced']);
  });

  it('carries work on to a desk that never saw the one it comes from', async () => {
    const { folder, ines, tomas } = await shared();
    rmSync(ines.own, { recursive: true });
    const mara = deskIn(folder, 'Mara Quill');
    expect((await mara.run()).others).toEqual(['Tomas Vell']);
    expect(mara.ids()).toEqual(tomas.ids());
  });

  it('names an article that another desk deleted, with what was done to it meanwhile', async () => {
    const { ines, tomas } = await shared();
    const whole = [
      remove('claim', claim(0x101, 'officials said')),
      remove('text', text()),
      remove('article', article()),
    ];
    tomas.commit(change(2, whole, theirs));
    ines.commit(tagged(3, 'Mara Quill'));
    await tomas.run();
    const { conflicts } = await ines.run();
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({ deleted: true, title: article().title });
    expect(conflicts[0]?.words).toContain('Tomas Vell deleted the article');
    expect(value(await ines.handlers['library.list']({}))).toEqual([]);
    // Nobody’s undo takes back what somebody else did.
    expect(value(await ines.handlers['library.history']({}))).toEqual([]);
  });

  it('never holds what was done in a review under way', async () => {
    const { ines, tomas } = await shared();
    ines.commit(begun(5), tagged(6, 'Mara Quill'));
    await ines.run();
    expect(readFileSync(ines.file, 'utf8')).not.toContain(REVIEW);
    await tomas.run();
    expect(tomas.ids()).toEqual(ines.ids());
    expect(value(tomas.library.reviews(articleId))).toEqual([]);
  });
});

describe('writing', () => {
  it('touches nothing but one’s own folder', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'minutes.txt'), 'ours');
    const ines = deskIn(folder, 'Ines Calder');
    ines.commit(imported());
    await ines.run();
    expect(readdirSync(folder)).toEqual(['minutes.txt', `sourcemark-${ines.library.id}`]);
    expect(readdirSync(ines.own)).toEqual([articleFileName(articleId), 'desk.json']);
  });

  it('leaves a file as it is while there is nothing new, also after a restart', async () => {
    const { folder, ines } = await shared();
    const before = statSync(ines.file);
    await ines.run();
    ines.fakes.exchangeFolder = null;
    await ines.get();
    ines.fakes.exchangeFolder = folder;
    await ines.run();
    expect(statSync(ines.file).ino).toBe(before.ino);
  });

  it('mends its own file, and clears up what it left when it was stopped', async () => {
    const { folder, ines, tomas } = await shared();
    const left = join(ines.own, '.sourcemark-0f0f0f0f-0000-4000-8000-000000000000.tmp');
    writeFileSync(left, 'half');
    truncateSync(ines.file, 100);
    ines.fakes.exchangeFolder = null;
    await ines.get();
    ines.fakes.exchangeFolder = folder;
    await ines.run();
    expect(existsSync(left)).toBe(false);
    expect((await tomas.run()).skipped).toEqual([]);
    expect(JSON.parse(readFileSync(ines.file, 'utf8'))).toMatchObject({ articleId });
  });

  it('reads what a copy of the same library wrote before it writes over it', async () => {
    const { ines } = await shared();
    const changes = [...value(ines.library.changes(articleId)), tagged(7, 'Mara Quill')];
    const content = JSON.parse(readFileSync(ines.file, 'utf8')) as Parameters<
      typeof printExchangeFile
    >[0] & { checksum?: string };
    delete content.checksum;
    writeFileSync(ines.file, printExchangeFile({ ...content, changes }, sha256));
    await ines.run();
    expect(ines.ids()).toEqual(changes.map((each) => each.id));
  });

  it('says that the folder cannot be reached, and goes on when it can', async () => {
    const { folder, ines, tomas } = await shared();
    const away = `${folder}-away`;
    renameSync(folder, away);
    tomas.commit(retag(2, 'sourced', theirs));
    const unreachable = await tomas.run();
    expect(unreachable.problem).toContain(
      'cannot be reached: there is no such folder. Nothing was exchanged.',
    );
    expect(existsSync(folder)).toBe(false);
    renameSync(away, folder);
    expect((await tomas.run()).problem).toBeNull();
    await ines.run();
    expect(ines.tags()).toEqual(['sourced']);
  });
});

describe('a file that is not sound', () => {
  const cases: readonly (readonly [string, (path: string, whole: string) => void, string])[] = [
    ['cut short', (path, whole) => writeFileSync(path, whole.slice(0, -20)), 'damaged'],
    ['empty', (path) => writeFileSync(path, ''), 'damaged'],
    ['not JSON', (path) => writeFileSync(path, Buffer.from([0, 255, 7])), 'damaged'],
    [
      'altered by hand',
      (path, whole) => writeFileSync(path, whole.replace('Tag as anonymous', 'Tag as anonymouS')),
      'damaged',
    ],
    [
      'without its checksum',
      (path, whole) => writeFileSync(path, whole.replace(/"checksum":"[0-9a-f]+",/u, '')),
      'damaged',
    ],
    [
      'of a newer version',
      (path, whole) => writeFileSync(path, whole.replace('"version":1', '"version":2')),
      'newer Sourcemark',
    ],
    [
      'of another program',
      (path) => writeFileSync(path, '{"format":"recipes"}'),
      'not a file of Sourcemark',
    ],
    [
      'another desk’s',
      (path, whole) => writeFileSync(path, whole.replace(/"desk":"[^"]+"/u, `"desk":"${id(7)}"`)),
      'another file than its name',
    ],
    ['larger than any', (path) => truncateSync(path, 81 * 1024 * 1024), 'too large'],
  ];
  it.each(cases)(
    'is named and left alone, and read when it is whole: %s',
    async (_what, spoil, why) => {
      const { ines, tomas } = await shared();
      ines.commit(retag(2, 'sourced'));
      await ines.run();
      const whole = readFileSync(ines.file, 'utf8');
      spoil(ines.file, whole);
      const before = tomas.ids();
      const { skipped, problem } = await tomas.run();
      expect(problem).toBeNull();
      expect(skipped).toHaveLength(1);
      expect(skipped[0]?.file).toBe(`sourcemark-${ines.library.id}/${articleFileName(articleId)}`);
      expect(skipped[0]?.why).toContain(why);
      expect(tomas.ids()).toEqual(before);
      writeFileSync(ines.file, whole);
      expect((await tomas.run()).skipped).toEqual([]);
      expect(tomas.tags()).toEqual(['sourced']);
    },
  );

  it('is not merged where its changes are unsound, checksum or not', async () => {
    const { ines, tomas } = await shared();
    const { checksum: _, ...file } = JSON.parse(readFileSync(ines.file, 'utf8')) as Parameters<
      typeof printExchangeFile
    >[0] & { checksum: string };
    const changes = [...file.changes, retag(2, 'hearsay')];
    writeFileSync(ines.file, printExchangeFile({ ...file, changes }, sha256));
    const { skipped } = await tomas.run();
    expect(skipped[0]?.why).toContain('cannot be merged');
    expect(value(tomas.library.check())).toEqual([]);
    expect(tomas.tags()).toEqual(['anonymous']);
  });

  it('may be an original that has not arrived yet: the article comes in without it', async () => {
    const folder = temporaryFolder();
    const ines = deskIn(folder, 'Ines Calder');
    const tomas = deskIn(folder, 'Tomas Vell');
    value(ines.library.commit(imported(), [original]));
    await ines.run();
    const path = join(ines.own, originalFileName(original.sha256));
    truncateSync(path, 10);
    const { skipped } = await tomas.run();
    expect(skipped[0]?.why).toContain('not arrived whole');
    expect(value(tomas.library.originals(articleId))).toEqual([]);
    writeFileSync(path, ORIGINAL);
    expect((await tomas.run()).skipped).toEqual([]);
    expect(value(tomas.library.originals(articleId))).toEqual([original]);
  });

  it('may be a copy that a sync program made: it is named, and never read', async () => {
    const { ines, tomas } = await shared();
    const copy = articleFileName(articleId).replace('.json', ' (conflicted copy).json');
    writeFileSync(join(ines.own, copy), readFileSync(ines.file));
    const { skipped } = await tomas.run();
    expect(skipped.map(({ file }) => file)).toEqual([`sourcemark-${ines.library.id}/${copy}`]);
    rmSync(join(ines.own, copy));
    mkdirSync(join(ines.own, '..', 'sourcemark-notes'));
    expect((await tomas.run()).skipped).toEqual([]);
  });

  it('does no harm where it is older than what was read before', async () => {
    const { ines, tomas } = await shared();
    const old = readFileSync(ines.file);
    ines.commit(retag(2, 'sourced'));
    await ines.run();
    await tomas.run();
    writeFileSync(ines.file, old);
    utimesSync(ines.file, 1, 1);
    expect((await tomas.run()).skipped).toEqual([]);
    expect(tomas.tags()).toEqual(['sourced']);
  });
});

describe('the choice of the folder', () => {
  it('is where exchanging begins, and ends when it is left', async () => {
    const { handlers, fakes } = desk();
    expect(value(await handlers['exchange.choose']({}))).toBeNull();
    expect(await handlers['exchange.run']({})).toMatchObject({ ok: false });
    fakes.folder = temporaryFolder();
    expect(value(await handlers['exchange.choose']({}))).toMatchObject({
      folder: fakes.folder,
      lastAt: null,
    });
    expect(value(await handlers['exchange.run']({})).problem).toBeNull();
    expect(readdirSync(fakes.folder)).toHaveLength(1);
    expect(value(await handlers['exchange.leave']({})).folder).toBeNull();
    expect(readdirSync(fakes.folder)).toHaveLength(1);
  });

  it('stops an exchange that is under way, and the next one does the rest', async () => {
    const { ines, tomas } = await shared();
    tomas.commit(retag(2, 'sourced', theirs));
    await tomas.run();
    const running = ines.handlers['exchange.run']({});
    await Promise.resolve();
    value(await ines.handlers['exchange.stop']({}));
    expect(value(await running)).toMatchObject({ stopped: true, problem: null });
    expect(ines.tags()).toEqual(['anonymous']);
    expect(await ines.run()).toMatchObject({ stopped: false });
    expect(ines.tags()).toEqual(['sourced']);
  });

  it('stops in the middle of a file', async () => {
    const { folder } = await shared();
    const begun: Promise<never>[] = [];
    const cleo = deskIn(folder, 'Cleo Marr', {
      ...exchangingHere,
      read: (_bytes, _place, signal) => {
        const broken = new Promise<never>((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
        });
        begun.push(broken);
        return broken;
      },
    });
    const running = cleo.handlers['exchange.run']({});
    await vi.waitUntil(() => begun.length > 0);
    value(await cleo.handlers['exchange.stop']({}));
    expect(value(await running)).toMatchObject({ stopped: true, problem: null });
    expect(value(cleo.library.histories())).toEqual([]);
    expect(begun).toHaveLength(1);
  });

  it('leaves a file alone that cannot be looked through, and reads it the next time', async () => {
    const { folder } = await shared();
    let fails = true;
    const cleo = deskIn(folder, 'Cleo Marr', {
      ...exchangingHere,
      read: (...file) =>
        fails ? Promise.reject(new Error('out of memory')) : exchangingHere.read(...file),
    });
    const { skipped } = await cleo.run();
    expect(skipped[0]?.why).toBe('it cannot be read (out of memory). It is read again next time.');
    fails = false;
    expect((await cleo.run()).skipped).toEqual([]);
    expect(cleo.tags()).toEqual(['anonymous']);
  });

  it('is called off when another library is opened, and what was done stands', async () => {
    const { ines, tomas } = await shared();
    tomas.commit(retag(2, 'sourced', theirs));
    await tomas.run();
    const running = ines.handlers['exchange.run']({});
    ines.fakes.library = join(temporaryFolder(), 'b.sourcemark');
    value(await ines.handlers['library.new']({}));
    expect(value(await running).conflicts).toEqual([]);
  });
});
