import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import {
  type Command,
  type CommandId,
  type MenuName,
  type Preferences,
  withKeys,
} from '../../shared/api';
import { shorten, visible } from '../../shared/text';
import { acceleratorOf } from './accelerator';

export interface MenuContext {
  /** `process.platform`. */
  readonly platform: string;
  /** Adds what only developers need. */
  readonly development: boolean;
  /** Paths, the last opened first. */
  readonly recentLibraries: readonly string[];
  /** The keys of commands that have others than those they come with. */
  readonly keys: Preferences['keys'];
  /** A command was chosen. */
  readonly run: (id: CommandId) => void;
  readonly openLibrary: (path: string) => void;
}

type Item = MenuItemConstructorOptions;
/** How many characters of a path the menu shows. */
const LABEL = 120;
const line: Item = { type: 'separator' };

/** Groups with a line between any two that are not empty. */
function withLines(groups: readonly (readonly Item[])[]): Item[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [line, ...group]));
}

/** The commands of one menu, by group. */
function commandGroups(menu: MenuName, { platform, keys, run }: MenuContext): Item[][] {
  const groups = new Map<number, Item[]>();
  for (const command of withKeys(keys).filter((each) => each.menu === menu)) {
    const items = groups.get(command.group) ?? [];
    items.push(commandItem(command, platform, run));
    groups.set(command.group, items);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, items]) => items);
}

function commandItem(
  command: Command & { readonly id: CommandId },
  platform: string,
  run: (id: CommandId) => void,
): Item {
  return {
    id: command.id,
    label: command.label,
    ...acceleratorOf(command, platform),
    click: () => run(command.id),
  };
}

function recentItem({ recentLibraries, openLibrary }: MenuContext): Item {
  return {
    id: 'library.recent',
    label: 'Open recent library',
    enabled: recentLibraries.length > 0,
    submenu: recentLibraries.map((path) => ({
      // An ampersand would mark the next letter as the item's key.
      label: shorten(visible(`${basename(path)} (${path})`), LABEL).replaceAll('&', '&&'),
      click: () => openLibrary(path),
    })),
  };
}

function fileMenu(context: MenuContext): Item {
  const groups = commandGroups('file', context).map((group) =>
    group.some(({ id }) => id === 'library.open') ? [...group, recentItem(context)] : group,
  );
  const quit: Item[] = context.platform === 'darwin' ? [] : [{ role: 'quit' }];
  return { label: '&File', submenu: withLines([...groups, quit]) };
}

function editMenu(context: MenuContext): Item {
  const clipboard: Item[] = [
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
  return { label: '&Edit', submenu: withLines([...commandGroups('edit', context), clipboard]) };
}

function viewMenu(context: MenuContext): Item {
  const zoom: Item[] = [
    { role: 'zoomIn' },
    // The same key without Shift, as it stands on most keyboards.
    { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
  ];
  const tools: Item[] = context.development ? [{ role: 'reload' }, { role: 'toggleDevTools' }] : [];
  return {
    label: '&View',
    submenu: withLines([
      ...commandGroups('view', context),
      zoom,
      [{ role: 'togglefullscreen' }],
      tools,
    ]),
  };
}

function windowMenu({ platform }: MenuContext): Item {
  const mac: Item[] = platform === 'darwin' ? [{ role: 'zoom' }, { role: 'front' }] : [];
  return { label: '&Window', submenu: [{ role: 'minimize' }, ...mac] };
}

function helpMenu(context: MenuContext): Item {
  const about: Item[] = context.platform === 'darwin' ? [] : [{ role: 'about' }];
  return {
    role: 'help',
    label: '&Help',
    submenu: withLines([...commandGroups('help', context), about]),
  };
}

/** The application menu: every command that has a menu, by menu and group, and the system's own items. */
export function menuTemplate(context: MenuContext): Item[] {
  const app: Item[] = context.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  return [
    ...app,
    fileMenu(context),
    editMenu(context),
    { label: '&Claim', submenu: withLines(commandGroups('claim', context)) },
    { label: '&Review', submenu: withLines(commandGroups('review', context)) },
    { label: '&Go', submenu: withLines(commandGroups('go', context)) },
    viewMenu(context),
    windowMenu(context),
    helpMenu(context),
  ];
}
