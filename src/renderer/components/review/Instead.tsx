import { type Claim, TAG_DEFINITIONS, TAGS, type Verdict } from '../../../shared/model';
import { quoted } from '../../../shared/text';
import { judgeByTag, setBoundary } from '../../state/edits';
import { edit } from '../../state/effects';
import type { OpenArticle } from '../../state/state';
import { Keys } from '../controls/Keys';
import { useDesk } from '../app/desk';
import { moveAmongButtons } from '../controls/arrows';
import { DraftField } from '../controls/DraftField';

interface Props {
  readonly open: OpenArticle;
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** The tag that the reader would give the claim. */
function OwnTag({ open, claim, verdict }: Props) {
  const { context } = useDesk();
  return (
    <fieldset className="tag-choice" onKeyDown={moveAmongButtons}>
      <legend>It should be tagged</legend>
      {TAGS.filter((tag) => tag !== claim.tag).map((tag, i) => {
        const { label, definition, test } = TAG_DEFINITIONS[tag];
        const chosen = verdict.tag === tag;
        return (
          <button
            key={tag}
            type="button"
            title={`${definition} ${test}`}
            aria-pressed={chosen}
            tabIndex={chosen || (verdict.tag === null && i === 0) ? 0 : -1}
            onClick={() => edit(context, judgeByTag(open, claim, tag, context.newId))}
          >
            <Keys command={`claim.tag.${tag}`} />
            <span className={`swatch line-${tag}`} aria-hidden="true" />
            {label}
          </button>
        );
      })}
    </fieldset>
  );
}

/** The words that the reader would have the claim stand on. */
function OwnBoundary({ open, claim, verdict }: Props) {
  const { context } = useDesk();
  return (
    <div className="own-boundary">
      <h4>It should be these words</h4>
      {verdict.anchor === null ? (
        <p className="facts">
          As the analyst has it. To change it, select words and press{' '}
          <Keys command="claim.extend" />
        </p>
      ) : (
        <div className="evidence">
          <span className="exact">{quoted(verdict.anchor.quote.exact, Infinity)}</span>
          <button
            type="button"
            className="plain"
            aria-label="Leave the analyst’s words"
            title="Leave the analyst’s words"
            onClick={() => edit(context, setBoundary(open, claim, null, context.newId))}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}

/** What a reader who disagrees would have instead. Each part may be left open. */
export function Instead({ open, claim, verdict }: Props) {
  return (
    <div className="instead" role="group" aria-label="What you would have instead">
      <OwnTag open={open} claim={claim} verdict={verdict} />
      <OwnBoundary open={open} claim={claim} verdict={verdict} />
      <DraftField
        kind="verdict"
        id={verdict.id}
        field="source"
        label="It should be attributed to"
        placeholder="As the analyst has it"
        value={verdict.source}
        command="claim.source"
      />
    </div>
  );
}
