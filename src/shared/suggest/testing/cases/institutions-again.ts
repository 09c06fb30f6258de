import type { Case } from './case';

/** Institutions and documents that are cited again. */
export const INSTITUTIONS_AGAIN: readonly Case[] = [
  {
    title: 'it, for an institution',
    text: 'Northline Railways said the line was open. It said fares would not rise.',
    expect: [
      { content: ['the line was open'], tag: 'sourced', same: 'northline' },
      {
        content: ['fares would not rise'],
        source: 'It',
        tag: 'sourced',
        same: 'northline',
        because: 'pronoun',
      },
    ],
  },
  {
    title: 'the ministry',
    text: 'The Ostmark Ministry of Ports said the gates would close. The ministry said nobody would be paid.',
    expect: [
      { content: ['the gates would close'], tag: 'sourced', same: 'ministry' },
      {
        content: ['nobody would be paid'],
        source: 'The ministry',
        tag: 'sourced',
        same: 'ministry',
      },
    ],
  },
  {
    title: 'an institution by its letters',
    text: 'The Harbour Safety Board said the gates would close. The HSB said nobody would be paid.',
    expect: [
      { content: ['the gates would close'], tag: 'sourced', same: 'board' },
      {
        content: ['nobody would be paid'],
        source: 'The HSB',
        tag: 'sourced',
        same: 'board',
        because: 'short-institution',
      },
    ],
  },
  {
    title: 'the company, for the company named before',
    text: 'Northline Railways said the line was open. The company said fares would not rise.',
    expect: [
      { content: ['the line was open'], tag: 'sourced', same: 'northline' },
      {
        content: ['fares would not rise'],
        source: 'The company',
        tag: 'sourced',
        same: 'northline',
      },
    ],
  },
  {
    title: 'the report',
    text: 'A report by Lantern Research says the gates leak. Repairs would take a year, the report says.',
    expect: [
      { content: ['the gates leak'], tag: 'sourced', same: 'report' },
      {
        content: ['Repairs would take a year'],
        source: 'the report',
        tag: 'sourced',
        same: 'report',
      },
    ],
  },
  {
    title: 'she, for the spokeswoman of an institution',
    text: 'A spokeswoman for Northline Railways said the line was open. Fares would not rise, she said.',
    expect: [
      { content: ['the line was open'], tag: 'sourced', same: 'northline' },
      { content: ['Fares would not rise'], source: 'she', tag: 'sourced', same: 'northline' },
    ],
  },
  {
    title: 'an outlet by the last part of its name',
    text: 'The Brenn Courier reported that the gates leak. The Courier said repairs would take a year.',
    expect: [
      { content: ['that the gates leak'], tag: 'sourced', same: 'courier' },
      {
        content: ['repairs would take a year'],
        source: 'The Courier',
        tag: 'sourced',
        same: 'courier',
      },
    ],
  },
  {
    title: 'the poll',
    text: 'A poll by Lantern Research found that most voters want new gates. The poll also found that few would pay.',
    expect: [
      { content: ['that most voters want new gates'], tag: 'sourced', same: 'poll' },
      { content: ['that few would pay'], source: 'The poll', tag: 'sourced', same: 'poll' },
    ],
  },
];
