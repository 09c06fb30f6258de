import { grouped, nameKey } from '../model';
import type { DistinctSources, PeopleGroup } from './model';
import { people } from './wording';

/** How many people one source stands for, and where that is from: its own words, or no more than its grammar. */
function asserted({ kind, count }: PeopleGroup['sources'][number]): string {
  if (kind === 'group' && count.min === 2 && count.max === null) return '2 or more, being several';
  if (kind === 'person' && count.min === 1 && count.max === 1) return '1, being one person';
  return `${people(count)} asserted`;
}

function reason({ name, sources, range }: PeopleGroup): string {
  const list = sources.map((source) => `“${source.descriptor}” (${asserted(source)})`).join(', ');
  const group = name === '' ? '' : ` by the group “${name}”`;
  if (sources.length === 1) {
    const why = name === '' ? 'in no group, so nobody else' : `alone in the group “${name}”`;
    return `${people(range)}: ${list}, ${why}`;
  }
  return `${people(range)}: ${list} may be the same people${group}, so at least as many as the largest, at most all together`;
}

/** Descriptors that read the same and are counted apart all the same: somebody should say whether they are. */
function alike(groups: readonly PeopleGroup[]): readonly string[] {
  const all = groups.flatMap((group) => group.sources.map((source) => ({ group, source })));
  return [...grouped(all, ({ source }) => nameKey(source.descriptor)).values()].flatMap((same) => {
    const apart = new Set(same.map(({ group }) => group)).size;
    const [first] = same;
    if (apart < 2 || first === undefined) return [];
    return `“${first.source.descriptor}” stands for ${apart} sources that are counted apart; in one group they would be counted as perhaps the same people.`;
  });
}

/**
 * Why the anonymous people are as many as they are: a line for each group of descriptors that may be the same people
 * and each descriptor that stands apart, and what they add up to. None where nobody is anonymous.
 */
export function peopleReasons({
  anonymousPeople,
  peopleGroups,
}: Pick<DistinctSources, 'anonymousPeople' | 'peopleGroups'>): readonly string[] {
  const lines = peopleGroups.map((group) => `${reason(group)}.`);
  return lines.length < 2
    ? lines
    : [
        ...lines,
        ...alike(peopleGroups),
        `Different groups, and descriptors in none, are taken for different people: ${people(anonymousPeople)} in all.`,
      ];
}
