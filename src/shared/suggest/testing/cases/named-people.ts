import type { Case } from './case';

/** Names with what stands around them: titles, roles, organisations, asides. */
export const NAMED_PEOPLE: readonly Case[] = [
  {
    title: 'an organisation and a role before the name',
    text: 'White House spokeswoman Ada Kell said the talks went well.',
    expect: [
      {
        content: ['the talks went well'],
        source: 'White House spokeswoman Ada Kell',
        cue: 'said',
        tag: 'on-record',
        kind: 'person',
        name: 'Ada Kell',
        descriptor: 'White House spokeswoman',
        because: 'named-person',
      },
    ],
  },
  {
    title: 'a role behind the name',
    text: 'Jorun Vael, a former foreign minister, said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Jorun Vael, a former foreign minister',
        tag: 'on-record',
        name: 'Jorun Vael',
        descriptor: 'a former foreign minister',
      },
    ],
  },
  {
    title: 'a role before the name, between commas',
    text: 'Ostmark’s foreign minister, Jorun Vael, said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Ostmark’s foreign minister, Jorun Vael',
        tag: 'on-record',
        name: 'Jorun Vael',
      },
    ],
  },
  {
    title: 'a title in capitals is no part of the name',
    text: 'Foreign Minister Jorun Vael said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Foreign Minister Jorun Vael',
        tag: 'on-record',
        name: 'Jorun Vael',
      },
    ],
  },
  {
    title: 'a former title',
    text: 'Former Mayor Milo Tarn said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Former Mayor Milo Tarn',
        tag: 'on-record',
        name: 'Milo Tarn',
      },
    ],
  },
  {
    title: 'an age',
    text: 'Ada Roe, 54, said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Ada Roe, 54',
        tag: 'on-record',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'a clause with “who”',
    text: 'Ada Roe, who runs the port, said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Ada Roe, who runs the port',
        tag: 'on-record',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'a role without an article behind the name',
    text: 'Ada Roe, chief executive of Northline, said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Ada Roe, chief executive of Northline',
        tag: 'on-record',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'two asides behind the name',
    text: 'Ada Roe, a lawyer in Brenn, who once ran the port, said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Ada Roe, a lawyer in Brenn, who once ran the port',
        tag: 'on-record',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'an organisation behind “of”',
    text: 'Ada Roe of the Vael Institute said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Ada Roe of the Vael Institute',
        tag: 'on-record',
        kind: 'person',
        name: 'Ada Roe',
      },
    ],
  },
  {
    title: 'small words inside a name',
    text: 'Maria van der Holt said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Maria van der Holt',
        tag: 'on-record',
        name: 'Maria van der Holt',
      },
    ],
  },
  {
    title: 'accents and hyphens in a name',
    text: 'José Ibáñez-Łuk said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'José Ibáñez-Łuk',
        tag: 'on-record',
        name: 'José Ibáñez-Łuk',
      },
    ],
  },
  {
    title: 'two named people together',
    text: 'Ada Roe and Milo Tarn said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Ada Roe and Milo Tarn',
        tag: 'on-record',
        kind: 'group',
      },
    ],
  },
  {
    title: 'somebody’s lawyer with a name',
    text: 'Her lawyer, Ida Sund, said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Her lawyer, Ida Sund',
        tag: 'on-record',
        name: 'Ida Sund',
      },
    ],
  },
  {
    title: 'a named spokesperson is a named person',
    text: 'Northline spokesman Milo Tarn said the line was open.',
    expect: [
      {
        content: ['the line was open'],
        source: 'Northline spokesman Milo Tarn',
        tag: 'on-record',
        kind: 'person',
        name: 'Milo Tarn',
      },
    ],
  },
  {
    title: 'a middle initial',
    text: 'Ada B. Roe said the talks had failed. The crews went home.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Ada B. Roe',
        tag: 'on-record',
        name: 'Ada B. Roe',
      },
    ],
  },
  {
    title: 'a party and a place in brackets',
    text: 'Rep. Milo Tarn (R., Norrland) said the talks had failed.',
    expect: [{ content: ['the talks had failed'], tag: 'on-record', name: 'Milo Tarn' }],
  },
  {
    title: 'an office with one holder',
    text: 'The president said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'The president',
        tag: 'on-record',
        because: 'public-office',
      },
    ],
  },
  {
    title: 'an office with a country',
    text: 'Ostmark’s prime minister said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'Ostmark’s prime minister',
        tag: 'on-record',
        because: 'public-office',
      },
    ],
  },
  {
    title: 'an unnamed former holder of an office is not named',
    text: 'A former minister said the talks had failed.',
    expect: [
      {
        content: ['the talks had failed'],
        source: 'A former minister',
        tag: 'anonymous',
        name: null,
      },
    ],
  },
];
