import { describe, expect, it } from 'vitest';
import { RULES, type RuleId } from './rules';
import { CASES } from './testing/cases';
import { holds, outcomeOf } from './testing/outcome';

const all = Object.values(CASES).flat();
const working = all.filter(({ known }) => known === undefined);
const ids = Object.keys(RULES).filter((id): id is RuleId => Object.hasOwn(RULES, id));
const sourceRules = ids.slice(ids.indexOf('named-person'));
const citingRules = ids.slice(0, ids.indexOf('named-person'));
/** Rules that the engine never comes to: a rule is taken out of here as soon as a case shows it. */
const NOT_SHOWN: ReadonlySet<RuleId> = new Set(['author-speaks', 'relative-pronoun'] as const);
const known = all.length - working.length;

describe.each(Object.entries(CASES))('%s', (_theme, cases) => {
  it.each(cases.filter(({ known }) => known === undefined))('$title', (each) => {
    const { actual, expected } = outcomeOf(each);
    expect(actual).toEqual(expected);
  });

  it.each(cases.filter(({ known }) => known !== undefined))(
    'still wrong: $title ($known)',
    (each) => {
      // Where this fails, the engine has learned it: take the `known` off the case.
      expect(holds(each)).toBe(false);
    },
  );
});

describe(`the set of ${all.length} cases, ${known} of them still wrong`, () => {
  it('has no title twice in a theme and no text twice at all', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const cases of Object.values(CASES)) {
      expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
    }
  });

  it.each(citingRules)('holds a case that fails without the rule %s', (rule) => {
    const without = new Set([rule]);
    expect(working.some((each) => !holds(each, without))).toBe(!NOT_SHOWN.has(rule));
  });

  it.each(sourceRules)('holds a case for which the rule %s fires', (rule) => {
    const asked = working.some(({ expect: wanted }) =>
      wanted.some(({ because }) => because === rule),
    );
    expect(asked).toBe(!NOT_SHOWN.has(rule));
  });
});
