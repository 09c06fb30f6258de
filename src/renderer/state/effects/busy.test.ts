import { expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../../../main/storage/testing/temporary';
import { busyInWords } from '../busy';
import { page } from '../testing/page';
import { during, importFiles, runExchange, stopWork } from '.';

type Page = Awaited<ReturnType<typeof page>>;
const words = ({ store }: Page) => busyInWords(store.get().busy);
const shown = (on: Page) => on.until(() => words(on) !== null);

it('is shown once it has taken half a second and until it ends, never for what is quick', async () => {
  const on = await page();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  let end = (): void => undefined;
  const work = during(on.context, 'Counting…', () => new Promise<void>((done) => (end = done)));
  vi.advanceTimersByTime(450);
  expect(words(on)).toBeNull();
  vi.advanceTimersByTime(100);
  expect(words(on)).toBe('Counting…');
  stopWork(on.context);
  expect(on.store.get().announcement).toBe('This cannot be stopped');
  end();
  await work;
  vi.advanceTimersByTime(1_000);
  expect(words(on)).toBeNull();
});

it('stops between two files, keeps what was imported and says what is left', async () => {
  const on = await page();
  const release = on.hold('import.bytes');
  const files = ['one', 'two', 'three'].map(
    (name) => new File([`${name} harbour\n\nThe board met on Monday.`], `${name}.txt`),
  );
  const work = importFiles(on.context, files);
  await shown(on);
  stopWork(on.context);
  expect(words(on)).toBe('Stopping…');
  release();
  await work;
  expect(on.store.get().articles).toHaveLength(2);
  expect(on.notices()).toEqual([
    'Stopped after 1 file. What was imported is kept; drop the other 2 files again to import them.',
  ]);
});

it('asks main to stop an exchange', async () => {
  const on = await page();
  on.main.fakes.exchangeFolder = temporaryFolder();
  const release = on.hold('exchange.run');
  const call = vi.spyOn(on.context.desk, 'call');
  const work = runExchange(on.context);
  await shown(on);
  expect(words(on)).toBe('Exchanging with the shared folder…');
  stopWork(on.context);
  expect(call).toHaveBeenLastCalledWith('exchange.stop', {});
  release();
  await work;
  expect(words(on)).toBeNull();
  expect(on.store.get().exchange).toMatchObject({ problem: null });
});
