import type { Case } from './case';

/** Words that mean a named person: all mentions of one source carry one source. */
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
    title: 'he, for a man who was named and not cited',
    text: 'Milo Tarn arrived at noon. He said the gates would close.',
    expect: [
      { content: ['the gates would close'], source: 'He', tag: 'on-record', name: 'Milo Tarn' },
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
];
