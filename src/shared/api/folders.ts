import type { FolderFound } from '../folders';

/** A folder that a person chose for import. Its files are asked for by their place in the list. */
export interface FolderChosen extends Omit<FolderFound<never>, 'files'> {
  readonly folderId: string;
  readonly name: string;
  /** What each file is called below the folder, with `/` between folders. */
  readonly files: readonly string[];
}
