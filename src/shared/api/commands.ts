import { TAG_DEFINITIONS, TAGS } from '../model';

/** Where a command stands in the application menu; `null`: only a key. */
export type MenuName = 'file' | 'edit' | 'claim' | 'review' | 'go' | 'view' | 'help';

/**
 * What the page is used for: `tagging` an article, `settling` a difference between readers, or reading one for a
 * review, `blind` or `open`. A key may mean one command in each.
 */
export const COMMAND_MODES = ['tagging', 'settling', 'blind', 'open'] as const;
export type CommandMode = (typeof COMMAND_MODES)[number];

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
  /** Offered in a review copy too: one article, no library, no suggestions. */
  readonly copy: boolean;
  /** The modes in which it can be given. */
  readonly modes: readonly CommandMode[];
}

const TAGGING: readonly CommandMode[] = ['tagging', 'settling'];
const REVIEWING: readonly CommandMode[] = ['blind', 'open'];
const JUDGING: readonly CommandMode[] = ['open'];
const SETTLING: readonly CommandMode[] = ['settling'];
/** Where a person marks who is cited: for the claims they make themselves. */
const CITING: readonly CommandMode[] = ['tagging', 'blind'];
const ONLY_TAGGING: readonly CommandMode[] = ['tagging'];
const NOT_SETTLING = COMMAND_MODES.filter((mode) => mode !== 'settling');

const command = <Id extends string>(
  id: Id,
  menu: MenuName,
  group: number,
  label: string,
  keys: readonly string[],
  article = true,
  modes: readonly CommandMode[] = COMMAND_MODES,
) => ({ id, menu, group, label, keys, article, copy: true, modes });

/** A command that a review copy does not offer. */
const appOnly = <Made extends Command>(made: Made) => ({ ...made, copy: false });

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
  appOnly(command('import.choose', 'file', 0, 'Open article…', ['Mod+O'], false)),
  appOnly(command('import.folder', 'file', 0, 'Import a folder…', ['Mod+Shift+F'], false)),
  appOnly(
    command('import.paste', 'file', 0, 'New article from pasted text…', ['Mod+Shift+V'], false),
  ),
  appOnly(command('import.sample', 'file', 0, 'Open the sample article', [], false)),
  appOnly(command('window.new', 'file', 1, 'New window', ['Mod+N'], false)),
  appOnly(command('library.new', 'file', 1, 'New library…', ['Mod+Shift+N'], false)),
  appOnly(command('library.open', 'file', 1, 'Open library…', ['Mod+Shift+O'], false)),
  appOnly(command('backup.open', 'file', 1, 'Restore from a backup…', [], false)),
  appOnly(command('exchange.open', 'file', 1, 'Shared folder…', [], false)),
  appOnly(command('exchange.run', 'file', 1, 'Exchange with the shared folder now', [], false)),
  appOnly(command('work.stop', 'file', 1, 'Stop what is under way', ['Mod+.'], false)),
  appOnly(command('report.export', 'file', 2, 'Export report…', ['Mod+E'], true, TAGGING)),
  appOnly(command('audit.export', 'file', 2, 'Export the audit trail…', [], true, TAGGING)),
  appOnly(command('review.send', 'file', 3, 'Send for review…', ['Mod+Shift+R'], true, TAGGING)),
  appOnly(
    command('review.bring-in', 'file', 3, 'Bring in a review…', ['Mod+Shift+B'], false, TAGGING),
  ),
  appOnly(command('article.close', 'file', 4, 'Back to the library', ['Mod+W'])),

  command('edit.undo', 'edit', 0, 'Undo', ['Mod+Z'], false),
  command('edit.redo', 'edit', 0, 'Redo', ['Mod+Shift+Z', 'Mod+Y'], false),
  appOnly(
    command('article.facts', 'edit', 1, 'Summary, title and facts…', ['Shift+E'], true, [
      'tagging',
    ]),
  ),
  appOnly(command('edit.history', 'edit', 1, 'History…', ['H'], true, TAGGING)),

  command('go.find', 'edit', 2, 'Find in the article…', ['Mod+F']),
  command('go.find-next', 'edit', 2, 'Next match', ['F3']),
  command('go.find-previous', 'edit', 2, 'Previous match', ['Shift+F3']),

  ...tagCommands,
  ...addCommands,
  command('claim.extend', 'claim', 2, 'Extend the claim with the selection', ['+', '=']),
  command('claim.source', 'claim', 3, 'Link a source…', ['S']),
  command('claim.next-link', 'claim', 3, 'Next source of the claim', ['W'], true, CITING),
  command('claim.mention', 'claim', 3, 'Mark the selection as the mention', ['M'], true, CITING),
  command('claim.cue', 'claim', 3, 'Mark the selection as the cue', ['Q'], true, CITING),
  command('claim.clear-mention', 'claim', 3, 'Clear the mention', ['Shift+M'], true, CITING),
  command('claim.clear-cue', 'claim', 3, 'Clear the cue', ['Shift+Q'], true, CITING),
  command('claim.cite-through', 'claim', 3, 'Cite the source through another', ['>'], true, CITING),
  command(
    'claim.cite-outer',
    'claim',
    3,
    'Cite the source one step further out',
    ['<'],
    true,
    CITING,
  ),
  command('claim.reason', 'claim', 3, 'Give the reason or the answer…', ['Y'], true, NOT_SETTLING),
  command('claim.check', 'claim', 3, 'Set the check status…', ['T'], true, NOT_SETTLING),
  command('claim.note', 'claim', 3, 'Edit the note', ['E'], true, NOT_SETTLING),
  command('claim.delete', 'claim', 4, 'Delete the claim', ['Delete', 'Backspace']),
  appOnly(command('suggestion.accept', 'claim', 5, 'Accept the suggestion', ['A'], true, TAGGING)),
  appOnly(
    command(
      'suggestion.accept-source',
      'claim',
      5,
      'Accept all by this source',
      ['Shift+A'],
      true,
      TAGGING,
    ),
  ),
  appOnly(
    command('suggestion.dismiss', 'claim', 5, 'Dismiss the suggestion', ['X'], true, TAGGING),
  ),
  appOnly(
    command(
      'suggestion.dismiss-source',
      'claim',
      5,
      'Dismiss all by this source',
      ['Shift+X'],
      true,
      TAGGING,
    ),
  ),

  appOnly(command('source.merge', 'claim', 6, 'Merge two sources…', [], true, ONLY_TAGGING)),
  appOnly(command('source.split', 'claim', 6, 'Split a source…', [], true, ONLY_TAGGING)),

  appOnly(command('review.start', 'review', 0, 'Review this article…', [], true, TAGGING)),
  command('review.agree', 'review', 1, 'Agree with the claim', ['A'], true, JUDGING),
  command('review.disagree', 'review', 1, 'Disagree with the claim', ['X'], true, JUDGING),
  command('review.query', 'review', 1, 'Ask about the claim', ['Q'], true, JUDGING),
  command('review.next', 'review', 2, 'Next claim to judge', ['G'], true, JUDGING),
  command('review.previous', 'review', 2, 'Previous claim to judge', ['Shift+G'], true, JUDGING),
  command(
    'review.toggle-open',
    'review',
    2,
    'Show only what is to judge, or all',
    ['O'],
    true,
    JUDGING,
  ),
  command(
    'review.finish',
    'review',
    3,
    'Mark the review finished, or go on',
    ['Mod+Enter'],
    true,
    REVIEWING,
  ),
  appOnly(
    command(
      'review.hand-in',
      'review',
      3,
      'Hand the review in',
      ['Mod+Shift+Enter'],
      true,
      REVIEWING,
    ),
  ),
  command('review.save', 'review', 3, 'Save the review file…', ['Mod+S'], true, REVIEWING),
  command('review.leave', 'review', 4, 'Leave the review', [], true, REVIEWING),

  appOnly(command('difference.mine', 'review', 5, 'Settle: keep mine', ['M'], true, SETTLING)),
  appOnly(command('difference.theirs', 'review', 5, 'Settle: take theirs', ['T'], true, SETTLING)),
  appOnly(command('difference.both', 'review', 5, 'Settle: keep both', ['B'], true, SETTLING)),
  appOnly(
    command('difference.neither', 'review', 5, 'Settle: keep neither', ['N'], true, SETTLING),
  ),
  appOnly(command('difference.edit', 'review', 5, 'Settle by editing', ['E'], true, SETTLING)),
  appOnly(
    command('difference.note', 'review', 5, 'Note on the difference', ['Shift+E'], true, SETTLING),
  ),
  appOnly(
    command(
      'difference.open-again',
      'review',
      5,
      'Open the difference again',
      ['O'],
      true,
      SETTLING,
    ),
  ),

  command('go.next-sentence', 'go', 0, 'Next sentence', ['J', 'Down']),
  command('go.previous-sentence', 'go', 0, 'Previous sentence', ['K', 'Up']),
  command('go.next-untagged', 'go', 0, 'Next untagged sentence', ['N'], true, NOT_SETTLING),
  command(
    'go.previous-untagged',
    'go',
    0,
    'Previous untagged sentence',
    ['Shift+N'],
    true,
    NOT_SETTLING,
  ),
  appOnly(command('go.next-suggestion', 'go', 0, 'Next suggestion', ['G'], true, TAGGING)),
  appOnly(
    command('go.previous-suggestion', 'go', 0, 'Previous suggestion', ['Shift+G'], true, TAGGING),
  ),
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
  command('go.wider-claim', 'go', 2, 'Wider claim here', [',']),
  command('go.narrower-claim', 'go', 2, 'Narrower claim here', ['.']),
  appOnly(command('go.next-unchecked', 'go', 2, 'Next unchecked claim', ['U'], true, TAGGING)),
  appOnly(
    command(
      'go.previous-unchecked',
      'go',
      2,
      'Previous unchecked claim',
      ['Shift+U'],
      true,
      TAGGING,
    ),
  ),
  appOnly(command('go.next-difference', 'go', 2, 'Next open difference', ['D'], true, TAGGING)),
  appOnly(
    command(
      'go.previous-difference',
      'go',
      2,
      'Previous open difference',
      ['Shift+D'],
      true,
      TAGGING,
    ),
  ),
  appOnly(
    command('go.next-mention', 'go', 2, 'Next mention of the source', ['V'], true, ONLY_TAGGING),
  ),
  appOnly(
    command(
      'go.previous-mention',
      'go',
      2,
      'Previous mention of the source',
      ['Shift+V'],
      true,
      ONLY_TAGGING,
    ),
  ),
  appOnly(command('go.claims', 'go', 3, 'Go to the list of claims', ['L'], true, TAGGING)),
  appOnly(command('go.sources', 'go', 3, 'Go to the register of sources', ['R'], false, TAGGING)),
  appOnly(command('go.blocks', 'go', 3, 'Go to the blocks of the text', ['B'], true, ONLY_TAGGING)),
  command('go.inspector', 'go', 3, 'Go to the inspector', ['Enter']),
  command('go.article', 'go', 3, 'Back to the article', ['Escape']),

  appOnly(command('library.search', 'go', 4, 'Search the library', ['/'], false, TAGGING)),
  appOnly(command('library.across', 'go', 4, 'Across articles', ['Mod+Shift+A'], false, TAGGING)),

  appOnly(command('view.settings', 'file', 5, 'Settings…', ['Mod+,'], false)),

  command('view.palette', 'view', 0, 'Command palette…', ['Mod+K'], false),
  command('view.library', 'view', 1, 'Show or hide the library', ['Mod+B'], false),
  command('view.inspector', 'view', 1, 'Show or hide the inspector', ['Mod+I'], false),
  command('view.focus', 'view', 1, 'Focus on the article, or show the panes', ['F']),
  appOnly(command('view.suggestions', 'view', 1, 'Show or hide suggestions', [], false, TAGGING)),
  command('help.shortcuts', 'help', 0, 'Keyboard shortcuts', ['?'], false),
  appOnly(command('help.tour', 'help', 1, 'Take the tour', [], false, TAGGING)),
  appOnly(command('help.tour-next', 'help', 1, 'Next step of the tour', ['F8'], false)),
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];

export type KnownCommand = Command & { readonly id: CommandId };

/** The commands with the keys a person gave them in place of those they come with. */
export function withKeys(
  own: Readonly<Record<string, readonly string[]>>,
): readonly KnownCommand[] {
  return COMMANDS.map((each) => ({ ...each, keys: own[each.id] ?? each.keys }));
}
