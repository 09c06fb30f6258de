import { useMemo } from 'react';
import { type Change, sourceLabel } from '../../../shared/model';
import type { AuditOp } from '../../../shared/report';
import { counted, moment, quoted } from '../../../shared/text';
import { goBackTo } from '../../state/edits';
import { edit } from '../../state/effects';
import { goToClaim } from '../../state/goToClaim';
import type { PastChange } from '../../state/past';
import { textOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { changeInWords, fieldsInWords, type Lookup, opInWords } from './wording';

/** How many records of one change are shown; an import or a group of suggestions may have hundreds. */
const MOST = 40;

/** What sources are called, those deleted since too. */
function sourceNames(changes: readonly Change[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { ops } of changes) {
    for (const { kind, id, after } of ops) {
      const called = after?.['name'] ?? after?.['descriptor'];
      if (kind === 'source' && typeof called === 'string') names.set(id, called);
    }
  }
  return names;
}

function lookupIn(open: OpenArticle): Lookup {
  const names = sourceNames(open.changes);
  const { text } = textOf(open);
  return {
    source(id) {
      const now = open.records.get('source', id);
      return now === undefined ? names.get(id) : sourceLabel(now);
    },
    words: ({ start, end }) => text.slice(start, end),
  };
}

function ChangedRecord({ op, lookup }: { readonly op: AuditOp; readonly lookup: Lookup }) {
  return (
    <section>
      <h4>{opInWords(op)}</h4>
      {op.words !== '' && <p className="words">{quoted(op.words, 140)}</p>}
      <dl className="before-after">
        {fieldsInWords(op, lookup).map(({ name, before, after }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {before !== null && (after === null ? before : <del>{before}</del>)}
              {before !== null && after !== null && <span aria-hidden="true"> → </span>}
              {after !== null && (before === null ? after : <ins>{after}</ins>)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Props {
  readonly open: OpenArticle;
  readonly change: PastChange;
}

/** One change in full, and what can be done about it. */
export function ChangeDetails({ open, change }: Props) {
  const { context, store } = useDesk();
  const lookup = useMemo(() => lookupIn(open), [open]);
  const back = useMemo(
    () => (open.hasHistory && change.review === null ? goBackTo(open, change.id) : null),
    [open, change],
  );
  const claim = change.ops
    .filter(({ kind }) => kind === 'claim')
    .map(({ id }) => open.records.get('claim', id))
    .find((each) => each !== undefined);
  const close = () => store.dispatch({ type: 'dialog', dialog: null });
  return (
    <div className="change-details" role="group" aria-label="The change">
      <h3>{changeInWords(change)}</h3>
      <p className="facts">
        {change.actor} · {moment(change.at)}
        {change.review !== null &&
          ` · in the ${change.review.mode ?? ''} review by ${change.review.reviewer}`}
        {change.takenBack && ' · taken back since'}
      </p>
      {change.ops.slice(0, MOST).map((op) => (
        <ChangedRecord key={`${op.kind} ${op.id}`} op={op} lookup={lookup} />
      ))}
      {change.ops.length > MOST && (
        <p className="facts">And {counted(change.ops.length - MOST, 'record')} more.</p>
      )}
      <div className="dialog-actions">
        {claim !== undefined && (
          <button
            type="button"
            onClick={() => {
              close();
              goToClaim(store, claim);
            }}
          >
            Go to the claim
          </button>
        )}
        {back !== null && (
          <button
            type="button"
            className="primary"
            title="One change, which can be undone: nothing is lost"
            onClick={() => {
              close();
              edit(context, back);
            }}
          >
            Go back to here
          </button>
        )}
      </div>
      {change.review === null && open.hasHistory && back === null && (
        <p className="facts">The article is as it was right after this change.</p>
      )}
    </div>
  );
}
