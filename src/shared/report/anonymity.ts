import { type Claim, isAnonymous, type Source } from '../model';
import type { AnonymityEntry } from './model';
import type { Places } from './places';
import type { NumberedLink } from './register';
import { supporters, type Link } from './support';
import { grouped } from '../model';

/**
 * What rests on each anonymous source. A claim counts as headline or lead when the analyst says so or when it
 * stands in the headline or the first paragraph. Sole support: no other outermost source supports it.
 */
export function anonymity(
  sources: readonly Source[],
  claims: readonly Claim[],
  links: readonly NumberedLink[],
  places: Places,
): AnonymityEntry[] {
  const bySource = grouped(links, ({ source }) => source);
  const byClaim: ReadonlyMap<number, readonly Link[]> = grouped(links, ({ claim }) => claim);
  return sources.flatMap((source, i) => {
    if (!isAnonymous(source)) return [];
    const used = (bySource.get(source) ?? []).filter(
      ({ attribution }) => attribution.role !== 'context',
    );
    const numbers = [...new Set(used.map(({ claim }) => claim))];
    const where = (fits: (claim: Claim) => boolean) =>
      numbers.filter((number) => {
        const claim = claims[number - 1];
        return claim !== undefined && fits(claim);
      });
    return [
      {
        source: i + 1,
        descriptor: source.descriptor,
        count: source.count,
        reason: source.anonymityReason.text,
        boilerplate: source.anonymityReason.boilerplate,
        basis: source.basis,
        inHeadline: where(
          (claim) => claim.centrality === 'headline' || places.inHeadline(claim.anchor.segments),
        ),
        inLead: where(
          (claim) => claim.centrality === 'lead' || places.inLead(claim.anchor.segments),
        ),
        soleSupportOf: numbers.filter((number) => {
          const support = supporters(byClaim.get(number) ?? []);
          return support.length === 1 && support[0] === source;
        }),
      },
    ];
  });
}
