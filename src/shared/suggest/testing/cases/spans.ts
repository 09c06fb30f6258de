import type { Case } from './case';

const roe = (title: string, text: string, ...content: readonly string[]): Case => ({
  title,
  text,
  expect: [{ content, source: 'Ada Roe', cue: 'said', tag: 'on-record' }],
});

/** Where what was said begins and ends: not the whole sentence where only a clause is attributed. */
export const SPANS: readonly Case[] = [
  roe(
    '“while” with a comma: the outlet speaks again',
    'Ada Roe said the gates would close, while the crews went on working.',
    'the gates would close',
  ),
  roe(
    '“although” with a comma',
    'Ada Roe said the gates would close, although the crews went on working.',
    'the gates would close',
  ),
  roe(
    '“even as” with a comma',
    'Ada Roe said the gates would close, even as the crews went on working.',
    'the gates would close',
  ),
  roe(
    '“but” with a subject of its own',
    'Ada Roe said the gates would close, but the crews went on working.',
    'the gates would close',
  ),
  roe(
    'a semicolon',
    'Ada Roe said the gates would close; the crews went on working.',
    'the gates would close',
  ),
  roe(
    'the next sentence',
    'Ada Roe said the gates would close. The crews went on working.',
    'the gates would close',
  ),
  roe(
    '“because” gives the speaker’s reason',
    'Ada Roe said the gates would close because they were rusting.',
    'the gates would close because they were rusting',
  ),
  roe(
    '“if” is the speaker’s condition',
    'Ada Roe said the gates would close if the council agreed.',
    'the gates would close if the council agreed',
  ),
  roe(
    '“after” in what was said',
    'Ada Roe said the gates would close after the vote.',
    'the gates would close after the vote',
  ),
  roe(
    '“after” between verb and “that”',
    'Ada Roe said after the vote that the gates would close.',
    'that the gates would close',
  ),
  roe(
    'place and day between verb and “that”',
    'Ada Roe said at a hearing in Brenn on Monday that the gates would close.',
    'that the gates would close',
  ),
  roe(
    'an aside between verb and “that”',
    'Ada Roe said, without giving details, that the gates would close.',
    'that the gates would close',
  ),
  roe(
    '“and that” goes on',
    'Ada Roe said that the gates would close and that nobody would be paid.',
    'that the gates would close and that nobody would be paid',
  ),
  roe(
    'an aside between dashes is part of it',
    'Ada Roe said the gates — all nine of them — would close.',
    'the gates — all nine of them — would close',
  ),
  roe(
    'an aside in brackets is part of it',
    'Ada Roe said the gates (all nine of them) would close.',
    'the gates (all nine of them) would close',
  ),
  roe(
    'a list',
    'Ada Roe said the gates, the locks and the pumps would close.',
    'the gates, the locks and the pumps would close',
  ),
  roe(
    'an opening clause with a comma in it',
    'Ada Roe said that if the council agreed, the gates would close.',
    'that if the council agreed, the gates would close',
  ),
  roe(
    'a place in front with a clause',
    'In Brenn, where the gates stand, Ada Roe said they would close.',
    'they would close',
  ),
  roe(
    'the day behind the speaker behind what was said',
    'The gates will close, Ada Roe said Tuesday.',
    'The gates will close',
  ),
  roe(
    'the place behind the speaker behind what was said',
    'The gates will close, Ada Roe said in an interview.',
    'The gates will close',
  ),
  roe(
    'a clause inside what was said before the speaker',
    'The gates, which were built in 1962, will close, Ada Roe said.',
    'The gates, which were built in 1962, will close',
  ),
  roe(
    'it goes on behind the speaker with “because”',
    'The gates will close, Ada Roe said, because they are rusting.',
    'The gates will close',
    'because they are rusting',
  ),
  roe(
    'it goes on behind speaker and day',
    'The gates, Ada Roe said on Monday, would close.',
    'The gates',
    'would close',
  ),
  roe(
    'a conjunction before what was said',
    'But the gates will close, Ada Roe said.',
    'the gates will close',
  ),
  roe(
    'speaking somewhere',
    'Speaking in Brenn, Ada Roe said the gates would close.',
    'the gates would close',
  ),
  roe(
    'a semicolon before what was said',
    'The crews went home; the gates will close, Ada Roe said.',
    'the gates will close',
  ),
  roe(
    'what is quoted behind “as”',
    'Ada Roe said the gates would serve “as a museum, nothing more,” from May.',
    'the gates would serve “as a museum, nothing more,” from May',
  ),
  roe(
    'a quotation in a place',
    '“The gates will close,” Ada Roe said in a speech in Brenn, where she was born.',
    'The gates will close',
  ),
  roe(
    'a quotation with words of the outlet before it',
    'The plan was simple. “The gates will close,” Ada Roe said.',
    'The gates will close',
  ),
  {
    title: 'two speakers, divided by “while”',
    text: 'Ada Roe said the gates would close, while Milo Tarn said they would stay open.',
    expect: [
      { content: ['the gates would close'], source: 'Ada Roe', same: 'roe' },
      { content: ['they would stay open'], source: 'Milo Tarn', same: 'tarn' },
    ],
  },
  {
    title: 'adding, behind the speaker',
    text: 'The gates will close, Ada Roe said, adding that nobody would be paid.',
    expect: [
      { content: ['The gates will close'], source: 'Ada Roe', cue: 'said', same: 'roe' },
      { content: ['that nobody would be paid'], cue: 'adding', same: 'roe' },
    ],
  },
  roe(
    'a number with a comma',
    'Ada Roe said 1,200 crowns were missing.',
    '1,200 crowns were missing',
  ),
  roe(
    'a condition in front of it',
    'Ada Roe said if the council agreed the gates would close.',
    'if the council agreed the gates would close',
  ),
  roe(
    'a clause with “who” in it',
    'Ada Roe said the man who built the gates had left.',
    'the man who built the gates had left',
  ),
  roe(
    'a time in front of it, behind the verb',
    'Ada Roe said that by Sunday the gates would be closed.',
    'that by Sunday the gates would be closed',
  ),
  roe(
    'the speaker at the end with an adverb',
    'The gates will close soon enough, Ada Roe said later.',
    'The gates will close soon enough',
  ),
  roe(
    'it begins with a name',
    'Ada Roe said Milo Tarn would lead the crews.',
    'Milo Tarn would lead the crews',
  ),
  roe('it begins with “there”', 'Ada Roe said there was no plan.', 'there was no plan'),
  roe('it begins with “she”', 'Ada Roe said she had no plan.', 'she had no plan'),
  roe(
    'it begins with a gerund',
    'Ada Roe said closing the gates would be a mistake.',
    'closing the gates would be a mistake',
  ),
  roe('it begins with a number', 'Ada Roe said nine boats were lost.', 'nine boats were lost'),
  roe(
    'it is only quoted words behind the verb',
    'Ada Roe said “no one” would be paid.',
    '“no one” would be paid',
  ),
  {
    title: 'a new clause with “and” and a new speaker',
    text: 'Ada Roe said the gates would close, and Milo Tarn said they would stay open.',
    expect: [
      { content: ['the gates would close'], source: 'Ada Roe', same: 'roe' },
      { content: ['they would stay open'], source: 'Milo Tarn', same: 'tarn' },
    ],
  },
  {
    title: 'two speakers, divided by a semicolon',
    text: 'Ada Roe said the gates would close; Milo Tarn said they would stay open.',
    expect: [
      { content: ['the gates would close'], source: 'Ada Roe', same: 'roe' },
      { content: ['they would stay open'], source: 'Milo Tarn', same: 'tarn' },
    ],
  },
  {
    title: 'told in front, and quoted in the next sentence',
    text: 'Ada Roe said the gates would close. “Nobody will open them again,” she said.',
    expect: [
      { content: ['the gates would close'], source: 'Ada Roe', same: 'roe' },
      { content: ['Nobody will open them again'], source: 'she', same: 'roe' },
    ],
  },
  {
    title: 'told in front, and quoted without a speaker in the same paragraph',
    text: 'Ada Roe said the gates would close. “Nobody will open them again.”',
    expect: [
      { content: ['the gates would close'], source: 'Ada Roe', same: 'roe' },
      {
        content: ['Nobody will open them again'],
        source: null,
        same: 'roe',
        because: 'quotation-continues',
      },
    ],
  },
  roe('it begins with “no one”', 'Ada Roe said no one was hurt.', 'no one was hurt'),
  roe('it begins with “no”', 'Ada Roe said no plan was certain.', 'no plan was certain'),
  roe('it begins with “nothing”', 'Ada Roe said nothing had changed.', 'nothing had changed'),
  roe(
    'the speaker inside “what … is that”',
    'What matters, Ada Roe said, is that the gates hold.',
    'What matters',
    'is that the gates hold',
  ),
];
