import type { Case } from './case';

/** Unnamed people who are cited again: “these people”, “one of them”, “the official”. */
export const UNNAMED_AGAIN: readonly Case[] = [
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
];
