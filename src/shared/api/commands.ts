import { TAG_DEFINITIONS, TAGS } from '../model';

/** Where a command stands in the application menu; `null`: only a key. */
export type MenuName = 'file' | 'edit' | 'claim' | 'go' | 'view' | 'help';

/**
 * A command: one entry serves the application menu, the renderer's keys, the palette and the shortcut sheet.
 * `keys` as Electron accelerators; `Mod` is Ctrl, on macOS Cmd. The first is the one shown.
 */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly menu: MenuName;
  readonly keys: readonly string[];
  /** Commands with the same menu and group stand together; a line divides groups. */
  readonly group: number;
  /** Needs an open article. */
  readonly article: boolean;
}

const command = <Id extends string>(
  id: Id,
  menu: MenuName,
  group: number,
  label: string,
  keys: readonly string[],
  article = true,
) => ({ id, menu, group, label, keys, article });

const tagCommands = TAGS.map((tag) => {
  const { key, label } = TAG_DEFINITIONS[tag];
  return command(`claim.tag.${tag}` as const, 'claim', 0, `Tag as ${label.toLowerCase()}`, [key]);
});

export const COMMANDS = [
  command('import.choose', 'file', 0, 'Open article…', ['Mod+O'], false),
  command('import.paste', 'file', 0, 'New article from clipboard', ['Mod+Shift+V'], false),
  command('import.sample', 'file', 0, 'Open the sample article', [], false),
  command('library.new', 'file', 1, 'New library…', ['Mod+Shift+N'], false),
  command('library.open', 'file', 1, 'Open library…', ['Mod+Shift+O'], false),
  command('report.export', 'file', 2, 'Export report…', ['Mod+E']),
  command('article.close', 'file', 3, 'Back to the library', ['Mod+W']),

  command('edit.undo', 'edit', 0, 'Undo', ['Mod+Z'], false),
  command('edit.redo', 'edit', 0, 'Redo', ['Mod+Shift+Z', 'Mod+Y'], false),

  ...tagCommands,
  command('claim.extend', 'claim', 1, 'Extend the claim with the selection', ['+', '=']),
  command('claim.source', 'claim', 2, 'Link a source…', ['S']),
  command('claim.note', 'claim', 2, 'Edit the note', ['E']),
  command('claim.delete', 'claim', 3, 'Delete the claim', ['Delete', 'Backspace']),

  command('go.next-sentence', 'go', 0, 'Next sentence', ['J', 'Down']),
  command('go.previous-sentence', 'go', 0, 'Previous sentence', ['K', 'Up']),
  command('go.grow', 'go', 0, 'Select to the next sentence', ['Shift+J', 'Shift+Down']),
  command('go.shrink', 'go', 0, 'Select to the previous sentence', ['Shift+K', 'Shift+Up']),
  command('go.next-word', 'go', 1, 'Narrow the selection: first word on', ['Right']),
  command('go.previous-word', 'go', 1, 'Widen the selection: first word back', ['Left']),
  command('go.grow-word', 'go', 1, 'Widen the selection: last word on', ['Shift+Right']),
  command('go.shrink-word', 'go', 1, 'Narrow the selection: last word back', ['Shift+Left']),
  command('go.next-claim', 'go', 2, 'Next claim here', ['Tab']),
  command('go.next-untagged', 'go', 2, 'Next untagged sentence', ['N']),
  command('go.inspector', 'go', 3, 'Go to the inspector', ['Enter']),
  command('go.article', 'go', 3, 'Back to the article', ['Escape']),

  command('view.palette', 'view', 0, 'Command palette…', ['Mod+K'], false),
  command('view.library', 'view', 1, 'Show or hide the library', ['Mod+B'], false),
  command('view.inspector', 'view', 1, 'Show or hide the inspector', ['Mod+I'], false),
  command('help.shortcuts', 'help', 0, 'Keyboard shortcuts', ['?'], false),
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];
