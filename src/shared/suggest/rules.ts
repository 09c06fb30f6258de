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
  'speech-noun': {
    because: 'A noun of saying with its speaker',
    example: 'Roe’s claim that the gates are safe',
  },
  signed: { because: 'A quotation signed with a name', example: '“They never asked us.” — Ada Roe' },
  colon: { because: 'A speaker and a colon', example: 'Roe: The gates will close' },
  response: {
    because: 'A party declined, did not answer or denied',
    example: 'A spokesman for the board declined to comment.',
  },
  'quotation-continues': {
    because: 'A quotation without a speaker goes on with the last one',
    example: '“And they will stay closed.”',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
