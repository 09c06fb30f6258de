import { useLayoutEffect, useRef } from 'react';
import {
  type Claim,
  REVIEW_MODE_LABELS,
  RULING_LABELS,
  sourceLabel,
  TAG_DEFINITIONS,
} from '../../../shared/model';
import type { Difference, Theirs } from '../../../shared/review';
import { moment } from '../../../shared/text';
import { codingsOf, differencesOf, entryOf, isOpen } from '../../state/differences';
import { mineNow, versionsOf } from '../../state/edits';
import { takeNumber } from '../../state/effects';
import { attributionsOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { DraftField } from '../controls/DraftField';
import { Keys } from '../controls/Keys';
import { Quote } from '../controls/Quote';
import { ASPECT_LABELS, sayingOf } from './wording';

interface Props {
  readonly open: OpenArticle;
  readonly difference: Difference;
}

/** What somebody has: tag, words and source, as far as they have it. */
function Said({ claim, sources }: { readonly claim: Claim; readonly sources: readonly string[] }) {
  const { label } = TAG_DEFINITIONS[claim.tag];
  return (
    <>
      <p className="proposed">
        <span className={`swatch line-${claim.tag}`} aria-hidden="true" />
        <strong className={`text-${claim.tag}`}>{label}</strong>
      </p>
      <Quote text={claim.anchor.quote.exact} look={`edge-${claim.tag}`} />
      {sources.length > 0 && (
        <p>
          <span className="name">Source</span> {sources.join('; ')}
        </p>
      )}
    </>
  );
}

/** The analyst's claim as it was, and what became of it. */
function Mine({ open, difference }: Props) {
  const { mine } = difference;
  const now = mineNow(open, difference);
  const labels = (claim: Claim) =>
    attributionsOf(open.records, claim.id).flatMap(({ sourceId }) => {
      const source = open.records.get('source', sourceId);
      return source === undefined ? [] : [sourceLabel(source)];
    });
  const changed = mine !== null && (now === undefined || now.tag !== mine.tag);
  return (
    <li className="version coder-mine">
      <h4>
        <span className="coder" aria-hidden="true">
          M
        </span>{' '}
        Mine
      </h4>
      {mine === null ? (
        <p className="none">No claim here.</p>
      ) : (
        <Said claim={mine} sources={now === undefined ? [] : labels(now)} />
      )}
      {mine !== null && mine.note !== '' && <p className="note">{mine.note}</p>}
      {changed && (
        <p className="facts">
          {now === undefined
            ? 'Deleted since.'
            : `Now tagged ${TAG_DEFINITIONS[now.tag].label.toLowerCase()}.`}
        </p>
      )}
    </li>
  );
}

function sourcesOfTheirs(open: OpenArticle, { reviewId, claim, verdict }: Theirs): string[] {
  if (verdict !== null) return verdict.source === '' ? [] : [verdict.source];
  const coding = codingsOf(open).find(({ review }) => review.id === reviewId);
  if (claim === null || coding === undefined) return [];
  return attributionsOf(coding.records, claim.id).flatMap(({ sourceId }) => {
    const source = coding.records.get('source', sourceId);
    return source === undefined ? [] : [sourceLabel(source)];
  });
}

function Reader({
  open,
  difference,
  theirs,
  place,
}: Props & { readonly theirs: Theirs; readonly place: number }) {
  const { claim, verdict } = theirs;
  const coding = codingsOf(open).find(({ review }) => review.id === theirs.reviewId);
  const note = verdict?.note ?? claim?.note ?? '';
  const agrees = verdict?.verdict === 'agree';
  return (
    <li className={`version coder-${String(Math.min(place, 4))}`}>
      <h4>
        <span className="coder" aria-hidden="true">
          {place}
        </span>{' '}
        {theirs.reviewer}
        {coding !== undefined && (
          <span className="facts"> {REVIEW_MODE_LABELS[coding.review.mode].toLowerCase()}</span>
        )}
      </h4>
      <p className="facts">{sayingOf(difference, theirs)}</p>
      {claim !== null && !agrees && <Said claim={claim} sources={sourcesOfTheirs(open, theirs)} />}
      {note !== '' && <p className="note">{note}</p>}
    </li>
  );
}

/** How it was settled, by whom and when. */
function Settled({ open, difference }: Props) {
  const { run } = useDesk();
  const { ruling, theirs } = difference;
  if (ruling === null) return null;
  const entry = entryOf(open, ruling.id);
  const taken = theirs.find(({ reviewId }) => reviewId === ruling.reviewId)?.reviewer;
  return (
    <div className="ruling">
      <p>
        <strong>
          {ruling.ruling === 'theirs' && taken !== undefined
            ? `The version of ${taken} taken`
            : RULING_LABELS[ruling.ruling]}
        </strong>
        {entry !== undefined && (
          <span className="facts">
            {' '}
            by {entry.actor}, {moment(entry.at)}
          </span>
        )}
      </p>
      <DraftField
        kind="ruling"
        id={ruling.id}
        field="note"
        label="Note"
        value={ruling.note}
        lines={2}
        elementId={STAGE_IDS.differenceNote}
        command="difference.note"
      />
      <button type="button" onClick={() => run('difference.open-again')}>
        Open again <Keys command="difference.open-again" />
      </button>
    </div>
  );
}

/** Whose version is to be taken, where readers differ among themselves. */
function Whose({ difference }: { readonly difference: Difference }) {
  const { context } = useDesk();
  const numberOf = (theirs: Theirs) => difference.theirs.indexOf(theirs) + 1;
  return (
    <div className="whose" role="group" aria-label="Whose version?">
      <p>Whose version?</p>
      {versionsOf(difference).map((theirs) => (
        <button
          key={theirs.reviewId}
          type="button"
          onClick={() => takeNumber(context, numberOf(theirs))}
        >
          <kbd>{numberOf(theirs)}</kbd> {theirs.reviewer}:{' '}
          {theirs.claim === null ? 'no claim' : TAG_DEFINITIONS[theirs.claim.tag].label}
        </button>
      ))}
    </div>
  );
}

function Decisions({ open, difference }: Props) {
  const { run, store } = useDesk();
  const versions = versionsOf(difference);
  const canAdd = versions.some(({ claim }) => claim !== null);
  const { mine } = difference;
  const whose = open.settling?.whose === true;
  return (
    <>
      <div className="decisions">
        <button type="button" className="primary" onClick={() => run('difference.mine')}>
          {mine === null ? 'Leave untagged' : 'Keep mine'} <Keys command="difference.mine" />
        </button>
        {versions.length > 0 && (
          <button
            type="button"
            aria-expanded={versions.length > 1 ? whose : undefined}
            onClick={() => run('difference.theirs')}
          >
            {versions.length > 1 ? 'Take theirs…' : 'Take theirs'}{' '}
            <Keys command="difference.theirs" />
          </button>
        )}
        {canAdd && (
          <button type="button" onClick={() => run('difference.both')}>
            Both <Keys command="difference.both" />
          </button>
        )}
        {mine !== null && (
          <button type="button" onClick={() => run('difference.neither')}>
            Neither <Keys command="difference.neither" />
          </button>
        )}
        <button type="button" onClick={() => run('difference.edit')}>
          Edit <Keys command="difference.edit" />
        </button>
      </div>
      {whose && <Whose difference={difference} />}
      <div className="field">
        <label htmlFor={STAGE_IDS.differenceNote}>
          Note for the record <Keys command="difference.note" />
        </label>
        <textarea
          id={STAGE_IDS.differenceNote}
          rows={2}
          value={open.settling?.note ?? ''}
          onChange={(event) =>
            store.dispatch({ type: 'settling', fields: { note: event.target.value } })
          }
        />
      </div>
    </>
  );
}

/** A difference with every version of it side by side, and what can be done about it. */
export function DifferenceDetails({ open, difference }: Props) {
  const { run } = useDesk();
  const all = differencesOf(open);
  const at = all.findIndex(({ key }) => key === difference.key) + 1;
  const element = useRef<HTMLElement>(null);
  // It comes first, and may come while something further down is in sight.
  useLayoutEffect(() => element.current?.scrollIntoView({ block: 'start' }), []);
  return (
    <section ref={element} className="difference-details" aria-label="Difference">
      <header>
        <h3>
          Difference{' '}
          <span className="facts number">
            {at} of {all.length}
          </span>
        </h3>
        <button type="button" className="plain" onClick={() => run('go.next-difference')}>
          Next <Keys command="go.next-difference" />
        </button>
      </header>
      <p className="facts">
        {difference.aspects.map((aspect) => ASPECT_LABELS[aspect]).join(' · ')}
      </p>
      {isOpen(difference) ? (
        <Decisions open={open} difference={difference} />
      ) : (
        <Settled open={open} difference={difference} />
      )}
      <ul className="versions">
        <Mine open={open} difference={difference} />
        {difference.theirs.map((theirs, i) => (
          <Reader
            key={theirs.reviewId}
            open={open}
            difference={difference}
            theirs={theirs}
            place={i + 1}
          />
        ))}
      </ul>
    </section>
  );
}
