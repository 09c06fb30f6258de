import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportPlace, Result } from '../../../shared/api';
import { temporaryFolder, value } from '../../storage/testing/temporary';
import { countingOrigins } from '../testing/overFakes';
import { writtenTo } from '../writeFiles';
import { Exports, type WriteTo } from './exports';

/** A place that holds a file already, and what is to be written there. */
async function chosen(write: WriteTo) {
  const folder = temporaryFolder();
  const path = join(folder, 'report.md');
  writeFileSync(path, 'old');
  const exports = new Exports(countingOrigins().newId);
  const place = value<ExportPlace | null>(await exports.choose(() => Promise.resolve(path), write));
  if (place === null) throw new Error('no place was chosen');
  const { exportId } = place;
  /** What is at the place now, and what else is beside it. */
  const left = () => ({ holds: readFileSync(path, 'utf8'), files: readdirSync(folder) });
  return { exports, exportId, path, left };
}

const UNTOUCHED = { holds: 'old', files: ['report.md'] };

describe('an export', () => {
  it('is made only when it is to be written, and once', async () => {
    let made = 0;
    const on = await chosen((path, signal) => {
      made += 1;
      return writtenTo([{ path, content: 'new' }], signal);
    });
    expect(made).toBe(0);
    expect(value(await on.exports.write(on.exportId))).toEqual({ paths: [on.path] });
    expect(on.left()).toEqual({ holds: 'new', files: ['report.md'] });
    const again = await on.exports.write(on.exportId);
    expect(again).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(made).toBe(1);
  });

  it('that is stopped while it is made writes nothing', async () => {
    const on = await chosen(
      (_path, signal) =>
        new Promise<Result<never>>((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    const writing = on.exports.write(on.exportId);
    on.exports.stop(on.exportId);
    expect(value(await writing)).toBeNull();
    expect(on.left()).toEqual(UNTOUCHED);
    // What is over, or was never there, is stopped without harm.
    on.exports.stop(on.exportId);
    on.exports.stop('');
  });

  it('that is stopped while its file is written leaves none of it', async () => {
    const on = await chosen((path, signal) => {
      const files = ['', '-sources', '-differences'].map((table) => ({
        path: path.replace('.md', `${table}.md`),
        content: 'new '.repeat(100_000),
      }));
      return writtenTo(files, signal);
    });
    const writing = on.exports.write(on.exportId);
    await new Promise((resolve) => setImmediate(resolve));
    on.exports.stop(on.exportId);
    expect(value(await writing)).toBeNull();
    expect(on.left()).toEqual(UNTOUCHED);
  });

  it('that cannot be made says why, and that nothing was written', async () => {
    const on = await chosen(() => Promise.reject(new Error('out of memory')));
    const failed = await on.exports.write(on.exportId);
    expect(failed.ok ? '' : failed.error.message).toMatch(
      /^It could not be made \(out of memory\)\. No file was written/u,
    );
    expect(on.left()).toEqual(UNTOUCHED);
  });

  it('under way is waited for before the app ends', async () => {
    const on = await chosen((path, signal) => writtenTo([{ path, content: 'new' }], signal));
    void on.exports.write(on.exportId);
    await on.exports.settled();
    expect(on.left().holds).toBe('new');
  });
});
