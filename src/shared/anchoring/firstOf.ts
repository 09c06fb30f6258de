/** Index of the first of `count` for which `reached` holds, as for all behind it; `count` where it holds for none. */
export function firstOf(count: number, reached: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
