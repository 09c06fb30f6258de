import { stillWrong, type Case } from './case';

const says = (title: string, source: string, because?: 'unnamed-people'): Case => ({
  title,
  text: `${source} said the bridge was sold in secret.`,
  expect: [
    {
      content: ['the bridge was sold in secret'],
      source,
      cue: 'said',
      tag: 'anonymous',
      name: null,
      ...(because !== undefined && { because }),
    },
  ],
});

/** People whom a reader cannot identify, however they are described. */
export const UNNAMED_PEOPLE: readonly Case[] = [
  says('people familiar with something', 'People familiar with the sale', 'unnamed-people'),
  says('a person briefed on something', 'A person briefed on the sale'),
  says('two people with knowledge of something', 'Two people with knowledge of the sale'),
  says('several people close to somebody', 'Several people close to Ada Roe'),
  says('a bare plural', 'Officials'),
  says('a bare plural with an adjective', 'Senior officials'),
  says('officials of an institution', 'Ministry officials'),
  says('an official of a country', 'A senior Ostmark official'),
  says('who asked not to be named', 'An engineer who asked not to be named'),
  says('analysts', 'Analysts'),
  says('experts', 'Some experts'),
  says('critics', 'Critics of the sale'),
  says('a diplomat with a place', 'A diplomat in Brenn'),
  says('a former employee', 'A former employee of Northline'),
  says('residents', 'Residents of the island'),
  says('three of the', 'Three of the bidders'),
  says('some', 'Some'),
  says('others', 'Others'),
  says('one resident', 'One resident'),
  says('a witness', 'A witness'),
  says('insiders with an aside', 'Two insiders, who were not allowed to speak publicly,'),
  says('a source', 'A source close to the negotiations'),
  says('lawmakers from both sides', 'Lawmakers from both parties'),
  says('a man with a trade', 'A fisherman'),
  says('people present', 'People who attended the meeting'),
  {
    title: 'behind what was said, with a reason for being unnamed',
    text: 'The bridge was sold in secret, said a lawyer involved in the sale, who asked not to be identified because the talks were private.',
    expect: [
      {
        content: ['The bridge was sold in secret'],
        source:
          'a lawyer involved in the sale, who asked not to be identified because the talks were private',
        cue: 'said',
        tag: 'anonymous',
      },
    ],
  },
  {
    title: 'on condition of anonymity',
    text: 'The bridge was sold in secret, said a clerk, speaking on condition of anonymity.',
    expect: [
      { content: ['The bridge was sold in secret'], cue: 'said', tag: 'anonymous', name: null },
    ],
  },
  {
    title: 'the definite people',
    text: 'The people said the bridge was sold in secret.',
    expect: [
      { content: ['the bridge was sold in secret'], source: 'The people', tag: 'anonymous' },
    ],
  },
  {
    title: 'an unnamed person is quoted',
    text: '“They sold it in secret,” one of the engineers said.',
    expect: [
      {
        content: ['They sold it in secret'],
        source: 'one of the engineers',
        cue: 'said',
        tag: 'anonymous',
      },
    ],
  },
  {
    title: 'the present tense of a bare plural',
    text: 'Economists say the bridge will never pay for itself.',
    expect: [
      {
        content: ['the bridge will never pay for itself'],
        source: 'Economists',
        cue: 'say',
        tag: 'anonymous',
        kind: 'group',
      },
    ],
  },
  {
    title: 'people told an outlet',
    text: 'Two clerks told the Brenn Courier that the bridge was sold.',
    expect: [
      {
        content: ['that the bridge was sold'],
        source: 'Two clerks',
        cue: 'told',
        tag: 'anonymous',
      },
    ],
  },
  says('some in a place', 'Some in Brenn'),
  says('those who', 'Those who know the owner'),
  says('the people with an aside', 'The people, who were not authorized to speak publicly,'),
  {
    title: 'a number and a description behind what was said',
    text: 'The bridge was sold in secret, according to three current and former employees.',
    expect: [
      {
        content: ['The bridge was sold in secret'],
        source: 'three current and former employees',
        tag: 'anonymous',
        kind: 'group',
      },
    ],
  },
  {
    title: 'neighbours described a thing',
    text: 'Neighbours described a loud noise before dawn.',
    expect: [
      {
        content: ['a loud noise before dawn'],
        source: 'Neighbours',
        cue: 'described',
        tag: 'anonymous',
      },
    ],
  },
  {
    title: 'people have said',
    text: 'Officials familiar with the sale have said the bridge was cheap.',
    expect: [
      {
        content: ['the bridge was cheap'],
        source: 'Officials familiar with the sale',
        tag: 'anonymous',
      },
    ],
  },
  says('a senior official of an administration', 'A senior administration official'),
  says('the possessive of an institution', 'One of the ministry’s advisers'),
  says('a bidder’s description with “whose”', 'A lawyer whose firm advised the bidders'),
  says('lots of them', 'Dozens of residents'),
  says('people of a party', 'Harbour Party lawmakers'),
  says('a number alone', 'Two'),
  says('an aide to somebody', 'An aide to Mayor Ada Roe'),
  says('a relative of somebody', 'Ada Roe’s sister'),
  stillWrong(
    'lawyers are taken for an institution',
    says('somebody’s lawyers', 'Lawyers for Ada Roe'),
  ),
  says('another person', 'Another person'),
  {
    title: 'of a person from a place, “who” means the person',
    known: '“who” is tied to the place',
    text: 'The gates were built by a fisherman from Brenn, who said they would last.',
    expect: [{ content: ['they would last'], cue: 'said', tag: 'anonymous', name: null }],
  },
  {
    title: 'an official confirmed a thing',
    text: 'A ministry official confirmed the arrest.',
    expect: [
      {
        content: ['the arrest'],
        source: 'A ministry official',
        cue: 'confirmed',
        tag: 'anonymous',
      },
    ],
  },
  {
    title: 'researchers find',
    known: 'people whose work is to find are not read',
    text: 'Researchers at the Vael Institute found that the gates leak.',
    expect: [
      {
        content: ['that the gates leak'],
        source: 'Researchers at the Vael Institute',
        cue: 'found',
        tag: 'anonymous',
      },
    ],
  },
  {
    title: 'asking not to be identified, behind the verb',
    text: 'The mill will close, the people said, asking not to be identified because the plans are private.',
    expect: [
      { content: ['The mill will close'], source: 'the people', cue: 'said', tag: 'anonymous' },
    ],
  },
  {
    title: 'speaking on condition, behind the verb',
    text: '“There is no deal,” a third official said, speaking on condition of anonymity because the talks were private.',
    expect: [
      { content: ['There is no deal'], source: 'a third official', cue: 'said', tag: 'anonymous' },
    ],
  },
  {
    title: 'people behind a clause that looks like an aside',
    text: 'Ada Roe and her deputies, including the harbour master, met on Monday at the pump house, where they discussed how to close the gates, said people familiar with the talks.',
    expect: [
      {
        content: [
          'Ada Roe and her deputies, including the harbour master, met on Monday at the pump house, where they discussed how to close the gates',
        ],
        source: 'people familiar with the talks',
        cue: 'said',
        tag: 'anonymous',
        because: 'said-speaker',
      },
    ],
  },
];
