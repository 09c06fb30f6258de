import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SIZE, MINIMUM, placeWindow, type Rectangle } from './bounds';
import { Crashes } from './crashes';
import { PUT_AWAY_LIMIT, PutAway } from './putAway';

const primary = { x: 0, y: 0, width: 1920, height: 1040 };
const right = { x: 1920, y: 0, width: 1280, height: 1000 };

describe('placeWindow', () => {
  it('stands in the middle of the first display at first', () => {
    expect(placeWindow(null, [primary, right])).toEqual({ x: 280, y: 90, ...DEFAULT_SIZE });
  });

  it('stands where it was', () => {
    const was = { x: 2000, y: 40, width: 900, height: 700 };
    expect(placeWindow(was, [primary, right])).toEqual(was);
  });

  it('comes back when its display has gone', () => {
    const was = { x: 2000, y: 40, width: 900, height: 700 };
    expect(placeWindow(was, [primary])).toEqual({ x: 510, y: 170, width: 900, height: 700 });
  });

  it('is moved and cut so that all of it shows', () => {
    expect(placeWindow({ x: -300, y: 900, width: 3000, height: 700 }, [primary])).toEqual({
      x: 0,
      y: 340,
      width: 1920,
      height: 700,
    });
  });

  it('always lies on a display, never below its least size where the display has room', () => {
    const number = fc.integer({ min: -6000, max: 6000 });
    const size = fc.integer({ min: 1, max: 6000 });
    const inside = (a: Rectangle, b: Rectangle): boolean =>
      a.x >= b.x &&
      a.y >= b.y &&
      a.x + a.width <= b.x + b.width &&
      a.y + a.height <= b.y + b.height;
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const placed = placeWindow({ x, y, width, height }, [primary, right]);
        expect(inside(placed, primary) || inside(placed, right)).toBe(true);
        expect(placed.width).toBeGreaterThanOrEqual(MINIMUM.width);
        expect(placed.height).toBeGreaterThanOrEqual(MINIMUM.height);
      }),
    );
  });
});

describe('PutAway', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const setUp = (page: boolean) => {
    const told = vi.fn(() => page);
    const putAway = new PutAway(told);
    const done = vi.fn();
    return { told, putAway, done };
  };

  it('waits for the page, and tells it once however often it is asked', async () => {
    const { told, putAway, done } = setUp(true);
    const both = [putAway.request().then(done), putAway.request().then(done)];
    await vi.advanceTimersByTimeAsync(PUT_AWAY_LIMIT - 1);
    expect(done).not.toHaveBeenCalled();
    putAway.answered();
    await Promise.all(both);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('gives up a page that does not answer', async () => {
    const { putAway, done } = setUp(true);
    void putAway.request().then(done);
    await vi.advanceTimersByTimeAsync(PUT_AWAY_LIMIT);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('waits for a person as long as they take, who may want the page to stay', async () => {
    const { putAway, done } = setUp(true);
    void putAway.request().then(done);
    putAway.wait();
    await vi.advanceTimersByTimeAsync(10 * PUT_AWAY_LIMIT);
    expect(done).not.toHaveBeenCalled();
    putAway.answered(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledWith(false);
  });

  it('does not wait where there is no page', async () => {
    const { putAway } = setUp(false);
    await putAway.request();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks anew the next time, and takes an answer nobody asked for as nothing', async () => {
    const { told, putAway, done } = setUp(true);
    putAway.answered();
    const first = putAway.request();
    putAway.answered();
    await first;
    void putAway.request().then(done);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).not.toHaveBeenCalled();
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('Crashes', () => {
  it('counts a failure as repeated only soon after another', () => {
    let now = 0;
    const crashes = new Crashes(() => now);
    expect(crashes.isRepeated()).toBe(false);
    now += 59_999;
    expect(crashes.isRepeated()).toBe(true);
    now += 60_000;
    expect(crashes.isRepeated()).toBe(false);
  });
});
