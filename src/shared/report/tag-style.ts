import type { Tag } from '../model';

/**
 * How each tag is drawn, in the report and in the app. The line alone tells tags apart, without colour.
 * Colours are the Okabe-Ito hues (Okabe and Ito, "Color Universal Design", 2008), darkened for white paper and
 * lightened for a dark screen until each has a contrast of at least 4.5 : 1 with its ground (WCAG 2.2 AA).
 */
export interface TagStyle {
  /** A CSS `text-decoration-style`. */
  readonly line: 'solid' | 'dashed' | 'double' | 'dotted' | 'wavy';
  /** CSS pixels. */
  readonly thickness: number;
  /** Name of the line, for legends. */
  readonly lineName: string;
  readonly light: string;
  readonly dark: string;
}

export const TAG_STYLES: Readonly<Record<Tag, TagStyle>> = {
  sourced: {
    line: 'solid',
    thickness: 1.5,
    lineName: 'solid line',
    light: '#0065ab',
    dark: '#62aee8',
  },
  anonymous: {
    line: 'dashed',
    thickness: 2,
    lineName: 'dashed line',
    light: '#b84a00',
    dark: '#ff9357',
  },
  'on-record': {
    line: 'double',
    thickness: 1.5,
    lineName: 'double line',
    light: '#00724f',
    dark: '#45c79d',
  },
  response: {
    line: 'dotted',
    thickness: 2.5,
    lineName: 'dotted line',
    light: '#97386f',
    dark: '#e79fc9',
  },
  unattributed: {
    line: 'wavy',
    thickness: 1.5,
    lineName: 'wavy line',
    light: '#865700',
    dark: '#efb43b',
  },
  observed: {
    line: 'solid',
    thickness: 4,
    lineName: 'thick line',
    light: '#1b7593',
    dark: '#a3daf7',
  },
};

/** The grounds the colours are tuned for. */
export const GROUNDS = { light: '#ffffff', dark: '#15171a' } as const;

/** Height of a band and distance from one lane to the next, CSS pixels. Patterns repeat at the same pitch. */
export const BAND = 12;
export const PITCH = 16;

/** What a tag's pattern repeats: one stroked path in a band's height. */
export interface TagTile {
  /** Width of the tile, CSS pixels. */
  readonly width: number;
  /** SVG path data. */
  readonly path: string;
  readonly stroke: number;
  /** Of no length with round ends, a path is a dot. */
  readonly ends: 'butt' | 'round';
}

/** The patterns of pictures: each tag's line, as in the text. Ink comes from the style sheet. */
export const TAG_TILES: Readonly<Record<Tag, TagTile>> = {
  sourced: { width: 8, path: 'M0 6h8', stroke: 2, ends: 'butt' },
  anonymous: { width: 9, path: 'M0 6h5', stroke: 3, ends: 'butt' },
  'on-record': { width: 8, path: 'M0 4h8M0 8h8', stroke: 1.75, ends: 'butt' },
  response: { width: 5, path: 'M2.5 6h0', stroke: 3, ends: 'round' },
  unattributed: { width: 8, path: 'M0 6q2-5 4 0t4 0', stroke: 1.75, ends: 'butt' },
  observed: { width: 8, path: 'M0 6h8', stroke: 7, ends: 'butt' },
};
