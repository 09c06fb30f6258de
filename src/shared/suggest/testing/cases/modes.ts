import type { Case } from './case';

/** Word for word or told, and where it was said. */
export const MODES: readonly Case[] = [
  {
    title: 'word for word',
    text: '“The locks will hold,” Ada Roe said.',
    expect: [{ content: ['The locks will hold'], mode: 'direct' }],
  },
  {
    title: 'told in the outlet’s words',
    text: 'Ada Roe said the locks would hold.',
    expect: [{ content: ['the locks would hold'], mode: 'indirect' }],
  },
  {
    title: 'told, with some words quoted',
    text: 'Ada Roe said the locks would hold “for a hundred years.”',
    expect: [{ content: ['the locks would hold “for a hundred years'], mode: 'partial' }],
  },
  {
    title: 'the channel: an interview',
    text: '“The locks will hold,” Ada Roe said in an interview.',
    expect: [{ content: ['The locks will hold'], mode: 'direct', channel: 'interview' }],
  },
  {
    title: 'the channel: a statement',
    text: 'The ministry said in a statement that the locks would hold.',
    expect: [{ content: ['that the locks would hold'], mode: 'indirect', channel: 'statement' }],
  },
  {
    title: 'the channel: a poll',
    text: 'A poll by Lantern Research found that few trust the locks.',
    expect: [{ content: ['that few trust the locks'], mode: 'indirect', channel: 'poll' }],
  },
];
