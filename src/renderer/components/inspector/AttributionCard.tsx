import {
  type Attribution,
  CHANNEL_LABELS,
  MODE_LABELS,
  ROLE_LABELS,
  sourceLabel,
} from '../../../shared/model';
import type { Link } from '../../../shared/report';
import { citeIt } from '../../state/citing';
import { calledIn, setFields, unlink } from '../../state/edits';
import { edit } from '../../state/effects';
import { attributionsOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Choice } from '../controls/Choice';
import { Evidence } from './Evidence';
import { SourceDetails } from './SourceDetails';

interface Props {
  readonly open: OpenArticle;
  readonly link: Link;
  /** Whether this is the link that keys act on: only of that one everything is shown. */
  readonly current: boolean;
}

/** Part, manner and channel in a line. */
function facts({ role, mode, channel }: Attribution): string {
  const words = [ROLE_LABELS[role], MODE_LABELS[mode].toLowerCase()];
  return [...words, ...(channel === 'other' ? [] : [CHANNEL_LABELS[channel].toLowerCase()])].join(
    ' · ',
  );
}

/** Who else the claim is linked to, by attribution: through any of them this one may be cited. */
function through(open: OpenArticle, { id, claimId }: Attribution): Record<string, string> {
  const others = attributionsOf(open.records, claimId).filter((each) => each.id !== id);
  return Object.fromEntries(others.map((each) => [each.id, calledIn(open, each)]));
}

/** Everything about a link: its part in the claim, its place in the chain, its words in the text, its source. */
function Fields({ open, link }: Pick<Props, 'open' | 'link'>) {
  const { context } = useDesk();
  const { attribution, source } = link;
  const set = (label: string, fields: Partial<Attribution>) =>
    edit(context, setFields(open, label, 'attribution', attribution.id, fields));
  const others = through(open, attribution);
  return (
    <>
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
        {Object.keys(others).length > 0 && (
          <Choice
            label="Cited through"
            labels={others}
            value={attribution.parentId}
            empty="Nobody else"
            onChoose={(id) => {
              const outer = id === null ? null : open.records.get('attribution', id);
              citeIt(open, context, attribution, outer ?? null);
            }}
          />
        )}
      </div>
      <Evidence open={open} attribution={attribution} field="mention" />
      <Evidence open={open} attribution={attribution} field="cue" />
      <SourceDetails open={open} source={source} />
    </>
  );
}

/** One link from the claim to a source; the one that keys act on is unfolded. */
export function AttributionCard({ open, link, current }: Props) {
  const { store, context } = useDesk();
  const { attribution, source } = link;
  const { parentId } = attribution;
  const outer = parentId === null ? undefined : open.records.get('attribution', parentId);
  return (
    <div className="attribution" data-current={current ? '' : undefined}>
      <div className="attribution-head">
        <button
          type="button"
          className="attribution-name"
          aria-expanded={current}
          onClick={() => store.dispatch({ type: 'link', attributionId: attribution.id })}
        >
          <strong>{sourceLabel(source)}</strong>
          <span className="facts">
            {facts(attribution)}
            {outer !== undefined && (
              <span className="visually-hidden">, cited through {calledIn(open, outer)}</span>
            )}
          </span>
        </button>
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
      {current && <Fields open={open} link={link} />}
    </div>
  );
}
