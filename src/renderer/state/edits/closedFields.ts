import {
  ANSWER_LABELS,
  CHECK_LABELS,
  type Claim,
  type Labels,
  REASON_LABELS,
} from '../../../shared/model';
import type { OpenArticle } from '../state';
import { setFields } from './article';
import type { Edit } from './edit';
import { setAnswer } from './sources';

/** A field of a claim that takes one of a closed list of values, as it is asked for. */
export interface ClosedField {
  readonly question: string;
  /** In the order of the list. Choosing the value that is there changes nothing: null. */
  readonly values: readonly {
    readonly label: string;
    readonly chosen: boolean;
    choose(): Edit | null;
  }[];
}

function closedField<T extends string>(
  question: string,
  labels: Labels<T>,
  current: T | null,
  choose: (value: T) => Edit | null,
): ClosedField {
  const values = (Object.keys(labels) as T[]).map((value) => ({
    label: labels[value],
    chosen: value === current,
    choose: () => (value === current ? null : choose(value)),
  }));
  return { question, values };
}

/** What a tag asks to be said of its claim; null: nothing. */
export const asksFor = ({ tag }: Pick<Claim, 'tag'>): 'reason' | 'answer' | null =>
  tag === 'unattributed' ? 'reason' : tag === 'response' ? 'answer' : null;

export const QUESTIONS = {
  reason: 'Why is it unattributed?',
  answer: 'What was the answer?',
  check: 'Check',
} as const;

export const giveReason = (open: OpenArticle, { id }: Claim, reason: Claim['reason']) =>
  setFields(open, 'Give the reason', 'claim', id, { reason });

export const setCheck = (open: OpenArticle, { id }: Claim, check: Claim['check']) =>
  setFields(open, 'Set the check status', 'claim', id, { check });

/** The reason or the answer, whichever the claim's tag asks for; null: neither. */
export function reasonOrAnswer(open: OpenArticle, claim: Claim): ClosedField | null {
  const { reason, answer } = QUESTIONS;
  switch (asksFor(claim)) {
    case 'reason':
      return closedField(reason, REASON_LABELS, claim.reason, (value) =>
        giveReason(open, claim, value),
      );
    case 'answer':
      return closedField(answer, ANSWER_LABELS, claim.answer, (value) =>
        setAnswer(open, claim, value),
      );
    case null:
      return null;
  }
}

export const checkStatus = (open: OpenArticle, claim: Claim): ClosedField =>
  closedField('How was it checked?', CHECK_LABELS, claim.check, (value) =>
    setCheck(open, claim, value),
  );
