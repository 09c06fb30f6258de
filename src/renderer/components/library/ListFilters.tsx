import { useState } from 'react';
import {
  type ArticleSummary,
  type ListFilter,
  type Share,
  SHARES_LIMIT,
} from '../../../shared/api';
import { type Labels, type Tag, TAG_DEFINITIONS } from '../../../shared/model';
import { NO_OUTLET, outletsIn } from '../../state/listing';
import { Choice } from '../controls/Choice';

const TAG_LABELS = Object.fromEntries(
  Object.values(TAG_DEFINITIONS).map(({ tag, label }) => [tag, label]),
) as Labels<Tag>;
const BOUNDS: Labels<Share['bound']> = { least: 'at least', most: 'at most' };
const UNTAGGED: Labels<NonNullable<ListFilter['untagged']>> = {
  some: 'Some sentences',
  none: 'None',
};

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  onChange(day: string | null): void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <label className="field day">
      <span>{label}</span>
      <input
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </label>
  );
}

/** Takes one condition on the share of a tag. */
function ShareField({ onAdd }: { onAdd(share: Share): void }) {
  const [share, setShare] = useState<Share>({ tag: 'anonymous', bound: 'least', percent: 50 });
  return (
    <form
      className="share-field"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(share);
      }}
    >
      <Choice<Tag>
        label="Share of claims"
        labels={TAG_LABELS}
        value={share.tag}
        onChoose={(tag) => tag !== null && setShare({ ...share, tag })}
      />
      <select
        aria-label="At least or at most"
        value={share.bound}
        onChange={(event) =>
          setShare({ ...share, bound: event.target.value === 'most' ? 'most' : 'least' })
        }
      >
        {Object.entries(BOUNDS).map(([bound, label]) => (
          <option key={bound} value={bound}>
            {label}
          </option>
        ))}
      </select>
      <span className="percent">
        <input
          type="number"
          aria-label="Per cent"
          min={0}
          max={100}
          step={1}
          required
          value={share.percent}
          onChange={(event) =>
            setShare({ ...share, percent: Math.trunc(event.target.valueAsNumber) })
          }
        />
        %
      </span>
      <button type="submit">Add</button>
    </form>
  );
}

interface Props {
  readonly articles: readonly ArticleSummary[];
  readonly filter: ListFilter;
  onChange(filter: ListFilter): void;
}

/** What narrows the list of articles. */
export function ListFilters({ articles, filter, onChange }: Props) {
  const { from, to, outlet, shares, untagged } = filter;
  return (
    <div className="list-filters">
      <Day
        label="Published from"
        value={from}
        onChange={(day) => onChange({ ...filter, from: day })}
      />
      <Day label="Published to" value={to} onChange={(day) => onChange({ ...filter, to: day })} />
      <Choice<string>
        label="Outlet"
        labels={outletsIn(articles)}
        empty="Any"
        value={outlet === '' ? NO_OUTLET : outlet}
        onChoose={(chosen) => onChange({ ...filter, outlet: chosen === NO_OUTLET ? '' : chosen })}
      />
      <Choice
        label="Left untagged"
        labels={UNTAGGED}
        empty="Any"
        value={untagged}
        onChoose={(chosen) => onChange({ ...filter, untagged: chosen })}
      />
      <ShareField
        onAdd={(share) =>
          onChange({
            ...filter,
            // A second one of the same kind takes the place of the first.
            shares: [
              ...shares.filter(({ tag, bound }) => tag !== share.tag || bound !== share.bound),
              share,
            ].slice(-SHARES_LIMIT),
          })
        }
      />
    </div>
  );
}
