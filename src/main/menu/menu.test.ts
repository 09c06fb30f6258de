import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../shared/api';
import { acceleratorOf } from './accelerator';
import { contextMenuTemplate } from './contextMenuTemplate';
import { type MenuContext, menuTemplate } from './template';

type Item = MenuItemConstructorOptions;

const context = (more: Partial<MenuContext> = {}): MenuContext => ({
  platform: 'linux',
  development: false,
  recentLibraries: [],
  keys: {},
  run: () => undefined,
  openLibrary: () => undefined,
  ...more,
});

function itemsOf(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : []),
  ]);
}
const items = (more?: Partial<MenuContext>) => itemsOf(menuTemplate(context(more)));
const byId = (id: string, more?: Partial<MenuContext>) =>
  items(more).find((item) => item.id === id);
const click = (item: Item | undefined) => (item?.click as (() => void) | undefined)?.();
const roles = (more?: Partial<MenuContext>) => items(more).map(({ role }) => role);

describe('menuTemplate', () => {
  it('offers every command once, under its own label', () => {
    const found = items().filter(({ id }) => id !== undefined && id !== 'library.recent');
    expect(found.map(({ id, label }) => [id, label])).toEqual(
      expect.arrayContaining(COMMANDS.map(({ id, label }) => [id, label])),
    );
    expect(found).toHaveLength(COMMANDS.length);
  });

  it('runs the command that is chosen', () => {
    const run = vi.fn();
    click(byId('report.export', { run }));
    expect(run).toHaveBeenCalledExactlyOnceWith('report.export');
  });

  it('registers no key that somebody may type', () => {
    const typed = items().filter(
      ({ accelerator, registerAccelerator }) =>
        typeof accelerator === 'string' &&
        !accelerator.includes('CmdOrCtrl') &&
        registerAccelerator !== false,
    );
    expect(typed).toEqual([]);
  });

  it('gives no key to two items', () => {
    const keys = items()
      .filter(({ registerAccelerator }) => registerAccelerator !== false)
      .flatMap(({ accelerator }) => (typeof accelerator === 'string' ? [accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names a recent library on one line, whatever it is called', () => {
    const names = ['/desk/a\nb\u202egpj.sourcemark', `/desk/${'long '.repeat(100)}.sourcemark`];
    const submenu = byId('library.recent', { recentLibraries: names })?.submenu as Item[];
    expect(submenu[0]?.label).toBe('a b gpj.sourcemark (/desk/a b gpj.sourcemark)');
    expect(submenu[1]?.label).toMatch(/^long .{110,120}…$/u);
  });

  it('lists recent libraries and opens the one chosen', () => {
    const openLibrary = vi.fn();
    const more = { recentLibraries: ['/desk/R&D.sourcemark', '/desk/b.sourcemark'], openLibrary };
    const submenu = byId('library.recent', more)?.submenu as Item[];
    expect(submenu[0]?.label).toContain('R&&D.sourcemark');
    click(submenu[1]);
    expect(openLibrary).toHaveBeenCalledExactlyOnceWith('/desk/b.sourcemark');
    expect(byId('library.recent')?.enabled).toBe(false);
  });

  it('has tools for developers only while developing', () => {
    expect(roles()).not.toContain('toggleDevTools');
    expect(roles()).not.toContain('reload');
    expect(roles({ development: true })).toEqual(
      expect.arrayContaining(['reload', 'toggleDevTools']),
    );
  });

  it('keeps the system’s own items where each system has them', () => {
    expect(roles()).toEqual(
      expect.arrayContaining([
        'cut',
        'copy',
        'paste',
        'zoomIn',
        'togglefullscreen',
        'quit',
        'about',
      ]),
    );
    expect(roles({ platform: 'darwin' })[0]).toBe('appMenu');
    expect(roles({ platform: 'darwin' })).not.toContain('quit');
  });

  it('begins and ends no menu with a line', () => {
    for (const { submenu } of menuTemplate(context())) {
      const inside = submenu as Item[];
      expect(inside[0]?.type).not.toBe('separator');
      expect(inside.at(-1)?.type).not.toBe('separator');
    }
  });
});

describe('acceleratorOf', () => {
  it.each([
    [['Mod+Shift+Z', 'Mod+Y'], { accelerator: 'CmdOrCtrl+Shift+Z' }],
    [['J'], { accelerator: 'J', registerAccelerator: false }],
    [['Shift+J'], { accelerator: 'Shift+J', registerAccelerator: false }],
    [['+', '='], { accelerator: 'Plus', registerAccelerator: false }],
    [[], {}],
  ])('writes %j as Electron wants it', (keys, expected) => {
    expect(acceleratorOf({ keys }, 'linux')).toEqual(expected);
  });

  it('leaves single keys out on macOS, which would register them', () => {
    expect(acceleratorOf({ keys: ['J'] }, 'darwin')).toEqual({});
    expect(acceleratorOf({ keys: ['Mod+E'] }, 'darwin')).toEqual({ accelerator: 'CmdOrCtrl+E' });
  });
});

describe('contextMenuTemplate', () => {
  const editFlags = { canCut: false, canCopy: true, canPaste: true, canSelectAll: true };

  it('offers the clipboard in a field, each as far as it can', () => {
    const place = { isEditable: true, selectionText: '', editFlags };
    expect(contextMenuTemplate(place)[0]).toEqual({ role: 'cut', enabled: false });
    expect(contextMenuTemplate(place).map(({ role }) => role)).toEqual(
      expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']),
    );
  });

  it('offers copying where text is selected, and elsewhere nothing', () => {
    const place = { isEditable: false, editFlags };
    expect(contextMenuTemplate({ ...place, selectionText: 'said' })).toEqual([
      { role: 'copy', enabled: true },
    ]);
    expect(contextMenuTemplate({ ...place, selectionText: '' })).toEqual([]);
  });
});
