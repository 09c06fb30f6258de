import {
  type Claim,
  isAnonymous,
  ROLE_LABELS,
  sourceLabel,
  SOURCE_KIND_LABELS,
} from '../../../shared/model';
import { attributionsOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';

/** What the analyst attributes the claim to. Only to be read. */
export function ShownSources({ open, claim }: { open: OpenArticle; claim: Claim }) {
  const { review } = open;
  if (review === null) return null;
  const links = attributionsOf(review.shown, claim.id);
  return (
    <div className="shown-sources">
      <h4>The analyst’s sources</h4>
      {links.length === 0 && <p className="facts">None linked.</p>}
      <ul>
        {links.map(({ id, sourceId, role }) => {
          const source = review.shown.get('source', sourceId);
          if (source === undefined) return null;
          const facts = [
            source.name !== null && source.descriptor !== '' ? source.descriptor : '',
            SOURCE_KIND_LABELS[source.kind],
            isAnonymous(source) ? 'not named' : '',
            role === 'supports' ? '' : ROLE_LABELS[role].toLowerCase(),
          ].filter((fact) => fact !== '');
          return (
            <li key={id}>
              <strong>{sourceLabel(source)}</strong>
              <p className="facts">{facts.join(' · ')}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
