import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract, OPERATION_NAMES, type Result } from '../../shared/api';
import { change, create, id, inReview, review, stamp } from '../storage/testing/builders';
import { value } from '../storage/testing/temporary';
import { filesTouched } from '../testing/watchFiles';
import { HOSTILE_PATHS, HOSTILE_STRINGS } from './testing/hostile';
import { type Target, target } from './testing/target';

/** As long as it takes on a busy machine. */
const PATIENCE = 120_000;

/** Every file and folder under a folder. */
const everythingIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

/** Gives the library's article and a review of it these words wherever words become part of a file's name. */
async function rename({ call }: Target, n: number, words: string): Promise<string> {
  const reviewId = id(0x5000 + n);
  const at = stamp(100 + n * 3);
  const title = { before: { title: '' }, after: { title: words, url: words } };
  const ops = [
    { kind: 'article' as const, id: id(1), before: { title: '', url: '' }, after: title.after },
  ];
  const made = [
    change(0, ops, { id: id(0x6000 + n * 2), at, actor: words || 'a' }),
    inReview(0, [create('review', review({ id: reviewId, reviewer: words || 'a' }))], {
      id: id(0x6001 + n * 2),
      at: stamp(101 + n * 3),
      reviewId,
    }),
  ];
  const { result: workspace } = await call('workspace.get', {});
  const libraryId = (workspace as { value: { libraryId: string } }).value.libraryId;
  for (const each of made) await call('change.commit', { libraryId, change: each });
  return reviewId;
}

const valueIn = (result: Result<unknown>) => (result.ok ? result.value : null);

/** Every operation with arguments that reach what is there. */
function reaching(
  name: (typeof OPERATION_NAMES)[number],
  reviewId: string,
  words: string,
): unknown[] {
  const articleId = id(1);
  const choice = { notes: true, sourceDetails: true, confidential: true, summary: true };
  const bytes = new TextEncoder().encode(
    `---\nurl: ${words}\ntitle: ${words}\n---\n\nThe ferry ${words}.\n`,
  );
  const known: Partial<Record<typeof name, unknown[]>> = {
    'workspace.set-analyst': [{ analyst: words }],
    'workspace.show-suggestions': [{ shown: true }],
    'import.bytes': [{ name: words, bytes }],
    'import.folder-file': [{ folderId: words, index: 0 }],
    'import.paste': [{ format: 'txt', bytes }],
    'report.place': ['html', 'csv'].map((format) => ({ articleId, format })),
    'review.preview': [{ articleId, choice: { mode: 'open', ...choice } }],
    'review.place': ['open', 'blind'].map((mode) => ({ articleId, choice: { mode, ...choice } })),
    'review.bytes': [{ name: words, bytes }],
    'review.save-rescued': [{ content: words }],
    'audit.place': [{ articleId, format: 'csv' }],
    'change.commit': [],
  };
  const takes = (field: string) => field in contract[name].args.entries;
  if (known[name] !== undefined) return known[name];
  return [
    {
      ...(takes('name') && { name: words }),
      ...(takes('articleId') && { articleId }),
      ...(takes('reviewId') && { reviewId }),
    },
  ];
}

describe('whatever a page calls things', () => {
  it(
    'only files that a dialog, the settings or the installation names are touched',
    async () => {
      const under = target();
      const { fakes, folder } = under;
      const chosen = join(folder, 'chosen');
      const shared = join(folder, 'shared');
      for (const each of [chosen, shared]) mkdirSync(each);
      fakes.saveTo = join(chosen, 'report.html');
      fakes.folder = shared;
      fakes.articleFolder = join(folder, 'stories');
      mkdirSync(fakes.articleFolder);
      writeFileSync(join(fakes.articleFolder, 'a.txt'), 'The ferry was late.');
      const calls = async (words: string, n: number) => {
        const reviewId = await rename(under, n, words);
        for (const name of OPERATION_NAMES) {
          for (const args of reaching(name, reviewId, words)) {
            const { result } = await under.call(name, args);
            // What was given a place is written there.
            if (/\.place$/u.test(name)) await under.call('export.write', valueIn(result));
          }
        }
        const { result } = await under.call('import.folder', {});
        const { folderId } = (result as { value: { folderId: string } }).value;
        for (const index of [0, 1, 2 ** 40]) {
          await under.call('import.folder-file', { folderId, index });
        }
      };
      // Once before, so that every module is loaded.
      await calls('harmless', 0);
      const before = everythingIn(folder);
      const touched = await filesTouched(async () => {
        for (const [i, words] of HOSTILE_PATHS.entries()) await calls(words, i + 1);
      });

      const outside = touched.filter((call) => {
        const path = resolve(call.slice(call.indexOf(' ') + 1));
        // What the app was installed with: the sample, and the page that review copies are made of.
        const installed =
          /^(?:readFileSync|openSync) .*(?:[\\/]samples[\\/]01-[\w.-]+|[\\/]review\.html)$/u.test(
            call,
          );
        // The folder of the library itself: a backup looks for what one that was cut short has left there.
        return !installed && path !== folder && !path.startsWith(folder + sep);
      });
      expect(outside).toEqual([]);
      expect(touched.length).toBeGreaterThan(HOSTILE_PATHS.length);
      const made = everythingIn(folder).filter((each) => !before.includes(each));
      const named =
        /^(?:shared\/sourcemark-[0-9a-f-]{36}\/|desk\.sourcemark-backups\/[\d-]+ [\d.]+\.sourcemark$)/u;
      expect(made.filter((each) => !named.test(each))).toEqual([]);
      expect(under.faults).toEqual([]);
      expect(value(under.library().check())).toEqual([]);
    },
    PATIENCE,
  );

  it('the names offered for files stay names', async () => {
    const under = target();
    for (const [i, words] of HOSTILE_STRINGS.entries()) {
      const reviewId = await rename(under, i, words);
      for (const name of ['report.place', 'review.place', 'review.save', 'audit.place'] as const) {
        for (const args of reaching(name, reviewId, words)) await under.call(name, args);
      }
    }
    const names = under.fakes.calls.flatMap(
      (call) => /^save (.*) as [\w-]+$/su.exec(call)?.[1] ?? [],
    );
    expect(names.length).toBeGreaterThanOrEqual(4 * HOSTILE_STRINGS.length);
    for (const name of names) {
      expect(name).toBe(basename(name));
      expect(name).not.toMatch(/[\p{Cc}\\/:*?"<>|]|^\.|[. ]$/u);
      expect(Buffer.byteLength(name)).toBeLessThan(256);
    }
  });

  it('only web addresses are asked to be opened', async () => {
    const under = target();
    for (const [i, words] of HOSTILE_STRINGS.entries()) {
      await rename(under, i, words);
      await under.call('article.visit', { articleId: id(1) });
    }
    const visits = under.fakes.calls.filter((call) => call.startsWith('visit '));
    expect(visits).toEqual(['visit https://courier.example/ferry']);
  });
});
