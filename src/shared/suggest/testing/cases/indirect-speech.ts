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
    title: 'warned of a thing',
    text: 'The union warned of a long strike.',
    expect: [{ content: ['a long strike'], source: 'The union', tag: 'sourced' }],
  },
  {
    title: 'confirmed a thing',
    known: 'not read yet',
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
    title: 'asked something, then said',
    known: 'an answer of one word is not read',
    text: 'Asked if she would stay, Ada Roe said no.',
    expect: [{ content: ['no'], source: 'Ada Roe', cue: 'said', tag: 'on-record' }],
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
    title: 'told somebody about something is not what was said',
    text: 'Ada Roe told the crews about the storm.',
    expect: [],
  },
  {
    title: 'told somebody to do something',
    known: 'an order with “told” is not read',
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
    title: 'rejected, saying',
    text: 'The mayor rejected the offer, saying that nobody had read it.',
    expect: [
      { content: ['the offer'], source: 'The mayor', cue: 'rejected', same: 'mayor' },
      { content: ['that nobody had read it'], cue: 'saying', same: 'mayor' },
    ],
  },
  {
    title: 'somebody who said something goes on to act',
    known: 'what was said runs over the comma that ends the aside',
    text: 'Ada Roe, who said the gates were locked, left at noon.',
    expect: [
      { content: ['the gates were locked'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
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

  {
    title: 'confirmed by somebody, in the passive',
    known: 'the passive with “by” is not read',
    text: 'The arrest was confirmed by two officials.',
    expect: [{ content: ['The arrest'], source: 'two officials', tag: 'anonymous' }],
  },
  {
    title: 'described by somebody as, in the passive',
    known: 'the passive with “by” is not read',
    text: 'The gates were described by Ada Roe as unsafe.',
    expect: [{ content: ['The gates', 'as unsafe'], source: 'Ada Roe', tag: 'on-record' }],
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
  {
    title: 'calls somebody something, in the present tense',
    text: 'Ada Roe describes herself as a realist.',
    expect: [
      { content: ['herself as a realist'], source: 'Ada Roe', cue: 'describes', tag: 'on-record' },
    ],
  },
];
