import { failure, type FolderChosen, type Result, success } from '../../../shared/api';
import type { Library } from '../../storage';
import type { Dialogs, PickedFile } from '../ports';

/** How many folders are remembered: as many as there may be windows, each of which may import one. */
const REMEMBERED = 12;

interface Chosen {
  readonly libraryId: string;
  readonly files: readonly PickedFile[];
}

/** The folders that were chosen for import. The page knows their files by number, and no path. */
export class ChosenFolders {
  /** By id, the one chosen last at the end. */
  private readonly chosen = new Map<string, Chosen>();

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
    this.chosen.set(id, { libraryId: library.id, files: files.map(({ file }) => file) });
    const [first] = this.chosen.keys();
    if (first !== undefined && this.chosen.size > REMEMBERED) this.chosen.delete(first);
    return success({ folderId: id, name, files: files.map((each) => each.name), ...rest });
  }

  /** A file of one of them, by its place in the list. */
  file(folderId: string, index: number, library: Library): Result<PickedFile> {
    const chosen = this.chosen.get(folderId);
    const file = chosen?.files[index];
    if (chosen === undefined || file === undefined) {
      return failure(
        'not-found',
        'This folder is no longer being imported. Nothing was changed; choose it again.',
      );
    }
    return chosen.libraryId === library.id
      ? success(file)
      : failure(
          'other-library',
          'Another library was opened meanwhile. What was imported before is in the one before; choose the folder again.',
        );
  }
}
