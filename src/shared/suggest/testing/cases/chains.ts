import type { Case } from './case';

/** Somebody is cited inside what somebody says: the outermost speaker decides the tag. */
export const CHAINS: readonly Case[] = [
  {
    title: 'people say what somebody told aides',
    text: 'Ada Roe told aides she would leave, people familiar with the talks said.',
    expect: [
      {
        content: ['Ada Roe told aides she would leave'],
        source: 'people familiar with the talks',
        cue: 'said',
        tag: 'anonymous',
        chain: ['Ada Roe'],
        because: 'embedded',
      },
    ],
  },
  {
    title: 'the same with the people in front',
    text: 'People familiar with the talks said Ada Roe told aides that she would leave.',
    expect: [
      {
        content: ['Ada Roe told aides that she would leave'],
        source: 'People familiar with the talks',
        tag: 'anonymous',
        chain: ['Ada Roe'],
        because: 'embedded',
      },
    ],
  },
  {
    title: 'according to people, somebody told somebody',
    text: 'Ada Roe told the board that she would leave, according to two people who were present.',
    expect: [
      {
        content: ['Ada Roe told the board that she would leave'],
        source: 'two people who were present',
        cue: 'according to',
        tag: 'anonymous',
        chain: ['Ada Roe'],
      },
    ],
  },
  {
    title: 'a document cites a person',
    text: 'According to court filings, Milo Tarn told a clerk that the gates were open.',
    expect: [
      {
        content: ['Milo Tarn told a clerk that the gates were open'],
        source: 'court filings',
        tag: 'sourced',
        chain: ['Milo Tarn'],
      },
    ],
  },
  {
    title: 'a person cites an institution',
    text: 'Ada Roe said the ministry had warned that the gates were rusting.',
    expect: [
      {
        content: ['the ministry had warned that the gates were rusting'],
        source: 'Ada Roe',
        tag: 'on-record',
        chain: ['the ministry'],
      },
    ],
  },
  {
    title: 'a person cites a document',
    text: 'Ada Roe said records showed the gates were rusting.',
    expect: [
      {
        content: ['records showed the gates were rusting'],
        source: 'Ada Roe',
        tag: 'on-record',
        chain: ['records'],
      },
    ],
  },
  {
    title: 'a quotation that cites somebody',
    known: 'nobody is looked for inside a quotation',
    text: '“Milo Tarn told me the gates were safe,” Ada Roe said.',
    expect: [
      {
        content: ['Milo Tarn told me the gates were safe'],
        source: 'Ada Roe',
        tag: 'on-record',
        chain: ['Milo Tarn'],
      },
    ],
  },
  {
    title: 'three speakers, from the outside in',
    text: 'Two clerks said the minister had told the board that the gates leaked, according to a memo.',
    expect: [
      {
        content: ['Two clerks said the minister had told the board that the gates leaked'],
        source: 'a memo',
        tag: 'sourced',
        chain: ['Two clerks', 'the minister'],
      },
    ],
  },
  {
    title: 'who speaks of his or her own words is no chain',
    text: 'Ada Roe said she told the board that the gates leaked.',
    expect: [
      {
        content: ['she told the board that the gates leaked'],
        source: 'Ada Roe',
        tag: 'on-record',
        chain: [],
      },
    ],
  },
  {
    title: 'an outlet cites unnamed people: the outlet is the outermost',
    text: 'The Brenn Courier reported that officials said the gates leaked.',
    expect: [
      {
        content: ['that officials said the gates leaked'],
        source: 'The Brenn Courier',
        tag: 'sourced',
        chain: ['officials'],
      },
    ],
  },
];
