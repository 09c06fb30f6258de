import { failure, IMPORT_LIMIT, type ImportOutcome, type Result } from '../../../shared/api';
import { type FolderEntry, type FolderFound, walkFolder } from '../../../shared/folders';
import { type Intake, intakeFile, intakeInWords, isUnderWay } from '../intake';
import { closeArticle } from './articles';
import type { Context } from './context';
import { flushDrafts } from './drafts';
import { refreshLibrary } from './library';

/** After so many files the list of articles is asked for anew. */
const REFRESH = 50;

/** Imports one file. */
type Take = () => Promise<Result<ImportOutcome>>;

const NOTHING: Omit<Intake, 'folder'> = {
  total: null,
  done: [],
  current: null,
  stage: 'under-way',
  failure: null,
  left: [],
  others: 0,
  hidden: 0,
  cut: null,
};

function change(context: Context, fields: Partial<Intake>): void {
  const { intake } = context.store.get();
  if (intake !== null) {
    context.store.dispatch({ type: 'intake', intake: { ...intake, ...fields } });
  }
}

/** Shows that a folder is looked through, in the place of what was open. */
async function begin(context: Context, folder: string): Promise<void> {
  if (context.store.get().open !== null) await closeArticle(context);
  context.store.dispatch({ type: 'intake', intake: { ...NOTHING, folder } });
  context.store.dispatch({ type: 'view', view: 'folder' });
}

/** Whether the library itself takes nothing: then every other file would fail of the same. */
function concernsLibrary(result: Result<ImportOutcome>): boolean {
  if (result.ok) return false;
  const { code } = result.error;
  return code === 'storage' || code === 'other-library' || code.startsWith('library-');
}

/** Imports one file after the other until all are done, it is stopped, or the library takes no more. */
async function run(context: Context, { files, ...rest }: FolderFound<Take>): Promise<void> {
  const { store } = context;
  change(context, { ...rest, total: files.length });
  let why: string | null = null;
  for (const [n, { name, file }] of files.entries()) {
    if (store.get().intake?.stage === 'stopping') break;
    change(context, { current: name });
    const result = await file();
    if (!result.ok && concernsLibrary(result)) {
      why = result.error.message;
      break;
    }
    store.dispatch({ type: 'intake-file', file: intakeFile(name, result) });
    if (n % REFRESH === REFRESH - 1) await refreshLibrary(context);
  }
  change(context, { current: null, stage: 'ended', failure: why });
  await refreshLibrary(context);
  const { intake, open, view } = store.get();
  if (intake === null) return;
  const text = `Import of “${intake.folder}”: ${intakeInWords(intake)}`;
  const isShown = open === null && view === 'folder';
  if (isShown) store.dispatch({ type: 'announce', text });
  else
    context.notify({
      tone: 'info',
      text,
      action: { label: 'Show the list', run: { type: 'intake' } },
    });
}

/** Shows the folder that is being imported, or the last one, in the place of what is open. */
export async function showIntake(context: Context): Promise<void> {
  if (context.store.get().open !== null) await closeArticle(context);
  context.store.dispatch({ type: 'view', view: 'folder' });
}

/** Imports a folder that is chosen through a native dialog. While one is being imported, that is shown. */
export async function importFolder(context: Context): Promise<void> {
  if (isUnderWay(context.store.get().intake)) {
    await showIntake(context);
    return;
  }
  await flushDrafts(context);
  const { desk } = context;
  const chosen = context.unwrap(await desk.call('import.folder', {}));
  if (chosen === undefined || chosen === null) return;
  const { folderId, name: folder, files, ...rest } = chosen;
  await begin(context, folder);
  await run(context, {
    ...rest,
    files: files.map((name, index) => ({
      name,
      file: () => desk.call('import.folder-file', { folderId, index }),
    })),
  });
}

/** Main refuses what is too large; reading a huge file here first would only freeze the page. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const limit = file.name.toLowerCase().endsWith('.json') ? 4 * IMPORT_LIMIT : IMPORT_LIMIT + 1;
  return new Uint8Array(await file.slice(0, limit).arrayBuffer());
}

/** What was dropped, as a folder's entries. */
function entryOf(context: Context, dropped: FileSystemEntry): FolderEntry<Take> {
  const { name } = dropped;
  if (dropped.isDirectory) {
    const reader = (dropped as FileSystemDirectoryEntry).createReader();
    const list = async () => {
      const all: FileSystemEntry[] = [];
      // A hundred at a time, until there are none.
      for (;;) {
        const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
          reader.readEntries(resolve, reject);
        });
        if (some.length === 0) return all.map((each) => entryOf(context, each));
        all.push(...some);
      }
    };
    return { name, kind: 'folder', list };
  }
  const file = async () => {
    try {
      const opened = await new Promise<File>((resolve, reject) => {
        (dropped as FileSystemFileEntry).file(resolve, reject);
      });
      return await context.desk.call('import.bytes', { name, bytes: await bytesOf(opened) });
    } catch {
      return failure(
        'not-found',
        `“${name}” could not be read. Nothing was changed; see that it is still there and that you may read it.`,
      );
    }
  };
  return { name, kind: 'file', file };
}

/** Imports what was dropped on the window where a folder is among it. */
export async function importDropped(
  context: Context,
  dropped: readonly FileSystemEntry[],
): Promise<void> {
  if (isUnderWay(context.store.get().intake)) {
    context.notify({
      tone: 'error',
      text: 'A folder is being imported already. Nothing of what was dropped was imported; wait until it is done, or stop it.',
    });
    return;
  }
  await flushDrafts(context);
  const [first] = dropped;
  const [only] = dropped.length === 1 && first !== undefined ? [entryOf(context, first)] : [];
  await begin(context, only?.kind === 'folder' ? only.name : 'what was dropped');
  const found = walkFolder(
    only?.kind === 'folder'
      ? await only.list().catch(() => [])
      : dropped.map((each) => entryOf(context, each)),
  );
  await run(context, await found);
}

/** Stops after the file that is under way. What was imported is kept. */
export function stopIntake(context: Context): void {
  change(context, { stage: 'stopping' });
}
