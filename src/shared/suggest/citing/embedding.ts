import type { Span } from '../../model';
import type { Citing } from './citing';

/** UTF-16 offset of what is claimed. */
export const firstOf = ({ content }: Citing): number => content[0]?.start ?? 0;
/** UTF-16 offset of where somebody is cited: the cue, else the mention, else the content. */
export const placeOf = (citing: Citing): number =>
  citing.cue?.start ?? citing.mention?.start ?? firstOf(citing);
const lengthOf = ({ content }: Citing) =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

const inside = (span: Span, content: readonly Span[]) =>
  content.some(({ start, end }) => start <= span.start && span.end <= end);

/** Whether `inner` cites somebody within what `outer` cites somebody for. */
function contains(outer: Citing, inner: Citing): boolean {
  const { cue, mention } = inner;
  return cue !== null && inside(cue, outer.content) && inside(mention ?? cue, outer.content);
}

/** Of two that lie in each other, the one whose words come first and whose speaker comes last is outermost. */
function isOuter(outer: Citing, inner: Citing): boolean {
  if (outer === inner || !contains(outer, inner)) return false;
  if (!contains(inner, outer)) return true;
  const [a, b] = [firstOf(outer), firstOf(inner)];
  return a < b || (a === b && placeOf(outer) > placeOf(inner));
}

/** For each citing that lies in another's content, the nearest around it. `citings` by sentence, in text order. */
export function embedding(citings: readonly Citing[]): ReadonlyMap<Citing, Citing> {
  const outer = new Map<Citing, Citing>();
  for (let from = 0; from < citings.length;) {
    let to = from + 1;
    while (to < citings.length && citings[to]?.sentence === citings[from]?.sentence) to += 1;
    const here = citings.slice(from, to);
    for (const inner of here.length > 1 ? here : []) {
      const around = here.filter((each) => isOuter(each, inner));
      const [nearest] = around.sort((a, b) => lengthOf(a) - lengthOf(b));
      if (nearest !== undefined) outer.set(inner, nearest);
    }
    from = to;
  }
  return outer;
}

/** The citings inside each outermost one, from the outside in. */
export function chains(
  citings: readonly Citing[],
  outer: ReadonlyMap<Citing, Citing>,
): ReadonlyMap<Citing, readonly Citing[]> {
  const found = new Map<Citing, { readonly citing: Citing; readonly depth: number }[]>();
  for (const citing of citings) {
    let depth = 0;
    let top = citing;
    for (let next = outer.get(top); next !== undefined && depth < 8; next = outer.get(top)) {
      top = next;
      depth += 1;
    }
    if (depth === 0) continue;
    const list = found.get(top) ?? [];
    list.push({ citing, depth });
    found.set(top, list);
  }
  return new Map(
    [...found].map(([top, list]) => [
      top,
      list.sort((a, b) => a.depth - b.depth).map(({ citing }) => citing),
    ]),
  );
}
