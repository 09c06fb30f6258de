import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Library, openLibrary } from '../../../storage';
import type { Kind, Place } from './kind';
import { isWithin, type Witness } from './witness';
import { answered } from './workingDesk';

/** What a crash left, looked at. */
export interface Examined {
  /** What is wrong, in words. */
  readonly faults: readonly string[];
  /** Acknowledged changes that are not there. */
  readonly lost: number;
  /** Milliseconds that opening took; null: it could not be opened. */
  readonly opened: number | null;
}

/** SQLite's own files beside a library. Its index of the log is made anew by whoever opens it first. */
const BESIDE = ['', '-wal', '-journal'];

/** Copies the library as it lies, for the next process to find everything as the crash left it. */
export function copyLibrary(from: string, folder: string): string {
  const to = join(folder, basename(from));
  for (const suffix of BESIDE) {
    if (existsSync(from + suffix)) copyFileSync(from + suffix, to + suffix);
  }
  return to;
}

/** Every history in the library, of articles and of reviews under way, by id: the ids of its changes, in order. */
export function historiesIn(library: Library): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const ids = (changes: readonly { readonly id: string }[]) => changes.map(({ id }) => id);
  for (const { articleId } of answered(library.histories())) {
    found.set(articleId, ids(answered(library.changes(articleId))));
    for (const reviewId of answered(library.reviews(articleId))) {
      found.set(reviewId, ids(answered(library.reviewChanges(reviewId))));
    }
  }
  return found;
}

/** The files that texts were imported from and that are not kept. */
function missingOriginals(library: Library): readonly string[] {
  const named = answered(library.histories()).flatMap(({ articleId }) =>
    answered(library.changes(articleId)).flatMap(({ ops }) =>
      ops.flatMap(({ kind, after }) =>
        kind === 'text' && after !== null && 'importedFrom' in after
          ? [(after['importedFrom'] as { readonly sha256: string }).sha256]
          : [],
      ),
    ),
  );
  return answered(library.missingOriginals([...new Set(named)]));
}

/** What is half there: changes that belong together, and more that nobody acknowledged than were under way. */
function halves(found: ReadonlyMap<string, readonly string[]>, witness: Witness): string[] {
  const expected = new Set(witness.together.flatMap(({ changes }) => changes));
  for (const id of [...witness.histories.values()].flat()) expected.add(id);
  const unsaid = [...found.values()].flat().filter((id) => !expected.has(id));
  return [
    ...witness.together.flatMap(({ history, changes }) => {
      const there = new Set(found.get(history));
      const some = changes.filter((id) => there.has(id)).length;
      return some === 0 || some === changes.length
        ? []
        : [`${some} of ${changes.length} changes of ${history} that come in together`];
    }),
    ...(unsaid.length > witness.lives
      ? [`${unsaid.length} changes that nobody acknowledged, after ${witness.lives} lives`]
      : []),
  ];
}

function compare(library: Library, witness: Witness): Pick<Examined, 'faults' | 'lost'> {
  const found = historiesIn(library);
  const there = new Set([...found.values()].flat());
  const said = [...witness.histories.values()].flat();
  const lost = said.filter((id) => !there.has(id));
  const disordered = [...witness.histories].filter(
    ([history, changes]) => !isWithin(changes, found.get(history) ?? []),
  );
  const twice = [...found].filter(([, ids]) => new Set(ids).size < ids.length);
  return {
    lost: lost.length,
    faults: [
      ...witness.contradictions,
      ...lost.map((id) => `change ${id} was acknowledged and is lost`),
      ...disordered.map(([history]) => `${history} is in another order than acknowledged`),
      ...twice.map(([history]) => `${history} holds a change twice`),
      ...halves(found, witness),
      ...missingOriginals(library).map((sha256) => `the original file ${sha256} is not kept`),
      ...answered(library.check()).map(({ message }) => message),
    ],
  };
}

/** Opens a copy of what the crash left, and holds it to what was said. */
export async function examine(place: Place, kind: Kind, witness: Witness): Promise<Examined> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-'));
  try {
    const path = copyLibrary(place.library, folder);
    const before = performance.now();
    const library = openLibrary(path, { create: true });
    const opened = performance.now() - before;
    if (!library.ok) return { faults: [library.error.message], lost: 0, opened: null };
    try {
      const { faults, lost } = compare(library.value, witness);
      const more = (await kind.inspect?.(place, library.value, witness.notes)) ?? [];
      return { faults: [...faults, ...more], lost, opened };
    } finally {
      library.value.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
