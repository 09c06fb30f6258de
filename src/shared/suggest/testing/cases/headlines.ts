import type { Case } from './case';

const BODY = 'The vote is in May.';
const headline = (title: string, words: string, expect: Case['expect']): Case => ({
  title,
  text: `${words}\n${BODY}`,
  blocks: ['headline', 'paragraph'],
  expect,
});

/** Headlines: the present tense, no articles, colons, capitals. */
export const HEADLINES: readonly Case[] = [
  headline('the speaker behind, in capitals', 'Gates Will Close, Ada Roe Says', [
    { content: ['Gates Will Close'], source: 'Ada Roe', cue: 'Says', tag: 'on-record' },
  ]),
  headline('the speaker in front', 'Ada Roe says gates will close', [
    { content: ['gates will close'], source: 'Ada Roe', cue: 'says', tag: 'on-record' },
  ]),
  headline('a colon', 'Ada Roe: The gates will close', [
    {
      content: ['The gates will close'],
      source: 'Ada Roe',
      cue: null,
      tag: 'on-record',
      because: 'colon',
    },
  ]),
  headline('a report and a colon', 'Report: Gates were never tested', [
    { content: ['Gates were never tested'], source: 'Report', tag: 'sourced', because: 'colon' },
  ]),
  headline('verb and unnamed people behind', 'Gates to close, say officials', [
    { content: ['Gates to close'], source: 'officials', cue: 'say', tag: 'anonymous' },
  ]),
  headline('unnamed people and verb behind', 'Gates unsafe, inspectors warn', [
    { content: ['Gates unsafe'], source: 'inspectors', cue: 'warn', tag: 'anonymous' },
  ]),
  headline('a promise', 'Roe Vows to Close Gates', [
    { content: ['to Close Gates'], source: 'Roe', cue: 'Vows', tag: 'on-record' },
  ]),
  headline('an accusation', 'Roe accuses board of hiding report', [
    { content: ['board of hiding report'], source: 'Roe', cue: 'accuses', tag: 'on-record' },
  ]),
  headline('a quotation in single marks', '‘The gates will close,’ says Ada Roe', [
    { content: ['The gates will close'], source: 'Ada Roe', cue: 'says', tag: 'on-record' },
  ]),
  headline('a denial', 'Northline denies claims of fraud', [
    { content: ['claims of fraud'], source: 'Northline', tag: 'response', answer: 'denied' },
  ]),
  headline('a poll', 'Most voters want new gates, poll finds', [
    { content: ['Most voters want new gates'], source: 'poll', cue: 'finds', tag: 'sourced' },
  ]),
  headline('nobody', 'Harbour gates close for good', []),
  headline('nobody, with a colon', 'Closing the gates: what happens next', []),
  {
    title: 'a byline cites nobody',
    text: 'Gates close\nBy Ada Roe, who said hello\nThe vote is in May.',
    blocks: ['headline', 'byline', 'paragraph'],
    expect: [],
  },
  headline('a name with its office and a colon', 'Mayor Roe: ‘The gates will close’', [
    { content: ['The gates will close'], tag: 'on-record', because: 'colon' },
  ]),
  headline('a source behind a dash', 'Gates will close – ministry', [
    { content: ['Gates will close'], source: 'ministry', cue: null, tag: 'sourced' },
  ]),
  headline('a source behind a colon', 'Gates will close: ministry', [
    { content: ['Gates will close'], source: 'ministry', cue: null, tag: 'sourced' },
  ]),
  headline('police say', 'Driver Fled on Foot, Police Say', [
    { content: ['Driver Fled on Foot'], source: 'Police', cue: 'Say', tag: 'sourced' },
  ]),
];
