import { memo, useDeferredValue } from 'react';
import { type Tag, TAGS, type Text, type Claim } from '../../../shared/model';
import { strip, type Strip as StripModel } from '../../../shared/report';
import {
  claimsInOrder,
  currentSentence,
  sentenceAt,
  sentencesOf,
  textOf,
} from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';

/** The strip's own units: it is stretched to the width there is. */
const WIDTH = 1000;
const LANE = 6;
const MOST_LANES = 5;

function pathOf({ bands }: StripModel, tag: Tag): string {
  return bands
    .filter((band) => band.tag === tag)
    .map(({ start, end, lane }) => {
      const width = Math.max(1.5, (end - start) * WIDTH);
      const y = Math.min(lane, MOST_LANES - 1) * LANE;
      return `M${(start * WIDTH).toFixed(1)} ${y}h${width.toFixed(1)}v${LANE - 1}h-${width.toFixed(1)}z`;
    })
    .join('');
}

/** The bands: one path a tag, so that thousands of claims are six elements. */
const Bands = memo(function Bands({
  text,
  claims,
}: {
  readonly text: Text;
  readonly claims: readonly Claim[];
}) {
  const model = strip(text, claims);
  const height = Math.max(2, Math.min(MOST_LANES, model.lanes)) * LANE;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      height={height + 4}
      aria-hidden="true"
    >
      {TAGS.map((tag) => (
        <path key={tag} className={`svg-${tag}`} d={pathOf(model, tag)} />
      ))}
    </svg>
  );
});

/** The article from left to right with every claim on it; a click goes there. */
export function Strip({ open: live }: { readonly open: OpenArticle }) {
  const { store } = useDesk();
  const open = useDeferredValue(live);
  const text = textOf(open);
  const claims = claimsInOrder(open.records);
  const length = Math.max(1, text.text.length);
  const cursor = currentSentence(live)?.start ?? 0;
  return (
    <div
      className="strip"
      role="img"
      aria-label={`Sourcing strip: ${claims.length} claims along the article`}
      onClick={(event) => {
        const frame = event.currentTarget.getBoundingClientRect();
        const offset = ((event.clientX - frame.left) / frame.width) * length;
        store.dispatch({ type: 'cursor', sentence: sentenceAt(sentencesOf(text), offset) });
      }}
    >
      <Bands text={text} claims={claims} />
      <span className="strip-cursor" style={{ left: `${(cursor / length) * 100}%` }} />
    </div>
  );
}
