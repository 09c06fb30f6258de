/** Digits in groups of three, by hand: `Intl` prints what the machine it runs on likes. */
export function figure(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** `3 claims`, `1 claim`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${figure(n)} ${n === 1 ? one : many}`;
}
