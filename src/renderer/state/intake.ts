import type { ImportOutcome, Result } from '../../shared/api';
import type { FolderFound } from '../../shared/folders';
import { counted, figure } from '../../shared/text';

/** What became of a file of a folder. */
export interface IntakeFile {
  /** Below the folder, with `/` between folders. */
  readonly name: string;
  readonly became: 'imported' | 'duplicate' | 'failed';
  /** The article, to be opened; null: there is none. */
  readonly articleId: string | null;
  /** The article's title, or why there is none. */
  readonly words: string;
}

/** A folder being imported, or the last one that was: its files one after the other, and what became of each. */
export interface Intake extends Omit<FolderFound<never>, 'files'> {
  readonly folder: string;
  /** How many files were found; null: still looking. */
  readonly total: number | null;
  readonly done: readonly IntakeFile[];
  /** The file being imported; null: none is. */
  readonly current: string | null;
  /** `stopping`: the file that is under way is still finished. */
  readonly stage: 'under-way' | 'stopping' | 'ended';
  /** Why it ended before its end; null: it did not, or was stopped. */
  readonly failure: string | null;
}

export function isUnderWay(intake: Intake | null): boolean {
  return intake !== null && intake.stage !== 'ended';
}

/** What became of a file, of what main answered. */
export function intakeFile(name: string, result: Result<ImportOutcome>): IntakeFile {
  if (!result.ok) return { name, became: 'failed', articleId: null, words: result.error.message };
  const outcome = result.value;
  return outcome.status === 'cancelled'
    ? { name, became: 'failed', articleId: null, words: 'It was not imported.' }
    : { name, became: outcome.status, articleId: outcome.articleId, words: outcome.title };
}

export function countOf({ done }: Pick<Intake, 'done'>, became: IntakeFile['became']): number {
  return done.reduce((n, each) => n + (each.became === became ? 1 : 0), 0);
}

/** What came of it, in a sentence or two. */
export function intakeInWords(intake: Intake): string {
  const { total, done, failure, stage } = intake;
  if (total === null) return 'Looking through the folder…';
  const of = `${figure(done.length)} of ${counted(total, 'file')}`;
  if (stage !== 'ended') return of;
  if (total === 0) return 'No articles were found in it.';
  const parts = [
    `${figure(countOf(intake, 'imported'))} imported`,
    `${figure(countOf(intake, 'duplicate'))} already there`,
    `${figure(countOf(intake, 'failed'))} failed`,
  ].join(', ');
  const early = failure === null ? `Stopped after ${of}` : `Ended after ${of}: ${failure}`;
  return done.length < total ? `${early}. What was imported is kept: ${parts}.` : `${parts}.`;
}

/** What was left alone on purpose, in a sentence; empty where nothing was. */
export function leftInWords({ others, hidden, cut }: Intake): string {
  return [
    ...(others > 0 ? [`${counted(others, 'file')} of other kinds left alone.`] : []),
    ...(hidden > 0
      ? [`${counted(hidden, 'hidden file or folder', 'hidden files and folders')} left alone.`]
      : []),
    ...(cut === null ? [] : [cut]),
  ].join(' ');
}

const BECAME = { imported: 'Imported', duplicate: 'Already there', failed: 'Failed' } as const;

/** The list as text: a line a file, with tabs between its name, what became of it, and the title or reason. */
export function intakeAsText(intake: Intake): string {
  return [
    ...intake.done.map(({ name, became, words }) => [name, BECAME[became], words].join('\t')),
    ...intake.left.map(({ name, why }) => [name, 'Left alone', why].join('\t')),
  ].join('\n');
}
