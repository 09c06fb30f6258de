import {
  type Attribution,
  CHANNEL_LABELS,
  type Claim,
  MODE_LABELS,
  ROLE_LABELS,
  sourceLabel,
} from '../../../shared/model';
import { markEvidence, setFields, unlink, wordsOf } from '../../state/edits';
import { edit } from '../../state/effects';
import { attributionsOf, findingOf, selectionSpan, textOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Choice } from '../controls/Choice';
import { Keys } from '../controls/Keys';
import { SourceDetails } from './SourceDetails';

interface Props {
  readonly open: OpenArticle;
  readonly attribution: Attribution;
}

/** The words that show a link in the text; set from what is selected there. */
function Evidence({ open, attribution, field }: Props & { readonly field: 'cue' | 'mention' }) {
  const { context } = useDesk();
  const span = attribution[field];
  const { text } = textOf(open);
  const { selection } = open;
  const name = field === 'cue' ? 'Cue' : 'Mention';
  return (
    <div className="evidence">
      <span className="name">{name}</span>
      {span === null ? <span className="none">not marked</span> : <q>{wordsOf(text, span)}</q>}
      {selection !== null && (
        <button
          type="button"
          className="plain"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => edit(context, markEvidence(attribution, field, selectionSpan(selection)))}
        >
          Use the selection
        </button>
      )}
      {span !== null && (
        <button
          type="button"
          className="plain"
          aria-label={`Clear the ${field}`}
          onClick={() => edit(context, markEvidence(attribution, field, null))}
        >
          ×
        </button>
      )}
    </div>
  );
}

/** One link from the claim to a source, and the source as the register has it. */
function AttributionCard({ open, attribution }: Props) {
  const { context } = useDesk();
  const source = open.records.get('source', attribution.sourceId);
  if (source === undefined) return null;
  const set = (label: string, fields: Partial<Attribution>) =>
    edit(context, setFields(open, label, 'attribution', attribution.id, fields));
  const others = attributionsOf(open.records, attribution.claimId).filter(
    ({ id, parentId }) => id !== attribution.id && parentId !== attribution.id,
  );
  const within = Object.fromEntries(
    others.map(({ id, sourceId }) => {
      const outer = open.records.get('source', sourceId);
      return [id, outer === undefined ? 'a source' : sourceLabel(outer)];
    }),
  );
  return (
    <li className="attribution">
      <div className="attribution-head">
        <strong>{sourceLabel(source)}</strong>
        <button
          type="button"
          className="plain"
          aria-label={`Unlink ${sourceLabel(source)}`}
          title="Unlink"
          onClick={() => edit(context, unlink(open, attribution))}
        >
          ×
        </button>
      </div>
      <div className="field-pair">
        <Choice
          label="Role"
          labels={ROLE_LABELS}
          value={attribution.role}
          onChoose={(role) => role !== null && set('Set the role', { role })}
        />
        <Choice
          label="Mode"
          labels={MODE_LABELS}
          value={attribution.mode}
          onChoose={(mode) => mode !== null && set('Set the mode', { mode })}
        />
      </div>
      <div className="field-pair">
        <Choice
          label="Channel"
          labels={CHANNEL_LABELS}
          value={attribution.channel}
          onChoose={(channel) => channel !== null && set('Set the channel', { channel })}
        />
        {others.length > 0 && (
          <Choice
            label="Cited through"
            labels={within}
            value={attribution.parentId}
            empty="Nobody: cited by the outlet"
            onChoose={(parentId) => set('Set the chain', { parentId })}
          />
        )}
      </div>
      <Evidence open={open} attribution={attribution} field="cue" />
      <Evidence open={open} attribution={attribution} field="mention" />
      <SourceDetails open={open} source={source} />
    </li>
  );
}

/** What the claim is attributed to. A tag that its sources do not bear out is shown, never corrected. */
export function Attributions({
  open,
  claim,
}: {
  readonly open: OpenArticle;
  readonly claim: Claim;
}) {
  const { run } = useDesk();
  const links = attributionsOf(open.records, claim.id);
  const finding = findingOf(open.records, claim);
  return (
    <div className="attributions">
      <h4>Sources</h4>
      {finding !== null && <p className="finding">{finding}</p>}
      <ul>
        {links.map((attribution) => (
          <AttributionCard key={attribution.id} open={open} attribution={attribution} />
        ))}
      </ul>
      <button type="button" onClick={() => run('claim.source')}>
        Link a source… <Keys command="claim.source" />
      </button>
    </div>
  );
}
