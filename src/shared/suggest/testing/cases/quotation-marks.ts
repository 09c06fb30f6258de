import type { Case } from './case';

/** Where a quotation begins and ends, whatever marks it and however long it is. */
export const QUOTATION_MARKS: readonly Case[] = [
  {
    title: 'straight quotation marks',
    text: '"The gates will close," Ada Roe said.',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'pairs of grave accents and apostrophes',
    text: "``The gates will close,'' Ada Roe said.",
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'pairs of apostrophes on both sides',
    text: "''The gates will close,'' Ada Roe said.",
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'single curly quotation marks',
    text: '‘The gates will close,’ Ada Roe said.',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'single straight quotation marks with an apostrophe inside',
    text: "'The town's gates won't open again,' Ada Roe said.",
    expect: [
      {
        content: ["The town's gates won't open again"],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'opened curly and closed straight',
    text: '“The gates will close," Ada Roe said. She left by the side door.',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'opened straight and closed curly',
    text: '"The gates will close,” Ada Roe said. She left by the side door.',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'a quotation inside a quotation belongs to the outer one',
    text: '“They told us, ‘Go home,’ and we went,” Ada Roe said.',
    expect: [
      { content: ['They told us, ‘Go home,’ and we went'], source: 'Ada Roe', tag: 'on-record' },
    ],
  },
  {
    title: 'a quotation over two paragraphs opens again and closes once',
    text: '“The gates will close,” Ada Roe said. “We looked at every way around it.\n“None was safe.”\nThe vote is in May.',
    expect: [
      {
        content: ['The gates will close', 'We looked at every way around it', 'None was safe'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'a question inside the marks needs no comma before its speaker',
    text: '“Who will close the gates?” Ada Roe asked.',
    expect: [
      { content: ['Who will close the gates?'], source: 'Ada Roe', cue: 'asked', tag: 'on-record' },
    ],
  },
  {
    title: 'an exclamation, shouted',
    text: '“Close the gates!” a man in the crowd shouted.',
    expect: [
      {
        content: ['Close the gates!'],
        source: 'a man in the crowd',
        cue: 'shouted',
        tag: 'anonymous',
      },
    ],
  },
  {
    title: 'two speakers in one paragraph keep their own words',
    text: '“The gates will close,” Ada Roe said. “They will not,” said Milo Tarn.',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', tag: 'on-record', same: 'roe' },
      { content: ['They will not'], source: 'Milo Tarn', tag: 'on-record', same: 'tarn' },
    ],
  },
  {
    title: 'an unclosed quotation ends with its paragraph',
    text: 'Ada Roe said: “The gates will close.\nThe vote is in May.',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', tag: 'on-record' },
    ],
  },
  {
    title: 'a question and its answer',
    text: '“Is it safe?” the judge asked. “It never was,” Ada Roe said.',
    expect: [
      { content: ['Is it safe?'], source: 'the judge', cue: 'asked', same: 'judge' },
      { content: ['It never was'], source: 'Ada Roe', cue: 'said', tag: 'on-record', same: 'roe' },
    ],
  },
  {
    title: 'the possessive of a plural closes no single quotation',
    text: '‘The crews’ homes were flooded,’ Ada Roe said.',
    expect: [
      {
        content: ['The crews’ homes were flooded'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
  {
    title: 'single marks inside what is told',
    text: 'Ada Roe said it was ‘absurd’ to think the gates ‘would save anyone’.',
    expect: [
      {
        content: ['it was ‘absurd’ to think the gates ‘would save anyone'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
      },
    ],
  },
];
