import type { Case } from './case';

/** Words between quotation marks, wherever their speaker stands. */
export const QUOTATIONS: readonly Case[] = [
  {
    title: 'the speaker behind a quotation',
    text: '“The gates will close,” Ada Roe said.',
    expect: [
      {
        content: ['The gates will close'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        name: 'Ada Roe',
        kind: 'person',
        because: 'quotation-speaker',
      },
    ],
  },
  {
    title: 'the verb before the speaker',
    text: '“The gates will close,” said Ada Roe.',
    expect: [
      {
        content: ['The gates will close'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        because: 'quotation-then-speaker',
      },
    ],
  },
  {
    title: 'the speaker before a quotation, with a comma',
    text: 'Ada Roe said, “The gates will close.”',
    expect: [
      {
        content: ['The gates will close'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        because: 'speaker-says',
      },
    ],
  },
  {
    title: 'the speaker before a quotation, with a colon',
    text: 'Ada Roe put it this way: “The gates will close.”',
    expect: [{ content: ['The gates will close'], source: 'Ada Roe', tag: 'on-record' }],
  },
  {
    title: 'a quotation over two sentences, the speaker behind the second',
    text: '“The gates will close. Nobody will open them again,” Ada Roe said.',
    expect: [
      {
        content: ['The gates will close. Nobody will open them again'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'a quotation over two sentences, the speaker before it',
    text: 'Ada Roe said: “The gates will close. Nobody will open them again.”',
    expect: [
      {
        content: ['The gates will close. Nobody will open them again'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'a quotation split in its sentence is one claim with two segments',
    text: '“The gates,” Ada Roe said, “will close on Sunday.”',
    expect: [
      {
        content: ['The gates', 'will close on Sunday'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        because: 'quotation-speaker',
      },
    ],
  },
  {
    title: 'a quotation that goes on in a new sentence behind its speaker is one claim',
    text: '“The gates will close,” Ada Roe said. “Nobody will miss them.”',
    expect: [
      {
        content: ['The gates will close', 'Nobody will miss them'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'a split quotation with the verb before the speaker',
    text: '“The gates,” said Ada Roe, “will close on Sunday.”',
    expect: [
      {
        content: ['The gates', 'will close on Sunday'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'a speaker with an aside between the quotation and the verb',
    text: '“The gates will close,” Ada Roe, a former harbour master, said.',
    expect: [
      {
        content: ['The gates will close'],
        source: 'Ada Roe, a former harbour master',
        cue: 'said',
        tag: 'on-record',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'a speaker with an aside behind the verb',
    text: '“The gates will close,” said Ada Roe, a former harbour master.',
    expect: [
      {
        content: ['The gates will close'],
        source: 'Ada Roe, a former harbour master',
        cue: 'said',
        tag: 'on-record',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'words quoted inside what is told are part of what is told',
    text: 'Ada Roe said the gates were “a danger to every boat” and would close.',
    expect: [
      {
        content: ['the gates were “a danger to every boat” and would close'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        because: 'speaker-says',
      },
    ],
  },
  {
    title: 'a quotation that begins in the middle of what is told',
    text: 'Ada Roe told the council that the gates “will not see another winter.”',
    expect: [
      {
        content: ['that the gates “will not see another winter'],
        source: 'Ada Roe',
        cue: 'told',
        tag: 'on-record',
        because: 'speaker-tells',
      },
    ],
  },
  {
    title: 'one word is called something',
    text: 'Ada Roe called the plan “reckless.”',
    expect: [
      {
        content: ['the plan “reckless'],
        source: 'Ada Roe',
        cue: 'called',
        tag: 'on-record',
        because: 'speech-about',
      },
    ],
  },
  {
    title: 'a quotation without a speaker goes on with the last one',
    text: '“The gates will close,” Ada Roe said. She walked to the window.\n“I have waited nine years for this day.”',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', tag: 'on-record', same: 'roe' },
      {
        content: ['I have waited nine years for this day'],
        source: null,
        cue: null,
        tag: 'on-record',
        same: 'roe',
        because: 'quotation-continues',
      },
    ],
  },
  {
    title: 'a quotation signed with a name',
    text: '“They never asked us about the gates.” — Ada Roe',
    expect: [
      {
        content: ['They never asked us about the gates'],
        source: 'Ada Roe',
        cue: null,
        tag: 'on-record',
        because: 'signed',
      },
    ],
  },
  {
    title: 'a speaker and a colon introduce a quotation of the next paragraph',
    text: 'Ada Roe made the following remark:\n“The gates will close and stay closed.”',
    expect: [
      {
        content: ['The gates will close and stay closed'],
        source: 'Ada Roe',
        tag: 'on-record',
        because: 'colon',
      },
    ],
  },
  {
    title: 'the day between speaker and quotation is no part of it',
    text: 'Ada Roe said on Monday: “The gates will close.”',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'what comes behind the speaker and is not quoted is the outlet’s',
    text: '“The gates will close,” Ada Roe said as the crowd thinned out.',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'he goes on',
    text: '“The gates will close,” Milo Tarn said. “It is over,” he added.',
    expect: [
      { content: ['The gates will close'], source: 'Milo Tarn', tag: 'on-record', same: 'tarn' },
      { content: ['It is over'], source: 'he', cue: 'added', tag: 'on-record', same: 'tarn' },
    ],
  },
  {
    title: 'a speaker who does something while saying',
    text: '“The gates will close,” Ada Roe said, closing her folder.',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'a long description of the speaker, and the quotation goes on',
    text: '“It leaks,” said Milo Tarn, director of research at Lantern, a firm in Brenn. “We told them in March.”',
    expect: [
      {
        content: ['It leaks', 'We told them in March'],
        source: 'Milo Tarn, director of research at Lantern, a firm in Brenn',
        cue: 'said',
        tag: 'on-record',
        name: 'Milo Tarn',
      },
    ],
  },
  {
    title: 'told somebody, behind the quotation',
    text: '“The gates will close,” Ada Roe told reporters on Friday.',
    expect: [
      {
        content: ['The gates will close'],
        source: 'Ada Roe',
        tag: 'on-record',
        because: 'quotation-speaker',
      },
    ],
  },
  {
    title: 'told somebody, in the middle of the quotation',
    text: '“The gates will close,” Ada Roe told the board, “whatever the cost.”',
    expect: [
      {
        content: ['The gates will close', 'whatever the cost'],
        source: 'Ada Roe',
        cue: 'told',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'wrote somewhere, in the middle of the quotation',
    text: '“The gates,” Ada Roe wrote in her diary, “are cursed.”',
    expect: [
      { content: ['The gates', 'are cursed'], source: 'Ada Roe', cue: 'wrote', tag: 'on-record' },
    ],
  },
  {
    title: 'two sentences of a quotation after the speaker in the middle',
    text: '“We tried,” Ada Roe said. “We failed. We tried again.”',
    expect: [
      {
        content: ['We tried', 'We failed. We tried again'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'the second quotation has a speaker of its own',
    text: '“We tried,” Ada Roe said. “Nobody tried,” Milo Tarn replied.',
    expect: [
      { content: ['We tried'], source: 'Ada Roe', same: 'roe' },
      { content: ['Nobody tried'], source: 'Milo Tarn', cue: 'replied', same: 'tarn' },
    ],
  },
  {
    title: 'a quotation in a block of its own behind a colon',
    text: 'Ada Roe wrote to the council:\nThe gates will close on Sunday.\nThe vote is in May.',
    blocks: ['paragraph', 'quote', 'paragraph'],
    expect: [
      {
        content: ['The gates will close on Sunday'],
        source: 'Ada Roe',
        tag: 'on-record',
        because: 'colon',
      },
    ],
  },
  {
    title: 'an interview printed with names in capitals',
    text: 'ADA ROE: The gates will close.\nMILO TARN: They will not.',
    expect: [
      { content: ['The gates will close'], source: 'ADA ROE', tag: 'on-record', because: 'colon' },
      { content: ['They will not'], source: 'MILO TARN', tag: 'on-record', because: 'colon' },
    ],
  },
  {
    title: 'an unnamed speaker in front, with a colon',
    text: 'One resident was blunter: “Burn them.”',
    expect: [{ content: ['Burn them'], source: 'One resident', tag: 'anonymous' }],
  },
  {
    title: 'the present tense behind a quotation',
    text: '“The gates will close,” says Ada Roe, who runs the port.',
    expect: [
      {
        content: ['The gates will close'],
        source: 'Ada Roe, who runs the port',
        cue: 'says',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'said by email',
    text: '“We know nothing of a sale,” Ada Roe said by email.',
    expect: [
      { content: ['We know nothing of a sale'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'quoted words, the speaker, and more quoted words of the same sentence',
    known: 'what goes on behind “and” is not read',
    text: 'The gates were “a joke,” Ada Roe said, and “a danger.”',
    expect: [
      {
        content: ['The gates were “a joke', 'and “a danger'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'a speaker who pauses in the middle of the quotation',
    text: '“That,” Ada Roe said, pausing, “is the question.”',
    expect: [
      { content: ['That', 'is the question'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
];
