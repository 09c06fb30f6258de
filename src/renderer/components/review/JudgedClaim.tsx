import {
  ANSWER_LABELS,
  type Claim,
  REASON_LABELS,
  TAG_DEFINITIONS,
  type VerdictOutcome,
} from '../../../shared/model';
import { isToJudge, shownClaims, verdictOn } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { moveAmongButtons } from '../controls/arrows';
import { DraftField } from '../controls/DraftField';
import { Keys } from '../controls/Keys';
import { Quote } from '../controls/Quote';
import { Instead } from './Instead';
import { ShownSources } from './ShownSources';

interface Props {
  readonly open: OpenArticle;
  readonly claim: Claim;
}

const VERDICTS = [
  ['agree', 'review.agree', '✓', 'Agree'],
  ['disagree', 'review.disagree', '✗', 'Disagree'],
  ['query', 'review.query', '?', 'Ask'],
] as const satisfies readonly (readonly [VerdictOutcome, string, string, string])[];

const NOTE_LABELS: Readonly<Record<VerdictOutcome, string>> = {
  agree: 'Note',
  disagree: 'Why',
  query: 'Your question',
};

/** Agree, disagree, ask: by button as by key. The one that is pressed takes the verdict back. */
function Verdicts({ chosen }: { readonly chosen: VerdictOutcome | undefined }) {
  const { run } = useDesk();
  return (
    <div className="verdicts" role="group" aria-label="Your verdict" onKeyDown={moveAmongButtons}>
      {VERDICTS.map(([verdict, command, sign, label], i) => (
        <button
          key={verdict}
          type="button"
          className={`say-${verdict}`}
          aria-pressed={chosen === verdict}
          tabIndex={chosen === verdict || (chosen === undefined && i === 0) ? 0 : -1}
          onClick={() => run(command)}
        >
          <span className="sign" aria-hidden="true">
            {sign}
          </span>
          {label} <Keys command={command} />
        </button>
      ))}
    </div>
  );
}

/** One of the analyst's claims as a reader judges it: what the analyst says, only to be read, and the verdict. */
export function JudgedClaim({ open, claim }: Props) {
  const { run } = useDesk();
  const verdict = verdictOn(open.records, claim.id);
  const all = shownClaims(open);
  const changed = verdict !== undefined && isToJudge(open.records, claim);
  const more = [
    claim.reason === null ? '' : REASON_LABELS[claim.reason],
    claim.answer === null ? '' : ANSWER_LABELS[claim.answer],
  ].filter((fact) => fact !== '');
  return (
    <section className="judged-claim" aria-label="The analyst’s claim">
      <header>
        <h3>
          The analyst’s claim{' '}
          <span className="facts number">
            {all.indexOf(claim) + 1} of {all.length}
          </span>
        </h3>
        <button type="button" className="plain" onClick={() => run('review.next')}>
          Next <Keys command="review.next" />
        </button>
      </header>
      <Quote text={claim.anchor.quote.exact} look={`edge-${claim.tag}`} />
      <p className="proposed">
        <span className={`swatch line-${claim.tag}`} aria-hidden="true" />
        <strong className={`text-${claim.tag}`}>{TAG_DEFINITIONS[claim.tag].label}</strong>
        <span className="facts">{more.join(' · ')}</span>
      </p>
      <ShownSources open={open} claim={claim} />
      {claim.note !== '' && (
        <div className="shown-note">
          <h4>The analyst’s note</h4>
          <p>{claim.note}</p>
        </div>
      )}
      {changed && (
        <p className="finding">
          The analyst has changed this claim since you judged it. Judge it again.
        </p>
      )}
      <Verdicts chosen={changed ? undefined : verdict?.verdict} />
      {verdict === undefined && (
        <p className="facts">
          A tag key, 1 to 6, says which tag it should have. <Keys command="claim.note" /> asks with
          a note.
        </p>
      )}
      {verdict?.verdict === 'disagree' && <Instead open={open} claim={claim} verdict={verdict} />}
      {verdict !== undefined && (
        <DraftField
          key={verdict.id}
          kind="verdict"
          id={verdict.id}
          field="note"
          label={NOTE_LABELS[verdict.verdict]}
          value={verdict.note}
          lines={3}
          elementId={STAGE_IDS.note}
          command="claim.note"
        />
      )}
    </section>
  );
}
