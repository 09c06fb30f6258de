import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { LAYERS } from './eslint.layers.js';

/**
 * The project's own lint configuration with its layering rule alone. Without types, so that files need not
 * exist to be linted.
 */
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { project: null } } },
  ruleFilter: ({ ruleId }) => ruleId === 'layers/imports',
});

/** What the rule says about a file of `code` at `path` (under src/). */
async function said(path, code) {
  const [result] = await eslint.lintText(code, { filePath: `src/${path}` });
  return result.messages.map(({ message }) => message);
}

/** Row of the table; a file it covers; imports the row forbids; imports it allows. */
const CASES = [
  [
    'shared/model',
    'shared/model/claim.ts',
    ['../text', '../history', 'uuid', 'node:fs', 'electron', 'react'],
    ['valibot', './text'],
  ],
  [
    'shared/text',
    'shared/text/words.ts',
    ['../anchoring', '../history', 'valibot', 'fs'],
    ['../model', './body'],
  ],
  [
    'shared/anchoring',
    'shared/anchoring/quote.ts',
    ['../history', '../report', 'valibot'],
    ['../model', '../text'],
  ],
  [
    'shared/history',
    'shared/history/fold.ts',
    ['../text', '../report', '../api', 'uuid'],
    ['../model', '../anchoring', 'valibot'],
  ],
  [
    'shared/suggest',
    'shared/suggest/cues.ts',
    ['../history', '../report', 'valibot'],
    ['../model', '../text', '../anchoring'],
  ],
  [
    'shared/agreement',
    'shared/agreement/units.ts',
    ['../history', '../review', 'valibot'],
    ['../model'],
  ],
  [
    'shared/review',
    'shared/review/copyOf.ts',
    ['../report', '../suggest', '../api', 'node:crypto'],
    ['../model', '../history', '../agreement', '@noble/hashes'],
  ],
  [
    'shared/exchange',
    'shared/exchange/clashes.ts',
    ['../review', '../api', 'node:crypto'],
    ['../model', '../history', 'valibot'],
  ],
  [
    'shared/report',
    'shared/report/html/page.ts',
    ['../../api', '../../suggest', 'react', 'papaparse', 'node:path'],
    ['../../history', '../../text', '../build'],
  ],
  [
    'shared/report/provenance.ts',
    'shared/report/provenance.ts',
    ['../suggest', '../suggest/suggest', '../api'],
    ['../suggest/rules', '../model', './model'],
  ],
  [
    'shared/folders',
    'shared/folders/walk.ts',
    ['../api', '../model', 'node:fs', 'electron'],
    ['./names'],
  ],
  [
    'shared/listing',
    'shared/listing/filter.ts',
    ['../history', '../report', '../../main/services', 'electron'],
    ['../model', './names'],
  ],
  [
    'shared/across',
    'shared/across/across.ts',
    ['../history', '../suggest', '../../main/services', 'electron'],
    ['../report', '../listing', '../api', '../text'],
  ],
  [
    'shared/api',
    'shared/api/contract.ts',
    ['../history', '../report', '../review', '../text', 'electron'],
    ['../model', '../review/copyChoice', 'valibot'],
  ],
  [
    'main/services',
    'main/services/importArticle.ts',
    ['electron', '../storage', '../ipc', '../exporters', 'node:http', '@photostructure/sqlite'],
    ['../../shared/report', '../importers', 'uuid', 'node:path', 'node:fs/promises', 'crypto'],
  ],
  [
    'main/storage',
    'main/storage/open.ts',
    ['electron', '../services', '../ipc'],
    ['@photostructure/sqlite', 'node:fs', '../../shared/model'],
  ],
  [
    'main/importers',
    'main/importers/html.ts',
    ['electron', '../storage', '../services'],
    ['linkedom', '@mozilla/readability', 'node:path'],
  ],
  [
    'main/exporters',
    'main/exporters/pdf.ts',
    ['electron', '../storage', '../importers'],
    ['docx', 'node:path', '../../shared/report'],
  ],
  [
    'main/ipc',
    'main/ipc/route.ts',
    ['../storage', '../importers', '../cli', '@photostructure/sqlite'],
    ['electron', '../services', '../windows', '../../shared/api'],
  ],
  ['main/security', 'main/security/csp.ts', ['../storage', 'uuid'], ['electron', 'node:path']],
  [
    'main/windows',
    'main/windows/mainWindow.ts',
    ['../storage', '../../renderer/state'],
    ['electron', '../settings'],
  ],
  [
    'main/menu',
    'main/menu/template.ts',
    ['../storage', '../cli'],
    ['electron', '../dialogs', '../../shared/api'],
  ],
  [
    'main/settings',
    'main/settings/index.ts',
    ['../storage', '../importers'],
    ['electron', 'node:fs', '../security'],
  ],
  [
    'main/dialogs',
    'main/dialogs/ask.ts',
    ['../storage', '../exporters'],
    ['electron', '../services', '../menu'],
  ],
  [
    'main/*',
    'main/index.ts',
    ['../renderer/state', '../preload', 'react', '@photostructure/sqlite'],
    ['electron', './storage', './ipc/route', '../shared/api', 'uuid', 'node:path'],
  ],
  [
    'main/cli',
    'main/cli/index.ts',
    ['electron', '../ipc', '../windows', '../settings'],
    ['commander', '../services', '../storage', '../importers', '../exporters', 'node:fs'],
  ],
  [
    'preload',
    'preload/index.ts',
    ['../shared/model', '../main/ipc', 'node:fs', 'valibot'],
    ['electron', '../shared/api'],
  ],
  [
    'renderer/bridge',
    'renderer/bridge/ipc.ts',
    ['../state', 'react', 'electron', 'node:fs'],
    ['../../shared/api', 'dexie', 'uuid'],
  ],
  [
    'renderer/state',
    'renderer/state/edits/claims.ts',
    ['../../bridge', '../../editor', '../../components/app', 'react', 'dexie'],
    ['../../../shared/model', '../selectors', 'uuid'],
  ],
  [
    'renderer/state/effects',
    'renderer/state/effects/library.ts',
    ['../../editor', 'react', 'dexie'],
    ['../../bridge', '../../../shared/api', '../state'],
  ],
  [
    'renderer/state/store.ts',
    'renderer/state/store.ts',
    ['../bridge', 'react-dom', 'dexie'],
    ['react', './reducer'],
  ],
  [
    'renderer/editor',
    'renderer/editor/paint.ts',
    ['react', '../state', '../bridge'],
    ['prosemirror-view', 'prosemirror-state', '../../shared/anchoring'],
  ],
  [
    'renderer/components',
    'renderer/components/inspector/Claim.tsx',
    ['../../bridge', '../../editor', 'dexie', 'prosemirror-view', '../../../main/services'],
    [
      'react',
      'react-dom/client',
      'cmdk',
      '../../state',
      '../controls/Choice',
      '../../../shared/model',
    ],
  ],
  [
    'renderer/components/article/ArticleText.tsx',
    'renderer/components/article/ArticleText.tsx',
    ['../../bridge', 'prosemirror-view'],
    ['../../editor', 'react', '../controls/Choice'],
  ],
  [
    'renderer/*',
    'renderer/main.tsx',
    ['../main/services', 'electron', 'node:fs', 'dexie'],
    [
      './bridge',
      './state',
      './components/app',
      './styles/base.css',
      'react-dom/client',
      '../shared/api',
    ],
  ],
];

describe.each(CASES)('%s', (row, file, forbidden, allowed) => {
  const { why } = LAYERS.find(({ name }) => name === row) ?? {};

  it.each(forbidden)('may not import %s, and is told why', async (specifier) => {
    const [message, ...more] = await said(file, `import { x } from '${specifier}';`);
    expect(message).toContain(`${row} may not import '${specifier}'`);
    expect(message).toContain(why);
    expect(more).toEqual([]);
  });

  it.each(allowed)('may import %s', async (specifier) => {
    expect(await said(file, `import { x } from '${specifier}';`)).toEqual([]);
  });
});

describe('types only', () => {
  it.each([
    ['shared/api/result.ts', '../history'],
    ['main/services/ports.ts', '../storage'],
    ['renderer/state/state.ts', '../bridge'],
    ['renderer/components/article/SelectionToolbar.tsx', '../../editor'],
  ])('%s may import the types of %s, not its values', async (file, specifier) => {
    expect(await said(file, `import type { X } from '${specifier}';`)).toEqual([]);
    expect(await said(file, `import { type X } from '${specifier}';`)).toEqual([]);
    expect(await said(file, `export type { X } from '${specifier}';`)).toEqual([]);
    expect(await said(file, `type X = import('${specifier}').X;`)).toEqual([]);
    expect(await said(file, `import { type X, y } from '${specifier}';`)).toHaveLength(1);
    expect(await said(file, `import '${specifier}';`)).toHaveLength(1);
  });
});

describe('every way to import is seen', () => {
  it.each([
    `import electron from 'electron';`,
    `import * as electron from 'electron';`,
    `import 'electron';`,
    `import type { App } from 'electron';`,
    `export { app } from 'electron';`,
    `export * from 'electron';`,
    `const electron = await import('electron');`,
    `const electron = require('electron');`,
    `import electron = require('electron');`,
    `type App = import('electron').App;`,
    `import { app } from 'electron/main';`,
  ])('%s', async (code) => {
    expect(await said('main/storage/open.ts', code)).toHaveLength(1);
  });
});

describe('the table', () => {
  it('has a case here for every row, and every case has its row', () => {
    expect(CASES.map(([row]) => row).toSorted()).toEqual(LAYERS.map(({ name }) => name).toSorted());
  });

  it('asks for a row for a folder that has none', async () => {
    expect(await said('shared/standards/rules.ts', `import '../model';`)).toEqual([
      expect.stringContaining('give its folder a row'),
    ]);
  });

  it('keeps test builders out of the product, and leaves tests free', async () => {
    const code = `import { aClaim } from '../testing/builders';`;
    expect(await said('shared/report/build.ts', code)).toEqual([
      expect.stringContaining('only for tests'),
    ]);
    expect(await said('shared/report/build.test.ts', code)).toEqual([]);
    expect(await said('shared/testing/builders.ts', `import '../history';`)).toEqual([]);
  });
});
