import { useState } from 'react';
import { TAG_DEFINITIONS } from '../../../shared/model';
import type { Difference } from '../../../shared/review';
import { counted, shorten } from '../../../shared/text';
import { differencesOf, isOpen } from '../../state/differences';
import { wordsAt } from '../../state/edits';
import { goToDifference } from '../../state/effects';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { GrowingRows } from '../controls/GrowingRows';
import { Keys } from '../controls/Keys';
import { ASPECT_LABELS, codeOf } from './wording';

/** How many characters of the words a row shows. */
const EXCERPT = 90;

/** Who has what, by the codes of their tags. */
function Codes({ difference }: { readonly difference: Difference }) {
  const { mine, theirs } = difference;
  return (
    <span className="codes">
      <span className={mine === null ? '' : `text-${mine.tag}`}>
        Mine {mine === null ? '–' : TAG_DEFINITIONS[mine.tag].code}
      </span>
      {theirs.map((each) => (
        <span key={each.reviewId} className={each.claim === null ? '' : `text-${each.claim.tag}`}>
          {each.reviewer} {codeOf(each)}
        </span>
      ))}
    </span>
  );
}

function Row({
  open,
  difference,
}: {
  readonly open: OpenArticle;
  readonly difference: Difference;
}) {
  const { context } = useDesk();
  const { key, aspects } = difference;
  const settled = !isOpen(difference);
  return (
    <li>
      <button
        type="button"
        aria-current={key === open.settling?.key ? 'true' : undefined}
        onClick={() => goToDifference(context, difference)}
      >
        <span className="words">{shorten(wordsAt(difference), EXCERPT)}</span>
        <Codes difference={difference} />
        <span className="facts">
          {settled && <strong>Settled · </strong>}
          {aspects.map((aspect) => ASPECT_LABELS[aspect]).join(', ')}
        </span>
      </button>
    </li>
  );
}

/** Where the readers and the analyst do not say the same, in text order. */
export function DifferenceList({ open }: { readonly open: OpenArticle }) {
  const { run } = useDesk();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const all = differencesOf(open);
  const left = all.filter(isOpen);
  const shown = onlyOpen ? left : all;
  return (
    <div className="difference-list">
      <header>
        <p>
          <strong className="number">{left.length}</strong> open,{' '}
          <strong className="number">{all.length - left.length}</strong> settled
        </p>
        {left.length > 0 && (
          <button type="button" className="plain" onClick={() => run('go.next-difference')}>
            Next <Keys command="go.next-difference" />
          </button>
        )}
        <label className="check">
          <input
            type="checkbox"
            checked={onlyOpen}
            onChange={(event) => setOnlyOpen(event.target.checked)}
          />
          Only open
        </label>
      </header>
      {shown.length === 0 && (
        <p className="empty">
          {all.length === 0
            ? 'Nothing that was handed in differs from your claims.'
            : `All settled: ${counted(all.length, 'difference')}.`}
        </p>
      )}
      <GrowingRows
        label="Differences"
        items={shown}
        row={(difference) => <Row key={difference.key} open={open} difference={difference} />}
      />
    </div>
  );
}
