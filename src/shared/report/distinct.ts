import { isAnonymous, type Source } from '../model';
import type { DistinctSources, PeopleRange } from './model';

/** Names that differ only in case, spacing or Unicode form are one. */
const fold = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** How many of `sources` there are, those of the same kind with the same name counted once. */
function distinct(sources: readonly Source[]): number {
  const keys = sources.map((source) =>
    source.name === null ? `id ${source.id}` : `${source.kind} ${fold(source.name)}`,
  );
  return new Set(keys).size;
}

/**
 * How many people the anonymous sources may be. Those in one independence group may be the same people, so
 * the group is at least its largest member; at most, everybody is somebody else.
 */
export function anonymousPeople(sources: readonly Source[]): PeopleRange {
  const least = new Map<string, number>();
  let max: number | null = 0;
  for (const { id, independenceGroup, count } of sources) {
    const group = independenceGroup === '' ? `id ${id}` : `group ${fold(independenceGroup)}`;
    least.set(group, Math.max(least.get(group) ?? 0, count.min));
    max = max === null || count.max === null ? null : max + count.max;
  }
  return { min: [...least.values()].reduce((sum, min) => sum + min, 0), max };
}

/** `linked`: the sources that at least one claim is linked to; only they are counted. */
export function distinctSources(
  linked: readonly Source[],
  all: readonly Source[],
): DistinctSources {
  const anonymous = linked.filter(isAnonymous);
  const named = linked.filter((source) => !isAnonymous(source));
  const of = (...kinds: readonly Source['kind'][]) =>
    distinct(named.filter(({ kind }) => kinds.includes(kind)));
  return {
    namedPeople: of('person'),
    namedGroups: of('group'),
    institutions: of('institution'),
    documents: of('document', 'dataset', 'recording'),
    anonymousSources: anonymous.length,
    anonymousPeople: anonymousPeople(anonymous),
    linked: linked.length,
    all: all.length,
  };
}
