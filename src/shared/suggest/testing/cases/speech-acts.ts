import type { Case } from './case';

/** Other verbs and nouns of speech: to warn, promise, urge, accuse, describe; a claim, a warning. */
export const SPEECH_ACTS: readonly Case[] = [
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
    title: 'went on to say',
    text: 'Ada Roe went on to say that the gates were rusting.',
    expect: [{ content: ['that the gates were rusting'], source: 'Ada Roe', tag: 'on-record' }],
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
    title: 'was quoted as saying',
    text: 'Ada Roe was quoted as saying that the gates would close.',
    expect: [{ content: ['that the gates would close'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'what somebody did not say',
    text: 'Ada Roe did not say that the gates would close.',
    expect: [],
  },
  {
    title: 'described as',
    text: 'Ada Roe described the gates as a danger.',
    expect: [
      {
        content: ['the gates as a danger'],
        source: 'Ada Roe',
        cue: 'described',
        tag: 'on-record',
        because: 'speech-about',
      },
    ],
  },
  {
    title: 'blamed for',
    text: 'Ada Roe blamed the council for the delay.',
    expect: [
      {
        content: ['the council for the delay'],
        source: 'Ada Roe',
        cue: 'blamed',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'warned of a thing',
    text: 'The union warned of a long strike.',
    expect: [{ content: ['a long strike'], source: 'The union', tag: 'sourced' }],
  },
  {
    title: 'confirmed a thing',
    text: 'The ministry confirmed the sale.',
    expect: [{ content: ['the sale'], source: 'The ministry', cue: 'confirmed', tag: 'sourced' }],
  },
  {
    title: 'testified',
    text: 'Ada Roe testified that the gates were never locked.',
    expect: [
      {
        content: ['that the gates were never locked'],
        source: 'Ada Roe',
        cue: 'testified',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'ruled that',
    text: 'The court ruled that the gates belonged to the town.',
    expect: [
      {
        content: ['that the gates belonged to the town'],
        source: 'The court',
        cue: 'ruled',
        tag: 'sourced',
      },
    ],
  },
  {
    title: 'assured somebody that',
    text: 'Ada Roe assured the crews that they would be paid.',
    expect: [
      {
        content: ['that they would be paid'],
        source: 'Ada Roe',
        cue: 'assured',
        tag: 'on-record',
        because: 'speaker-tells',
      },
    ],
  },
  {
    title: 'a promise to somebody that',
    text: 'Ada Roe promised that the crews would be paid.',
    expect: [
      {
        content: ['that the crews would be paid'],
        source: 'Ada Roe',
        cue: 'promised',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'a promise with “to”',
    text: 'The ministry has pledged to pay the crews by June.',
    expect: [
      {
        content: ['to pay the crews by June'],
        source: 'The ministry',
        tag: 'sourced',
        because: 'speaker-promises',
      },
    ],
  },
  {
    title: 'doubts over somebody’s claim that',
    text: 'Doubts remain over Ada Roe’s claim that the gates are safe.',
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
    title: 'his claim that',
    text: 'Milo Tarn left in March. His claim that the gates are safe was never tested.',
    expect: [
      {
        content: ['that the gates are safe'],
        source: 'His',
        cue: 'claim',
        tag: 'on-record',
        name: 'Milo Tarn',
        because: 'speech-noun',
      },
    ],
  },
  {
    title: 'argues that, in the present tense',
    text: 'Ada Roe argues that the gates should be locked.',
    expect: [
      {
        content: ['that the gates should be locked'],
        source: 'Ada Roe',
        cue: 'argues',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'told somebody about something is not what was said',
    text: 'Ada Roe told the crews about the storm.',
    expect: [],
  },
  {
    title: 'told somebody to do something',
    text: 'Ada Roe told the crews to lock the gates.',
    expect: [
      {
        content: ['the crews to lock the gates'],
        source: 'Ada Roe',
        cue: 'told',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'asked somebody to do something',
    text: 'The council asked residents to stay indoors.',
    expect: [
      {
        content: ['residents to stay indoors'],
        source: 'The council',
        cue: 'asked',
        tag: 'sourced',
      },
    ],
  },
  {
    title: 'called for',
    text: 'The union called for new gates.',
    expect: [{ content: ['new gates'], source: 'The union', cue: 'called for', tag: 'sourced' }],
  },
  {
    title: 'predicts',
    text: 'The bank predicts that prices will double by March.',
    expect: [
      {
        content: ['that prices will double by March'],
        source: 'The bank',
        cue: 'predicts',
        tag: 'sourced',
      },
    ],
  },
  {
    title: 'estimates',
    text: 'The ministry estimates that nine hundred homes were lost.',
    expect: [
      {
        content: ['that nine hundred homes were lost'],
        source: 'The ministry',
        cue: 'estimates',
        tag: 'sourced',
      },
    ],
  },
  {
    title: 'confirmed by somebody, in the passive',
    text: 'The arrest was confirmed by two officials.',
    expect: [{ content: ['The arrest'], source: 'two officials', tag: 'anonymous' }],
  },
  {
    title: 'described by somebody as, in the passive',
    text: 'The gates were described by Ada Roe as unsafe.',
    expect: [{ content: ['The gates', 'as unsafe'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'calls somebody something, in the present tense',
    text: 'Ada Roe describes herself as a realist.',
    expect: [
      { content: ['herself as a realist'], source: 'Ada Roe', cue: 'describes', tag: 'on-record' },
    ],
  },
];
