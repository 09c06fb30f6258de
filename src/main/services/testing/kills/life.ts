import { spawn } from 'node:child_process';
import { acknowledgedIn, type Line, linesIn } from './lines';

/** When a process is killed: so many milliseconds after it began, or as soon as it has acknowledged so many steps. */
export type Death = { readonly after: 'ms' | 'steps'; readonly count: number };

export interface Lived {
  readonly lines: readonly Line[];
  /** What it complained of where it ended before it was killed; null: it was killed. */
  readonly ended: string | null;
}

/** Runs the script until it is killed, and gives what it said. */
export function live(script: string, args: readonly string[], death: Death): Promise<Lived> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  let said = '';
  let complaint = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (death.after === 'ms') timer ??= setTimeout(kill, death.count);
    else if (acknowledgedIn(linesIn(said)) >= death.count) kill();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve({ lines: linesIn(said), ended: signal === 'SIGKILL' ? null : complaint });
    });
  });
}
