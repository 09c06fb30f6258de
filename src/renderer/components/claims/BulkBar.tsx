import {
  CENTRALITIES,
  CENTRALITY_LABELS,
  CHECK_LABELS,
  CHECKS,
  type Claim,
  TAG_DEFINITIONS,
  TAGS,
} from '../../../shared/model';
import { type BulkFields, deleteAll, setOnAll } from '../../state/edits';
import { edit } from '../../state/effects';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { TickedBar } from '../controls/TickedBar';

const GROUPS: readonly (readonly [string, readonly (readonly [string, BulkFields])[]])[] = [
  ['Tag as', TAGS.map((tag) => [TAG_DEFINITIONS[tag].label, { tag }])],
  ['Check', CHECKS.map((check) => [CHECK_LABELS[check], { check }])],
  [
    'Place in the story',
    CENTRALITIES.map((centrality) => [CENTRALITY_LABELS[centrality], { centrality }]),
  ],
];

interface Props {
  readonly open: OpenArticle;
  /** In text order. */
  readonly chosen: readonly Claim[];
  onClear(): void;
}

/** What can be done with the claims that are ticked: each is one change. */
export function BulkBar({ open, chosen, onClear }: Props) {
  const { context } = useDesk();
  return (
    <TickedBar label="Ticked claims" count={chosen.length} onClear={onClear}>
      <select
        aria-label="Set on the ticked claims"
        value=""
        onChange={(event) => {
          const [group = 0, at = 0] = event.target.value.split(' ').map(Number);
          const fields = GROUPS[group]?.[1][at]?.[1];
          if (fields !== undefined) edit(context, setOnAll(chosen, fields));
        }}
      >
        <option value="" disabled>
          Set…
        </option>
        {GROUPS.map(([title, choices], group) => (
          <optgroup key={title} label={title}>
            {choices.map(([label], at) => (
              <option key={label} value={`${String(group)} ${String(at)}`}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button
        type="button"
        onClick={() => {
          edit(context, deleteAll(open, chosen));
        }}
      >
        Delete
      </button>
    </TickedBar>
  );
}
