/** How often each of `keys` comes up in `values`. */
export function tally<K extends string>(
  keys: readonly K[],
  values: readonly K[],
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const value of values) counts[value] += 1;
  return counts;
}
