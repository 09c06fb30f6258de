import { figure } from '../text';
import { isArticleName, isHiddenName } from './names';

/** The most files that are taken from a folder, the most entries looked at, and how deep. */
export const WALK_LIMITS = { files: 5_000, entries: 100_000, depth: 24 } as const;

/** The most of what was left alone that is named one by one. */
export const NAMED_LIMIT = 200;

/** What is in a folder: a file, a folder that can be looked into, or a link, which is not followed. */
export type FolderEntry<F> = { readonly name: string } & (
  | { readonly kind: 'file'; readonly file: F }
  /** Rejects where the folder cannot be read. */
  | { readonly kind: 'folder'; list(): Promise<readonly FolderEntry<F>[]> }
  | { readonly kind: 'link' }
);

/** Something that was left alone, and why. */
export interface LeftAlone {
  /** Below the folder, with `/` between folders. */
  readonly name: string;
  readonly why: string;
}

/** What a folder holds for import. */
export interface FolderFound<F> {
  /** Files in order: those of a folder by name, then those of its folders. */
  readonly files: readonly { readonly name: string; readonly file: F }[];
  /** Folders that could not be read, and links. */
  readonly left: readonly LeftAlone[];
  /** Files of other kinds, and what is hidden. */
  readonly others: number;
  readonly hidden: number;
  /** Why not all of it was looked at; null: it was. */
  readonly cut: string | null;
}

class Walk<F> {
  readonly files: { name: string; file: F }[] = [];
  readonly left: LeftAlone[] = [];
  others = 0;
  hidden = 0;
  cut: string | null = null;
  private entries = 0;

  async into(list: readonly FolderEntry<F>[], path: string, depth: number): Promise<void> {
    const inOrder = list.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of inOrder)
      if (entry.kind !== 'folder') this.see(entry, `${path}${entry.name}`);
    for (const entry of inOrder) {
      if (entry.kind !== 'folder' || this.isFull()) continue;
      this.entries += 1;
      const name = `${path}${entry.name}`;
      if (isHiddenName(entry.name)) this.hidden += 1;
      else if (depth >= WALK_LIMITS.depth)
        this.leave(name, 'it lies too deep inside other folders');
      else await this.lookInto(entry, name, depth);
    }
  }

  private async lookInto(
    folder: Extract<FolderEntry<F>, { readonly kind: 'folder' }>,
    name: string,
    depth: number,
  ): Promise<void> {
    let list: readonly FolderEntry<F>[];
    try {
      list = await folder.list();
    } catch {
      this.leave(name, 'the folder cannot be read');
      return;
    }
    await this.into(list, `${name}/`, depth + 1);
  }

  private see(entry: Exclude<FolderEntry<F>, { readonly kind: 'folder' }>, name: string): void {
    if (this.isFull()) return;
    this.entries += 1;
    if (isHiddenName(entry.name)) this.hidden += 1;
    else if (entry.kind === 'link') this.leave(name, 'it is a link, and links are not followed');
    else if (isArticleName(entry.name)) this.files.push({ name, file: entry.file });
    else this.others += 1;
  }

  private leave(name: string, why: string): void {
    if (this.left.length < NAMED_LIMIT) this.left.push({ name, why });
    else
      this.cut ??= `More than ${String(NAMED_LIMIT)} links and folders were left alone; only those are named.`;
  }

  private isFull(): boolean {
    const { files, entries } = WALK_LIMITS;
    if (this.files.length >= files) {
      this.cut = `Only the first ${figure(files)} files are imported at once. Import the folders inside it one by one.`;
    } else if (this.entries >= entries) {
      this.cut = `The folder holds more than ${figure(entries)} files and folders; no more were looked at. Import the folders inside it one by one.`;
    } else return false;
    return true;
  }
}

/** Looks for articles in a folder and the folders inside it. However large or deep it is, this ends. */
export async function walkFolder<F>(list: readonly FolderEntry<F>[]): Promise<FolderFound<F>> {
  const walk = new Walk<F>();
  await walk.into(list, '', 0);
  const { files, left, others, hidden, cut } = walk;
  return { files, left, others, hidden, cut };
}
