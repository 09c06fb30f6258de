import { exactQuote } from '../anchoring';
import { type Claim, sourceLabel, type Source, type Span, type Text } from '../model';
import type { LedgerEntry, LedgerLink } from './model';
import type { Places } from './places';
import type { Link } from './support';

/** One claim of the ledger. `numberOf`: a source's number in the register. */
export function ledgerEntry(
  text: Text,
  claim: Claim,
  number: number,
  links: readonly Link[],
  places: Places,
  numberOf: ReadonlyMap<Source, number>,
): LedgerEntry {
  const words = (span: Span | null) =>
    span === null ? '' : text.text.slice(span.start, span.end).replaceAll('\n', ' ');
  const printed = links.map(({ attribution, source, depth }): LedgerLink => {
    const { role, mode, channel, cue, mention } = attribution;
    return {
      source: numberOf.get(source) ?? 0,
      label: sourceLabel(source),
      role,
      mode,
      channel,
      cue: words(cue),
      mention: words(mention),
      depth,
    };
  });
  const { id, anchor, tag, reason, answer, kind, centrality, check, note } = claim;
  return {
    number,
    id,
    quotation: exactQuote(text.text, anchor.segments),
    segments: anchor.segments,
    place: places.place(anchor.segments),
    tag,
    reason,
    answer,
    kind,
    centrality,
    check,
    note,
    links: printed,
  };
}
