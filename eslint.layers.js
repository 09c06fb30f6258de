import { builtinModules } from 'node:module';
import { posix, relative, sep } from 'node:path';

/**
 * Who may import what. One row a folder or file under src/; the longest name that fits decides.
 * A name in `may` is a folder or file under src/, a package (`prosemirror-*`: any that starts so), or
 *   node       any Node built-in (`node:fs`: that one, and what is below it)
 *   packages   any npm package but electron
 *   type X     X, but only its types
 * What a row covers may import itself. A name that ends in /* covers the files of that folder and no folders.
 * `also` in place of `may`: an exception, on top of what the folder around it may.
 * Tests and what is in a folder named `testing` are free; product code never imports those.
 */
export const LAYERS = [
  {
    name: 'shared/model',
    may: ['valibot'],
    why: 'records are the ground everything stands on, so they stand on nothing',
  },
  {
    name: 'shared/text',
    may: ['shared/model'],
    why: 'reading a text needs its records and nothing that is made of claims',
  },
  {
    name: 'shared/anchoring',
    may: ['shared/model', 'shared/text'],
    why: 'anchors are arithmetic on a text; history builds on them',
  },
  {
    name: 'shared/history',
    may: ['shared/model', 'shared/anchoring', 'valibot'],
    why: 'history decides what is stored, so it runs unchanged in every process',
  },
  {
    name: 'shared/suggest',
    may: ['shared/model', 'shared/text', 'shared/anchoring'],
    why: 'suggestions never count, so they know no changes and no reports',
  },
  {
    name: 'shared/agreement',
    may: ['shared/model'],
    why: 'agreement is arithmetic on spans and values, whoever made them',
  },
  {
    name: 'shared/review',
    may: [
      'shared/model',
      'shared/text',
      'shared/anchoring',
      'shared/history',
      'shared/agreement',
      'valibot',
      '@noble/hashes',
    ],
    why: 'a review is read the same in the app, in a review copy and on the command line',
  },
  {
    name: 'shared/exchange',
    may: ['shared/model', 'shared/text', 'shared/history', 'valibot'],
    why: 'what desks tell each other is made of changes, and read the same on each of them',
  },
  {
    name: 'shared/report',
    may: [
      'shared/model',
      'shared/text',
      'shared/anchoring',
      'shared/history',
      'shared/agreement',
      'shared/review',
    ],
    why: 'a report is a pure function of the records, so that anyone can compute it again',
  },
  {
    name: 'shared/report/provenance.ts',
    also: ['shared/suggest/rules'],
    why: 'the method note prints the words of the rules that people decided about, and nothing else of the engine',
  },
  {
    name: 'shared/folders',
    may: ['shared/text'],
    why: 'what is looked for in a folder is told by names, whoever lists them',
  },
  {
    name: 'shared/listing',
    may: ['shared/model', 'shared/text', 'type shared/api'],
    why: 'which articles are listed is decided from what the list says of them, the same in the page and in main',
  },
  {
    name: 'shared/across',
    may: [
      'shared/model',
      'shared/text',
      'shared/anchoring',
      'shared/report',
      'shared/listing',
      'shared/api',
    ],
    why: 'figures across articles are sums of what each report counts',
  },
  {
    name: 'shared/api',
    may: [
      'shared/model',
      'type shared/history',
      'type shared/review',
      'type shared/folders',
      'shared/review/copyChoice',
      'valibot',
    ],
    why: 'the contract is loaded by every process, so it carries names and schemas, no behaviour',
  },

  {
    name: 'main/services',
    may: [
      'shared',
      'type main/storage',
      'main/importers',
      'uuid',
      'node:path',
      'node:crypto',
      'node:fs',
    ],
    why: 'use cases run under the app, the command line and tests: no Electron, no SQLite; they are handed their dependencies',
  },
  {
    name: 'main/storage',
    may: ['shared', 'packages', 'node'],
    why: 'the library opens without Electron, and does not know who uses it',
  },
  {
    name: 'main/importers',
    may: ['shared', 'packages', 'node'],
    why: 'an importer turns bytes into a text: no Electron, no library, no use cases',
  },
  {
    name: 'main/exporters',
    may: ['shared', 'packages', 'node'],
    why: 'an exporter turns a report into a file: no Electron, no library, no use cases',
  },
  ...['ipc', 'security', 'windows', 'menu', 'settings', 'dialogs'].map((folder) => ({
    name: `main/${folder}`,
    may: [
      'electron',
      'shared',
      'main/services',
      'main/ipc',
      'main/security',
      'main/windows',
      'main/menu',
      'main/settings',
      'main/dialogs',
      'node',
      'valibot',
    ],
    why: 'the Electron shell reaches the library only through services',
  })),
  {
    name: 'main/*',
    may: ['main', 'shared', 'electron', 'uuid', 'node'],
    why: 'the composition root puts main together and works on nothing itself',
  },
  {
    name: 'main/cli',
    may: [
      'main/services',
      'main/storage',
      'main/importers',
      'main/exporters',
      'shared',
      'commander',
      'uuid',
      'node',
    ],
    why: 'the command line runs where there is no Electron',
  },

  {
    name: 'preload',
    may: ['electron', 'shared/api'],
    why: 'the preload exposes the names of the contract and nothing else',
  },

  {
    name: 'renderer/bridge',
    may: ['shared', 'dexie', 'uuid', 'valibot'],
    why: 'adapters know the contract, not who calls them',
  },
  {
    name: 'renderer/state',
    may: ['shared', 'type renderer/bridge', 'uuid'],
    why: 'reducer, actions and selectors are pure; effects are the only callers of the bridge',
  },
  {
    name: 'renderer/state/effects',
    also: ['renderer/bridge'],
    why: 'effects are the one part of the state that calls the bridge, and they show nothing',
  },
  {
    name: 'renderer/state/store.ts',
    also: ['react'],
    why: 'the one file of the state that hands it to React',
  },
  {
    name: 'renderer/editor',
    may: ['prosemirror-*', 'shared'],
    why: 'the editor paints what it is given: no React, no state, no bridge',
  },
  {
    name: 'renderer/components',
    may: [
      'renderer/state',
      'shared',
      'type renderer/editor',
      'react',
      'react-dom',
      'cmdk',
      '@floating-ui/react-dom',
    ],
    why: 'components show state and dispatch actions; only effects call the bridge, and one component mounts the editor',
  },
  {
    name: 'renderer/components/article/ArticleText.tsx',
    also: ['renderer/editor'],
    why: 'the one component that mounts the editor',
  },
  {
    name: 'renderer/*',
    may: ['renderer', 'shared', 'react', 'react-dom', 'uuid'],
    why: 'the root wires the page together',
  },
];

const inside = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** Whether a row is about `path` (under src/, with or without its extension). */
function fits({ name }, path) {
  return name.endsWith('/*') ? posix.dirname(path) === name.slice(0, -2) : inside(path, name);
}

const rowsFor = (path, layers) =>
  layers.filter((row) => fits(row, path)).sort((a, b) => b.name.length - a.name.length);

/** What a specifier in `from` (under src/) names: a path under src/, `node:...` or a package. */
function targetOf(specifier, from) {
  if (specifier.startsWith('.')) {
    return { path: posix.join(posix.dirname(from), specifier.replace(/\?.*$/u, '')) };
  }
  const bare = specifier.replace(/^node:/u, '');
  if (builtinModules.includes(bare)) return { node: `node:${bare}` };
  return {
    package: specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/'),
  };
}

function allows(entry, target, typesOnly) {
  if (entry.startsWith('type ')) return typesOnly && allows(entry.slice(5), target, typesOnly);
  if (target.node !== undefined) return entry === 'node' || inside(target.node, entry);
  if (target.path !== undefined) return inside(target.path, entry);
  if (entry === 'packages') return target.package !== 'electron';
  return entry.endsWith('*')
    ? target.package.startsWith(entry.slice(0, -1))
    : target.package === entry;
}

/** What is wrong with an import of `specifier` in `from` (a path under src/), or null. */
export function offence(from, specifier, typesOnly, layers = LAYERS) {
  const [row, ...around] = rowsFor(from, layers);
  if (row === undefined) return `src/${from} is in no layer: give its folder a row`;
  const rows = row.may === undefined ? [row, ...around.slice(0, 1)] : [row];
  const target = targetOf(specifier, from);
  if (
    target.path !== undefined &&
    /(?:^|\/)testing(?:\/|$)|\.(?:test|torture)$/u.test(target.path)
  ) {
    return 'product code does not import what is only for tests';
  }
  const may = rows.flatMap((each) => each.may ?? each.also);
  const own = target.path !== undefined && rows.some((each) => fits(each, target.path));
  if (own || may.some((entry) => allows(entry, target, typesOnly))) return null;
  const only = may.includes(`type ${target.path ?? target.package}`) ? ' except for types' : '';
  return `${row.name} may not import '${specifier}'${only}: ${row.why}. It may: ${may.join(', ')}`;
}

/** Every import, export-from, import() and require() with a literal specifier is held against the table. */
const imports = {
  meta: {
    type: 'problem',
    docs: { description: 'Folders import only what the table of layers lets them' },
    messages: { layer: '{{offence}} (eslint.layers.js)' },
    schema: [],
  },
  create(context) {
    const from = relative(`${context.cwd}${sep}src`, context.filename).split(sep).join('/');
    const check = (source, typesOnly) => {
      if (typeof source?.value !== 'string') return;
      const found = offence(from, source.value, typesOnly);
      if (found !== null) {
        context.report({ node: source, messageId: 'layer', data: { offence: found } });
      }
    };
    const declaration = (node) => {
      const specifiers = node.specifiers ?? [];
      const kind = node.importKind ?? node.exportKind;
      const every = (each) => (each.importKind ?? each.exportKind) === 'type';
      check(node.source, kind === 'type' || (specifiers.length > 0 && specifiers.every(every)));
    };
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => check(node.expression, false),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0], false),
    };
  },
};

export const layers = { meta: { name: 'layers' }, rules: { imports } };
