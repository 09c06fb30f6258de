import type { Case } from './case';

/** How a party that was asked answered. */
export const RESPONSES: readonly Case[] = [
  {
    title: 'a spokesman declined to comment',
    text: 'A spokesman for Northline declined to comment.',
    expect: [
      {
        content: ['declined to comment'],
        source: 'A spokesman for Northline',
        tag: 'response',
        answer: 'declined',
        kind: 'institution',
        because: 'response',
      },
    ],
  },
  {
    title: 'a named person declined to comment',
    text: 'Ada Roe declined to comment on the talks.',
    expect: [
      {
        content: ['declined to comment on the talks'],
        source: 'Ada Roe',
        tag: 'response',
        answer: 'declined',
      },
    ],
  },
  {
    title: 'an institution declined to say',
    text: 'The ministry declined to say how much the gates cost.',
    expect: [
      {
        content: ['declined to say how much the gates cost'],
        source: 'The ministry',
        tag: 'response',
        answer: 'declined',
      },
    ],
  },
  {
    title: 'refused to answer',
    text: 'Ada Roe refused to answer questions.',
    expect: [
      {
        content: ['refused to answer questions'],
        source: 'Ada Roe',
        tag: 'response',
        answer: 'declined',
      },
    ],
  },
  {
    title: 'did not respond',
    text: 'Northline did not respond to a request for comment.',
    expect: [
      {
        content: ['did not respond to a request for comment'],
        source: 'Northline',
        tag: 'response',
        answer: 'no-response',
      },
    ],
  },
  {
    title: 'did not immediately respond',
    text: 'The harbour office didn’t immediately respond to requests for comment.',
    expect: [
      {
        content: ['didn’t immediately respond to requests for comment'],
        source: 'The harbour office',
        tag: 'response',
        answer: 'no-response',
      },
    ],
  },
  {
    title: 'did not return calls',
    text: 'Ada Roe did not return calls seeking comment.',
    expect: [
      {
        content: ['did not return calls seeking comment'],
        source: 'Ada Roe',
        tag: 'response',
        answer: 'no-response',
      },
    ],
  },
  {
    title: 'could not be reached',
    text: 'Ada Roe could not be reached for comment.',
    expect: [
      {
        content: ['could not be reached for comment'],
        source: 'Ada Roe',
        tag: 'response',
        answer: 'unreachable',
      },
    ],
  },
  {
    title: 'would not comment',
    text: 'A spokeswoman for the ministry would not comment on the memo.',
    expect: [
      {
        content: ['would not comment on the memo'],
        source: 'A spokeswoman for the ministry',
        tag: 'response',
        answer: 'declined',
      },
    ],
  },
  {
    title: 'had no comment',
    text: 'Northline had no comment.',
    expect: [
      { content: ['had no comment'], source: 'Northline', tag: 'response', answer: 'declined' },
    ],
  },
  {
    title: 'denied the allegations',
    text: 'Ada Roe denied the allegations.',
    expect: [
      { content: ['the allegations'], source: 'Ada Roe', tag: 'response', answer: 'denied' },
    ],
  },
  {
    title: 'denied that',
    text: 'Northline denied that the gates were sold.',
    expect: [
      {
        content: ['that the gates were sold'],
        source: 'Northline',
        cue: 'denied',
        tag: 'response',
        answer: 'denied',
      },
    ],
  },
  {
    title: 'denied doing',
    text: 'Ada Roe denied taking money from Northline.',
    expect: [
      {
        content: ['taking money from Northline'],
        source: 'Ada Roe',
        cue: 'denied',
        tag: 'response',
        answer: 'denied',
      },
    ],
  },
  {
    title: 'has denied any wrongdoing',
    text: 'Ada Roe has denied any wrongdoing.',
    expect: [{ content: ['any wrongdoing'], source: 'Ada Roe', tag: 'response', answer: 'denied' }],
  },
  {
    title: 'declined to be identified is no answer, but says something of the source',
    text: 'The gates will close, said an engineer who declined to be identified.',
    expect: [
      {
        content: ['The gates will close'],
        source: 'an engineer who declined to be identified',
        cue: 'said',
        tag: 'anonymous',
      },
    ],
  },
  {
    title: 'said something and declined to say more',
    text: 'Ada Roe said the gates would close but declined to elaborate.',
    expect: [
      {
        content: ['the gates would close'],
        source: 'Ada Roe',
        cue: 'said',
        tag: 'on-record',
        same: 'roe',
      },
      {
        content: ['declined to elaborate'],
        source: 'Ada Roe',
        tag: 'response',
        answer: 'declined',
        same: 'roe',
      },
    ],
  },
  {
    title: 'two parties that did not answer are one suggestion',
    text: 'Northline and Kestrel Rail did not respond to requests for comment.',
    expect: [
      {
        content: ['did not respond to requests for comment'],
        source: 'Northline and Kestrel Rail',
        tag: 'response',
        answer: 'no-response',
      },
    ],
  },
  {
    title: 'a refusal of something else is no answer',
    text: 'The court refused to hear the case.',
    expect: [],
  },
  {
    title: 'a decline of numbers is no answer',
    text: 'Ticket sales declined to a level last seen in 1990.',
    expect: [],
  },
  {
    title: 'a house declined to comment',
    text: 'The White House declined to comment.',
    expect: [
      {
        content: ['declined to comment'],
        source: 'The White House',
        tag: 'response',
        answer: 'declined',
      },
    ],
  },
  {
    title: 'a party with a clause did not respond',
    text: 'Northline, which built the gates, did not respond to emailed questions.',
    expect: [
      {
        content: ['did not respond to emailed questions'],
        source: 'Northline, which built the gates',
        tag: 'response',
        answer: 'no-response',
      },
    ],
  },
  {
    title: 'somebody’s lawyer declined to comment',
    text: 'A lawyer for Ada Roe declined to comment.',
    expect: [
      {
        content: ['declined to comment'],
        source: 'A lawyer for Ada Roe',
        tag: 'response',
        answer: 'declined',
      },
    ],
  },
  {
    title: 'was not available for comment',
    text: 'Ada Roe was not available for comment.',
    expect: [
      {
        content: ['was not available for comment'],
        source: 'Ada Roe',
        tag: 'response',
        answer: 'unreachable',
      },
    ],
  },
  {
    title: 'has not responded',
    text: 'The ministry has not responded to questions.',
    expect: [
      {
        content: ['has not responded to questions'],
        source: 'The ministry',
        tag: 'response',
        answer: 'no-response',
      },
    ],
  },
  {
    title: 'would not say',
    text: 'Ada Roe would not say who owned the gates.',
    expect: [
      {
        content: ['would not say who owned the gates'],
        source: 'Ada Roe',
        tag: 'response',
        answer: 'declined',
      },
    ],
  },
  {
    title: 'neither of two parties responded',
    known: '“neither … nor” is not read',
    text: 'Neither Northline nor Kestrel Rail responded to requests for comment.',
    expect: [
      {
        content: ['responded to requests for comment'],
        source: 'Neither Northline nor Kestrel Rail',
        tag: 'response',
        answer: 'no-response',
      },
    ],
  },
  {
    title: 'through somebody',
    text: 'Through a spokesman, Ada Roe declined to comment.',
    expect: [
      { content: ['declined to comment'], source: 'Ada Roe', tag: 'response', answer: 'declined' },
    ],
  },
  {
    title: 'somebody’s office',
    text: 'Ada Roe’s office did not respond to a message seeking comment.',
    expect: [
      {
        content: ['did not respond to a message seeking comment'],
        source: 'Ada Roe’s office',
        tag: 'response',
        answer: 'no-response',
      },
    ],
  },
];
