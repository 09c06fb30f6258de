import type { Claim, Decision, Outcome } from '../model';
import { RULES } from '../suggest/rules';
import { grouped } from '../model';
import type { Provenance, RuleOutcomes } from './model';

const KNOWN = Object.keys(RULES);

/** In the order of the engine's rules; ids that it does not have (any more) follow, sorted. */
function inRuleOrder({ id: a }: RuleOutcomes, { id: b }: RuleOutcomes): number {
  const place = (id: string) => (KNOWN.includes(id) ? KNOWN.indexOf(id) : KNOWN.length);
  return place(a) - place(b) || (a < b ? -1 : 1);
}

/** The rule's words. Another version may have renamed it: then its id is all there is to say. */
function wordsOf(id: string): string {
  return Object.hasOwn(RULES, id) ? RULES[id as keyof typeof RULES].because : id;
}

const withOutcome = (decisions: readonly Decision[], outcome: Outcome): number =>
  decisions.filter((decision) => decision.outcome === outcome).length;

/**
 * Where the claims reported on come from, and what was decided about suggestions on their text. A claim is a
 * suggested one where an accepting decision names it; a decision whose claim is gone counts for its rules alone.
 */
export function provenance(claims: readonly Claim[], decisions: readonly Decision[]): Provenance {
  const accepting = new Set(
    decisions.flatMap(({ outcome, claimId }) => (outcome === 'accepted' ? [claimId] : [])),
  );
  const suggested = claims.filter(({ id }) => accepting.has(id)).length;
  const byRule = grouped(
    decisions.flatMap((decision) => [...new Set(decision.rules)].map((id) => ({ id, decision }))),
    ({ id }) => id,
  );
  const rules = [...byRule].map(([id, entries]): RuleOutcomes => {
    const own = entries.map(({ decision }) => decision);
    return {
      id,
      words: wordsOf(id),
      accepted: withOutcome(own, 'accepted'),
      dismissed: withOutcome(own, 'dismissed'),
    };
  });
  return {
    suggested,
    byHand: claims.length - suggested,
    accepted: withOutcome(decisions, 'accepted'),
    dismissed: withOutcome(decisions, 'dismissed'),
    rules: rules.toSorted(inRuleOrder),
  };
}
