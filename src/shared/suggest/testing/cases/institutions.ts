import { stillWrong, type Case } from './case';

const says = (title: string, source: string, because?: 'institution' | 'official-voice'): Case => ({
  title,
  text: `${source} said the bridge would reopen in May.`,
  expect: [
    {
      content: ['the bridge would reopen in May'],
      source,
      cue: 'said',
      tag: 'sourced',
      kind: 'institution',
      ...(because !== undefined && { because }),
    },
  ],
});

/** Bodies that speak as themselves, also through somebody who speaks for them and is not named. */
export const INSTITUTIONS: readonly Case[] = [
  says('a ministry', 'The transport ministry', 'institution'),
  says('a company by its name', 'Northline Inc.'),
  says('a firm named after its owners', 'Brenn & Tarn'),
  says('a firm named after its owners, with what it is', 'The contractor, Brenn & Tarn,'),
  stillWrong(
    'the aside does not make the name an institution',
    says('a bare company name with a role', 'Northline, the railway operator,'),
  ),
  says('police', 'Police'),
  says('prosecutors', 'Prosecutors'),
  says('the authorities', 'The authorities'),
  says('a court', 'The court'),
  says('a university', 'The University of Brenn'),
  says('a party', 'The Harbour Party'),
  says('the government', 'The government'),
  says('the army', 'The army'),
  says('an outlet', 'The Brenn Courier'),
  says('a house stands for its office', 'The White House'),
  says('an institution with a clause', 'The council, which owns the bridge,'),
  stillWrong(
    'of a relative clause with “that” only its object is taken for the speaker',
    says('a charity', 'A charity that feeds the crews'),
  ),
  says('a spokesman of an institution', 'A spokesman for the council', 'official-voice'),
  says(
    'a spokeswoman before whom the institution stands',
    'A Northline spokeswoman',
    'official-voice',
  ),
  says('the possessive with a spokesman', 'The ministry’s spokesman', 'official-voice'),
  says('a press office', 'The council’s press office'),
  says('a spokesperson of a person', 'A spokesperson for Mayor Ada Roe', 'official-voice'),
  {
    title: 'an institution reports',
    text: 'The Brenn Courier reported that the bridge would reopen.',
    expect: [
      {
        content: ['that the bridge would reopen'],
        source: 'The Brenn Courier',
        cue: 'reported',
        tag: 'sourced',
        kind: 'institution',
      },
    ],
  },
  {
    title: 'an email by the institution’s voice',
    text: '“The bridge will reopen,” a council spokeswoman wrote in an email.',
    expect: [
      {
        content: ['The bridge will reopen'],
        source: 'a council spokeswoman',
        cue: 'wrote',
        tag: 'sourced',
        kind: 'institution',
      },
    ],
  },
  {
    title: 'the institution and its voice are one source',
    known: 'the short name is not tied to the full one',
    text: 'Northline Railways said the bridge was safe. A Northline spokesman said it would reopen in May.',
    expect: [
      { content: ['the bridge was safe'], tag: 'sourced', same: 'northline' },
      { content: ['it would reopen in May'], tag: 'sourced', same: 'northline' },
    ],
  },
  {
    title: 'the council and an official of the council are two sources',
    text: 'The council said the bridge was safe. A council official said it was not.',
    expect: [
      { content: ['the bridge was safe'], tag: 'sourced', same: 'council' },
      { content: ['it was not'], source: 'A council official', tag: 'anonymous', same: 'official' },
    ],
  },
  says('the office of an office holder', 'The mayor’s office'),
  stillWrong('television is taken for a document', says('state television', 'State television')),
  says('an agency with a place', 'The Ostmark Statistics Office'),
  says('a spokesman at the side of an institution', 'The council’s spokeswoman', 'official-voice'),
  {
    title: 'a name beside shares is a company',
    known: '“shares” does not make the name an institution',
    text: 'Northline shares fell 4 percent. Northline said the line was open.',
    expect: [
      { content: ['the line was open'], source: 'Northline', tag: 'sourced', kind: 'institution' },
    ],
  },
  {
    title: 'police say',
    text: 'Police say the driver fled on foot.',
    expect: [
      {
        content: ['the driver fled on foot'],
        source: 'Police',
        cue: 'say',
        tag: 'sourced',
        kind: 'institution',
      },
    ],
  },
  stillWrong(
    'a representative is not taken for a voice',
    says(
      'a representative speaks for an institution',
      'A representative for Northline Railways',
      'official-voice',
    ),
  ),
  {
    title: 'a company’s voice by email',
    text: '“We have no plans,” a company spokesperson said by email.',
    expect: [
      {
        content: ['We have no plans'],
        source: 'a company spokesperson',
        tag: 'sourced',
        kind: 'institution',
      },
    ],
  },
];
