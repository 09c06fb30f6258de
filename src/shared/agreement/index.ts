/** Agreement of coders: arithmetic on units and tags, whoever made them. */
export { bootstrap, type BootstrapOptions, RESAMPLES } from './bootstrap';
export { confusion, type Confusion, type Pair } from './confusion';
export type { Unit } from './continuum';
export { codedExtentAlpha, extentAlpha, type TaggedText, taggedText } from './extent';
export type { Figure, Interval } from './figure';
export { kappa } from './kappa';
export { nominalAlpha } from './nominalAlpha';
export { type Disagreement, unitizingAlpha, unitizingDisagreement } from './unitizingAlpha';
