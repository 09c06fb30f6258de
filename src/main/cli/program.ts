import { Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/api';
import { checkCommand } from './checkCommand';
import { exchangeCommand, type ExchangeOptions } from './exchangeCommand';
import { importCommand, type ImportOptions } from './importCommand';
import { listCommand, type ListOptions } from './listCommand';
import { reportOnArticle, reportOnFile } from './reportCommand';
import { restoreCommand, type RestoreOptions } from './restoreCommand';
import { addReviewCommands } from './reviewProgram';
import type { Sender } from './reviewSend';
import { searchCommand, type SearchOptions } from './searchCommand';
import { suggestCommand } from './suggestCommand';
import { suggestLines } from './suggestLines';
import { analystOption, example, libraryOption, outOption, RUN } from './usage';

interface ReportArguments {
  readonly library?: string;
  readonly article?: string;
  readonly format: ExportFormat;
  readonly out: string;
}

/**
 * The command line. `done` is told the exit code of the command that ran.
 *
 * @param template Path of the page that review copies are made of.
 */
export function createProgram(
  { appVersion, template }: Sender,
  done: (code: number) => void,
): Command {
  const program = new Command('sourcemark')
    .description('Tag every claim in a news article by how it is sourced, and report on it.')
    .version(appVersion)
    .addHelpText(
      'after',
      '\nData goes to standard output, messages to standard error.\nExit codes: 0 done, 1 something failed or was found, 2 wrong usage.',
    );

  program
    .command('import')
    .summary('import articles into a library')
    .description(
      'Imports articles (.txt, .md, .html), articles exported as .sourcemark.json, and review copies. Review files are brought in with “review import”. Of a folder, those in it and in the folders inside it are imported; links are not followed, and what is hidden is left alone. Prints a line a file, separated by tabs: id, status (imported or duplicate), title. A library that does not exist is created. A file that is refused does not stop the others.',
    )
    .argument('<file...>', 'the files and folders to import')
    .addOption(libraryOption())
    .addOption(analystOption('who imports them'))
    .addHelpText('after', example('import story.html stories/ --library desk.sourcemark'))
    .action(async (files: string[], options: ImportOptions) => {
      done(await importCommand(files, options));
    });

  const report = program
    .command('report')
    .summary('write the sourcing report of an article')
    .description(
      'Writes the sourcing report of an article of a library, or of a file: an article, or a review exported as .sourcemark.json. With csv the ledger goes to PATH, and the sources and the differences with second readers beside it to files ending in -sources.csv and -differences.csv.',
    )
    .argument('[file]', 'report on this file and use no library')
    .option('-l, --library <path>', 'the library file')
    .option('-a, --article <id>', 'the article in the library: its id, or enough of its beginning')
    .addOption(
      new Option('-f, --format <format>', 'the format')
        .choices(EXPORT_FORMATS)
        .makeOptionMandatory(),
    )
    .addOption(outOption())
    .addHelpText(
      'after',
      `${example('report --library desk.sourcemark --article 0198c2 --format html --out report.html')}\n  $ ${RUN} report story.txt --format md --out -`,
    )
    .action(async (file: string | undefined, options: ReportArguments) => {
      const { library, article, format, out } = options;
      const how = { format, out, appVersion };
      if (file !== undefined && library === undefined && article === undefined) {
        done(await reportOnFile(file, how));
      } else if (file === undefined && library !== undefined && article !== undefined) {
        done(await reportOnArticle(library, article, how));
      } else {
        report.error('error: give either a file, or --library and --article');
      }
    });

  const suggest = program
    .command('suggest')
    .summary('suggest who is cited for what')
    .description(
      'Prints the claims that an article attributes to somebody, each with its tag, its words, its source and why it is suggested. Nothing is stored. With --jsonl it reads lines of JSON, {id, text}, from standard input and writes one line for each, {id, suggestions: [{tag, content, source, cue, sourceKey, because}]}: content is a list of [start, end], source and cue are one or null, in UTF-16 code units into exactly the text given.',
    )
    .argument('[file...]', 'articles (.txt, .md, .html)')
    .option('--jsonl', 'read texts from standard input and write JSON')
    .addHelpText(
      'after',
      `${example('suggest story.txt')}\n  $ ${RUN} suggest --jsonl < articles.ndjson > suggestions.ndjson`,
    )
    .action(async (files: string[], { jsonl }: { readonly jsonl?: true }) => {
      if (files.length > 0 && jsonl === undefined) {
        done(suggestCommand(files));
      } else if (files.length === 0 && jsonl === true) {
        done(await suggestLines(process.stdin, process.stdout));
      } else {
        suggest.error('error: give either files, or --jsonl and texts on standard input');
      }
    });

  program
    .command('list')
    .summary('list the articles of a library')
    .description(
      'Prints a line an article, the last changed first, separated by tabs: id, last change, number of claims, title, outlet.',
    )
    .addOption(libraryOption())
    .option('--json', 'print everything known about each as JSON')
    .addHelpText('after', example('list --library desk.sourcemark'))
    .action(async (options: ListOptions) => {
      done(await listCommand(options));
    });

  program
    .command('search')
    .summary('find words in the articles of a library')
    .description(
      'Finds words in article texts, claims, notes and sources. Every word has to occur; put phrases in quotation marks. Capitals and accents make no difference, and the last word may be unfinished. Prints a line a place, the most relevant articles first, separated by tabs: article id, what it was found in (title, facts, summary, text, claim, note, source), title, the words around.',
    )
    .argument('<words...>', 'what to find')
    .addOption(libraryOption())
    .option('--json', 'print the articles with every place as JSON')
    .addHelpText('after', example('search harbour "declined to comment" --library desk.sourcemark'))
    .action(async (words: string[], options: SearchOptions) => {
      done(await searchCommand(words, options));
    });

  program
    .command('check')
    .summary('check the integrity of a library')
    .description(
      'Reads the whole library and prints a line for everything that is wrong, separated by tabs: article id (- for the file), what it is. Says when its newest sound backup is from. Exits with 1 when there is anything wrong.',
    )
    .addOption(libraryOption())
    .addHelpText('after', example('check --library desk.sourcemark'))
    .action((options: { readonly library: string }) => {
      done(checkCommand(options));
    });

  program
    .command('restore')
    .summary('go back to a backup of a library')
    .description(
      'Puts a backup in the place of a library; without --backup the newest one that is sound. What was there is kept beside it under another name. Of a library that is damaged, what was done since the backup is added as far as it can be read. With --list nothing is restored: prints a line a backup, the newest first, separated by tabs: when it was made, file, bytes, articles, changes, changes of the library that it lacks (? where that cannot be told).',
    )
    .addOption(libraryOption())
    .option('-b, --backup <path>', 'the backup, or any copy of the library')
    .option('--list', 'list the backups there are')
    .addHelpText('after', example('restore --library desk.sourcemark'))
    .action(async (options: RestoreOptions) => {
      done(await restoreCommand(options));
    });

  addReviewCommands(program, { appVersion, template }, done);

  program
    .command('exchange')
    .summary('exchange a library with others through a shared folder')
    .description(
      'Reads what other desks have put into the folder, merges it, and writes what this library has; once. Any file-sync or network drive will do. Prints lines separated by tabs: received, article id, title, number of changes; sent, article id, title; skipped, file, why; conflict, article id, title, what clashes. A library that does not exist is created. Files that are damaged or on their way are skipped and read the next time.',
    )
    .addOption(libraryOption())
    .requiredOption('-f, --folder <path>', 'the shared folder, which has to be there')
    .option('--analyst <name>', 'who works in the library (default: your user name)')
    .addHelpText('after', example('exchange --library desk.sourcemark --folder ~/Shared/Desk'))
    .action(async (options: ExchangeOptions) => {
      done(await exchangeCommand(options));
    });

  // Commands made before this would not inherit it.
  for (const each of [program, ...program.commands]) each.exitOverride();
  return program;
}
