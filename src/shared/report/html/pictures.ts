import { type Tag, TAG_DEFINITIONS, TAGS } from '../../model';
import type { LedgerEntry, Strip } from '../model';
import { BAND, PITCH, TAG_TILES } from '../tag-style';
import { counted, percent } from '../wording';
import { html, type Html } from './escape';

const AXIS = 8;

/** The patterns that the pictures of a page draw with. */
export function patterns(): Html {
  const drawn = TAGS.map((tag) => {
    const { width, path, stroke, ends } = TAG_TILES[tag];
    return html`<pattern
      id="p-${tag}"
      class="${tag}"
      width="${width}"
      height="${PITCH}"
      patternUnits="userSpaceOnUse"
      ><rect class="ground" width="${width}" height="${BAND}" /><path
        class="ink"
        d="${path}"
        stroke-width="${stroke}"
        stroke-linecap="${ends}"
    /></pattern> `;
  });
  return html`<svg class="defs" width="0" height="0" aria-hidden="true">
    <defs>${drawn}</defs>
  </svg> `;
}

/** A fraction as a percentage that prints the same everywhere. */
const at = (fraction: number): string => `${(100 * fraction).toFixed(3)}%`;

/** The sourcing strip. Widths are relative and heights are not, so that the patterns keep their shape. */
export function stripPicture(
  { bands, lanes, blocks }: Strip,
  ledger: readonly LedgerEntry[],
): Html {
  const bottom = Math.max(1, lanes) * PITCH;
  const drawn = bands.map(({ claim, tag, start, end, lane }) => {
    const place = ledger[claim - 1]?.place ?? '';
    const label = `Claim ${claim}, ${TAG_DEFINITIONS[tag].label}, ${place}`;
    return html`<a href="#c${claim}" aria-label="${label}"
      ><rect
        class="band ${tag}"
        x="${at(start)}"
        width="${at(end - start)}"
        y="${lane * PITCH}"
        height="${BAND}"
        fill="url(#p-${tag})"
        ><title>${label}</title></rect
      ></a
    > `;
  });
  const ticks = blocks.map(
    (block) =>
      html`<rect class="tick" x="${at(block)}" width="1" y="${bottom}" height="${AXIS}" />`,
  );
  const label = `The article from left to right with its ${counted(ledger.length, 'claim')}`;
  return html`<svg
    class="strip"
    width="100%"
    height="${bottom + AXIS}"
    role="group"
    aria-labelledby="strip-title strip-desc"
  >
    <title id="strip-title">${label}</title>
    <desc id="strip-desc">
      Each band is a claim, in the pattern of its tag; claims that overlap are stacked. Ticks below
      mark where blocks of the text begin.
    </desc>
    <rect class="axis" x="0" width="100%" y="${bottom}" height="1" />
    ${ticks} ${drawn}
  </svg> `;
}

/** A bar of `part` of `whole` words in the pattern of its tag. */
export function bar(tag: Tag | 'any' | 'none', part: number, whole: number): Html {
  const fraction = whole === 0 ? 0 : part / whole;
  const label = `${percent(part, whole)} of the words`;
  const fill = tag === 'any' || tag === 'none' ? null : html` fill="url(#p-${tag})"`;
  return html`<svg class="bar" width="100%" height="${BAND}" role="img" aria-label="${label}">
    <title>${label}</title>
    <rect class="room" width="100%" height="${BAND}" />
    <rect class="band ${tag}" width="${at(fraction)}" height="${BAND}" ${fill} />
  </svg>`;
}
