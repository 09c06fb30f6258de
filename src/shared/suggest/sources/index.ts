export { classify, Mentions } from './classify';
export { identify } from './identify';
export type {
  Citing,
  Classified,
  Identified,
  Reference,
  SourceRule,
  SourceTag,
} from './identified';
