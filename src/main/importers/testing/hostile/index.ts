import { ADDRESSES } from './addresses';
import { FETCHING } from './fetching';
import { FOREIGN } from './foreign';
import { HANDLERS } from './handlers';
import { MUTATION } from './mutation';
import { ODD } from './odd';
import { SCRIPT } from './script';
import { STYLES } from './styles';
import type { Vector } from './vector';

export { RUN, type Vector } from './vector';

/** Hostile HTML of every kind. */
export const VECTORS: readonly Vector[] = [
  ...SCRIPT,
  ...HANDLERS,
  ...ADDRESSES,
  ...FOREIGN,
  ...MUTATION,
  ...STYLES,
  ...FETCHING,
  ...ODD,
];
