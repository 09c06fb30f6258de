import { expect, it } from 'vitest';
import { peopleAsserted } from './people';

it.each([
  ['Three people familiar with the talks', 3, 3],
  ['two of the four officials who were in the room', 2, 2],
  ['the two former employees', 2, 2],
  ['Both aides', 2, 2],
  ['12 current and former officials', 12, 12],
  ['a dozen residents', 12, 12],
  ['at least four people who saw it', 4, null],
  ['More than three diplomats', 4, null],
  ['two or three aides', 2, 3],
  ['five or more pilots', 5, null],
  ['one or two people close to him', 1, 2],
  // What names no number, or only about one, leaves it open.
  ['people familiar with the talks', 2, null],
  ['about 20 residents', 2, null],
  ['dozens of neighbours', 2, null],
  ['two-star generals', 2, null],
  ['2022 graduates of the academy', 2, null],
  ['one of the families', 2, null],
  ['', 2, null],
])('reads how many people “%s” are', (descriptor, min, max) => {
  expect(peopleAsserted({ kind: 'group', descriptor })).toEqual({ min, max });
});

it('takes a person for one, whatever is said of them', () => {
  const descriptor = 'two-term senator, one of three who voted against it';
  expect(peopleAsserted({ kind: 'person', descriptor })).toEqual({ min: 1, max: 1 });
});
