import { existsSync, linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { failure, type Result, success } from '../../../shared/api';
import { reasonOf, settleFolderOf, writeSmall } from './disk';
import { COMPANIONS, isUnfinished, markerOf } from './places';

/** What is being put in a library's place: names of files beside it. */
const markerSchema = v.object({
  temporary: v.pipe(v.string(), v.check(isUnfinished)),
  aside: v.nullable(
    v.pipe(
      v.string(),
      v.check((name) => name !== '' && basename(name) === name),
    ),
  ),
});
type Marker = v.InferOutput<typeof markerSchema>;

function readMarker(libraryPath: string): Marker | null {
  try {
    const content: unknown = JSON.parse(readFileSync(markerOf(libraryPath), 'utf8'));
    const parsed = v.safeParse(markerSchema, content);
    return parsed.success ? parsed.output : null;
  } catch {
    // There is none, as a rule.
    return null;
  }
}

/** A path that is free: this one, or counted. */
function free(path: string): string {
  for (let number = 1; ; number += 1) {
    const counted = number === 1 ? path : `${path}.${String(number)}`;
    if (!existsSync(counted)) return counted;
  }
}

/** Gives the library that is there its new name, its log first: what stands in its place must never be read with it. */
function setAside(libraryPath: string, aside: string): void {
  for (const end of COMPANIONS) {
    const from = `${libraryPath}${end}`;
    if (existsSync(from)) renameSync(from, free(`${aside}${end}`));
  }
  // Named already, by a step that was not followed by the next.
  if (!existsSync(libraryPath) || existsSync(aside)) return;
  try {
    // A second name, so that there is a library in its place at every moment.
    linkSync(libraryPath, aside);
  } catch {
    renameSync(libraryPath, aside);
  }
}

/** A library that is ready and checked, and still lies beside its place. */
export interface Placing {
  readonly libraryPath: string;
  /** Where it lies. */
  readonly temporary: string;
  /** Where the library that it replaces will lie; null: there is none. */
  readonly aside: string | null;
}

/**
 * Puts a restored library in its place, and what was there aside. Whoever is stopped on the way is finished for by
 * `finishPlacing`. The library must not be open anywhere. Where it fails nothing is lost: either nothing was done, or
 * the rest is done when the library is opened the next time.
 */
export function place({ libraryPath, temporary, aside }: Placing): Result<null> {
  try {
    mark(libraryPath, temporary, aside);
  } catch (error) {
    rmSync(temporary, { force: true });
    return failure(
      'restore-failed',
      `The library was not restored: ${reasonOf(error)}. Nothing was changed.`,
    );
  }
  try {
    finishPlacing(libraryPath);
    return success(null);
  } catch (error) {
    return failure(
      'restore-failed',
      `The library could not be put in its place (${reasonOf(error)}). Nothing was lost: it is done when the library is opened the next time.`,
    );
  }
}

function mark(libraryPath: string, temporary: string, aside: string | null): void {
  const marker: Marker = {
    temporary: basename(temporary),
    aside: aside === null ? null : basename(aside),
  };
  writeSmall(markerOf(libraryPath), JSON.stringify(marker));
}

/** Takes the steps of `place` that have not been taken. To be called before a library is opened. */
export function finishPlacing(libraryPath: string): void {
  const marker = readMarker(libraryPath);
  if (marker === null) return;
  const folder = dirname(libraryPath);
  const temporary = join(folder, marker.temporary);
  if (existsSync(temporary)) {
    if (marker.aside !== null) setAside(libraryPath, join(folder, marker.aside));
    settleFolderOf(libraryPath);
    renameSync(temporary, libraryPath);
    settleFolderOf(libraryPath);
  }
  rmSync(markerOf(libraryPath), { force: true });
}
