import type { Claim } from '../../../shared/model';
import { verdictInWords } from '../../state/reviewing';
import { isToJudge, verdictOn } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';

const SIGNS = { agree: '✓', disagree: '✗', query: '?' } as const;

/** What the reader says of a claim, as the sign that stands in the text too. */
export function VerdictSign({ open, claim }: { open: OpenArticle; claim: Claim }) {
  const verdict = isToJudge(open.records, claim)
    ? undefined
    : verdictOn(open.records, claim.id)?.verdict;
  const words = verdictInWords(open, claim);
  return (
    <span className={`verdict-sign said-${verdict ?? 'open'}`} title={words}>
      <span aria-hidden="true">{verdict === undefined ? '○' : SIGNS[verdict]}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
