import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { attack, inputOf } from './attack';
import { Ground } from './ground';
import { type Target, targets } from './targets';

/**
 * A process that attacks one reader: `worker.ts TARGET SEED...`. A seed is a number, or `SHAPE@SIZE` for a shape of
 * the target's by its number. Prints a line of JSON before each input and one after it, so that whoever started it
 * knows at which one it died.
 */
const [name, ...seeds] = process.argv.slice(2);
const target = targets().find((each) => each.name === name);
if (target === undefined) throw new Error(`no reader is called ${name ?? ''}`);

const say = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`);
const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

/** The most memory this process has held since `forget`, in bytes; elsewhere than on Linux, since it began. */
function peak(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

async function forget(): Promise<void> {
  collect();
  // The memory of libraries that were closed is given back only between two turns of the event loop.
  await setImmediate();
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Not Linux: see `peak`.
  }
}

function bytesOf(reader: Target, seed: string): Uint8Array {
  const [shape = '', size] = seed.split('@');
  if (size === undefined) return inputOf(reader, Number(seed));
  const made = reader.shapes[Number(shape)]?.make(Number(size)) ?? '';
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}

/** The target, with a stopwatch around its reading. */
function measured(reader: Target, took: { time: number; memory: number }): Target {
  return {
    ...reader,
    read: async (ground, bytes) => {
      await forget();
      const from = process.cpuUsage();
      try {
        return await reader.read(ground, bytes);
      } finally {
        const { user, system } = process.cpuUsage(from);
        took.time = (user + system) / 1_000;
        took.memory = peak();
      }
    },
  };
}

/** After how many new articles the library is checked and begun anew, which takes longer than reading them. */
const TOGETHER = target.apart ? 25 : 1;

const ground = new Ground();
let broughtIn = 0;
try {
  for (const seed of seeds) {
    const bytes = bytesOf(target, seed);
    const took = { time: 0, memory: 0 };
    say({ seed });
    let fault: string | null = null;
    let outcome = 'fault';
    try {
      const is = await attack(measured(target, took), ground, bytes);
      outcome = is.status === 'refused' ? is.code : is.status;
      if (is.status === 'read' && is.changed) broughtIn += 1;
      if (ground.grown || broughtIn === TOGETHER) {
        ground.renew();
        broughtIn = 0;
      }
    } catch (error) {
      fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    say({ seed, size: bytes.length, ...took, outcome, fault });
  }
  ground.renew();
} finally {
  ground.remove();
}
