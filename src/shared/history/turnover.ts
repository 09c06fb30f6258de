/** What went from a table and what came: a record that changed did both, the older value and the newer. */
export interface Turnover<R> {
  readonly gone: readonly R[];
  readonly come: readonly R[];
}

type Table<R> = ReadonlyMap<string, R>;

/** The last one known from each table. */
const known = new WeakMap<object, { readonly after: object; readonly turnover: Turnover<never> }>();

/** Notes what distinguishes a table from the one that it was written from: whoever writes it knows. */
export function noteTurnover<R>(before: Table<R>, after: Table<R>, turnover: Turnover<R>): void {
  known.set(before, { after, turnover: turnover as Turnover<never> });
}

/** What distinguishes two tables by the identity of their records. */
export function turnover<R extends { readonly id: string }>(
  before: Table<R>,
  after: Table<R>,
): Turnover<R> {
  const noted = known.get(before);
  if (noted?.after === after) return noted.turnover;
  const found = workOut(before, after);
  noteTurnover(before, after, found);
  return found;
}

/**
 * Tables grow from one another and keep their order, so nearly always one pass over both, without looking anything
 * up, finds all.
 */
function workOut<R extends { readonly id: string }>(
  before: Table<R>,
  after: Table<R>,
): Turnover<R> {
  const gone: R[] = [];
  const come: R[] = [];
  if (before === after) return { gone, come };
  const old = before.values();
  let inStep = true;
  for (const record of after.values()) {
    const next = inStep ? old.next().value : before.get(record.id);
    if (next === record) continue;
    const was = next?.id === record.id ? next : before.get(record.id);
    if (was !== next) inStep = false;
    if (was === record) continue;
    if (was !== undefined) gone.push(was);
    come.push(record);
  }
  if (!inStep || old.next().value !== undefined) {
    for (const record of before.values()) if (!after.has(record.id)) gone.push(record);
  }
  return { gone, come };
}
