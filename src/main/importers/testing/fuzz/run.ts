import { spawn } from 'node:child_process';

/** One input, as a worker measured it. Time is the processor’s, in milliseconds; memory in bytes. */
export interface Measured {
  readonly seed: string;
  readonly size: number;
  readonly time: number;
  readonly memory: number;
  readonly outcome: string;
  /** What was not held; null: everything was. */
  readonly fault: string | null;
}

/** How long one input may take, in milliseconds, until its process is ended; far more than is promised. */
const PATIENCE = 60_000;
/** What the heap of a process may hold, in megabytes. */
const HEAP = 500;

/** Runs a worker until it ends, dies or takes too long. Gives what it measured, and the seed it was at if it died. */
function once(
  script: string,
  target: string,
  seeds: readonly string[],
): Promise<{ readonly done: readonly Measured[]; readonly died: string | null }> {
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP}`];
  const child = spawn(process.execPath, [...flags, script, target, ...seeds]);
  const done: Measured[] = [];
  let at: string | null = null;
  let rest = '';
  let complaint = '';
  const end = () => child.kill('SIGKILL');
  let timer = setTimeout(end, PATIENCE);
  child.stderr.on(
    'data',
    (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2_000)),
  );
  child.stdout.on('data', (chunk: Buffer) => {
    clearTimeout(timer);
    timer = setTimeout(end, PATIENCE);
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const said = JSON.parse(line) as Partial<Measured> & { seed: string };
      at = said.outcome === undefined ? said.seed : null;
      if (said.outcome !== undefined) done.push(said as Measured);
    }
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code !== 0 && at === null) reject(new Error(complaint));
      else resolve({ done, died: code === 0 ? null : at });
    });
  });
}

/**
 * Attacks a reader with the inputs of these seeds, in processes of its own with a limited heap. A seed that ends its
 * process is a fault like any other, and the others are tried without it.
 */
export async function run(
  script: string,
  target: string,
  seeds: readonly string[],
): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (let left = seeds; left.length > 0;) {
    const { done, died } = await once(script, target, left);
    all.push(...done);
    if (died === null) break;
    const fault = 'its process died, or was ended for it took too long';
    all.push({ seed: died, size: 0, time: PATIENCE, memory: 0, outcome: 'died', fault });
    left = left.slice(left.indexOf(died) + 1);
  }
  return all;
}
