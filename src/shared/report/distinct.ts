import { grouped, isAnonymous, nameKey, type Source } from '../model';
import type { DistinctSources, PeopleGroup, PeopleRange } from './model';

/** How many of `sources` there are, those of the same kind with the same name counted once. */
function distinct(sources: readonly Source[]): number {
  const keys = sources.map((source) =>
    source.name === null ? `id ${source.id}` : `${source.kind} ${nameKey(source.name)}`,
  );
  return new Set(keys).size;
}

/** The ends of several ranges added up; an open end leaves the sum open. */
function sum(ranges: readonly PeopleRange[]): PeopleRange {
  let min = 0;
  let max: number | null = 0;
  for (const range of ranges) {
    min += range.min;
    max = max === null || range.max === null ? null : max + range.max;
  }
  return { min, max };
}

/**
 * The anonymous sources as they are counted. Those in one independence group may be the same people, so the group is
 * at least its largest member; at most, everybody is somebody else.
 */
export function peopleGroups(sources: readonly Source[]): readonly PeopleGroup[] {
  const groups = grouped(sources.filter(isAnonymous), ({ id, independenceGroup }) =>
    nameKey(independenceGroup) === '' ? `id ${id}` : `group ${nameKey(independenceGroup)}`,
  );
  return [...groups.values()].map((members) => ({
    name: members[0]?.independenceGroup.trim() ?? '',
    sources: members.map(({ id, kind, descriptor, count }) => ({ id, kind, descriptor, count })),
    range: {
      min: Math.max(...members.map(({ count }) => count.min)),
      max: sum(members.map(({ count }) => count)).max,
    },
  }));
}

/** `linked`: the sources that at least one claim is linked to; only they are counted. */
export function distinctSources(
  linked: readonly Source[],
  all: readonly Source[],
): DistinctSources {
  const named = linked.filter((source) => !isAnonymous(source));
  const of = (...kinds: readonly Source['kind'][]) =>
    distinct(named.filter(({ kind }) => kinds.includes(kind)));
  const groups = peopleGroups(linked);
  return {
    namedPeople: of('person'),
    namedGroups: of('group'),
    institutions: of('institution'),
    documents: of('document', 'dataset', 'recording'),
    anonymousSources: linked.length - named.length,
    anonymousPeople: sum(groups.map(({ range }) => range)),
    peopleGroups: groups,
    linked: linked.length,
    all: all.length,
  };
}
