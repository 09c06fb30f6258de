import { describe, expect, it } from 'vitest';
import { buildReport } from './build';
import { ferry } from './testing/ferry';
import { harbour } from './testing/harbour';

const { input } = ferry();
const { lines, open } = buildReport(input).signOff;

describe('sign-off', () => {
  it('has a line for everybody who worked on it, in their role, and one for standards', () => {
    expect(lines).toEqual([
      {
        role: 'Analyst',
        name: 'Ada',
        // Five claims, two sources, two links; and the one difference that she settled.
        did: [
          'Tagged: 9 changes, 2026-01-13 10:00 UTC',
          'Settled differences: 1 change, 2026-01-19 16:30 UTC',
        ],
      },
      {
        role: 'Second reader',
        name: 'Mara Okello',
        did: ['Blind review, finished: 5 own claims. 6 changes, 2026-01-14 09:00 to 14:00 UTC'],
      },
      {
        role: 'Second reader',
        name: 'Jon Pell',
        did: [
          'Open review, not finished: 4 of 5 claims judged, 1 own claim. 6 changes, 2026-01-15 09:00 to 14:00 UTC',
        ],
      },
      {
        role: 'Adjudicator',
        name: 'Cleo',
        did: ['Settled differences: 1 change, 2026-01-18 16:30 UTC'],
      },
      { role: 'Standards', name: '', did: [] },
    ]);
  });

  it('leaves lines to be filled in where nobody is known', () => {
    const bare = { ...harbour(), claims: [], attributions: [], sources: [] };
    const signed = buildReport({ ...bare, changes: bare.changes.slice(0, 1) }).signOff;
    expect(signed.lines.map(({ role, name }) => [role, name])).toEqual([
      ['Analyst', ''],
      ['Second reader', ''],
      ['Standards', ''],
    ]);
  });

  it('lists what is open with its number and where it is, and what is not open too', () => {
    const found = open.map(({ what, count, of, section, claims, differences }) => [
      what,
      count,
      of,
      section,
      [...claims, ...differences.map((each) => `D${each}`)].join(' '),
    ]);
    expect(found).toEqual([
      ['Source summary not written', 1, '', 'summary', ''],
      ['Claims unchecked', 5, '5 claims', 'ledger', '1 2 3 4 5'],
      // The council’s claim was settled as observed, which its accounts bear out.
      ['Tag and source disagree', 0, '5 claims', 'figures', ''],
      ['Claims: unattributed without a reason', 1, '5 claims', 'untagged', '5'],
      ['Claims: unattributed and in need of a source', 0, '5 claims', 'untagged', ''],
      ['Claims: response without its answer', 0, '5 claims', 'ledger', ''],
      ['Claims: tagged Sourced with no source linked', 0, '5 claims', 'ledger', ''],
      ['Claims: tagged Anonymous with no source linked', 0, '5 claims', 'ledger', ''],
      ['Claims: tagged On record with no source linked', 1, '5 claims', 'ledger', '3'],
      ['Sentences untagged', 0, '5 sentences', 'untagged', ''],
      ['Claims on earlier text versions, not in this report', 0, '', 'figures', ''],
      ['Differences not settled', 4, '6 differences', 'reading', 'D1 D2 D4 D5'],
      ['Of these, queries without an answer', 1, '4 open differences', 'reading', 'D4'],
      ['Readers who have not finished', 1, '2 readers', 'reading', ''],
      ['Claims given to readers and not judged', 1, '5 claims', 'reading', ''],
      ['Readers’ claims without a place in this text', 0, '6 claims', 'reading', ''],
      ['Claims that readers judged, without a place in this text', 0, '5 claims', 'reading', ''],
      ['Reviews that were rescued from a damaged file', 0, '2 readers', 'reading', ''],
      ['Fields that two copies of a review set differently', 0, '', 'reading', ''],
    ]);
  });

  it('says that there is no second reader, and nothing about differences then', () => {
    const { signOff } = buildReport(harbour());
    const about = signOff.open.filter(({ section }) => section === 'reading');
    expect(about.map(({ what, count }) => [what, count])).toEqual([['No second reader', 1]]);
  });
});
