let segmenter: Intl.Segmenter | undefined;

/** How much the segmenter is given at a time: each step it takes costs as much as all of that is long. */
const WINDOW = 2_048;

/** What the segmenter finds in `passage`, in order: the same as if it had read it in one piece. */
function bySegmenter(passage: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const found: string[] = [];
  let size = WINDOW;
  for (let from = 0; from < passage.length;) {
    const to = from + size;
    const read = Array.from(segmenter.segment(passage.slice(from, to)), ({ segment }) => segment);
    // Where a segment ends depends on what follows, at most to the end of the next: the last two are read again.
    const sure = to < passage.length ? read.slice(0, -2) : read;
    for (const segment of sure) {
      found.push(segment);
      from += segment.length;
    }
    size = sure.length === 0 ? size * 2 : WINDOW;
  }
  return found;
}

/** Behind this a segment ends, whatever else stands around: rules SB7 to SB11 of Unicode's UAX #29. */
const SURE_END = /[.!?]["'’”)]* (?=["'‘“(]?[A-Z])/gu;
const LAST_END = /[.!?]["'’”)]* *$/u;
/** What may have a segment end behind it, and all that is rare: the segmenter knows. */
const UNSURE = /[^ "->@-~\u00a0-\u024f‘’“”–—]|\.(?![a-z0-9])/u;

/**
 * A passage cut where `Intl.Segmenter` ends its sentences, in order; nothing is left out. Plain sentences are
 * found without it, which is several times faster.
 */
export function segments(passage: string): string[] {
  const found: string[] = [];
  const add = (from: number, mark: number, to: number) => {
    if (!UNSURE.test(passage.slice(from, mark))) found.push(passage.slice(from, to));
    else found.push(...bySegmenter(passage.slice(from, to)));
  };
  let from = 0;
  for (const { index, 0: end } of passage.matchAll(SURE_END)) {
    add(from, index, index + end.length);
    from = index + end.length;
  }
  if (from === passage.length) return found;
  const rest = passage.slice(from);
  const last = LAST_END.exec(rest);
  add(from, from + (last?.index ?? rest.length), passage.length);
  return found;
}
