import {
  ANSWER_LABELS,
  CENTRALITY_LABELS,
  CHECK_LABELS,
  type Claim,
  CLAIM_KIND_LABELS,
  REASON_LABELS,
  TAG_DEFINITIONS,
  TAGS,
} from '../../../shared/model';
import {
  deleteClaim,
  giveReason,
  keepNoteHere,
  QUESTIONS,
  retag,
  setAnswer,
  setCheck,
  setFields,
} from '../../state/edits';
import { edit } from '../../state/effects';
import { claimNumber } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { moveAmongButtons } from '../controls/arrows';
import { Choice } from '../controls/Choice';
import { DraftField } from '../controls/DraftField';
import { Keys } from '../controls/Keys';
import { Quote } from '../controls/Quote';
import { Attributions } from './Attributions';

interface Props {
  readonly open: OpenArticle;
  readonly claim: Claim;
}

/** Buttons, not radios: arrow keys in a group of radios would retag at every step. */
function TagChoice({ claim }: { readonly claim: Claim }) {
  const { context } = useDesk();
  return (
    <fieldset className="tag-choice" onKeyDown={moveAmongButtons}>
      <legend className="visually-hidden">Tag</legend>
      {TAGS.map((tag) => {
        const { label, definition, test } = TAG_DEFINITIONS[tag];
        return (
          <button
            key={tag}
            type="button"
            title={`${definition} ${test}`}
            aria-pressed={claim.tag === tag}
            // One stop for Tab; arrows go among them.
            tabIndex={claim.tag === tag ? 0 : -1}
            onClick={() => edit(context, retag(claim, tag))}
          >
            <Keys command={`claim.tag.${tag}`} />
            <span className={`swatch line-${tag}`} aria-hidden="true" />
            {label}
          </button>
        );
      })}
    </fieldset>
  );
}

/** All that the analyst says of a claim. */
export function ClaimDetails({ open, claim }: Props) {
  const { context } = useDesk();
  const set = (label: string, fields: Partial<Claim>) =>
    edit(context, setFields(open, label, 'claim', claim.id, fields));
  return (
    <section className="claim-details" aria-label="Claim">
      <h3>
        {open.review === null ? 'Claim' : 'Your claim'} {claimNumber(open.records, claim.id)}
      </h3>
      <Quote text={claim.anchor.quote.exact} look={`edge-${claim.tag}`} />
      <TagChoice claim={claim} />
      {claim.tag === 'unattributed' && (
        <Choice
          label={QUESTIONS.reason}
          command="claim.reason"
          labels={REASON_LABELS}
          value={claim.reason}
          empty="Choose a reason…"
          required
          elementId="claim-reason"
          onChoose={(reason) => edit(context, giveReason(open, claim, reason))}
        />
      )}
      {claim.tag === 'response' && (
        <Choice
          label={QUESTIONS.answer}
          command="claim.reason"
          labels={ANSWER_LABELS}
          value={claim.answer}
          empty="Choose the answer…"
          required
          elementId="claim-answer"
          onChoose={(answer) => edit(context, setAnswer(open, claim, answer))}
        />
      )}
      <Attributions open={open} claim={claim} />
      <DraftField
        kind="claim"
        id={claim.id}
        field="note"
        label="Note"
        value={claim.note}
        lines={3}
        elementId={STAGE_IDS.note}
        command="claim.note"
      />
      {open.review === null && (
        <label className="check">
          <input
            type="checkbox"
            checked={claim.confidential}
            onChange={(event) => edit(context, keepNoteHere(claim, event.target.checked))}
          />
          Keep this note here when sending for review
        </label>
      )}
      <div className="field-pair">
        <Choice
          label={QUESTIONS.check}
          command="claim.check"
          labels={CHECK_LABELS}
          value={claim.check}
          elementId="claim-check"
          onChoose={(check) => check !== null && edit(context, setCheck(open, claim, check))}
        />
        <Choice
          label="Kind"
          labels={CLAIM_KIND_LABELS}
          value={claim.kind}
          onChoose={(kind) => kind !== null && set('Set the kind of claim', { kind })}
        />
      </div>
      <Choice
        label="Place in the story"
        labels={CENTRALITY_LABELS}
        value={claim.centrality}
        onChoose={(centrality) =>
          centrality !== null && set('Set the place in the story', { centrality })
        }
      />
      <button
        type="button"
        className="plain danger"
        onClick={() => edit(context, deleteClaim(open, claim))}
      >
        Delete the claim <Keys command="claim.delete" />
      </button>
    </section>
  );
}
