import type { Labels } from './taxonomy';

/** The closed lists of reviewing, with the words a person reads for each. */

/** Whether a reader sees the analyst's claims. */
export const REVIEW_MODES = ['blind', 'open'] as const;
export type ReviewMode = (typeof REVIEW_MODES)[number];
export const REVIEW_MODE_LABELS: Labels<ReviewMode> = { blind: 'Blind', open: 'Open' };

/** What a reader says of a claim. */
export const VERDICTS = ['agree', 'disagree', 'query'] as const;
export type VerdictOutcome = (typeof VERDICTS)[number];
export const VERDICT_LABELS: Labels<VerdictOutcome> = {
  agree: 'Agrees',
  disagree: 'Disagrees',
  query: 'Asks',
};

/** How a difference is settled: `mine` is the analyst's version, `theirs` a reader's. */
export const RULINGS = ['mine', 'theirs', 'both', 'neither', 'edit'] as const;
export type RulingOutcome = (typeof RULINGS)[number];
export const RULING_LABELS: Labels<RulingOutcome> = {
  mine: 'The analyst’s kept',
  theirs: 'The reader’s taken',
  both: 'Both kept',
  neither: 'Neither kept',
  edit: 'Settled by editing',
};
