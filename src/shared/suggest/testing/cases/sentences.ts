import type { Case } from './case';

/** Full stops that end no sentence. */
export const SENTENCES: readonly Case[] = [
  {
    title: 'Sen. and U.S.',
    text: 'Sen. Ada Roe said the U.S. fleet would leave. The crews cheered.',
    expect: [
      {
        content: ['the U.S. fleet would leave'],
        source: 'Sen. Ada Roe',
        cue: 'said',
        tag: 'on-record',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'Mr. and Jan. 3',
    text: 'Mr. Tarn said the gates would close on Jan. 3 at the latest. The crews cheered.',
    expect: [
      {
        content: ['the gates would close on Jan. 3 at the latest'],
        source: 'Mr. Tarn',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'initials',
    text: 'J. R. Tarn said the gates would close. The crews cheered.',
    expect: [
      { content: ['the gates would close'], source: 'J. R. Tarn', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'a sentence that ends with U.S.',
    text: 'Ada Roe said the ship was sold to the U.S. The crews cheered.',
    expect: [{ content: ['the ship was sold to the U.S'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'p.m. inside a quotation',
    text: '“The gates close at 5 p.m.,” Ada Roe said. The crews cheered.',
    expect: [
      { content: ['The gates close at 5 p.m'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'Dr. and St.',
    text: 'Dr. Ada Roe of St. Brenn Hospital said the wards were full. The crews cheered.',
    expect: [
      {
        content: ['the wards were full'],
        source: 'Dr. Ada Roe of St. Brenn Hospital',
        cue: 'said',
        tag: 'on-record',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'a decimal number',
    text: 'Gen. Milo Tarn said 3.5 million crowns were lost. The crews cheered.',
    expect: [
      {
        content: ['3.5 million crowns were lost'],
        source: 'Gen. Milo Tarn',
        cue: 'said',
        tag: 'on-record',
        name: 'Milo Tarn',
      },
    ],
  },
  {
    title: 'Inc. and Corp.',
    text: 'Northline Inc. said Vael Corp. would build the gates. The crews cheered.',
    expect: [
      {
        content: ['Vael Corp. would build the gates'],
        source: 'Northline Inc',
        cue: 'said',
        tag: 'sourced',
        kind: 'institution',
      },
    ],
  },
  {
    title: 'a quotation that ends inside the sentence with a question',
    text: '“Will they close?” Ada Roe asked. The crews cheered.',
    expect: [{ content: ['Will they close?'], source: 'Ada Roe', cue: 'asked', tag: 'on-record' }],
  },
  {
    title: 'a quotation that ends its own sentence, then the next',
    text: 'Ada Roe said, “The gates will close.” The crews cheered.',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'three dots in what was said',
    text: '“The gates ... will close,” Ada Roe said. The crews cheered.',
    expect: [
      { content: ['The gates ... will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'a dateline is no part of what is claimed, in an imported article',
    text: 'BRENN, Ostmark — The gates will close, Ada Roe said.\nThe vote is in May.',
    blocks: ['paragraph', 'paragraph'],
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'a dateline is no part of what is claimed, in plain text',
    text: 'BRENN, Ostmark — The gates will close, Ada Roe said.',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
];
