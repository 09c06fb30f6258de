import type { Preferences } from '../../../shared/api';
import { preferencesOf } from '../preferences';
import type { Context } from './context';

/** Sets some of the preferences; main keeps them for the next start. */
export async function prefer(context: Context, change: Partial<Preferences>): Promise<void> {
  const preferences = { ...preferencesOf(context.store.get()), ...change };
  const workspace = context.unwrap(await context.desk.call('workspace.prefer', { preferences }));
  if (workspace !== undefined) context.store.dispatch({ type: 'workspace', workspace });
}

/** Asks for the folder that reports are offered to be saved in or, with `forget`, goes back to the one last used. */
export async function setExportFolder(context: Context, forget = false): Promise<void> {
  const answer = forget
    ? await context.desk.call('workspace.forget-export-folder', {})
    : await context.desk.call('workspace.choose-export-folder', {});
  const workspace = context.unwrap(answer);
  if (workspace !== undefined) context.store.dispatch({ type: 'workspace', workspace });
}

/** Opens another window on the library. */
export async function openWindow(context: Context): Promise<void> {
  context.unwrap(await context.desk.call('window.new', {}));
}

/** Shows the library file in the system's file manager. */
export async function revealLibrary(context: Context): Promise<void> {
  context.unwrap(await context.desk.call('library.reveal', {}));
}
