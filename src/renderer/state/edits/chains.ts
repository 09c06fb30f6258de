import { type Attribution, sourceLabel, type Span } from '../../../shared/model';
import { quoted, shorten } from '../../../shared/text';
import { attributionsOf, textOf } from '../selectors';
import type { OpenArticle } from '../state';
import { type Edit, editOf, remove, update } from './edit';
import { type Evidence, wordsOf } from './sources';
import { whyNotHere } from './versions';

/** Links of a claim: the words that show one in the text, and who is cited through whom. */

/** The longest name of a source, and the longest words of the text, in a label: characters. */
const NAME = 60;
const WORDS = 40;

/** What the source of a link is called. */
export function calledIn({ records }: OpenArticle, { sourceId }: Attribution): string {
  const source = records.get('source', sourceId);
  return source === undefined ? 'a source' : shorten(sourceLabel(source), NAME);
}

/** What a pointer or a word key takes along before words, and behind them: a full stop only after a whole word. */
const BEFORE = /^[\s“"‘'«([—–-]+/u;
const BEHIND = /(?:[\s,;:!?”"’'»)\]—–-]|(?<=\p{L}{4})\.)+$/u;

/** The words alone, without blanks and points at their ends; null where nothing is left. UTF-16 spans. */
export function wordsIn(text: string, { start, end }: Span): Span | null {
  const part = text.slice(start, end);
  const words = part.replace(BEHIND, '');
  const from = start + (BEFORE.exec(words)?.[0].length ?? 0);
  const to = start + words.length;
  return to > from ? { start: from, end: to } : null;
}

/** Why no words can be marked for a link: those of its claim are not in the text shown. Null where they can. */
export function unmarkable(open: OpenArticle, { claimId }: Attribution): string | null {
  const claim = open.records.get('claim', claimId);
  return claim === undefined ? null : whyNotHere(open, claim);
}

/**
 * Marks the words of a link in the text, or clears them: `field` is its cue or its mention. The label repeats them.
 * Nothing to do where `unmarkable` says why not.
 */
export function markEvidence(
  open: OpenArticle,
  link: Attribution,
  field: keyof Evidence,
  span: Span | null,
): Edit | null {
  const { text } = textOf(open);
  const words = span === null ? null : wordsIn(text, span);
  if (span !== null && (words === null || unmarkable(open, link) !== null)) return null;
  const whose = `the ${field} of ${calledIn(open, link)}`;
  const label =
    words === null ? `Clear ${whose}` : `Mark ${quoted(wordsOf(text, words), WORDS)} as ${whose}`;
  return editOf(label, [update('attribution', link, { [field]: words })]);
}

/**
 * Why `link` cannot be cited through `outer`: it is cited through it already, nearer or further, and the chain would
 * never end. Null where it can.
 */
export function loopThrough(
  open: OpenArticle,
  link: Attribution,
  outer: Attribution,
): string | null {
  const seen = new Set<string>();
  for (let at: Attribution | undefined = outer; at !== undefined && !seen.has(at.id);) {
    if (at.id === link.id) {
      const [inner, through] = [calledIn(open, link), calledIn(open, outer)];
      return link.id === outer.id
        ? `${inner} cannot be cited through itself. Nothing was changed.`
        : `${inner} cannot be cited through ${through}: ${through} is cited through ${inner}. Nothing was changed; take ${through} out of that first.`;
    }
    seen.add(at.id);
    at = at.parentId === null ? undefined : open.records.get('attribution', at.parentId);
  }
  return null;
}

/**
 * Sets through whom a link is cited; null for `outer`: by the outlet itself. Nothing to do where it is so already,
 * where the two are links of different claims, or where `loopThrough` says why not.
 */
export function citeThrough(
  open: OpenArticle,
  link: Attribution,
  outer: Attribution | null,
): Edit | null {
  if (outer !== null && (outer.claimId !== link.claimId || loopThrough(open, link, outer) !== null))
    return null;
  const whom = outer === null ? 'nobody else' : calledIn(open, outer);
  return editOf(`Cite ${calledIn(open, link)} through ${whom}`, [
    update('attribution', link, { parentId: outer?.id ?? null }),
  ]);
}

/**
 * Takes one link away. Whoever was cited through it is cited through whom it was cited through, else by the outlet;
 * the label says so. The source stays in the register.
 */
export function unlink(open: OpenArticle, link: Attribution): Edit | null {
  const inner = attributionsOf(open.records, link.claimId).filter(
    ({ parentId }) => parentId === link.id,
  );
  const outer = link.parentId === null ? undefined : open.records.get('attribution', link.parentId);
  const through = outer === undefined ? 'nobody else' : calledIn(open, outer);
  const kept = inner.map((each) => calledIn(open, each)).join(' and ');
  const is = inner.length === 1 ? 'is' : 'are';
  return editOf(
    inner.length === 0
      ? `Unlink ${calledIn(open, link)}`
      : `Unlink ${calledIn(open, link)}: ${shorten(kept, 2 * NAME)} ${is} now cited through ${through}`,
    [
      ...inner.map((each) => update('attribution', each, { parentId: outer?.id ?? null })),
      remove('attribution', link),
    ],
  );
}
