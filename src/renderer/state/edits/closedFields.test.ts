import { expect, it } from 'vitest';
import { CHECK_LABELS, type Tag } from '../../../shared/model';
import { currentClaim } from '../selectors';
import { TestDesk } from '../testing/desk';
import { toggleTag } from './claims';
import { checkStatus, type ClosedField, reasonOrAnswer } from './closedFields';

function tagged(tag: Tag) {
  const desk = new TestDesk(['The pact holds, the ministry said.']);
  desk.make(toggleTag(desk.open, tag, desk.newId));
  const claim = () => {
    const found = currentClaim(desk.open);
    if (found === undefined) throw new Error('nothing is tagged');
    return found;
  };
  /** Chooses a value by its number, as the keyboard does. */
  const choose = (field: ClosedField | null, number: number) => {
    const edit = field?.values[number - 1]?.choose() ?? null;
    if (edit !== null) desk.make(edit);
    return edit;
  };
  return { desk, claim, choose };
}

it('asks an unattributed claim for its reason, and a response for its answer', () => {
  const background = tagged('unattributed');
  background.choose(reasonOrAnswer(background.desk.open, background.claim()), 2);
  expect(background.claim()).toMatchObject({ reason: 'background', answer: null });

  const denial = tagged('response');
  denial.choose(reasonOrAnswer(denial.desk.open, denial.claim()), 4);
  expect(denial.claim()).toMatchObject({ reason: null, answer: 'denied' });
});

it.each(['sourced', 'anonymous', 'on-record', 'observed'] as const)(
  'asks a claim that is %s for neither',
  (tag) => {
    const { desk, claim } = tagged(tag);
    expect(reasonOrAnswer(desk.open, claim())).toBeNull();
  },
);

it('offers every check status, says which is set, and changes nothing when that is chosen again', () => {
  const { desk, claim, choose } = tagged('sourced');
  const offered = () => checkStatus(desk.open, claim()).values;
  expect(offered().map(({ label }) => label)).toEqual(Object.values(CHECK_LABELS));
  choose(checkStatus(desk.open, claim()), 3);
  expect(claim().check).toBe('partly');
  expect(offered().map(({ chosen }) => chosen)).toEqual([false, false, true, false, false]);
  expect(choose(checkStatus(desk.open, claim()), 3)).toBeNull();
});
