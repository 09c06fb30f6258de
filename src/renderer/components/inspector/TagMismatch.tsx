import { type Claim, TAG_DEFINITIONS } from '../../../shared/model';
import { retag } from '../../state/edits';
import { edit } from '../../state/effects';
import { mismatchOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';

interface Props {
  readonly open: OpenArticle;
  readonly claim: Claim;
}

/** Where the claim's sources do not bear out its tag: why, and the two ways out. The tag stands until a person acts. */
export function TagMismatch({ open, claim }: Props) {
  const { context } = useDesk();
  const found = mismatchOf(open.records, claim);
  if (found === null) return null;
  return (
    <div className="finding" role="group" aria-label="Tag and source disagree">
      <p>
        Tagged {TAG_DEFINITIONS[claim.tag].label}, but {found.why}. The tag stands until you change
        it. If it is right, {found.relink}. If the sources are right:
      </p>
      {found.tags.map((tag) => (
        <button key={tag} type="button" onClick={() => edit(context, retag(claim, tag))}>
          <span className={`swatch line-${tag}`} aria-hidden="true" /> Tag it{' '}
          {TAG_DEFINITIONS[tag].label}
        </button>
      ))}
    </div>
  );
}
