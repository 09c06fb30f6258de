export { RULES, type Rule, type RuleId } from './rules';
export { suggest } from './suggest';
export type { ChainLink, SuggestedSource, Suggestion } from './suggestion';
