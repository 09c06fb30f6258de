import { describe, expect, it } from 'vitest';
import { classify } from './classify';

/** mention, kind, tag, name, descriptor where it is not the whole mention. */
type Row = readonly [
  mention: string,
  kind: string,
  tag: string,
  name?: string,
  descriptor?: string,
];

function check(rows: readonly Row[]) {
  for (const [mention, kind, tag, name = null, descriptor] of rows) {
    it(mention, () => {
      const found = classify(mention);
      expect({ kind: found.kind, tag: found.tag, name: found.name }).toEqual({ kind, tag, name });
      if (descriptor !== undefined) expect(found.descriptor).toBe(descriptor);
    });
  }
}

describe('a named person is on record', () => {
  check([
    ['Ada Lund', 'person', 'on-record', 'Ada Lund', ''],
    [
      'Harbour Office spokeswoman Ada Lund',
      'person',
      'on-record',
      'Ada Lund',
      'Harbour Office spokeswoman',
    ],
    [
      'Ada Lund, a former fisheries minister',
      'person',
      'on-record',
      'Ada Lund',
      'a former fisheries minister',
    ],
    ['the mayor, Ida Holm,', 'person', 'on-record', 'Ida Holm', 'the mayor'],
    ['one of the family’s lawyers, Bo Dahl,', 'person', 'on-record', 'Bo Dahl'],
    ['Northline’s chief executive, Bo Dahl,', 'person', 'on-record', 'Bo Dahl'],
    ['Sen. Ida Holm (D-Vael)', 'person', 'on-record', 'Ida Holm'],
    ['state Del. Ida Holm', 'person', 'on-record', 'Ida Holm'],
    ['former Vael Attorney General Ida Holm', 'person', 'on-record', 'Ida Holm'],
    ['the Rev. Bo Dahl of Saint Olm Church', 'person', 'on-record', 'Bo Dahl'],
    ['US Senator Bo Dahl', 'person', 'on-record', 'Bo Dahl'],
    ['Dr. Ida van der Holm Jr.', 'person', 'on-record', 'Ida van der Holm'],
    ['Ms. Lund', 'person', 'on-record', 'Lund', ''],
    ['Lund’s', 'person', 'on-record', 'Lund'],
    ['The Courier’s Ida Holm', 'person', 'on-record', 'Ida Holm'],
    ['Ida Holm, who runs the kiosk and owns two more,', 'person', 'on-record', 'Ida Holm'],
    ['Secretary of State Ada Lund', 'person', 'on-record', 'Ada Lund', 'Secretary of State'],
    ['Harbour Office Chief of Staff Bo Dahl', 'person', 'on-record', 'Bo Dahl'],
    ['the mayor herself, Ida Holm,', 'person', 'on-record', 'Ida Holm'],
    ['Vann K. Lund II, a writer for the Courier,', 'person', 'on-record', 'Vann K. Lund'],
    ['Baker', 'person', 'on-record', 'Baker'],
    ['Lund and Dahl', 'group', 'on-record', 'Lund and Dahl'],
    ['Sens. Ada Lund (R-Vael) and Bo Dahl (D-Brenn)', 'group', 'on-record', 'Ada Lund and Bo Dahl'],
    ['The two candidates, Ada Lund and Bo Dahl,', 'group', 'on-record', 'Ada Lund and Bo Dahl'],
    ['Two military analysts, Ada Lund and Bo Dahl,', 'group', 'on-record', 'Ada Lund and Bo Dahl'],
    ['Lund’s partner, committee member Sen. Bo Dahl (D-Brenn)', 'person', 'on-record', 'Bo Dahl'],
    ['her husband and campaign manager Bo Dahl', 'person', 'on-record', 'Bo Dahl'],
  ]);
});

describe('an institution is sourced', () => {
  check([
    ['the ministry', 'institution', 'sourced'],
    ['the Harbour Safety Board', 'institution', 'sourced', 'Harbour Safety Board'],
    ['The Vael Courier', 'institution', 'sourced', 'Vael Courier'],
    ['The Examiner', 'institution', 'sourced', 'Examiner'],
    ['HSB', 'institution', 'sourced', 'HSB'],
    ['Department of Fisheries', 'institution', 'sourced', 'Department of Fisheries'],
    ['Citizens for Clean Water', 'institution', 'sourced', 'Citizens for Clean Water'],
    [
      'the Ports and Harbours Commission',
      'institution',
      'sourced',
      'Ports and Harbours Commission',
    ],
    ['the Association of Ferry Pilots', 'institution', 'sourced', 'Association of Ferry Pilots'],
    ['Washington', 'institution', 'sourced', 'Washington'],
    ['the U.S. government', 'institution', 'sourced'],
    ['Reuters', 'institution', 'sourced', 'Reuters'],
    ['RiverWatch', 'institution', 'sourced', 'RiverWatch'],
    ['Holm’s campaign', 'institution', 'sourced'],
    ['the Holm campaign', 'institution', 'sourced'],
    [
      'the nonpartisan Commission on Ferry Prices',
      'institution',
      'sourced',
      'Commission on Ferry Prices',
    ],
    ['Northline Airways itself', 'institution', 'sourced', 'Northline Airways'],
    ['a small group led by Ada Lund (R-Vael)', 'institution', 'sourced'],
    ['police', 'institution', 'sourced'],
    ['Authorities', 'institution', 'sourced'],
    ['federal prosecutors', 'institution', 'sourced'],
    ['the railway, Northline,', 'institution', 'sourced', 'Northline'],
    ['one of the country’s largest banks', 'institution', 'sourced'],
    ['the two countries', 'institution', 'sourced'],
  ]);
});

describe('an unnamed spokesperson is the institution’s voice', () => {
  check([
    ['a spokesman for the ministry', 'institution', 'sourced'],
    ['a Harbour Office spokeswoman', 'institution', 'sourced'],
    ['the embassy’s press office', 'institution', 'sourced'],
    ['a spokesman', 'institution', 'sourced'],
    ['A spokesperson for Ida Holm', 'institution', 'sourced'],
  ]);
});

describe('documents, data and recordings are sourced', () => {
  check([
    ['court filings', 'document', 'sourced'],
    ['a memo seen by the Courier', 'document', 'sourced'],
    ['a study by Ida Holm of Vael University', 'document', 'sourced'],
    ['the report', 'document', 'sourced'],
    ['independent analyses', 'document', 'sourced'],
    ['a national Courier/Vael University Poll', 'dataset', 'sourced'],
    ['a new Courier poll', 'dataset', 'sourced'],
    ['a textbook just published for schools', 'document', 'sourced'],
    ['official figures', 'dataset', 'sourced'],
    ['data from the port', 'dataset', 'sourced'],
    ['video of the collision', 'recording', 'sourced'],
  ]);
});

describe('people without a name are anonymous', () => {
  check([
    ['officials', 'group', 'anonymous'],
    ['people familiar with the talks', 'group', 'anonymous'],
    ['people who asked not to be named', 'group', 'anonymous'],
    ['a person briefed on the plan', 'person', 'anonymous'],
    ['a senior official', 'person', 'anonymous'],
    ['a source', 'person', 'anonymous'],
    ['one of these people', 'person', 'anonymous'],
    ['another of the people', 'person', 'anonymous'],
    ['some', 'group', 'anonymous'],
    ['many of whom', 'group', 'anonymous'],
    ['several lawmakers', 'group', 'anonymous'],
    ['three former advisers', 'group', 'anonymous'],
    ['a 34-year-old teacher', 'person', 'anonymous'],
    ['the 34-year-old', 'person', 'anonymous'],
    ['those close to her', 'group', 'anonymous'],
    ['those of us who stayed', 'group', 'anonymous'],
    ['a majority of voters', 'group', 'anonymous'],
    ['12 percent of voters', 'group', 'anonymous'],
    ['nearly eight of 10 pilots', 'group', 'anonymous'],
    ['a group of ferry pilots', 'group', 'anonymous'],
    ['one of Ms. Holm’s advisers', 'person', 'anonymous'],
    ['all the experts I interviewed', 'group', 'anonymous'],
    ['Federal and state officials', 'group', 'anonymous'],
    ['Police officials', 'group', 'anonymous'],
    ['Holm aides', 'group', 'anonymous'],
    ['his lawyer', 'person', 'anonymous'],
    ['Republicans on the fisheries committee', 'group', 'anonymous'],
    ['A Democrat', 'person', 'anonymous'],
    ['House Democrats', 'group', 'anonymous'],
    ['critics of the plan, like Senator Bo Dahl', 'group', 'anonymous'],
    ['You', 'group', 'anonymous'],
    ['a pilot in Vael and Brenn', 'person', 'anonymous'],
    ['the lawyer, wearing Lund Wool,', 'person', 'anonymous'],
    ['storm victims’ groups', 'group', 'anonymous'],
    ['43%', 'group', 'anonymous'],
    ['the fishing community', 'group', 'anonymous'],
    ['opposition figures', 'group', 'anonymous'],
    ['human rights groups', 'group', 'anonymous'],
    ['a beekeeper', 'person', 'anonymous'],
    ['officials in Vael and Brenn', 'group', 'anonymous'],
    ['the former model', 'person', 'anonymous'],
    ['a tall, bearded man', 'person', 'anonymous'],
    ['the political novice', 'person', 'anonymous'],
  ]);
});

describe('whoever describes a document is the source', () => {
  check([
    ['a memo described by people familiar with it', 'group', 'anonymous'],
    ['a call recounted to the Courier by Ida Holm', 'person', 'on-record', 'Ida Holm'],
  ]);
  it('says so', () => {
    expect(classify('a memo described by people familiar with it').rule).toBe(
      'described-by-people',
    );
  });
});

describe('an office that one person holds is on record', () => {
  check([
    ['the president', 'person', 'on-record'],
    ['the prime minister', 'person', 'on-record'],
    ['the secretary of state', 'person', 'on-record'],
    ['the minister of fisheries', 'person', 'on-record'],
    ['the attorney general', 'person', 'on-record'],
    ['the Vael governor', 'person', 'on-record'],
    ['a former president', 'person', 'anonymous'],
    ['the former president', 'person', 'anonymous'],
    ['a senator', 'person', 'anonymous'],
    ['the senator', 'person', 'anonymous'],
  ]);
});

describe('how a mention points at its source', () => {
  it.each([
    ['he', 'pronoun'],
    ['They all', 'pronoun'],
    ['who', 'relative'],
    ['I', 'author'],
    ['these people', 'people'],
    ['one of them', 'people'],
    ['the officials', 'people'],
    ['Lund', 'surname'],
    ['the governor', 'role'],
    ['the report', 'definite'],
    ['Ada Lund', 'none'],
    ['officials', 'none'],
    ['his report', 'definite'],
  ])('%s: %s', (mention, reference) => {
    expect(classify(mention).reference).toBe(reference);
  });

  it('takes the author for the outlet’s own voice', () => {
    expect(classify('we').tag).toBe('observed');
  });

  it('reads no more of a mention than a source takes to name', () => {
    expect(classify('one of '.repeat(100_000)).tag).toBe('anonymous');
  });

  it.each(['', ' ', ',', '“”', '—', '…'])('reads %j without failing', (mention) => {
    expect(classify(mention).tag).toBe('anonymous');
  });
});
