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

const addCommands = TAGS.map((tag) => {
  const { key, label } = TAG_DEFINITIONS[tag];
  return command(
    `claim.add.${tag}` as const,
    'claim',
    1,
    `Add another claim here: ${label.toLowerCase()}`,
    [`Shift+${key}`],
  );
});

const tagCommands = TAGS.map((tag) => {
  const { key, label } = TAG_DEFINITIONS[tag];
  return command(`claim.tag.${tag}` as const, 'claim', 0, `Tag as ${label.toLowerCase()}`, [key]);
});

export const COMMANDS = [
  command('import.choose', 'file', 0, 'Open article…', ['Mod+O'], false),
  command('import.paste', 'file', 0, 'New article from pasted text…', ['Mod+Shift+V'], false),
  command('import.sample', 'file', 0, 'Open the sample article', [], false),
  command('library.new', 'file', 1, 'New library…', ['Mod+Shift+N'], false),
  command('library.open', 'file', 1, 'Open library…', ['Mod+Shift+O'], false),
  command('report.export', 'file', 2, 'Export report…', ['Mod+E']),
  command('article.close', 'file', 3, 'Back to the library', ['Mod+W']),

  command('edit.undo', 'edit', 0, 'Undo', ['Mod+Z'], false),
  command('edit.redo', 'edit', 0, 'Redo', ['Mod+Shift+Z', 'Mod+Y'], false),

  ...tagCommands,
  ...addCommands,
  command('claim.extend', 'claim', 2, 'Extend the claim with the selection', ['+', '=']),
  command('claim.source', 'claim', 3, 'Link a source…', ['S']),
  command('claim.note', 'claim', 3, 'Edit the note', ['E']),
  command('claim.delete', 'claim', 4, 'Delete the claim', ['Delete', 'Backspace']),
  command('suggestion.accept', 'claim', 5, 'Accept the suggestion', ['A']),
  command('suggestion.accept-source', 'claim', 5, 'Accept all by this source', ['Shift+A']),
  command('suggestion.dismiss', 'claim', 5, 'Dismiss the suggestion', ['X']),
  command('suggestion.dismiss-source', 'claim', 5, 'Dismiss all by this source', ['Shift+X']),

  command('go.next-sentence', 'go', 0, 'Next sentence', ['J', 'Down']),
  command('go.previous-sentence', 'go', 0, 'Previous sentence', ['K', 'Up']),
  command('go.next-untagged', 'go', 0, 'Next untagged sentence', ['N']),
  command('go.previous-untagged', 'go', 0, 'Previous untagged sentence', ['Shift+N']),
  command('go.next-suggestion', 'go', 0, 'Next suggestion', ['G']),
  command('go.previous-suggestion', 'go', 0, 'Previous suggestion', ['Shift+G']),
  command('go.next-word', 'go', 1, 'Select the next word', ['Right']),
  command('go.previous-word', 'go', 1, 'Select the previous word', ['Left']),
  command('go.extend-word', 'go', 1, 'Extend the selection by a word', ['Shift+Right']),
  command('go.shorten-word', 'go', 1, 'Shorten the selection by a word', ['Shift+Left']),
  command('go.extend-sentence', 'go', 1, 'Extend the selection by a sentence', [
    'Shift+Down',
    'Shift+J',
  ]),
  command('go.shorten-sentence', 'go', 1, 'Shorten the selection by a sentence', [
    'Shift+Up',
    'Shift+K',
  ]),
  command('go.next-claim', 'go', 2, 'Next claim here', ['C']),
  command('go.inspector', 'go', 3, 'Go to the inspector', ['Enter']),
  command('go.article', 'go', 3, 'Back to the article', ['Escape']),

  command('view.palette', 'view', 0, 'Command palette…', ['Mod+K'], false),
  command('view.library', 'view', 1, 'Show or hide the library', ['Mod+B'], false),
  command('view.inspector', 'view', 1, 'Show or hide the inspector', ['Mod+I'], false),
  command('view.suggestions', 'view', 1, 'Show or hide suggestions', [], false),
  command('help.shortcuts', 'help', 0, 'Keyboard shortcuts', ['?'], false),
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];
