import type { BackupsShown } from '../state';
import { during } from './busy';
import type { Context } from './context';
import { flushDrafts } from './drafts';

function show(context: Context, backups: BackupsShown | null): void {
  context.store.dispatch({ type: 'backups', backups });
}

/** Shows the backups of the library, and what the newest of them lacks. */
export async function openBackups(context: Context): Promise<void> {
  const list = context.unwrap(await context.desk.call('backup.list', {}));
  if (list === undefined) return;
  show(context, { list, chosen: null, missing: null });
  context.store.dispatch({ type: 'dialog', dialog: 'backups' });
  const [newest] = list.backups;
  if (newest !== undefined) await chooseBackup(context, newest.name);
}

/** Asks for the backups, for the settings. */
export async function loadBackups(context: Context): Promise<void> {
  const list = context.unwrap(await context.desk.call('backup.list', {}));
  if (list !== undefined) show(context, { list, chosen: null, missing: null });
}

/** Makes a backup now. What is on its way to the library is to be in it: so it is delivered first. */
export async function makeBackup(context: Context): Promise<void> {
  await flushDrafts(context);
  await context.connection?.outbox.settle();
  const before = context.store.get().backups?.list.backups[0]?.name;
  const answer = await during(context, 'Making a backup…', () =>
    context.desk.call('backup.make', {}),
  );
  const list = context.unwrap(answer);
  if (list === undefined) return;
  show(context, { list, chosen: null, missing: null });
  const made = list.backups[0]?.name !== before;
  const text = made ? 'Backup made' : 'The newest backup holds everything: none was made';
  context.store.dispatch({ type: 'announce', text: list.problem ?? text });
}

/** Shows the newest backup in the system's file manager. */
export async function revealBackups(context: Context): Promise<void> {
  context.unwrap(await context.desk.call('backup.reveal', {}));
}

/** Says what a backup lacks. What is on its way to the library counts: so it is delivered first. */
export async function chooseBackup(context: Context, name: string): Promise<void> {
  const { backups } = context.store.get();
  if (backups === null) return;
  show(context, { ...backups, chosen: name, missing: null });
  await flushDrafts(context);
  await context.connection?.outbox.settle();
  const answer = await during(context, 'Reading the backup…', () =>
    context.desk.call('backup.missing', { name }),
  );
  const missing = context.unwrap(answer);
  const now = context.store.get().backups;
  if (missing !== undefined && now?.chosen === name) show(context, { ...now, missing });
}

/** Goes back to the backup that is chosen. Main loads the page anew. */
export async function restoreBackup(context: Context): Promise<void> {
  const name = context.store.get().backups?.chosen ?? null;
  if (name === null) return;
  await flushDrafts(context);
  await context.connection?.outbox.settle();
  if (context.store.get().outbox.pending > 0) {
    context.notify({
      tone: 'error',
      text: 'Not restored: some changes have not reached the library yet, and would be missing where it is kept. They are sent again; restore when the status shows Saved.',
    });
    return;
  }
  context.store.dispatch({ type: 'dialog', dialog: null });
  const answer = await during(context, 'Restoring the library…', () =>
    context.desk.call('backup.restore', { name }),
  );
  context.unwrap(answer);
}

/** Tells what main has to tell, now and from now on. */
export async function followNotices(context: Context): Promise<void> {
  const take = async () => {
    for (const notice of context.unwrap(await context.desk.call('notices.take', {})) ?? []) {
      context.notify(notice);
    }
  };
  context.desk.on('notices', () => void take());
  await take();
}
