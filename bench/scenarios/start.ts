import { join } from 'node:path';
import { ROOT, timeStart } from '../lib/electron';
import { inFolder } from '../lib/folders';
import { PEER } from '../lib/peer';
import type { Scenario } from './scenario';

const STARTS = 12;
const PROBE = join(PEER, 'probe.cjs');

const startApp = () =>
  inFolder((data) =>
    timeStart(
      {
        folder: ROOT,
        args: [],
        env: { SOURCEMARK_USER_DATA: data, BENCH_BUTTON: '.welcome button' },
      },
      PROBE,
    ),
  );

const startBlank = () =>
  inFolder((data) =>
    timeStart(
      {
        folder: PEER,
        args: [`--user-data-dir=${data}`, join(PEER, 'blank.html')],
        env: { BENCH_BUTTON: 'button' },
      },
      PROBE,
    ),
  );

export const start: Scenario = {
  name: 'start',
  about:
    'first start until its first button can be clicked, beside a window with nothing but a button',
  async run() {
    // Not counted: they bring the files into the system's cache.
    await startApp();
    await startBlank();
    const ours: number[] = [];
    const peer: number[] = [];
    for (let i = 0; i < STARTS; i += 1) {
      ours.push(await startApp());
      peer.push(await startBlank());
    }
    return [{ scenario: 'First start until usable', ours, peer, by: 'median', aim: 1.3 }];
  },
};
