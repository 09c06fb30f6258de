import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PageDatabase } from './database';
import { Drafts } from './drafts';
import { FakeLocks } from './testing/locks';
import { type Locks, WindowLock } from './windowLock';

let stores = 0;

/** Windows that share one store, with or without locks. */
function store(locks: Locks | undefined) {
  const database = new PageDatabase(`drafts-${(stores += 1)}`);
  onTestFinished(() => database.delete());
  return (id: string) => new Drafts(database, 'library', new WindowLock(id, locks));
}
const note = { historyId: 'article', kind: 'claim', id: 'claim', field: 'note' };
const values = async (drafts: Drafts) => (await drafts.left('article')).map(({ value }) => value);

describe('a draft', () => {
  it('is its window’s own while that is alive, and left when it is gone', async () => {
    const locks = new FakeLocks();
    const windowOf = store(locks);
    const first = windowOf('first');
    await first.keep(note, 'Ask the bo');
    const second = windowOf('second');
    expect(await values(second)).toEqual([]);
    expect(await values(first)).toEqual(['Ask the bo']);
    locks.end('first');
    expect(await values(second)).toEqual(['Ask the bo']);
  });

  it('is kept beside what another window types into the same field', async () => {
    const windowOf = store(new FakeLocks());
    const [first, second] = [windowOf('first'), windowOf('second')];
    await first.keep(note, 'Ask the bo');
    await second.keep(note, 'Ring her');
    await second.drop(note);
    expect(await values(first)).toEqual(['Ask the bo']);
    expect(await values(second)).toEqual([]);
  });

  it('that was left is taken up by one window only, and is its own then', async () => {
    const locks = new FakeLocks();
    const windowOf = store(locks);
    await windowOf('gone').keep(note, 'Ask the bo');
    locks.end('gone');
    const [second, third] = [windowOf('second'), windowOf('third')];
    const [left] = await second.left('article');
    if (left === undefined) throw new Error('nothing was left');
    expect([await second.adopt(left), await third.adopt(left)]).toEqual([true, false]);
    expect(await values(third)).toEqual([]);
    await second.drop(note);
    expect(await values(second)).toEqual([]);
  });

  it.each<[string, Locks | undefined]>([
    ['has no locks', undefined],
    [
      'refuses them',
      {
        request: () => Promise.reject(new Error('not here')),
        query: () => {
          throw new Error('nor here');
        },
      },
    ],
  ])('is taken for left where the browser %s', async (_how, locks) => {
    const windowOf = store(locks);
    await windowOf('first').keep(note, 'Ask the bo');
    expect(await values(windowOf('second'))).toEqual(['Ask the bo']);
  });
});
