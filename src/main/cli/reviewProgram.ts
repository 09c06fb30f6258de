import { type Command, Option } from 'commander';
import { AUDIT_FORMATS } from '../../shared/api';
import { REVIEW_MODES } from '../../shared/model';
import { reviewImportCommand, type ReviewImportOptions } from './reviewImport';
import { type AuditOptions, reviewAuditCommand, reviewListCommand } from './reviewList';
import { sendCommand, type Sender, type SendOptions } from './reviewSend';
import { analystOption, example, libraryOption, outOption } from './usage';

/** The commands about reviews. `done` is told the exit code of the one that ran. */
export function addReviewCommands(
  program: Command,
  sender: Sender,
  done: (code: number) => void,
): void {
  const review = program
    .command('review')
    .summary('send an article for review, and bring reviews in')
    .description(
      'Sends articles for review as one HTML file that opens in any browser, and brings the review files in that come back.',
    );

  const send = review
    .command('send')
    .summary('write a review copy of an article')
    .description(
      'Writes a review copy: one HTML file with the newest text of the article and, with --mode open, the claims on it. Notes, what is known of sources beyond the published words, and the summary stay here unless they are asked for; what is marked confidential stays even then, unless --confidential is given. What goes along and what stays is said on standard error.',
    )
    .argument('<article>', 'the article: its id, or enough of its beginning')
    .addOption(libraryOption())
    .addOption(outOption())
    .addOption(
      new Option('-m, --mode <mode>', 'whether the reader sees the claims (open) or none (blind)')
        .choices(REVIEW_MODES)
        .makeOptionMandatory(),
    )
    .option('--notes', 'let the notes on claims go along')
    .option('--source-details', 'let what is known of sources beyond the published words go along')
    .option('--confidential', 'let also those go along that are marked confidential')
    .option('--summary', 'let the summary go along')
    .addOption(analystOption('who sends it'))
    .addHelpText(
      'after',
      example('review send 0198c2 --library desk.sourcemark --mode open --out story.html'),
    )
    .action(async (article: string, options: SendOptions) => {
      const { mode, notes, sourceDetails, confidential } = options;
      if (mode === 'blind' && (notes ?? sourceDetails ?? confidential) === true) {
        send.error('error: notes and source details go along only with --mode open');
      }
      done(await sendCommand(article, options, sender));
    });

  review
    .command('import')
    .summary('bring review files in')
    .description(
      'Brings in review files (.sourcemark-review). Prints what is in each before, a line a figure, separated by tabs: file, what, value. A file whose work the library has already changes nothing. A file that is refused does not stop the others.',
    )
    .argument('<file...>', 'the review files')
    .addOption(libraryOption())
    .addOption(analystOption('who brings them in'))
    .option('--dry-run', 'only say what is in them')
    .addHelpText('after', example('review import mara.sourcemark-review --library desk.sourcemark'))
    .action(async (files: string[], options: ReviewImportOptions) => {
      done(await reviewImportCommand(files, options));
    });

  review
    .command('list')
    .summary('list the reviews of a library')
    .description(
      'Prints a line a review, separated by tabs: review id, article id, mode, last change, changes handed in, changes not handed in, reviewer, title.',
    )
    .addOption(libraryOption())
    .addHelpText('after', example('review list --library desk.sourcemark'))
    .action(async (options: { readonly library: string }) => {
      done(await reviewListCommand(options));
    });

  review
    .command('audit')
    .summary('write the audit trail of an article')
    .description(
      'Writes every change of an article and of what readers handed in: who did what and when, in order of the clock.',
    )
    .argument('<article>', 'the article: its id, or enough of its beginning')
    .addOption(libraryOption())
    .addOption(
      new Option('-f, --format <format>', 'the format')
        .choices(AUDIT_FORMATS)
        .makeOptionMandatory(),
    )
    .addOption(outOption())
    .addHelpText(
      'after',
      example('review audit 0198c2 --library desk.sourcemark --format csv --out audit.csv'),
    )
    .action(async (article: string, options: AuditOptions) => {
      done(await reviewAuditCommand(article, options));
    });

  for (const each of [review, ...review.commands]) each.exitOverride();
}
