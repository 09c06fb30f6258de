import type { Attribution } from '../../model';

/** The first attribution whose chain of outer attributions never ends, or undefined. */
export function circular(attributions: ReadonlyMap<string, Attribution>): Attribution | undefined {
  const ends = new Set<string>();
  for (const attribution of attributions.values()) {
    const chain = new Set<string>();
    let at: Attribution | undefined = attribution;
    while (at !== undefined && !ends.has(at.id)) {
      if (chain.has(at.id)) return attribution;
      chain.add(at.id);
      at = at.parentId === null ? undefined : attributions.get(at.parentId);
    }
    for (const id of chain) ends.add(id);
  }
  return undefined;
}
