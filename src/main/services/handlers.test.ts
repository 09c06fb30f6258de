import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { invert } from '../../shared/history';
import { OPERATION_NAMES } from '../../shared/api';
import {
  article,
  attribution,
  change,
  claim,
  create,
  decision,
  id,
  imported,
  source,
  stamp,
  text,
} from '../storage/testing/builders';
import { temporaryFolder, value } from '../storage/testing/temporary';
import { DEFAULT_PREFERENCES } from '../../shared/api';
import { desk } from './testing/desk';

const articleId = id(1);

it('has a handler for every operation and for nothing else', () => {
  expect(Object.keys(desk().handlers).sort()).toEqual([...OPERATION_NAMES].sort());
});

describe('the workspace', () => {
  it('names the library and the analyst, whose name can be changed', async () => {
    const { handlers, library, fakes } = desk();
    expect(value(await handlers['workspace.get']({}))).toEqual({
      libraryId: library().id,
      libraryPath: ':memory:',
      recent: [],
      analyst: 'Ines Calder',
      suggestions: true,
      preferences: DEFAULT_PREFERENCES,
      exportFolder: null,
      appVersion: '0.1.0',
      platform: 'linux',
      latest: null,
      keptOut: null,
      copy: null,
    });
    const renamed = value(await handlers['workspace.set-analyst']({ analyst: 'Tomas Vell' }));
    expect([renamed.analyst, fakes.analyst]).toEqual(['Tomas Vell', 'Tomas Vell']);
  });

  it('keeps how the desk is to look and tells the window', async () => {
    const { handlers, fakes } = desk();
    const preferences = { ...DEFAULT_PREFERENCES, theme: 'dark' as const };
    const workspace = value(await handlers['workspace.prefer']({ preferences }));
    expect([workspace.preferences, fakes.preferences]).toEqual([preferences, preferences]);
    expect(fakes.calls).toEqual(['theme dark']);
  });

  it('has the folder for reports chosen in a dialog, and keeps it when that is closed', async () => {
    const { handlers, fakes } = desk();
    const choose = async () =>
      value(await handlers['workspace.choose-export-folder']({})).exportFolder;
    fakes.folder = '/desk/reports';
    expect(await choose()).toBe('/desk/reports');
    fakes.folder = null;
    expect(await choose()).toBe('/desk/reports');
    expect(value(await handlers['workspace.forget-export-folder']({})).exportFolder).toBeNull();
  });

  it('shows the library’s own file and no other', async () => {
    const { handlers, fakes, library } = desk();
    value(await handlers['library.reveal']({}));
    expect(fakes.calls).toEqual([`reveal ${library().path}`]);
  });

  it('remembers whether suggestions are shown', async () => {
    const { handlers, fakes } = desk();
    const hidden = value(await handlers['workspace.show-suggestions']({ shown: false }));
    expect([hidden.suggestions, fakes.suggestions]).toEqual([false, false]);
  });
});

describe('another library', () => {
  it('takes the place of the open one, which is closed', async () => {
    const { handlers, fakes, library } = desk();
    value(library().commit(imported()));
    const before = library();
    fakes.library = join(temporaryFolder(), 'b.sourcemark');
    value(await handlers['library.new']({}));
    expect(fakes.calls).toEqual([`opened ${fakes.library}`, 'reload']);
    expect(value(await handlers['library.list']({}))).toEqual([]);
    expect(library().path).toBe(fakes.library);
    expect(() => before.list()).toThrow();
  });

  it('does not take what was made in the one before', async () => {
    const { handlers, fakes, library } = desk();
    const before = library().id;
    fakes.library = join(temporaryFolder(), 'b.sourcemark');
    value(await handlers['library.new']({}));
    const late = await handlers['change.commit']({ libraryId: before, change: imported() });
    expect(late).toMatchObject({ ok: false, error: { code: 'other-library' } });
    expect(value(await handlers['library.list']({}))).toEqual([]);
  });

  it('is not opened where it cannot be, and the open one stays', async () => {
    const { handlers, fakes, library } = desk();
    value(library().commit(imported()));
    fakes.library = join(temporaryFolder(), 'letter.txt');
    writeFileSync(fakes.library, 'Dear editor');
    const result = await handlers['library.open']({});
    expect(result).toMatchObject({ ok: false, error: { code: 'library-unreadable' } });
    expect(value(await handlers['library.list']({}))).toHaveLength(1);
    expect(fakes.calls).toEqual([]);
  });

  it('is opened only where there is one', async () => {
    const { handlers, fakes } = desk();
    fakes.library = join(temporaryFolder(), 'gone.sourcemark');
    expect(await handlers['library.open']({})).toMatchObject({ ok: false });
    expect(existsSync(fakes.library)).toBe(false);
  });

  it('is left alone when the dialog is closed', async () => {
    const { handlers, fakes } = desk();
    expect(value(await handlers['library.open']({}))).toBeNull();
    expect(value(await handlers['library.new']({}))).toBeNull();
    expect(fakes.calls).toEqual([]);
  });
});

describe('deleting an article', () => {
  it('takes every record with it, and undo brings every one back', async () => {
    const { handlers, library } = desk();
    const [tag, people] = [claim(0x101, 'officials said'), source(0x201)];
    const chain = { ...attribution(0x302, tag.id, people.id), parentId: id(0x301) };
    value(library().commit(imported()));
    value(
      library().commit(
        change(1, [
          create('claim', tag),
          create('source', people),
          create('attribution', attribution(0x301, tag.id, people.id)),
          create('attribution', chain),
          create('decision', decision(0x401, { outcome: 'accepted', claimId: tag.id })),
          create('decision', decision(0x402)),
        ]),
      ),
    );
    const before = value(await handlers['article.open']({ articleId }));
    expect(before.decisions).toHaveLength(2);
    const { ops, label } = value(await handlers['article.deletion']({ articleId }));
    expect(label).toBe('Delete “Ferry talks stall”');
    const removal = change(2, ops, { label });
    value(await handlers['change.commit']({ libraryId: library().id, change: removal }));
    expect(value(await handlers['library.list']({}))).toEqual([]);
    expect(value(library().check())).toEqual([]);
    expect(value(await handlers['library.history']({}))).toMatchObject([{ id: removal.id }]);
    expect(value(await handlers['article.history']({ articleId })).at(-1)).toEqual(removal);
    const undo = invert(removal, { id: id(0x2000), at: stamp(3), actor: 'Ines Calder' });
    value(await handlers['change.commit']({ libraryId: library().id, change: undo }));
    expect(value(await handlers['article.open']({ articleId }))).toEqual(before);
    expect(value(library().check())).toEqual([]);
  });
});

describe('visiting an article’s address', () => {
  async function visit(url: string) {
    const { handlers, library, fakes } = desk();
    value(
      library().commit(change(0, [create('article', article(1, { url })), create('text', text())])),
    );
    const result = await handlers['article.visit']({ articleId });
    return { code: result.ok ? 'ok' : result.error.code, calls: fakes.calls };
  }

  it('opens a web address', async () => {
    expect(await visit('https://example.org/a?b=c')).toEqual({
      code: 'ok',
      calls: ['visit https://example.org/a?b=c'],
    });
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'smb://host/share', 'no address'])(
    'opens nothing for %s',
    async (url) => {
      expect(await visit(url)).toEqual({ code: 'forbidden', calls: [] });
    },
  );

  it('says that there is none', async () => {
    expect(await visit('')).toEqual({ code: 'not-found', calls: [] });
  });
});

it('passes on that the page is ready to close', async () => {
  const { handlers, fakes } = desk();
  value(await handlers['window.ready-to-close']({ loose: 0 }));
  expect(fakes.calls).toEqual(['ready']);
});

it('asks before the page is closed with changes that are nowhere else', async () => {
  const { handlers, fakes } = desk();
  value(await handlers['window.ready-to-close']({ loose: 3 }));
  expect(fakes.calls).toEqual(['wait', 'lose 3', 'stay']);
  fakes.mayLose = true;
  fakes.calls = [];
  value(await handlers['window.ready-to-close']({ loose: 3 }));
  expect(fakes.calls).toEqual(['wait', 'lose 3', 'ready']);
});
