import { memo, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { type Claim, type Tag, TAGS, type Text } from '../../../shared/model';
import { BAND, PITCH, strip, type Strip as StripModel, TAG_TILES } from '../../../shared/report';
import { currentSentence, sentenceAt, sentencesOf, textOf } from '../../state/selectors';
import { claimsBeside } from '../../state/reviewing';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';

/** The report's strip at this scale: above an article there is less room than on a page. */
const SCALE = 0.6;
const LANE = PITCH * SCALE;
/** Deeper claims share the last lane. */
const MOST_LANES = 4;

/** Every band of a tag as one path, in CSS pixels. */
function pathOf({ bands }: StripModel, tag: Tag, width: number): string {
  return bands
    .filter((band) => band.tag === tag)
    .map(({ start, end, lane }) => {
      const length = Math.max(2, (end - start) * width).toFixed(1);
      const top = (Math.min(lane, MOST_LANES - 1) * LANE).toFixed(1);
      return `M${(start * width).toFixed(1)} ${top}h${length}v${BAND * SCALE}h-${length}z`;
    })
    .join('');
}

/** The report's patterns. */
function Patterns() {
  return (
    <defs>
      {TAGS.map((tag) => {
        const { width, path, stroke, ends } = TAG_TILES[tag];
        return (
          <pattern
            key={tag}
            id={`strip-${tag}`}
            className={`ink-${tag}`}
            width={width}
            height={PITCH}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${SCALE})`}
          >
            <rect className="band-ground" width={width} height={BAND} />
            <path d={path} fill="none" strokeWidth={stroke} strokeLinecap={ends} />
          </pattern>
        );
      })}
    </defs>
  );
}

interface BandsProps {
  readonly text: Text;
  readonly claims: readonly Claim[];
  /** CSS pixels. */
  readonly width: number;
}

/** The bands: one path a tag, so that thousands of claims are six elements. */
const Bands = memo(function Bands({ text, claims, width }: BandsProps) {
  const model = strip(text, claims);
  const height = Math.max(1, Math.min(MOST_LANES, model.lanes)) * LANE;
  return (
    <svg width={width} height={height} aria-hidden="true">
      <Patterns />
      {TAGS.map((tag) => (
        <path
          key={tag}
          className={`band ink-${tag}`}
          d={pathOf(model, tag, width)}
          fill={`url(#strip-${tag})`}
        />
      ))}
    </svg>
  );
});

/** The width of an element as it is laid out, CSS pixels. */
function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}

/** What is shown until the text is: an article of thousands of claims does not wait for its strip. */
const NONE: readonly Claim[] = [];

/** The article from left to right with every claim on it; a click goes there. */
export function Strip({ open: live }: { readonly open: OpenArticle }) {
  const { store } = useDesk();
  const { element, width } = useWidth();
  const open = useDeferredValue(live, null);
  const text = textOf(live);
  const claims = open === null ? NONE : claimsBeside(open);
  const length = Math.max(1, text.text.length);
  const cursor = currentSentence(live)?.start ?? 0;
  return (
    <div
      ref={element}
      className="strip"
      role="img"
      aria-label={`Sourcing strip: ${claims.length === 1 ? '1 claim' : `${claims.length} claims`} along the article`}
      onClick={(event) => {
        const frame = event.currentTarget.getBoundingClientRect();
        const offset = ((event.clientX - frame.left) / frame.width) * length;
        store.dispatch({ type: 'cursor', sentence: sentenceAt(sentencesOf(text), offset) });
      }}
    >
      <Bands text={text} claims={claims} width={width} />
      <span className="strip-cursor" style={{ left: `${(cursor / length) * 100}%` }} />
    </div>
  );
}
