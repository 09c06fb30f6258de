import type { Change } from '../../../../shared/model';
import { readFileSync } from 'node:fs';
import type { Result } from '../../../../shared/api';
import type { Library } from '../../library';
import { openLibrary } from '../../open';
import { change, create, REVIEW, source } from '../builders';

/**
 * What came of opening a library in which something was damaged.
 *
 * - `detected`: refused as damaged, and not one byte of it was written.
 * - `told`: opened as it was before, and that was said.
 * - `harmless`: everything is read back as it was written, and work goes on.
 * - `missed`: anything else. Must not be.
 */
export type Outcome = 'detected' | 'told' | 'harmless' | 'missed';

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Words of a text, of a source, of a note, and of nothing. */
const SOUGHT = ['harbour board', 'officials', 'asked', 'lighthouse'];

/** Everything that is in a library, as a string. */
export function everythingIn(library: Library): string {
  const articles = must(library.histories());
  return JSON.stringify([
    library.id,
    must(library.list()),
    must(library.latestStamp()),
    must(library.libraryChanges()),
    articles,
    articles.map(({ articleId }) => [
      must(library.changes(articleId)),
      library.records(articleId),
      must(library.received(articleId)),
      must(library.originals(articleId)).map(({ sha256, bytes }) => [
        sha256,
        Buffer.from(bytes).toString('base64'),
      ]),
      must(library.reviews(articleId)),
    ]),
    must(library.reviewChanges(REVIEW)),
    SOUGHT.map((words) => must(library.search({ words, limit: 20 }))),
  ]);
}

const NEXT: Change = change(900, [create('source', source(0xa000))]);

function seen(path: string, sound: string, earlier: readonly string[]): readonly [Outcome, string] {
  const files = ['', '-wal'].map((end) => `${path}${end}`);
  const content = () => files.map((file) => contentOf(file));
  const untouched = content();
  const notices: string[] = [];
  const opened = openLibrary(path, { create: true, noticed: (notice) => notices.push(notice) });
  if (!opened.ok) {
    const { code, message } = opened.error;
    if (code !== 'library-damaged') return ['missed', `refused as ${code}: ${message}`];
    const same = content().every(
      (bytes, n) => bytes?.equals(untouched[n] ?? Buffer.alloc(0)) ?? true,
    );
    return same ? ['detected', message] : ['missed', 'refused, but written to'];
  }
  const library = opened.value;
  try {
    const everything = everythingIn(library);
    if (notices.length > 0 && earlier.includes(everything)) return ['told', notices.join()];
    if (everything !== sound) return ['missed', 'opened, and something else is in it'];
    must(library.commit(NEXT));
    const [finding] = must(library.check());
    return finding === undefined ? ['harmless', ''] : ['missed', `opened, and ${finding.message}`];
  } finally {
    library.close();
  }
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/**
 * Opens what may be damaged at `path`.
 *
 * @param sound Everything that is in it where it is not.
 * @param earlier The same after earlier transactions, where nobody can tell how many there were.
 * @returns What came of it, and why.
 */
export function outcomeOf(
  path: string,
  sound: string,
  earlier: readonly string[],
): readonly [Outcome, string] {
  try {
    return seen(path, sound, earlier);
  } catch (error) {
    return ['missed', `threw ${String(error)}`];
  }
}
