/** One rule of the engine, in words for the person who decides. */
export interface Rule {
  /** Why the rule suggests what it does: a whole phrase, as the inspector and the report show it. */
  readonly because: string;
  /** A short sentence that it reads. */
  readonly example: string;
}

/** Every rule of the engine. An id is stored with each decision, so it never changes its meaning. */
export const RULES = {
  'speaker-says': {
    because: 'A speaker, a verb of saying, and what was said',
    example: 'The harbour master said the gates would close.',
  },
  'speaker-tells': {
    because: 'A speaker tells somebody something',
    example: 'Roe told reporters that the gates would close.',
  },
  'quotation-speaker': {
    because: 'A quotation with its speaker behind it',
    example: '“The gates will close,” Roe said.',
  },
  'quotation-then-speaker': {
    because: 'A quotation, a verb of saying, and the speaker',
    example: '“The gates will close,” said Ada Roe.',
  },
  'split-quotation': {
    because: 'The quotation goes on behind its speaker',
    example: '“The gates,” Roe said, “will close.”',
  },
  'said-speaker': {
    because: 'What was said, a verb of saying, and the speaker',
    example: 'The gates will close, said people familiar with the plan.',
  },
  'clause-speaker': {
    because: 'What was said, with its speaker behind it or in it',
    example: 'The gates, he said, would close.',
  },
  'according-to': {
    because: '“According to” names the source',
    example: 'According to the harbour log, three ships left.',
  },
  'document-shows': {
    because: 'A document, figures or an institution show something',
    example: 'Records show the gates were never tested.',
  },
  'speaker-promises': {
    because: 'A speaker promises or threatens something',
    example: 'Roe vowed to close the gates.',
  },
  'speaker-urges': {
    because: 'A speaker urges somebody to do something',
    example: 'Roe urged the board to close the gates.',
  },
  'speech-about': {
    because: 'A verb of speech with what it is about',
    example: 'Roe accused the board of hiding the report.',
  },
  'passive-by': {
    because: 'A passive verb of saying, and the speaker behind “by”',
    example: 'The arrest was confirmed by two officials.',
  },
  'speech-noun': {
    because: 'A noun of saying with its speaker',
    example: 'Roe’s claim that the gates are safe',
  },
  signed: {
    because: 'A quotation signed with a name',
    example: '“They never asked us.” — Ada Roe',
  },
  colon: { because: 'A speaker and a colon', example: 'Roe: The gates will close' },
  response: {
    because: 'A party declined, did not answer or denied',
    example: 'A spokesman for the board declined to comment.',
  },
  'quotation-continues': {
    because: 'A quotation without a speaker goes on with the last one',
    example: '“And they will stay closed.”',
  },
  'same-subject': {
    because: 'A second verb of saying shares the subject of the first',
    example: 'Roe praised the plan and said it would work.',
  },
  embedded: {
    because: 'Somebody is cited inside what the source says: the outermost speaker decides the tag',
    example: 'Roe told aides she would leave, people familiar with the talks said.',
  },

  'named-person': {
    because: 'The source is a named person',
    example: 'Ada Roe, a former minister, said',
  },
  'unnamed-people': {
    because: 'The source is people without a name',
    example: 'people familiar with the talks said',
  },
  institution: {
    because: 'The source is an institution speaking as itself',
    example: 'the ministry said',
  },
  'official-voice': {
    because: 'An unnamed spokesperson speaks for an institution',
    example: 'a spokesman for the ministry said',
  },
  document: {
    because: 'The source is a document, data or a recording',
    example: 'court filings show',
  },
  'described-by-people': {
    because: 'A document that people without a name describe',
    example: 'according to a memo described by people familiar with it',
  },
  'public-office': {
    because: 'An office with one holder stands for a person a reader can name',
    example: 'the president said',
  },
  'author-speaks': { because: 'The author speaks of himself or herself', example: 'I asked' },
  pronoun: { because: 'He, she, it or they mean a source named before', example: 'she said' },
  'relative-pronoun': {
    because: 'Who or which mean the words before them',
    example: 'Roe, who said',
  },
  surname: { because: 'A part of a name means the full name', example: 'Roe said' },
  'short-institution': {
    because: 'A short form means the institution named in full',
    example: 'the HSB said',
  },
  'people-again': {
    because: '“These people” are the people cited before',
    example: 'one of these people said',
  },
  'same-words': {
    because: 'The same words mean the same source',
    example: 'people close to the board said',
  },
  'definite-again': {
    because: '“The” with a noun means the source introduced before',
    example: 'the report said',
  },
  'role-again': {
    because: 'A role means the person who was said to hold it',
    example: 'the governor said',
  },
  'same-speaker-goes-on': {
    because: 'No source is named, so the last speaker goes on',
    example: '“And they will stay closed.”',
  },
  'nobody-before': {
    because: 'Nobody was named before whom the words could mean',
    example: 'they said',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
