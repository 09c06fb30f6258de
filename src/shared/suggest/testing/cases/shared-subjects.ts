import type { Case } from './case';

/** One speaker and several verbs, and several speakers in one sentence. */
export const SHARED_SUBJECTS: readonly Case[] = [
  {
    title: 'a second verb shares the subject of the first',
    text: 'Ada Roe visited the works and said the gates would close.',
    expect: [
      {
        content: ['the gates would close'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        because: 'same-subject',
      },
    ],
  },
  {
    title: 'adding that',
    text: 'Ada Roe said the gates would close, adding that the crews would be paid.',
    expect: [
      {
        content: ['the gates would close'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        same: 'roe',
      },
      {
        content: ['that the crews would be paid'],
        source: 'Ada Roe',
        cue: 'adding',
        tag: 'on-record',
        same: 'roe',
        because: 'same-subject',
      },
    ],
  },
  {
    title: 'but she acknowledged',
    text: 'Ada Roe said the gates were safe, but she acknowledged that two had rusted.',
    expect: [
      {
        content: ['the gates were safe'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        same: 'roe',
      },
      {
        content: ['that two had rusted'],
        source: 'she',
        cue: 'acknowledged',
        tag: 'on-record',
        same: 'roe',
      },
    ],
  },
  {
    title: 'two speakers in one sentence, with “but”',
    text: 'Ada Roe said the gates were safe, but Milo Tarn said two had rusted.',
    expect: [
      {
        content: ['the gates were safe'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        same: 'roe',
      },
      {
        content: ['two had rusted'],
        source: 'Milo Tarn',
        cue: 'said',
        tag: 'on-record',
        same: 'tarn',
      },
    ],
  },
  {
    title: 'two verbs joined with “and”',
    text: 'Ada Roe said the gates would close and warned that nobody would be hired.',
    expect: [
      {
        content: ['the gates would close'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        same: 'roe',
      },
      {
        content: ['that nobody would be hired'],
        source: 'Ada Roe',
        cue: 'warned',
        tag: 'on-record',
        same: 'roe',
      },
    ],
  },
  {
    title: 'Ada Roe, who said',
    text: 'The vote was lost by Ada Roe, who said the gates would close anyway.',
    expect: [
      {
        content: ['the gates would close anyway'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'a speaker who is asked about something first',
    text: 'Asked about the gates, Ada Roe said they would close.',
    expect: [{ content: ['they would close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' }],
  },
  {
    title: 'saying behind what was done',
    text: 'Ada Roe voted against the plan, saying the gates were rusting.',
    expect: [
      { content: ['the gates were rusting'], source: 'Ada Roe', cue: 'saying', tag: 'on-record' },
    ],
  },
  {
    title: 'criticised, calling it something',
    text: 'Ada Roe criticised the plan, calling it a waste of money.',
    expect: [
      {
        content: ['the plan'],
        source: 'Ada Roe',
        cue: 'criticised',
        tag: 'on-record',
        same: 'roe',
      },
      { content: ['it a waste of money'], cue: 'calling', tag: 'on-record', same: 'roe' },
    ],
  },
  {
    title: 'asked something, then said',
    known: 'an answer of one word is not read',
    text: 'Asked if she would stay, Ada Roe said no.',
    expect: [{ content: ['no'], source: 'Ada Roe', cue: 'said', tag: 'on-record' }],
  },
  {
    title: 'rejected, saying',
    text: 'The mayor rejected the offer, saying that nobody had read it.',
    expect: [
      { content: ['the offer'], source: 'The mayor', cue: 'rejected', same: 'mayor' },
      { content: ['that nobody had read it'], cue: 'saying', same: 'mayor' },
    ],
  },
  {
    title: 'somebody who said something goes on to act',
    text: 'Ada Roe, who said the gates were locked, left at noon.',
    expect: [
      { content: ['the gates were locked'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'somebody is arrested, who said',
    text: 'Police arrested Milo Tarn, who said he was innocent.',
    expect: [{ content: ['he was innocent'], source: 'Milo Tarn', cue: 'said', tag: 'on-record' }],
  },
  {
    title: 'a source that cites a document is the source',
    text: 'The union, citing internal emails, said the gates were unsafe.',
    expect: [
      {
        content: ['the gates were unsafe'],
        source: 'The union, citing internal emails',
        cue: 'said',
        tag: 'sourced',
        kind: 'institution',
      },
    ],
  },
];
