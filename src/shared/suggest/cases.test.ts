import { describe, expect, it } from 'vitest';
import { RULES, type RuleId } from './rules';
import { CASES } from './testing/cases';
import { holds, outcomeOf } from './testing/outcome';

const all = Object.values(CASES).flat();
const working = all.filter(({ known }) => known === undefined);
const ids = Object.keys(RULES).filter((id): id is RuleId => Object.hasOwn(RULES, id));
const sourceRules = ids.slice(ids.indexOf('named-person'));
const citingRules = ids.slice(0, ids.indexOf('named-person'));

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

describe('the set of cases', () => {
  it('has one case a title and text', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const cases of Object.values(CASES)) {
      expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
    }
  });

  it.each(citingRules)('holds a case that fails without the rule %s', (rule) => {
    expect(working.filter((each) => !holds(each, new Set([rule])))).not.toHaveLength(0);
  });

  it.each(sourceRules)('holds a case for which the rule %s fired', (rule) => {
    const asked = working.filter(({ expect: wanted }) =>
      wanted.some(({ because }) => because === rule),
    );
    expect(asked).not.toHaveLength(0);
  });
});
