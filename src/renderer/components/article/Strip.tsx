import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { touching } from '../../../shared/anchoring';
import { type Claim, TAG_DEFINITIONS } from '../../../shared/model';
import { counted, shorten } from '../../../shared/text';
import {
  begunBy,
  currentSentence,
  extent,
  sentenceAt,
  sentencesOf,
  textOf,
} from '../../state/selectors';
import { goToClaim } from '../../state/goToClaim';
import { claimsBeside } from '../../state/reviewing';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { StripBands } from './StripBands';
import { sourcesInWords, StripPreview } from './StripPreview';

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

/** How near the pointer has to come to a claim, CSS pixels: many are thinner than that. */
const NEAR = 4;

interface Props {
  readonly open: OpenArticle;
  /** The element that shows which part of the article is on the screen: whoever scrolls moves it. */
  readonly sight: RefObject<HTMLSpanElement | null>;
}

/** A place of the strip that is looked at, by pointer or keys. */
interface Looked {
  /** From 0 to 1. */
  readonly place: number;
  readonly claims: readonly Claim[];
}

/**
 * The article from left to right with every claim on it. The pointer and the arrow keys show what is there; a click
 * and Enter go there.
 */
export function Strip({ open: live, sight }: Props) {
  const { store } = useDesk();
  const { element, width } = useWidth();
  const [looked, setLooked] = useState<Looked | null>(null);
  const open = useDeferredValue(live, null);
  const text = textOf(live);
  const claims = open === null ? NONE : claimsBeside(open);
  const length = Math.max(1, text.text.length);
  const cursor = currentSentence(live)?.start ?? 0;
  const at =
    looked?.claims.length === 1 ? claims.findIndex(({ id }) => id === looked.claims[0]?.id) : -1;
  const here = begunBy(claims, cursor);
  const claim = claims[at];
  const offsetAt = (event: MouseEvent) => {
    const frame = event.currentTarget.getBoundingClientRect();
    return { offset: ((event.clientX - frame.left) / frame.width) * length, frame };
  };
  const look = (index: number) => {
    const next = claims[Math.min(claims.length - 1, Math.max(0, index))];
    if (next !== undefined) setLooked({ place: extent(next).start / length, claims: [next] });
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => look(at === -1 ? here : at + 1),
    ArrowLeft: () => look((at === -1 ? here : at) - 1),
    Home: () => look(0),
    End: () => look(claims.length - 1),
  };
  const pressed = (event: KeyboardEvent) => {
    const move = keys[event.key];
    if (move !== undefined) move();
    else if ((event.key === 'Enter' || event.key === ' ') && claim !== undefined) {
      goToClaim(store, claim);
    } else return;
    event.preventDefault();
  };
  const count = counted(claims.length, 'claim');
  const sources = claim === undefined ? '' : sourcesInWords(live, claim);
  return (
    <div
      ref={element}
      className="strip"
      role="slider"
      tabIndex={0}
      aria-label={`Sourcing strip: ${count} along the article`}
      aria-valuemin={0}
      aria-valuemax={claims.length}
      aria-valuenow={claim === undefined ? Math.min(here, claims.length) : at + 1}
      aria-valuetext={
        claim === undefined
          ? `${Math.round((cursor / length) * 100)}% of the article read`
          : `Claim ${at + 1} of ${claims.length}, ${TAG_DEFINITIONS[claim.tag].label}: ${shorten(claim.anchor.quote.exact, 110)}${sources === '' ? '' : `. Source: ${sources}`}`
      }
      onKeyDown={pressed}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) look(here === 0 ? 0 : here - 1);
      }}
      onBlur={() => setLooked(null)}
      onPointerMove={(event) => {
        const { offset, frame } = offsetAt(event);
        const near = (NEAR / frame.width) * length;
        const found = touching(claims, { start: offset - near, end: offset + near });
        setLooked(found.length === 0 ? null : { place: offset / length, claims: found });
      }}
      onPointerLeave={() => setLooked(null)}
      onClick={(event) => {
        const { offset } = offsetAt(event);
        store.dispatch({ type: 'cursor', sentence: sentenceAt(sentencesOf(text), offset) });
      }}
    >
      <StripBands text={text} claims={claims} width={width} />
      <span ref={sight} className="strip-sight" />
      <span className="strip-cursor" style={{ left: `${(cursor / length) * 100}%` }} />
      {looked !== null && <StripPreview open={live} claims={looked.claims} place={looked.place} />}
    </div>
  );
}
