import { isAnonymous, type Role, ROLES, type Source, sourceLabel } from '../model';
import type { RegisterEntry } from './model';
import type { Link } from './support';

/** Every link of the report's claims, with the claim's number, in ledger order. */
export interface NumberedLink extends Link {
  readonly claim: number;
}

/** Sources in order of the first claim linked to them, then those linked to none, by label. */
export function registered(
  sources: readonly Source[],
  links: readonly NumberedLink[],
): readonly Source[] {
  const linked = new Set(links.map(({ source }) => source));
  const rest = sources
    .filter((source) => !linked.has(source))
    .toSorted((a, b) => {
      const [left, right] = [sourceLabel(a), sourceLabel(b)];
      return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
    });
  return [...linked, ...rest];
}

/** The register: `sources` as `registered` orders them. */
export function register(
  sources: readonly Source[],
  links: readonly NumberedLink[],
): RegisterEntry[] {
  const claims = new Map<Source, Record<Role, Set<number>>>();
  const none = (): Record<Role, Set<number>> => ({
    supports: new Set(),
    disputes: new Set(),
    declines: new Set(),
    context: new Set(),
  });
  for (const { source, attribution, claim } of links) {
    const own = claims.get(source) ?? none();
    own[attribution.role].add(claim);
    claims.set(source, own);
  }
  return sources.map((source, i) => {
    const own = claims.get(source) ?? none();
    const lists = ROLES.map((role) => [role, [...own[role]]] as const);
    const { id, name, descriptor, kind, affiliation, interest, basis, groundRules } = source;
    return {
      number: i + 1,
      id,
      name,
      descriptor,
      label: sourceLabel(source),
      kind,
      anonymous: isAnonymous(source),
      affiliation,
      interest,
      basis,
      groundRules,
      count: source.count,
      independenceGroup: source.independenceGroup,
      claims: Object.fromEntries(lists) as RegisterEntry['claims'],
    };
  });
}
