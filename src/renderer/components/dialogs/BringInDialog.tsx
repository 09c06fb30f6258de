import { counted, moment } from '../../../shared/text';
import { useEffect, useRef } from 'react';
import { REVIEW_MODE_LABELS } from '../../../shared/model';
import type { IncomingPreview } from '../../../shared/review';
import { bringInReview, putAside, saveRescued } from '../../state/effects';
import type { Arrival } from '../../state/state';
import { useDesk, useSelect } from '../app/desk';
import { Keys } from '../controls/Keys';
import { Modal } from './Modal';

/** Which text was read, in words. */
function textRead({ text: { is, number } }: IncomingPreview): string {
  const version = `version ${String(number)}`;
  switch (is) {
    case 'newest':
      return `${version}, the newest`;
    case 'older':
      return `${version}: there is a newer one. What stands on the same words there is placed on it.`;
    case 'unknown':
      return 'A text that is not in this library. What stands on the same words here is placed on yours.';
  }
}

/** What is in the file, before anything is done with it. */
function Preview({ preview }: { readonly preview: IncomingPreview }) {
  const { verdicts } = preview;
  const judged = verdicts.agree + verdicts.disagree + verdicts.query;
  const facts: readonly (readonly [string, string])[] = [
    ['Article', preview.title],
    ['Made', `${moment(preview.from)} to ${moment(preview.to)}`],
    ['Text', textRead(preview)],
    ['Own claims', String(preview.tags)],
    [
      'Verdicts',
      judged === 0
        ? 'none'
        : `${String(verdicts.agree)} agree, ${String(verdicts.disagree)} disagree, ${String(verdicts.query)} ask`,
    ],
    ['Notes', String(preview.notes)],
    ['Differences', `${String(preview.differences)} from your claims`],
    [
      'Changes',
      `${counted(preview.fresh, 'new change')}${preview.known === 0 ? '' : `, ${String(preview.known)} here already`}`,
    ],
    ...(preview.conflicts === 0
      ? []
      : ([
          [
            'Conflicts',
            `${counted(preview.conflicts, 'field')} set differently in two copies of this review: the later value counts, both are kept.`,
          ],
        ] as const)),
  ];
  return (
    <>
      <dl className="facts-list">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!preview.finished && (
        <p className="facts">The reader has not marked it as finished: more may come.</p>
      )}
      {preview.rescued && (
        <p className="finding">
          This is what could be read of a damaged file. Something may be missing.
        </p>
      )}
      {preview.unplaced.length > 0 && (
        <div className="finding">
          <p>
            {counted(preview.unplaced.length, 'claim')} without a place in your text: kept with the
            review, and in no figure.
          </p>
          <ul>
            {preview.unplaced.map((words, i) => (
              <li key={`${String(i)} ${words}`}>“{words}”</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const BECAME = {
  waiting: '',
  'brought-in': 'Brought in. Undo in the article takes it back.',
  known: 'Nothing new: everything in this file is here already. Nothing was changed.',
  'put-aside': 'Left as it is. Nothing was changed.',
} as const satisfies Record<Arrival['became'], string>;

/** One file: what is in it, and what to do about it. */
function File({ arrival }: { readonly arrival: Arrival }) {
  const { context } = useDesk();
  const { id, file, became } = arrival;
  if (file.status === 'refused') {
    const { rescue } = file;
    return (
      <li className="incoming refused">
        <h3>{file.name}</h3>
        <p role="alert">{file.error.message}</p>
        {rescue !== null && (
          <div className="dialog-actions">
            <button type="button" onClick={() => void saveRescued(context, rescue.content)}>
              Save what could be read ({counted(rescue.changes, 'change')})…
            </button>
          </div>
        )}
      </li>
    );
  }
  const { preview } = file;
  return (
    <li className="incoming">
      <h3>
        {preview.reviewer}{' '}
        <span className="facts">{REVIEW_MODE_LABELS[preview.mode].toLowerCase()} review</span>
      </h3>
      <p className="facts path">{file.name}</p>
      <Preview preview={preview} />
      {became === 'waiting' ? (
        <div className="dialog-actions">
          <button type="button" onClick={() => putAside(context, id)}>
            Not now
          </button>
          <button type="button" className="primary" onClick={() => void bringInReview(context, id)}>
            Bring in
          </button>
        </div>
      ) : (
        <p role="status">
          <strong>{BECAME[became]}</strong>{' '}
          {became === 'brought-in' && <Keys command="edit.undo" />}
        </p>
      )}
    </li>
  );
}

/** Review files that were handed over. Looking at them changes nothing. */
export function BringInDialog() {
  const { store } = useDesk();
  const arrivals = useSelect((state) => state.arrivals);
  const list = useRef<HTMLUListElement>(null);
  const done = useRef<HTMLButtonElement>(null);
  // The buttons of a file go when it is dealt with: the keyboard goes on to the next file's, as it began with the first.
  const fresh = useRef(true);
  useEffect(() => {
    if (!fresh.current && document.activeElement !== document.body) return;
    fresh.current = false;
    (list.current?.querySelector<HTMLElement>('button.primary') ?? done.current)?.focus();
  }, [arrivals]);
  return (
    <Modal label="Bring in a review" className="review-dialog">
      <h2>{arrivals.length === 1 ? 'Bring in a review' : 'Bring in reviews'}</h2>
      <ul className="arrivals" ref={list}>
        {arrivals.map((arrival) => (
          <File key={arrival.id} arrival={arrival} />
        ))}
      </ul>
      <div className="dialog-actions">
        <button
          ref={done}
          type="button"
          onClick={() => store.dispatch({ type: 'dialog', dialog: null })}
        >
          Done
        </button>
      </div>
    </Modal>
  );
}
