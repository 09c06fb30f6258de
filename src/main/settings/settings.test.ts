import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fill, smallDisk } from '../storage/testing/media';
import { withArticleOpened, withLibraryOpened } from './recent';
import { DEFAULT_SETTINGS, RECENT_LIMIT, readSettings } from './schema';
import { SettingsFile } from './settingsFile';

let folder: string;
let said: string[];
const open = () => new SettingsFile(folder, (message) => said.push(message));
const file = () => join(folder, 'settings.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcemark-settings-'));
  said = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

describe('SettingsFile', () => {
  it('begins with the defaults, without a word and without a file', () => {
    expect(open().get()).toEqual(DEFAULT_SETTINGS);
    expect(said).toEqual([]);
    expect(existsSync(file())).toBe(false);
  });

  it('gathers changes into one write, and finds them again', () => {
    const settings = open();
    settings.update({ analyst: 'Ines Abreu' });
    settings.update({ lastLibrary: '/desk/a.sourcemark' });
    expect(existsSync(file())).toBe(false);
    vi.runAllTimers();
    expect(open().get()).toMatchObject({
      analyst: 'Ines Abreu',
      lastLibrary: '/desk/a.sourcemark',
    });
  });

  it('writes what is left when the app ends, and leaves no half-written file', () => {
    const settings = open();
    settings.update({ analyst: 'Ines Abreu' });
    settings.flush();
    expect(open().get().analyst).toBe('Ines Abreu');
    expect(existsSync(`${file()}.partial`)).toBe(false);
  });

  it('shows suggestions to those whose file was written before there were any', () => {
    const { suggestions: _none, ...older } = { ...DEFAULT_SETTINGS, analyst: 'Ines Abreu' };
    writeFileSync(file(), JSON.stringify(older));
    expect(open().get()).toMatchObject({ analyst: 'Ines Abreu', suggestions: true });
    expect(said).toEqual([]);
  });

  it('knows how older files want the desk to look: as it comes', () => {
    const { preferences: _none, exportFolder: _neither, ...older } = DEFAULT_SETTINGS;
    writeFileSync(file(), JSON.stringify(older));
    expect(open().get()).toEqual(DEFAULT_SETTINGS);
    expect(said).toEqual([]);
  });

  it('keeps a damaged file aside, says so, and goes on with the defaults', () => {
    writeFileSync(file(), '{"analyst": "Ines');
    const settings = open();
    expect(settings.get()).toEqual(DEFAULT_SETTINGS);
    expect(readFileSync(join(folder, 'settings.damaged.json'), 'utf8')).toBe('{"analyst": "Ines');
    expect(said).toHaveLength(1);
    settings.flush();
    expect(open().get()).toEqual(DEFAULT_SETTINGS);
    expect(said).toHaveLength(1);
  });

  it('keeps the fields that can be read where others cannot', () => {
    writeFileSync(
      file(),
      JSON.stringify({
        ...DEFAULT_SETTINGS,
        lastLibrary: '/desk/a.sourcemark',
        window: { zoom: 'x' },
      }),
    );
    const { lastLibrary, window } = open().get();
    expect(lastLibrary).toBe('/desk/a.sourcemark');
    expect(window).toEqual(DEFAULT_SETTINGS.window);
    expect(existsSync(join(folder, 'settings.damaged.json'))).toBe(true);
  });

  it('keeps the old file whole on a full disk, and writes what it could not before when the app ends', () => {
    const disk = smallDisk(64 << 10);
    const settings = new SettingsFile(disk, (message) => said.push(message));
    settings.update({ analyst: 'Ines Abreu' });
    settings.flush();
    const free = fill(disk);
    settings.update({ analyst: 'Mara Okello' });
    vi.runAllTimers();
    expect(said).toEqual([expect.stringContaining('could not be written')]);
    expect(new SettingsFile(disk, () => undefined).get().analyst).toBe('Ines Abreu');
    expect(readdirSync(disk).toSorted()).toEqual(['filler', 'settings.json']);
    free();
    settings.flush();
    expect(new SettingsFile(disk, () => undefined).get().analyst).toBe('Mara Okello');
  });

  it('does not fail where nothing can be written', () => {
    const settings = new SettingsFile(join(folder, 'a\0b'), (message) => said.push(message));
    settings.update({ analyst: 'Ines Abreu' });
    settings.flush();
    expect(settings.get().analyst).toBe('Ines Abreu');
    expect(said.length).toBeGreaterThan(0);
  });
});

describe('readSettings', () => {
  it.each(['', 'null', '[]', '7', '"text"'])('takes %j for damaged', (text) => {
    expect(readSettings(text)).toEqual({ data: DEFAULT_SETTINGS, damaged: true });
  });
});

describe('withLibraryOpened', () => {
  it('puts the library first, names it once, and forgets the oldest', () => {
    const many = Array.from({ length: RECENT_LIMIT }, (_, index) => `/desk/${index}.sourcemark`);
    const { lastLibrary, recentLibraries } = withLibraryOpened(
      { recentLibraries: many },
      '/desk/3.sourcemark',
    );
    expect(lastLibrary).toBe('/desk/3.sourcemark');
    expect(recentLibraries.slice(0, 2)).toEqual(['/desk/3.sourcemark', '/desk/0.sourcemark']);
    expect(recentLibraries).toHaveLength(RECENT_LIMIT);
    const next = withLibraryOpened({ recentLibraries }, '/desk/new.sourcemark').recentLibraries;
    expect(next).toHaveLength(RECENT_LIMIT);
    expect(next).not.toContain('/desk/9.sourcemark');
  });
});

it('remembers the articles opened last, by library, and forgets those of libraries not opened for long', () => {
  let settings = { recentArticles: {} as Record<string, string[]> };
  for (const each of ['a', 'b', 'a']) settings = withArticleOpened(settings, 'one', each);
  expect(settings.recentArticles['one']).toEqual(['a', 'b']);
  for (let n = 0; n < 40; n += 1)
    settings = withArticleOpened(settings, `desk ${n}`, `article ${n}`);
  expect(Object.keys(settings.recentArticles)).toHaveLength(30);
  expect(settings.recentArticles['one']).toBeUndefined();
  for (let n = 0; n < 40; n += 1) settings = withArticleOpened(settings, 'two', `article ${n}`);
  expect(settings.recentArticles['two']).toHaveLength(30);
});
