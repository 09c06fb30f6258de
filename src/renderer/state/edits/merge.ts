import { type Attribution, type Source, sourceLabel } from '../../../shared/model';
import { attributionsOf, attributionsTo } from '../selectors';
import type { OpenArticle } from '../state';
import { type Edit, editOf, remove, update } from './edit';

/** What the register says of a source. */
export type SourceField = Exclude<keyof Source, 'id' | 'articleId' | 'confidential'>;

/** Whether a field says nothing, so that the other source may fill it. */
const SAYS_NOTHING: Readonly<Record<SourceField, (source: Source) => boolean>> = {
  kind: () => false,
  name: ({ name }) => name === null,
  descriptor: ({ descriptor }) => descriptor === '',
  affiliation: ({ affiliation }) => affiliation === '',
  interest: ({ interest }) => interest === '',
  basis: ({ basis }) => basis === 'not-stated',
  groundRules: ({ groundRules }) => groundRules === 'not-knowable',
  anonymityReason: ({ anonymityReason: { text, boilerplate } }) => text === '' && !boilerplate,
  count: () => false,
  independenceGroup: ({ independenceGroup }) => independenceGroup === '',
};
const FIELDS = Object.keys(SAYS_NOTHING) as readonly SourceField[];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function says(source: Source, field: SourceField): boolean {
  return !SAYS_NOTHING[field](source);
}

/** The fields in which two sources say different things: one of them has to be chosen. */
export function conflicts(kept: Source, other: Source): readonly SourceField[] {
  return FIELDS.filter(
    (field) => says(kept, field) && says(other, field) && !same(kept[field], other[field]),
  );
}

/** What the merged source is: the kept one's, filled from the other; `taken` fields are the other's. */
function mergedFields(
  kept: Source,
  other: Source,
  taken: ReadonlySet<SourceField>,
): Partial<Source> {
  const fields = FIELDS.filter(
    (field) => says(other, field) && (taken.has(field) || !says(kept, field)),
  );
  return {
    ...Object.fromEntries(fields.map((field) => [field, other[field]])),
    // What either keeps at home stays there.
    confidential: kept.confidential || other.confidential,
  };
}

/** An attribution with what only the other, which says the same, says of it. */
function filled(link: Attribution, from: Attribution): Attribution {
  return {
    ...link,
    cue: link.cue ?? from.cue,
    mention: link.mention ?? from.mention,
    channel: link.channel === 'other' ? from.channel : link.channel,
  };
}

/**
 * The attributions of one claim once both sources are one. Two with the same role become one where they stand at the
 * same place of a chain, or one embedded in the other: nobody passes on their own words. What was embedded in the one
 * that goes is embedded in the one that stays. Two that differ in role both stay.
 */
function united(links: readonly Attribution[], kept: Source, other: Source): Attribution[] {
  let all = links.map((link) =>
    link.sourceId === other.id ? { ...link, sourceId: kept.id } : link,
  );
  // Of two that say the same, the one that was linked to the kept source stays.
  const own = new Set(links.filter(({ sourceId }) => sourceId === kept.id).map(({ id }) => id));
  const pair = () => {
    const ours = all
      .filter(({ sourceId }) => sourceId === kept.id)
      .toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
    for (const stays of ours) {
      const goes = ours.find(
        ({ id, parentId, role }) =>
          id !== stays.id &&
          role === stays.role &&
          (parentId === stays.id || parentId === stays.parentId),
      );
      if (goes !== undefined) return { stays, goes };
    }
    return null;
  };
  for (let next = pair(); next !== null; next = pair()) {
    const { stays, goes } = next;
    const embedded = goes.parentId === stays.id;
    all = all
      .filter((link) => link !== goes)
      .map((link) => (link === stays && !embedded ? filled(stays, goes) : link))
      .map((link) => (link.parentId === goes.id ? { ...link, parentId: stays.id } : link));
  }
  return all;
}

/**
 * Makes two sources one, as one change: `kept` stays, all that is attributed to `other` is attributed to it, and
 * `other` leaves the register.
 *
 * @param taken The fields in which the merged source says what `other` said.
 */
export function mergeSources(
  open: OpenArticle,
  kept: Source,
  other: Source,
  taken: ReadonlySet<SourceField>,
): Edit | null {
  if (kept.id === other.id) return null;
  const claims = new Set(attributionsTo(open.records, other.id).map(({ claimId }) => claimId));
  const links = [...claims].flatMap((claimId) => {
    const before = attributionsOf(open.records, claimId);
    const after = new Map(united(before, kept, other).map((link) => [link.id, link]));
    return before.map((link) => {
      const now = after.get(link.id);
      if (now === undefined) return remove('attribution', link);
      const { sourceId, parentId, cue, mention, channel } = now;
      return update('attribution', link, { sourceId, parentId, cue, mention, channel });
    });
  });
  return editOf(`Merge ${sourceLabel(other)} into ${sourceLabel(kept)}`, [
    update('source', kept, mergedFields(kept, other, taken)),
    ...links,
    remove('source', other),
  ]);
}
