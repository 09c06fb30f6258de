import type { Case } from './case';

/** Speech told in the outlet's words: who, the verb of saying, and what, in every order. */
export const INDIRECT_SPEECH: readonly Case[] = [
  {
    title: 'speaker, verb, what was said',
    text: 'The harbour master said the gates would close.',
    expect: [
      {
        content: ['the gates would close'],
        source: 'The harbour master',
        cue: 'said',
        because: 'speaker-says',
      },
    ],
  },
  {
    title: 'with “that”',
    text: 'Ada Roe said that the gates would close.',
    expect: [
      {
        content: ['that the gates would close'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'the present tense',
    text: 'Ada Roe says the gates will close.',
    expect: [
      { content: ['the gates will close'], source: 'Ada Roe', cue: 'says', tag: 'on-record' },
    ],
  },
  {
    title: 'the perfect',
    text: 'Ada Roe has said the gates will close.',
    expect: [
      { content: ['the gates will close'], source: 'Ada Roe', cue: 'has said', tag: 'on-record' },
    ],
  },
  {
    title: 'the day behind the verb',
    text: 'Ada Roe said on Monday that the gates would close.',
    expect: [
      {
        content: ['that the gates would close'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'the day behind the verb, without “on” or “that”',
    text: 'Ada Roe said Monday the gates would close.',
    expect: [
      { content: ['the gates would close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'the day between speaker and verb',
    text: 'Ada Roe on Tuesday said the gates would close.',
    expect: [
      { content: ['the gates would close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'a time in front is no part of the speaker',
    text: 'Last week, Ada Roe said the gates would close.',
    expect: [
      { content: ['the gates would close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'in a statement',
    text: 'Ada Roe said in a statement that the gates would close.',
    expect: [
      { content: ['that the gates would close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'in a statement, in front',
    text: 'In a statement on Friday, the ministry said the gates would close.',
    expect: [
      {
        content: ['the gates would close'],
        source: 'the ministry',
        cue: 'said',
        tag: 'sourced',
      },
    ],
  },
  {
    title: 'told reporters that',
    text: 'Ada Roe told reporters that the gates would close.',
    expect: [
      {
        content: ['that the gates would close'],
        source: 'Ada Roe',
        cue: 'told',
        tag: 'on-record',
        because: 'speaker-tells',
      },
    ],
  },
  {
    title: 'told a named outlet, without “that”',
    text: 'Ada Roe told the Brenn Courier the gates would close.',
    expect: [
      { content: ['the gates would close'], source: 'Ada Roe', cue: 'told', tag: 'on-record' },
    ],
  },
  {
    title: 'told somebody in a place on a day',
    text: 'Ada Roe told farmers in Kestrel Bay on Friday that the gates would close.',
    expect: [
      { content: ['that the gates would close'], source: 'Ada Roe', cue: 'told', tag: 'on-record' },
    ],
  },
  {
    title: 'the speaker behind what was said',
    text: 'The gates will close on Sunday, Ada Roe said.',
    expect: [
      {
        content: ['The gates will close on Sunday'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        because: 'clause-speaker',
      },
    ],
  },
  {
    title: 'the speaker in the middle of what was said',
    text: 'The gates, Ada Roe said, would close on Sunday.',
    expect: [
      {
        content: ['The gates', 'would close on Sunday'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        because: 'clause-speaker',
      },
    ],
  },
  {
    title: 'verb and unnamed speakers behind what was said',
    text: 'The gates will close on Sunday, said people familiar with the plan.',
    expect: [
      {
        content: ['The gates will close on Sunday'],
        source: 'people familiar with the plan',
        cue: 'said',
        tag: 'anonymous',
        because: 'said-speaker',
      },
    ],
  },
  {
    title: 'unnamed speakers and verb behind what was said',
    text: 'The gates will close on Sunday, two people familiar with the plan said.',
    expect: [
      {
        content: ['The gates will close on Sunday'],
        source: 'two people familiar with the plan',
        cue: 'said',
        tag: 'anonymous',
      },
    ],
  },
  {
    title: 'verb, name and aside behind what was said',
    text: 'The gates will close on Sunday, said Ada Roe, who runs the port.',
    expect: [
      {
        content: ['The gates will close on Sunday'],
        source: 'Ada Roe, who runs the port',
        cue: 'said',
        tag: 'on-record',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'an adverb before the verb',
    text: 'Ada Roe later conceded that the gates were rusting.',
    expect: [{ content: ['that the gates were rusting'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'a verb between dashes in what was said',
    text: 'The gates — Ada Roe said — would close on Sunday.',
    expect: [
      {
        content: ['The gates', 'would close on Sunday'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'a speaker who is speaking somewhere',
    text: 'Ada Roe, speaking at a rally in Brenn, said the gates would close.',
    expect: [
      { content: ['the gates would close'], cue: 'said', tag: 'on-record', name: 'Ada Roe' },
    ],
  },
  {
    title: 'repeatedly',
    text: 'Ada Roe has repeatedly said that the gates leak.',
    expect: [{ content: ['that the gates leak'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'also',
    text: 'Ada Roe also said that the gates leak.',
    expect: [{ content: ['that the gates leak'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'for her part',
    text: 'Ada Roe, for her part, said the gates leak.',
    expect: [{ content: ['the gates leak'], tag: 'on-record', name: 'Ada Roe' }],
  },
  {
    title: 'wrote in a letter that',
    text: 'Ada Roe wrote in a letter to the board that the gates were never locked.',
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
    title: 'posted with a colon',
    text: 'Ada Roe wrote on her page: “Lock the gates.”',
    expect: [{ content: ['Lock the gates'], source: 'Ada Roe', cue: 'wrote', tag: 'on-record' }],
  },
  {
    title: 'unnamed speakers in the middle of what was said',
    text: 'The minister, officials said, would resign on Sunday.',
    expect: [
      {
        content: ['The minister', 'would resign on Sunday'],
        source: 'officials',
        cue: 'said',
        tag: 'anonymous',
      },
    ],
  },
  {
    title: 'told somebody in a letter',
    text: 'Northline Inc. told investors in a letter that the line would close.',
    expect: [
      {
        content: ['that the line would close'],
        source: 'Northline Inc',
        cue: 'told',
        tag: 'sourced',
      },
    ],
  },
  {
    title: 'in the words of somebody',
    text: 'In the words of Ada Roe, the gates are “a relic of a worse time.”',
    expect: [
      { content: ['the gates are “a relic of a worse time'], source: 'Ada Roe', tag: 'on-record' },
    ],
  },
  {
    title: 'as somebody put it',
    text: 'The gates are, as Ada Roe put it, “a relic of a worse time.”',
    expect: [{ content: ['a relic of a worse time'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'a verb of saying without object behind a comma',
    text: 'The gates, Ada Roe added, were never locked.',
    expect: [
      {
        content: ['The gates', 'were never locked'],
        source: 'Ada Roe',
        cue: 'added',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'noted, in the middle',
    text: 'Nobody, the judge noted, had locked the gates.',
    expect: [{ content: ['Nobody', 'had locked the gates'], source: 'the judge', cue: 'noted' }],
  },
  {
    title: 'is saying',
    text: 'Ada Roe is saying that the gates should be locked.',
    expect: [{ content: ['that the gates should be locked'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'had told',
    text: 'Ada Roe had told the crews that the gates were locked.',
    expect: [{ content: ['that the gates were locked'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'with “as”, in the middle of the outlet’s sentence',
    text: 'The gates were locked, as the ministry acknowledged on Monday.',
    expect: [
      {
        content: ['The gates were locked'],
        source: 'the ministry',
        cue: 'acknowledged',
        tag: 'sourced',
      },
    ],
  },
  {
    title: 'so-and-so is right, somebody said',
    known: 'the pronoun before the verb is taken for the speaker',
    text: 'It was, said Milo Tarn, a night nobody would forget.',
    expect: [
      {
        content: ['It was', 'a night nobody would forget'],
        source: 'Milo Tarn',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'speakers joined with “and”, verb in the plural',
    text: 'Economists and bankers say that prices will double.',
    expect: [
      {
        content: ['that prices will double'],
        source: 'Economists and bankers',
        cue: 'say',
        tag: 'anonymous',
        kind: 'group',
      },
    ],
  },
  {
    title: 'in front, “said” after a long time and place',
    text: 'At a crowded hearing in Brenn late on Thursday, Ada Roe said the gates were locked.',
    expect: [
      { content: ['the gates were locked'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'after the clause with a subject of its own in front',
    text: 'When the storm hit, the gates were open, Ada Roe said.',
    expect: [
      {
        content: ['When the storm hit, the gates were open'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'while in front is the outlet’s',
    text: 'While the crews slept, Ada Roe told the board that the gates were open.',
    expect: [
      { content: ['that the gates were open'], source: 'Ada Roe', cue: 'told', tag: 'on-record' },
    ],
  },
];
