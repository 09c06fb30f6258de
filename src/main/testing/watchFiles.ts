import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Functions = Record<string, unknown>;

/** Every path that is handed to `node:fs` while `work` runs, with the function it was handed to, in order. */
export async function filesTouched(work: () => Promise<void>): Promise<readonly string[]> {
  const touched: string[] = [];
  const undo: (() => void)[] = [];
  for (const place of [fs, fs.promises] as unknown as Functions[]) {
    for (const [name, original] of Object.entries(place)) {
      if (typeof original !== 'function' || /^[A-Z_]/u.test(name)) continue;
      const watched = (...args: unknown[]): unknown => {
        const paths = args
          .slice(0, /^(?:rename|copy|cp|link|symlink)/u.test(name) ? 2 : 1)
          .filter((each) => typeof each === 'string');
        // A file that is open already goes by its number.
        if (typeof args[0] !== 'number') touched.push(...paths.map((path) => `${name} ${path}`));
        return (original as (...given: unknown[]) => unknown).apply(place, args);
      };
      place[name] = Object.assign(watched, original);
      undo.push(() => (place[name] = original));
    }
  }
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    for (const each of undo) each();
    syncBuiltinESMExports();
  }
  return touched;
}
