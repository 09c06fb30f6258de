import { type Tag, TAGS } from '../../../shared/model';
import { BAND, PITCH, type Strip } from '../../../shared/report';

/** The report's strip at this scale: above an article there is less room than on a page. */
export const SCALE = 0.6;
const LANE = PITCH * SCALE;
/** Deeper claims share the last lane. */
const MOST_LANES = 4;
/** CSS pixels: what is shorter could not be seen. */
const SHORTEST = 2;

/** How high the bands are together, CSS pixels. */
export const heightOf = ({ lanes }: Pick<Strip, 'lanes'>): number =>
  Math.max(1, Math.min(MOST_LANES, lanes)) * LANE;

interface Drawn {
  readonly left: number;
  right: number;
}

/**
 * The bands of each tag as one path, in CSS pixels, the strip being `width` wide. Bands that would be drawn over one
 * another in one lane are one: so thousands of claims are no more than there are pixels.
 */
export function pathsOf(
  { bands }: Pick<Strip, 'bands'>,
  width: number,
): Readonly<Record<Tag, string>> {
  const drawn = new Map<Tag, Drawn[][]>(
    TAGS.map((tag) => [tag, Array.from({ length: MOST_LANES }, () => [])]),
  );
  for (const { tag, lane, start, end } of bands) {
    const row = drawn.get(tag)?.[Math.min(lane, MOST_LANES - 1)];
    const left = start * width;
    const right = Math.max(left + SHORTEST, end * width);
    const last = row?.at(-1);
    if (last !== undefined && last.left <= left && left < last.right) {
      last.right = Math.max(last.right, right);
    } else {
      row?.push({ left, right });
    }
  }
  const pathOf = (tag: Tag) =>
    (drawn.get(tag) ?? []).flatMap((row, lane) =>
      row.map(({ left, right }) => {
        const length = (right - left).toFixed(1);
        return `M${left.toFixed(1)} ${(lane * LANE).toFixed(1)}h${length}v${BAND * SCALE}h-${length}z`;
      }),
    );
  return Object.fromEntries(TAGS.map((tag) => [tag, pathOf(tag).join('')])) as Record<Tag, string>;
}
