import type { Case } from './case';

/** Words that mean a source named before: all mentions of one source carry one source. */
export const REFERENCES_BACK: readonly Case[] = [
  {
    title: 'she',
    text: 'Ada Roe said the gates would close. She said nobody would be paid.',
    expect: [
      { content: ['the gates would close'], tag: 'on-record', same: 'roe' },
      {
        content: ['nobody would be paid'],
        source: 'She',
        tag: 'on-record',
        same: 'roe',
        name: 'Ada Roe',
        because: 'pronoun',
      },
    ],
  },
  {
    title: 'he is not she',
    text: 'Milo Tarn said the gates were safe. Ada Roe said they were not. He said the council agreed with him.',
    expect: [
      { content: ['the gates were safe'], tag: 'on-record', same: 'tarn' },
      { content: ['they were not'], tag: 'on-record', same: 'roe' },
      { content: ['the council agreed with him'], source: 'He', tag: 'on-record', same: 'tarn' },
    ],
  },
  {
    title: 'a bare surname',
    text: 'Ada Roe said the gates would close. Roe said nobody would be paid.',
    expect: [
      { content: ['the gates would close'], same: 'roe' },
      {
        content: ['nobody would be paid'],
        source: 'Roe',
        tag: 'on-record',
        same: 'roe',
        name: 'Ada Roe',
        because: 'surname',
      },
    ],
  },
  {
    title: 'a surname of somebody who was named and not cited',
    text: 'Ada Roe came to Brenn in spring. Roe said the gates would close.',
    expect: [
      { content: ['the gates would close'], source: 'Roe', tag: 'on-record', name: 'Ada Roe' },
    ],
  },
  {
    title: 'Mr. and Ms. tell a couple apart',
    text: 'Ida Tarn said the gates were safe. Milo Tarn said they were not. Ms. Tarn said she had tested them.',
    expect: [
      { content: ['the gates were safe'], same: 'ida' },
      { content: ['they were not'], same: 'milo' },
      { content: ['she had tested them'], source: 'Ms. Tarn', same: 'ida' },
    ],
  },
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
    title: 'they, for unnamed people',
    text: 'Two people familiar with the plan said the gates would close. They said nobody would be paid.',
    expect: [
      { content: ['the gates would close'], tag: 'anonymous', same: 'two' },
      {
        content: ['nobody would be paid'],
        source: 'They',
        tag: 'anonymous',
        same: 'two',
        because: 'pronoun',
      },
    ],
  },
  {
    title: 'these people',
    text: 'The gates will close, people familiar with the plan said. These people said nobody would be paid.',
    expect: [
      { content: ['The gates will close'], tag: 'anonymous', same: 'people' },
      {
        content: ['nobody would be paid'],
        source: 'These people',
        tag: 'anonymous',
        same: 'people',
        because: 'people-again',
      },
    ],
  },
  {
    title: 'the people',
    text: 'The gates will close, according to people familiar with the plan. Nobody will be paid, the people said.',
    expect: [
      { content: ['The gates will close'], tag: 'anonymous', same: 'people' },
      {
        content: ['Nobody will be paid'],
        source: 'the people',
        tag: 'anonymous',
        same: 'people',
        because: 'people-again',
      },
    ],
  },
  {
    title: 'one of these people',
    text: 'The gates will close, people familiar with the plan said. Nobody will be paid, one of these people said.',
    expect: [
      { content: ['The gates will close'], same: 'people' },
      {
        content: ['Nobody will be paid'],
        source: 'one of these people',
        tag: 'anonymous',
        same: 'people',
      },
    ],
  },
  {
    title: 'one of them added',
    text: 'Two engineers said the gates would close. One of them added that nobody would be paid.',
    expect: [
      { content: ['the gates would close'], tag: 'anonymous', same: 'engineers' },
      {
        content: ['that nobody would be paid'],
        source: 'One of them',
        tag: 'anonymous',
        same: 'engineers',
      },
    ],
  },
  {
    title: 'the person',
    text: 'A person briefed on the plan said the gates would close. Nobody will be paid, the person said.',
    expect: [
      { content: ['the gates would close'], tag: 'anonymous', same: 'person' },
      { content: ['Nobody will be paid'], source: 'the person', tag: 'anonymous', same: 'person' },
    ],
  },
  {
    title: 'another person is somebody else',
    text: 'A person briefed on the plan said the gates would close. Another person said they would not.',
    expect: [
      { content: ['the gates would close'], tag: 'anonymous', same: 'one' },
      { content: ['they would not'], source: 'Another person', tag: 'anonymous', same: 'another' },
    ],
  },
  {
    title: 'the official',
    text: 'A senior harbour official said the gates would close. The official said nobody would be paid.',
    expect: [
      { content: ['the gates would close'], tag: 'anonymous', same: 'official' },
      {
        content: ['nobody would be paid'],
        source: 'The official',
        tag: 'anonymous',
        same: 'official',
        because: 'role-again',
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
    title: 'a role, for the person who holds it',
    text: 'Gov. Ada Roe said the gates would close. The governor said nobody would be paid.',
    expect: [
      { content: ['the gates would close'], tag: 'on-record', same: 'roe' },
      {
        content: ['nobody would be paid'],
        source: 'The governor',
        tag: 'on-record',
        same: 'roe',
        name: 'Ada Roe',
        because: 'role-again',
      },
    ],
  },
  {
    title: 'a role that stood behind the name',
    text: 'Milo Tarn, a retired pilot, said the gates would close. The pilot said nobody would be paid.',
    expect: [
      { content: ['the gates would close'], same: 'tarn' },
      {
        content: ['nobody would be paid'],
        source: 'The pilot',
        tag: 'on-record',
        same: 'tarn',
        because: 'role-again',
      },
    ],
  },
  {
    title: 'the same words',
    text: 'People close to the board said the gates would close. Nobody will be paid, people close to the board said.',
    expect: [
      { content: ['the gates would close'], tag: 'anonymous', same: 'people' },
      {
        content: ['Nobody will be paid'],
        source: 'people close to the board',
        tag: 'anonymous',
        same: 'people',
        because: 'same-words',
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
    title: 'they, and nobody before whom they could mean',
    text: 'They said the gates would close.',
    expect: [
      {
        content: ['the gates would close'],
        source: 'They',
        tag: 'anonymous',
        because: 'nobody-before',
      },
    ],
  },
  {
    title: 'quotations that go on over paragraphs without a speaker',
    text: '“The gates will close,” Ada Roe said.\n“I have waited nine years for this day.”\n“Nobody believed that it would ever come.”',
    expect: [
      { content: ['The gates will close'], tag: 'on-record', same: 'roe' },
      {
        content: ['I have waited nine years for this day'],
        source: null,
        tag: 'on-record',
        same: 'roe',
      },
      {
        content: ['Nobody believed that it would ever come'],
        source: null,
        tag: 'on-record',
        same: 'roe',
        because: 'same-speaker-goes-on',
      },
    ],
  },
  {
    title: 'whom, for the people before',
    known: '“some of whom” is tied to nobody',
    text: 'The gates were built by crews from Brenn, some of whom said they were never paid.',
    expect: [
      {
        content: ['they were never paid'],
        source: 'some of whom',
        tag: 'anonymous',
        because: 'relative-pronoun',
      },
    ],
  },
  {
    title: 'the second official is not the first',
    text: 'One official said the gates would close. A second official said they would not.',
    expect: [
      { content: ['the gates would close'], tag: 'anonymous', same: 'first' },
      {
        content: ['they would not'],
        source: 'A second official',
        tag: 'anonymous',
        same: 'second',
      },
    ],
  },
  {
    title: 'she, for an unnamed woman',
    text: 'A nurse at the clinic said the doors were locked. “We waited an hour,” she said.',
    expect: [
      { content: ['the doors were locked'], tag: 'anonymous', same: 'nurse' },
      { content: ['We waited an hour'], source: 'she', tag: 'anonymous', same: 'nurse' },
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
    title: 'he, for a man who was named and not cited',
    text: 'Milo Tarn arrived at noon. He said the gates would close.',
    expect: [
      { content: ['the gates would close'], source: 'He', tag: 'on-record', name: 'Milo Tarn' },
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
    title: 'the prime minister, for the prime minister named before',
    text: 'Prime Minister Milo Tarn said the gates would close. The prime minister said nobody would be paid.',
    expect: [
      { content: ['the gates would close'], tag: 'on-record', same: 'tarn' },
      { content: ['nobody would be paid'], tag: 'on-record', same: 'tarn', name: 'Milo Tarn' },
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
  {
    title: 'a third person is neither the first nor the second',
    text: 'One clerk said the gates would close. Another said they would not. A third said he had no idea.',
    expect: [
      { content: ['the gates would close'], tag: 'anonymous', same: 'one' },
      { content: ['they would not'], source: 'Another', tag: 'anonymous', same: 'two' },
      { content: ['he had no idea'], source: 'A third', tag: 'anonymous', same: 'three' },
    ],
  },
  {
    title: 'unnamed and named people are never one source',
    text: 'Two officials said the gates would close. Ada Roe said they would not. The officials said the council had voted.',
    expect: [
      { content: ['the gates would close'], tag: 'anonymous', same: 'officials' },
      { content: ['they would not'], tag: 'on-record', same: 'roe' },
      {
        content: ['the council had voted'],
        source: 'The officials',
        tag: 'anonymous',
        same: 'officials',
      },
    ],
  },
  {
    title: 'two different groups of unnamed people',
    text: 'People close to the board said the gates would close. People close to the union said they would not.',
    expect: [
      { content: ['the gates would close'], tag: 'anonymous', same: 'board' },
      { content: ['they would not'], tag: 'anonymous', same: 'union' },
    ],
  },

  {
    title: 'the mayor, between two mentions of the name',
    text: 'Milo Tarn, the mayor of Brenn, said the talks had failed. “They never wanted a deal,” the mayor said. Tarn added that he would try again.',
    expect: [
      { content: ['the talks had failed'], tag: 'on-record', same: 'tarn' },
      {
        content: ['They never wanted a deal'],
        source: 'the mayor',
        tag: 'on-record',
        same: 'tarn',
      },
      { content: ['that he would try again'], source: 'Tarn', tag: 'on-record', same: 'tarn' },
    ],
  },
  {
    title: 'the people again over three sentences, and another person between',
    text: 'People familiar with the sale said the mill would close. Another person said it would not. The people said a buyer was near.',
    expect: [
      { content: ['the mill would close'], tag: 'anonymous', same: 'people' },
      { content: ['it would not'], source: 'Another person', tag: 'anonymous', same: 'another' },
      { content: ['a buyer was near'], source: 'The people', tag: 'anonymous', same: 'people' },
    ],
  },
  {
    title: 'the people, with their reason for being unnamed in between',
    text: 'The mill will close, according to people familiar with the sale, who asked not to be identified because it is private. A buyer is near, the people said.',
    expect: [
      { content: ['The mill will close'], tag: 'anonymous', same: 'people' },
      {
        content: ['A buyer is near'],
        source: 'the people',
        tag: 'anonymous',
        same: 'people',
        because: 'people-again',
      },
    ],
  },
  {
    title: '“some of whom” of two groups are two sources',
    known: 'all who are only “some of whom” are one source',
    text: 'The quay was built by crews from Brenn, some of whom said they were never paid. It was closed by guards from Vael, some of whom said it was safe.',
    expect: [
      { content: ['they were never paid'], tag: 'anonymous', same: 'crews' },
      { content: ['it was safe'], tag: 'anonymous', same: 'guards' },
    ],
  },
];
