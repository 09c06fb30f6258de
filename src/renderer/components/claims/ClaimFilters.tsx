import {
  type Check,
  CHECK_LABELS,
  type Labels,
  sourceLabel,
  type Tag,
  TAG_DEFINITIONS,
} from '../../../shared/model';
import { type ClaimFilter, type ClaimSort, NO_SOURCE } from '../../state/claimList';
import type { OpenArticle } from '../../state/state';
import { Choice } from '../controls/Choice';

const TAGS = Object.fromEntries(
  Object.values(TAG_DEFINITIONS).map(({ tag, label }) => [tag, label]),
) as Labels<Tag>;

/** The orders of the list of claims, as they are offered. */
export const SORTS: Labels<ClaimSort> = {
  text: 'As in the text',
  tag: 'By tag',
  check: 'By check',
  source: 'By source',
};

/** Whether tag and sources agree. */
const BORNE_OUT = { agree: 'Agree', disagree: 'Disagree' } as const;

interface Props {
  readonly open: OpenArticle;
  readonly filter: ClaimFilter;
  onChange(change: Partial<ClaimFilter>): void;
}

/** What narrows the list of claims, and its order. */
export function ClaimFilters({ open, filter, onChange }: Props) {
  const sources = [...open.records.all('source').values()]
    .map((source) => [source.id, sourceLabel(source)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b));
  return (
    <>
      <Choice<Tag>
        label="Tag"
        labels={TAGS}
        empty="Any"
        value={filter.tag}
        onChoose={(tag) => onChange({ tag })}
      />
      <Choice<Check>
        label="Check"
        labels={CHECK_LABELS}
        empty="Any"
        value={filter.check}
        onChoose={(check) => onChange({ check })}
      />
      <Choice<string>
        label="Source"
        labels={{ [NO_SOURCE]: 'No source', ...Object.fromEntries(sources) }}
        empty="Any"
        value={filter.source}
        onChoose={(source) => onChange({ source })}
      />
      <Choice<keyof typeof BORNE_OUT>
        label="Tag and source"
        labels={BORNE_OUT}
        empty="Any"
        value={filter.borneOut === null ? null : filter.borneOut ? 'agree' : 'disagree'}
        onChoose={(chosen) => onChange({ borneOut: chosen === null ? null : chosen === 'agree' })}
      />
      <Choice<ClaimSort>
        label="Order"
        labels={SORTS}
        value={filter.sort}
        onChoose={(sort) => sort !== null && onChange({ sort })}
      />
    </>
  );
}
