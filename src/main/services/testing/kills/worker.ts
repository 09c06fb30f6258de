import { kindNamed, type KindName } from './kinds';
import { say } from './lines';
import { WorkingDesk } from './workingDesk';

/** A process that works until it is killed: `worker.ts LIBRARY KIND SEED`. */
const [path = '', name = '', seed = ''] = process.argv.slice(2);

const kind = await kindNamed(name as KindName);
say({ type: 'begins' });
const desk = new WorkingDesk(path, Number(seed));
await desk.look();
const step = await kind.work(desk);
for (;;) await step();
