import { describe, expect, it } from 'vitest';
import { OneAtATime } from './oneAtATime';

describe('OneAtATime', () => {
  it('shows one, takes the others for closed, and shows the next when that is done', async () => {
    const dialogs = new OneAtATime();
    let shown = 0;
    const ask = () =>
      dialogs.show('closed', () => {
        shown += 1;
        return Promise.resolve('chosen');
      });
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['chosen', 'closed', 'closed']);
    expect(shown).toBe(1);
    expect(await ask()).toBe('chosen');
  });

  it('goes on after one that failed', async () => {
    const dialogs = new OneAtATime();
    await expect(dialogs.show(null, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await dialogs.show(null, () => Promise.resolve('a'))).toBe('a');
  });
});
