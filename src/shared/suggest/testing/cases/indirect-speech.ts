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
    title: 'whether',
    text: 'Ada Roe asked whether the gates would close.',
    expect: [
      {
        content: ['whether the gates would close'],
        source: 'Ada Roe',
        cue: 'asked',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'how many',
    text: 'Ada Roe explained how the gates were built.',
    expect: [
      {
        content: ['how the gates were built'],
        source: 'Ada Roe',
        cue: 'explained',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'verbs other than “say”: warned',
    text: 'Ada Roe warned that the gates were rusting.',
    expect: [
      {
        content: ['that the gates were rusting'],
        source: 'Ada Roe',
        cue: 'warned',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'verbs other than “say”: acknowledged',
    text: 'The company acknowledged that the gates were rusting.',
    expect: [
      {
        content: ['that the gates were rusting'],
        source: 'The company',
        cue: 'acknowledged',
        tag: 'sourced',
      },
    ],
  },
  {
    title: 'verbs other than “say”: announced',
    text: 'The ministry announced on Friday that it would sell the gates.',
    expect: [
      {
        content: ['that it would sell the gates'],
        source: 'The ministry',
        cue: 'announced',
        tag: 'sourced',
      },
    ],
  },
  {
    title: 'verbs other than “say”: pointed out',
    text: 'Ada Roe pointed out that the gates were older than the town.',
    expect: [
      {
        content: ['that the gates were older than the town'],
        source: 'Ada Roe',
        cue: 'pointed out',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'an adverb before the verb',
    text: 'Ada Roe later conceded that the gates were rusting.',
    expect: [{ content: ['that the gates were rusting'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'went on to say',
    text: 'Ada Roe went on to say that the gates were rusting.',
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
    title: 'a promise',
    text: 'Ada Roe vowed to close the gates.',
    expect: [
      {
        content: ['to close the gates'],
        source: 'Ada Roe',
        cue: 'vowed',
        tag: 'on-record',
        because: 'speaker-promises',
      },
    ],
  },
  {
    title: 'a threat',
    text: 'The union threatened to strike in June.',
    expect: [
      {
        content: ['to strike in June'],
        source: 'The union',
        cue: 'threatened',
        tag: 'sourced',
        because: 'speaker-promises',
      },
    ],
  },
  {
    title: 'an appeal',
    text: 'Ada Roe urged the board to close the gates.',
    expect: [
      {
        content: ['the board to close the gates'],
        source: 'Ada Roe',
        cue: 'urged',
        tag: 'on-record',
        because: 'speaker-urges',
      },
    ],
  },
  {
    title: 'an appeal with two words',
    text: 'The charity called on the board to close the gates.',
    expect: [
      {
        content: ['the board to close the gates'],
        source: 'The charity',
        cue: 'called on',
        tag: 'sourced',
        because: 'speaker-urges',
      },
    ],
  },
  {
    title: 'an accusation',
    text: 'Ada Roe accused the board of hiding the report.',
    expect: [
      {
        content: ['the board of hiding the report'],
        source: 'Ada Roe',
        cue: 'accused',
        tag: 'on-record',
        because: 'speech-about',
      },
    ],
  },
  {
    title: 'praise',
    text: 'Ada Roe praised the crews for their patience.',
    expect: [
      {
        content: ['the crews for their patience'],
        source: 'Ada Roe',
        cue: 'praised',
        tag: 'on-record',
        because: 'speech-about',
      },
    ],
  },
  {
    title: 'somebody’s claim that',
    text: 'Engineers are studying Ada Roe’s claim that the gates are safe.',
    expect: [
      {
        content: ['that the gates are safe'],
        source: 'Ada Roe',
        cue: 'claim',
        tag: 'on-record',
        because: 'speech-noun',
      },
    ],
  },
  {
    title: 'the ministry’s warning that',
    text: 'The ministry’s warning that the gates were rusting came too late.',
    expect: [
      {
        content: ['that the gates were rusting'],
        source: 'The ministry',
        cue: 'warning',
        tag: 'sourced',
        because: 'speech-noun',
      },
    ],
  },
  {
    title: 'a claim by somebody that',
    text: 'A claim by Ada Roe that the gates are safe is under study.',
    expect: [
      {
        content: ['that the gates are safe'],
        source: 'Ada Roe',
        cue: 'claim',
        tag: 'on-record',
        because: 'speech-noun',
      },
    ],
  },
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
    title: 'was quoted as saying',
    text: 'Ada Roe was quoted as saying that the gates would close.',
    expect: [{ content: ['that the gates would close'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'what somebody did not say',
    text: 'Ada Roe did not say that the gates would close.',
    expect: [],
  },
];
