import type { Case } from './case';

/** “According to” and its like. */
export const ACCORDING_TO: readonly Case[] = [
  {
    title: 'in front',
    text: 'According to the harbour log, three ships left.',
    expect: [
      {
        content: ['three ships left'],
        source: 'the harbour log',
        cue: 'According to',
        tag: 'sourced',
        kind: 'document',
        because: 'according-to',
      },
    ],
  },
  {
    title: 'behind',
    text: 'Three ships left before dawn, according to the harbour log.',
    expect: [
      {
        content: ['Three ships left before dawn'],
        source: 'the harbour log',
        cue: 'according to',
        tag: 'sourced',
        because: 'according-to',
      },
    ],
  },
  {
    title: 'behind, without a comma',
    text: 'Three ships left before dawn according to Ada Roe.',
    expect: [
      {
        content: ['Three ships left before dawn'],
        source: 'Ada Roe',
        cue: 'according to',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'in the middle',
    text: 'Three ships, according to Ada Roe, left before dawn.',
    expect: [
      {
        content: ['Three ships', 'left before dawn'],
        source: 'Ada Roe',
        cue: 'according to',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'unnamed people in front',
    text: 'According to two people briefed on the plan, three ships left.',
    expect: [
      {
        content: ['three ships left'],
        source: 'two people briefed on the plan',
        tag: 'anonymous',
        name: null,
      },
    ],
  },
  {
    title: 'a name with an aside in front',
    text: 'According to Ada Roe, a former harbour master, three ships left.',
    expect: [
      {
        content: ['three ships left'],
        source: 'Ada Roe, a former harbour master',
        tag: 'on-record',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'a name with an aside behind',
    text: 'Three ships left, according to Ada Roe, a former harbour master.',
    expect: [
      {
        content: ['Three ships left'],
        source: 'Ada Roe, a former harbour master',
        tag: 'on-record',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'a document that the outlet has seen',
    text: 'Three ships left, according to a memo seen by the Brenn Courier.',
    expect: [
      {
        content: ['Three ships left'],
        source: 'a memo seen by the Brenn Courier',
        tag: 'sourced',
        kind: 'document',
      },
    ],
  },
  {
    title: 'a day in front is part of what is claimed, not of the source',
    text: 'On Monday, according to the harbour log, three ships left.',
    expect: [
      { content: ['On Monday', 'three ships left'], source: 'the harbour log', tag: 'sourced' },
    ],
  },
  {
    title: 'a quotation and according to',
    text: '“Leave tonight,” the captain ordered, according to court filings.',
    expect: [
      {
        content: ['“Leave tonight,” the captain ordered'],
        source: 'court filings',
        cue: 'according to',
        tag: 'sourced',
        chain: ['the captain'],
        because: 'embedded',
      },
    ],
  },
  {
    title: 'data from an institution',
    text: 'Bread prices rose 4 percent in May, according to data from the Ostmark Statistics Office.',
    expect: [
      {
        content: ['Bread prices rose 4 percent in May'],
        source: 'data from the Ostmark Statistics Office',
        tag: 'sourced',
        kind: 'dataset',
      },
    ],
  },
  {
    title: '“according” to a scale names nobody',
    text: 'Rooms are cleaned according to their size.',
    expect: [],
  },
  {
    title: '“according to plan” names nobody',
    text: 'The launch went according to plan.',
    expect: [],
  },
];
