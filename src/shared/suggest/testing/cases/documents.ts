import type { Case } from './case';

/** Documents, data and recordings, which a reader could ask for. */
export const DOCUMENTS: readonly Case[] = [
  {
    title: 'records show',
    text: 'Court records show the gates were never tested.',
    expect: [
      {
        content: ['the gates were never tested'],
        source: 'Court records',
        cue: 'show',
        tag: 'sourced',
        kind: 'document',
        because: 'document-shows',
      },
    ],
  },
  {
    title: 'records show, behind',
    text: 'The gates were never tested, court records show.',
    expect: [
      {
        content: ['The gates were never tested'],
        source: 'court records',
        cue: 'show',
        tag: 'sourced',
        because: 'document',
      },
    ],
  },
  {
    title: 'a poll found',
    text: 'A poll by Lantern Research found that most voters want new gates.',
    expect: [
      {
        content: ['that most voters want new gates'],
        source: 'A poll by Lantern Research',
        cue: 'found',
        tag: 'sourced',
        kind: 'dataset',
        because: 'document-shows',
      },
    ],
  },
  {
    title: 'data suggest',
    text: 'Tide data suggest the gates leak.',
    expect: [
      {
        content: ['the gates leak'],
        source: 'Tide data',
        cue: 'suggest',
        tag: 'sourced',
        kind: 'dataset',
      },
    ],
  },
  {
    title: 'a report said',
    text: 'The report said the gates were never tested.',
    expect: [
      {
        content: ['the gates were never tested'],
        source: 'The report',
        cue: 'said',
        tag: 'sourced',
        kind: 'document',
      },
    ],
  },
  {
    title: 'a lawsuit alleges',
    text: 'The lawsuit alleges that inspectors were paid to look away.',
    expect: [
      {
        content: ['that inspectors were paid to look away'],
        source: 'The lawsuit',
        cue: 'alleges',
        tag: 'sourced',
        kind: 'document',
        because: 'document',
      },
    ],
  },
  {
    title: 'a letter by a named person is a document',
    text: 'A letter from the harbour office says the gates were sold.',
    expect: [
      {
        content: ['the gates were sold'],
        source: 'A letter from the harbour office',
        cue: 'says',
        tag: 'sourced',
        kind: 'document',
      },
    ],
  },
  {
    title: 'a sign reads',
    text: '“No swimming at the gates,” a sign reads.',
    expect: [
      {
        content: ['No swimming at the gates'],
        source: 'a sign',
        cue: 'reads',
        tag: 'sourced',
        kind: 'document',
      },
    ],
  },
  {
    title: 'footage shows',
    text: 'Footage from the quay shows that the gates stood open.',
    expect: [
      {
        content: ['that the gates stood open'],
        source: 'Footage from the quay',
        cue: 'shows',
        tag: 'sourced',
        kind: 'recording',
      },
    ],
  },
  {
    title: 'an institution finds',
    text: 'The Vael Institute found that the gates leak.',
    expect: [
      {
        content: ['that the gates leak'],
        source: 'The Vael Institute',
        cue: 'found',
        tag: 'sourced',
        kind: 'institution',
      },
    ],
  },
  {
    title: 'a memo described by people is only as good as the people',
    known: 'the source ends before “with it”',
    text: 'The gates will be sold, according to a memo described by people familiar with it.',
    expect: [
      {
        content: ['The gates will be sold'],
        source: 'a memo described by people familiar with it',
        tag: 'anonymous',
        because: 'described-by-people',
      },
    ],
  },
  {
    title: 'the memo again',
    text: 'A memo by the harbour office says the gates were sold. The memo adds that the buyer was foreign.',
    expect: [
      { content: ['the gates were sold'], tag: 'sourced', same: 'memo' },
      {
        content: ['that the buyer was foreign'],
        source: 'The memo',
        cue: 'adds',
        tag: 'sourced',
        same: 'memo',
        because: 'definite-again',
      },
    ],
  },
  {
    title: 'it, for a study',
    text: 'A study by Lantern Research found that the gates leak. It said repairs would take a year.',
    expect: [
      { content: ['that the gates leak'], tag: 'sourced', same: 'study' },
      {
        content: ['repairs would take a year'],
        source: 'It',
        cue: 'said',
        tag: 'sourced',
        same: 'study',
      },
    ],
  },
  {
    title: 'a document that shows a thing and claims nothing',
    known: 'what a painting shows is taken for a claim',
    text: 'The painting shows a lighthouse at dusk.',
    expect: [],
  },
  {
    title: 'a filing behind a semicolon only claims its clause',
    text: 'The port is quiet; the gates were never tested, inspection records show.',
    expect: [
      { content: ['the gates were never tested'], source: 'inspection records', tag: 'sourced' },
    ],
  },
  {
    title: 'the minutes quote word for word',
    text: '“No money was set aside,” the minutes say.',
    expect: [
      {
        content: ['No money was set aside'],
        source: 'the minutes',
        cue: 'say',
        tag: 'sourced',
        kind: 'document',
      },
    ],
  },
  {
    title: 'a study, published on a day',
    text: 'The study, published on Friday, found that the gates leak.',
    expect: [{ content: ['that the gates leak'], cue: 'found', tag: 'sourced', kind: 'document' }],
  },
  {
    title: 'a survey of people is data, not the people',
    text: 'A survey of 900 voters found that most want new gates.',
    expect: [
      {
        content: ['that most want new gates'],
        source: 'A survey of 900 voters',
        cue: 'found',
        tag: 'sourced',
        kind: 'dataset',
      },
    ],
  },
  {
    title: 'figures released on a day',
    text: 'Figures released on Friday showed that bread prices fell.',
    expect: [
      {
        content: ['that bread prices fell'],
        source: 'Figures released on Friday',
        cue: 'showed',
        tag: 'sourced',
        kind: 'dataset',
      },
    ],
  },
  {
    title: 'a notice, verb first',
    text: '“The gates will close,” read the notice.',
    expect: [
      {
        content: ['The gates will close'],
        source: 'the notice',
        cue: 'read',
        tag: 'sourced',
        kind: 'document',
      },
    ],
  },
  {
    title: 'a notice with a colon',
    text: 'The notice read: “The gates will close.”',
    expect: [
      {
        content: ['The gates will close'],
        source: 'The notice',
        cue: 'read',
        tag: 'sourced',
        kind: 'document',
      },
    ],
  },
  {
    title: 'an indictment says what somebody did',
    text: 'Milo Tarn took bribes for nine years, the indictment says.',
    expect: [
      {
        content: ['Milo Tarn took bribes for nine years'],
        source: 'the indictment',
        cue: 'says',
        tag: 'sourced',
        kind: 'document',
      },
    ],
  },
  {
    title: 'emails reviewed by the outlet',
    text: 'Emails reviewed by the Brenn Courier show the gates were never locked.',
    expect: [
      {
        content: ['the gates were never locked'],
        source: 'Emails reviewed by the Brenn Courier',
        cue: 'show',
        tag: 'sourced',
        kind: 'document',
      },
    ],
  },
  {
    title: 'a letter that officials described',
    text: 'The gates will be sold, according to a letter described by two officials.',
    expect: [
      {
        content: ['The gates will be sold'],
        source: 'a letter described by two officials',
        tag: 'anonymous',
        because: 'described-by-people',
      },
    ],
  },
  {
    title: 'research suggests',
    text: 'Research suggests that salt weakens the locks.',
    expect: [
      {
        content: ['that salt weakens the locks'],
        source: 'Research',
        cue: 'suggests',
        tag: 'sourced',
      },
    ],
  },
  {
    title: 'a document that a named person wrote',
    text: 'In a memo to the board, Ada Roe wrote that the gates were never locked.',
    expect: [
      {
        content: ['that the gates were never locked'],
        source: 'Ada Roe',
        cue: 'wrote',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'a video that the ministry posted',
    known: 'the verb behind “posted by” is not read',
    text: 'A video posted by the ministry shows soldiers leaving the bridge.',
    expect: [
      {
        content: ['soldiers leaving the bridge'],
        source: 'A video posted by the ministry',
        cue: 'shows',
        tag: 'sourced',
        kind: 'recording',
      },
    ],
  },
];
