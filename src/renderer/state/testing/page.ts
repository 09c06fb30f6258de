import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { onTestFinished } from 'vitest';
import { desk as mainDesk } from '../../../main/services/testing/desk';
import { article, imported } from '../../../main/storage/testing/builders';
import { value } from '../../../main/storage/testing/temporary';
import { type EventName, type Events, failure, type OperationName } from '../../../shared/api';
import { type Desk, PageDatabase } from '../../bridge';
import type { Handlers } from '../../../main/services';
import { Context, start } from '../effects';
import { createStore } from '../store';

let pages = 0;

/**
 * The page without its views, over the real use cases and a library that holds one article: in memory, or the file at
 * `path`. A page of an earlier run is had by naming its database.
 *
 * @param now The system clock, in milliseconds since the epoch.
 */
export async function page(
  databaseName = `page-${(pages += 1)}`,
  path?: string,
  now: () => number = Date.now,
) {
  const main = mainDesk(path);
  // Where it may not be written it holds the article already.
  if (main.library().writable().ok) value(main.library().commit(imported()));
  const held = new Map<OperationName, Promise<void>>();
  const control = {
    /** Main cannot write. */
    down: false,
    /** Main takes no change. */
    refuse: false,
    /** From now on answers are worked out at once and arrive when the returned function is called. */
    hold(name: OperationName): () => void {
      let release = (): void => undefined;
      held.set(name, new Promise((resolve) => (release = resolve)));
      return () => {
        held.delete(name);
        release();
      };
    },
  };
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  /** Main tells the page. */
  const tell = <K extends EventName>(name: K, payload: Events[K]) => {
    for (const listener of listeners.get(name) ?? []) listener(payload as never);
  };
  const desk: Desk = {
    async call(name, args) {
      // Which handler it is says what it takes and gives.
      const handler = main.handlers[name] as Handlers[typeof name] & ((args: unknown) => unknown);
      const stopped = control.refuse
        ? failure('refused:missing', 'There is no such article.')
        : failure('storage', 'The disk is full.');
      const stops = name === 'change.commit' && (control.down || control.refuse);
      const answer = stops ? stopped : await handler(args);
      await held.get(name);
      return answer as Awaited<ReturnType<Desk['call']>> as never;
    },
    on(event, listener) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
      return () => undefined;
    },
  };
  const context = new Context(createStore(), desk, v7, now);
  const database = new PageDatabase(databaseName);
  await start(context, database);
  const { connection, store } = context;
  if (connection === null) throw new Error('the page could not start');
  onTestFinished(async () => {
    // What is still on its way would find the library closed.
    await connection.outbox.settle();
    connection.outbox.stop();
    await database.delete();
  });
  return {
    ...control,
    /** Main says that these articles were changed from elsewhere. */
    changed: (...articleIds: readonly string[]) => tell('changed', { articleIds }),
    tell,
    control,
    context,
    store,
    database,
    main,
    outbox: connection.outbox,
    drafts: connection.drafts,
    articleId: article().id,
    /** Resolves when this holds of the state. */
    until: (holds: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!holds()) return;
          unsubscribe();
          resolve();
        };
        const unsubscribe = store.subscribe(look);
        look();
      }),
    /** The notes and words of the claims that the page shows. */
    claims: () =>
      [...(store.get().open?.records.all('claim').values() ?? [])].map(
        ({ tag, anchor }) => `${tag}: ${anchor.quote.exact}`,
      ),
    notices: () => store.get().notices.map(({ text }) => text),
  };
}
