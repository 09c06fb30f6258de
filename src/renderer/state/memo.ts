/** Remembers a function's last result for each of its (immutable) argument objects. */
export function memo<A extends object, T>(compute: (argument: A) => T): (argument: A) => T {
  const known = new WeakMap<A, { value: T }>();
  return (argument) => {
    const hit = known.get(argument);
    if (hit !== undefined) return hit.value;
    const value = compute(argument);
    known.set(argument, { value });
    return value;
  };
}

/** As `memo`; `compute` is given what was asked for last and the answer, from which a new one may be quicker to find. */
export function memoFrom<A extends object, T>(
  compute: (argument: A, last: { readonly argument: A; readonly value: T } | undefined) => T,
): (argument: A) => T {
  let last: { readonly argument: A; readonly value: T } | undefined;
  return memo((argument: A) => {
    const value = compute(argument, last);
    last = { argument, value };
    return value;
  });
}
