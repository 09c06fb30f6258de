import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ApiError, failure, type Result, success } from '../../shared/api';
import type { Change } from '../../shared/model';
import { ARTICLE_ID, uuid } from '../../shared/testing/builders';
import { PageDatabase } from './database';
import type { Desk } from './desk';
import { Outbox, type OutboxStatus } from './outbox';

const LIBRARY = uuid(900);
let opened = 0;
const databases: PageDatabase[] = [];

function database(): PageDatabase {
  opened += 1;
  const db = new PageDatabase(`test-${opened}`);
  databases.push(db);
  return db;
}

afterEach(async () => {
  for (const db of databases.splice(0)) await db.delete();
});

const change = (n: number): Change => ({
  id: uuid(n),
  articleId: ARTICLE_ID,
  actor: 'Ada',
  at: `2026-01-13T09:00:00.00${n}Z-0000`,
  label: `Change ${n}`,
  ops: [{ kind: 'article', id: ARTICLE_ID, before: { title: 'a' }, after: { title: `b${n}` } }],
});

/** A main that takes what it is told to take and remembers it. */
function main(answer: (change: Change) => Result<null>) {
  const committed: string[] = [];
  const desk = {
    call: (_name: string, args: { change: Change }) => {
      const result = answer(args.change);
      if (result.ok) committed.push(args.change.label);
      return Promise.resolve(result);
    },
    on: () => () => undefined,
  } as unknown as Desk;
  return { desk, committed };
}

const down: ApiError = { code: 'storage', message: 'The disk is full.' };

function outboxOf(desk: Desk, db: PageDatabase) {
  const statuses: OutboxStatus[] = [];
  const outbox = new Outbox(desk, db, LIBRARY, (status) => statuses.push(status));
  return { outbox, last: () => statuses.at(-1) };
}

describe('outbox', () => {
  it('keeps a change in the page’s store until main acknowledges it', async () => {
    const db = database();
    const seen: number[] = [];
    const { desk } = main(() => success(null));
    const spying: Desk = {
      ...desk,
      async call(name, args) {
        seen.push(await db.outbox.count());
        return desk.call(name, args);
      },
    };
    const { outbox, last } = outboxOf(spying, db);
    await outbox.send(change(1));
    await outbox.settle();
    expect(seen).toEqual([1]);
    expect(await db.outbox.count()).toBe(0);
    expect(last()).toEqual({ pending: 0, loose: 0, failure: null, refused: [] });
  });

  it('says what stands in the way, keeps the order, and delivers once the way is free', async () => {
    const db = database();
    let free = false;
    const { desk, committed } = main(() => (free ? success(null) : { ok: false, error: down }));
    const { outbox, last } = outboxOf(desk, db);
    for (const n of [1, 2, 3]) await outbox.send(change(n));
    await outbox.settle();
    expect(last()).toMatchObject({ pending: 3, failure: down });
    expect(await db.outbox.count()).toBe(3);
    free = true;
    await outbox.deliver();
    expect(committed).toEqual(['Change 1', 'Change 2', 'Change 3']);
    expect(last()).toMatchObject({ pending: 0, failure: null });
  });

  it('says what is in memory only, and stores it in order when the page’s store takes it again', async () => {
    const db = database();
    const { desk } = main(() => ({ ok: false, error: down }));
    const { outbox, last } = outboxOf(desk, db);
    db.close({ disableAutoOpen: true });
    await outbox.send(change(1));
    await outbox.settle();
    expect(last()).toMatchObject({ pending: 1, loose: 1 });
    await db.open();
    await outbox.send(change(2));
    await outbox.settle();
    expect(last()).toMatchObject({ pending: 2, loose: 0 });
    outbox.stop();

    const later = main(() => success(null));
    await outboxOf(later.desk, db).outbox.resume();
    expect(later.committed).toEqual(['Change 1', 'Change 2']);
    expect(await db.outbox.count()).toBe(0);
  });

  it('sends again at the next start what the last run could not deliver', async () => {
    const db = database();
    const first = outboxOf(main(() => ({ ok: false, error: down })).desk, db);
    await first.outbox.send(change(1));
    await first.outbox.settle();
    first.outbox.stop();
    const { desk, committed } = main(() => success(null));
    const second = outboxOf(desk, db);
    const waiting = await second.outbox.resume();
    expect(waiting.map(({ label }) => label)).toEqual(['Change 1']);
    expect(committed).toEqual(['Change 1']);
    expect(await db.outbox.count()).toBe(0);
  });

  it('delivers to the library a change was made in, and to no other', async () => {
    const db = database();
    const first = outboxOf(main(() => ({ ok: false, error: down })).desk, db);
    await first.outbox.send(change(1));
    await first.outbox.settle();
    first.outbox.stop();
    const { desk, committed } = main(() => success(null));
    const other = new Outbox(desk, db, uuid(901), () => undefined);
    expect(await other.resume()).toEqual([]);
    expect(committed).toEqual([]);
    expect(await db.outbox.count()).toBe(1);
  });

  it('says in which library a change was made', async () => {
    const asked: unknown[] = [];
    const { desk } = main(() => success(null));
    const spying: Desk = {
      ...desk,
      call(name, args) {
        asked.push(args);
        return desk.call(name, args);
      },
    };
    const { outbox } = outboxOf(spying, database());
    await outbox.send(change(1));
    await outbox.settle();
    expect(asked).toEqual([{ libraryId: LIBRARY, change: change(1) }]);
  });

  it('knows what waits for main, also what is still on its way into the page’s store', async () => {
    const { outbox } = outboxOf(main(() => ({ ok: false, error: down })).desk, database());
    await outbox.send(change(1));
    const sending = outbox.send(change(2));
    expect(outbox.pendingFor(ARTICLE_ID)).toEqual([change(1), change(2)]);
    expect(outbox.pendingFor(uuid(77))).toEqual([]);
    await sending;
    outbox.stop();
  });

  it('sets aside what main will never take, keeps it, says so, and goes on', async () => {
    const db = database();
    const { desk, committed } = main(({ label }) =>
      label === 'Change 1'
        ? failure('refused:missing', 'There is no such article.')
        : success(null),
    );
    const { outbox, last } = outboxOf(desk, db);
    await outbox.send(change(1));
    await outbox.send(change(2));
    await outbox.settle();
    expect(committed).toEqual(['Change 2']);
    expect(last()?.refused).toMatchObject([{ message: 'There is no such article.' }]);
    expect(await db.outbox.toArray()).toMatchObject([{ refused: 'There is no such article.' }]);

    const later = outboxOf(desk, db);
    expect(await later.outbox.resume()).toEqual([]);
    expect(later.last()?.refused).toHaveLength(1);
    expect(await later.outbox.discardRefused()).toEqual([change(1)]);
    expect(later.last()?.refused).toEqual([]);
    expect(await db.outbox.count()).toBe(0);
  });

  it('sends what an earlier page left before what is done while that is read, and each once', async () => {
    const db = database();
    const earlier = outboxOf(main(() => ({ ok: false, error: down })).desk, db);
    for (const n of [1, 2]) await earlier.outbox.send(change(n));
    earlier.outbox.stop();
    const { desk, committed } = main(() => success(null));
    const { outbox } = outboxOf(desk, db);
    let open = (): void => undefined;
    const resumed = outbox.resume(new Promise<void>((resolve) => (open = resolve)));
    await outbox.send(change(3));
    expect(committed).toEqual([]);
    open();
    expect(await resumed).toEqual([change(1), change(2)]);
    await outbox.settle();
    expect(committed).toEqual(['Change 1', 'Change 2', 'Change 3']);
    expect(await db.outbox.count()).toBe(0);
  });

  it('delivers all the same where the page’s store does not open', async () => {
    const db = database();
    const { desk, committed } = main(() => success(null));
    const { outbox } = outboxOf(desk, db);
    const resumed = outbox.resume(Promise.reject(new Error('it does not answer')));
    const rejected = expect(resumed).rejects.toThrow('it does not answer');
    await outbox.send(change(1));
    await rejected;
    await outbox.settle();
    expect(committed).toEqual(['Change 1']);
  });

  it('does not send again what was refused in another window, and shows it', async () => {
    const db = database();
    let free = false;
    const { desk, committed } = main(() => (free ? success(null) : { ok: false, error: down }));
    const first = outboxOf(desk, db);
    await first.outbox.send(change(1));
    await first.outbox.settle();
    const second = outboxOf(main(() => failure('refused:missing', 'No such article.')).desk, db);
    await second.outbox.resume();
    expect(second.last()?.refused).toHaveLength(1);
    // By now main would take it; but the other window shows it as refused.
    free = true;
    await first.outbox.deliver();
    expect(committed).toEqual([]);
    expect(first.last()).toMatchObject({ pending: 0, refused: [{ message: 'No such article.' }] });
    expect(await db.outbox.toArray()).toMatchObject([{ refused: 'No such article.' }]);
  });

  it('delivers what a window left that could not, after what it has itself', async () => {
    const db = database();
    const closed = outboxOf(main(() => ({ ok: false, error: down })).desk, db);
    await closed.outbox.send(change(1));
    await closed.outbox.settle();
    closed.outbox.stop();
    const { desk, committed } = main(() => success(null));
    const { outbox } = outboxOf(desk, db);
    void outbox.send(change(2));
    await outbox.adopt();
    await outbox.settle();
    expect(committed).toEqual(['Change 2', 'Change 1']);
    expect(await db.outbox.count()).toBe(0);
  });

  it('waits for the disk whenever the page’s store is written to', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { outbox } = outboxOf(main(() => failure('refused:missing', 'No.')).desk, database());
    await outbox.send(change(1));
    await outbox.settle();
    await outbox.discardRefused();
    const writing = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.length).toBeGreaterThanOrEqual(3);
    for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
    asked.mockRestore();
  });
});
