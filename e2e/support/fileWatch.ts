import type { ElectronApplication } from '@playwright/test';

interface Watched {
  sourcemarkTouched?: string[];
}

/** Writes down every path that main's own code hands to `node:fs` from now on, in whatever form. */
export function watchFiles(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(() => {
    const touched: string[] = [];
    (globalThis as Watched).sourcemarkTouched = touched;
    const fs = process.getBuiltinModule('node:fs');
    for (const place of [fs, fs.promises] as unknown as Record<string, unknown>[]) {
      for (const [name, original] of Object.entries(place)) {
        if (typeof original !== 'function' || /^[A-Z_]/u.test(name)) continue;
        const seen = (...args: unknown[]): unknown => {
          const paths = args
            .slice(0, /^(?:rename|copy|cp|link|symlink)/u.test(name) ? 2 : 1)
            .filter((each) => typeof each === 'string');
          // A file that is open already goes by its number.
          if (typeof args[0] !== 'number') touched.push(...paths.map((path) => `${name} ${path}`));
          return (original as (...given: unknown[]) => unknown).apply(place, args);
        };
        place[name] = Object.assign(seen, original);
      }
    }
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  });
}

/** The calls with their paths since `watchFiles`. */
export function touchedFiles(electron: ElectronApplication): Promise<readonly string[]> {
  return electron.evaluate(() => (globalThis as Watched).sourcemarkTouched ?? []);
}
