import {
  failure,
  type FileOutcome,
  type ImportOutcome,
  type Result,
  success,
} from '../../shared/api';
import type { FileBytes } from '../importers';
import type { CurrentLibrary } from './currentLibrary';
import type { Work } from './origins';
import type { Desktop, PickedFile } from './ports';

/** Loaded when first asked for: parsers of HTML and Markdown would otherwise hold up the window. */
export const importing = () => import('./importArticle');

/** The bytes of a file somebody chose. */
export async function bytesOf({ name, read }: PickedFile): Promise<Result<FileBytes>> {
  try {
    return success({ name, bytes: await read() });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure(
      'not-found',
      `${name} could not be read (${why}). Nothing was changed; check that the file is still there and that you may read it.`,
    );
  }
}

/** Brings in the files that somebody chose, and tells the other windows. */
export class Intake {
  constructor(
    private readonly current: CurrentLibrary,
    private readonly work: () => Work,
    private readonly desktop: Pick<Desktop, 'tellOthers'>,
  ) {}

  /** What was imported is in the other windows' lists, too. */
  told(outcome: Result<ImportOutcome>): Result<ImportOutcome> {
    if (outcome.ok && outcome.value.status === 'imported') {
      this.desktop.tellOthers('changed', { articleIds: [outcome.value.articleId] });
    }
    return outcome;
  }

  /** Imports a file into the library that is open now, and into no other that is opened while it is read. */
  async one(picked: PickedFile, into = this.current.get().id): Promise<FileOutcome> {
    const { name } = picked;
    const file = await bytesOf(picked);
    if (!file.ok) return { name, result: file };
    const { importFile } = await importing();
    const result =
      this.current.get().id === into
        ? this.told(importFile(this.work(), file.value))
        : failure(
            'other-library',
            `Another library was opened while ${name} was read. It was not imported into either; open it again where it belongs.`,
          );
    return { name, result };
  }

  /** Imports files, one after the other, into the library that is open now. */
  async all(files: readonly PickedFile[]): Promise<Result<readonly FileOutcome[]>> {
    const into = this.current.get().id;
    const outcomes: FileOutcome[] = [];
    for (const file of files) outcomes.push(await this.one(file, into));
    return success(outcomes);
  }
}
