import { failure, type FolderChosen, type Result, success } from '../../../shared/api';
import type { Library } from '../../storage';
import type { Dialogs, PickedFile } from '../ports';

/** The folder that was last chosen for import. The page knows its files by their number, and no path. */
export class ChosenFolder {
  private chosen: {
    readonly id: string;
    readonly libraryId: string;
    readonly files: readonly PickedFile[];
  } | null = null;

  constructor(private readonly newId: () => string) {}

  /** Asks for a folder; null: the dialog was closed. */
  async choose(
    dialogs: Pick<Dialogs, 'articleFolder'>,
    library: Library,
  ): Promise<Result<FolderChosen | null>> {
    const picked = await dialogs.articleFolder();
    if (picked === null) return success(null);
    if (!picked.ok) return picked;
    const { name, found } = picked.value;
    const { files, ...rest } = found;
    const id = this.newId();
    this.chosen = { id, libraryId: library.id, files: files.map(({ file }) => file) };
    return success({ folderId: id, name, files: files.map((each) => each.name), ...rest });
  }

  /** One of its files, by its place in the list. */
  file(folderId: string, index: number, library: Library): Result<PickedFile> {
    const file = this.chosen?.id === folderId ? this.chosen.files[index] : undefined;
    if (file === undefined) {
      return failure(
        'not-found',
        'This folder is no longer being imported. Nothing was changed; choose it again.',
      );
    }
    return this.chosen?.libraryId === library.id
      ? success(file)
      : failure(
          'other-library',
          'Another library was opened meanwhile. What was imported before is in the one before; choose the folder again.',
        );
  }
}
