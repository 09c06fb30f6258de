import { describe, expect, it } from 'vitest';
import { isOurPage } from './sender';

const main = { frameTreeNodeId: 1, origin: 'app://sourcemark' };

describe('isOurPage', () => {
  it('is true of the main frame of our window', () => {
    expect(isOurPage({ ...main }, main)).toBe(true);
  });

  it.each([
    ['a frame inside our page', { ...main, frameTreeNodeId: 2 }, main],
    ['our window showing something else', { ...main, origin: 'null' }, main],
    ['a host that only begins like ours', { ...main, origin: 'app://sourcemark.example' }, main],
    ['a frame that has gone', null, main],
    ['anyone while there is no window', main, null],
    ['nobody while there is no window', null, null],
  ])('is false of %s', (_what, frame, ours) => {
    expect(isOurPage(frame, ours)).toBe(false);
  });
});
