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
  'according-to': {
    because: '“According to” names the source',
    example: 'According to the harbour log, three ships left.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
