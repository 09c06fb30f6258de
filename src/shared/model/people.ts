import type { Source } from './source';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'].map(
    (word, i) => [word, i + 1] as const,
  ),
  ['both', 2],
  ['twenty', 20],
  ['thirty', 30],
  ['a dozen', 12],
  ['half a dozen', 6],
]);

const NUMBER = String.raw`(?:\d{1,4}|${[...NUMBERS.keys()].join('|')})`;
/** The number that words open with; what comes before it is no part of it, or sets a bound. */
const OPENING = new RegExp(
  String.raw`^(?:(?:the|these|those|other|another|all|only|just|some of the) )*` +
    String.raw`(?<bound>at least |more than |over )?(?<min>${NUMBER})(?: (?:or|to) (?<max>${NUMBER}))?(?: or (?<more>more))?(?= )`,
  'iu',
);

const valueOf = (word: string) => NUMBERS.get(word.toLowerCase()) ?? Number(word);

/**
 * How many people a source stands for by its own words: one for a person, for a group the number that its descriptor
 * opens with (“three people familiar with the talks”), else at least two. What is only about a number leaves it open.
 */
export function peopleAsserted({
  kind,
  descriptor,
}: Pick<Source, 'kind' | 'descriptor'>): Source['count'] {
  if (kind !== 'group') return { min: 1, max: 1 };
  const { bound, min = '', max, more } = OPENING.exec(descriptor)?.groups ?? {};
  const least = valueOf(min) + (/^(?:more|over)/iu.test(bound ?? '') ? 1 : 0);
  if (!(least >= 2 || (least === 1 && max !== undefined)) || least > 1_000)
    return { min: 2, max: null };
  if (bound !== undefined || more !== undefined) return { min: least, max: null };
  return { min: least, max: max === undefined ? least : Math.max(least, valueOf(max)) };
}
