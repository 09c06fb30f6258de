import { people, peopleReasons } from '../../../shared/report';
import { distinctOf } from '../../state/sourceList';
import type { OpenArticle } from '../../state/state';

/** How many people the anonymous sources may be, and why: in the report's own words. */
export function PeopleCount({ open }: { readonly open: OpenArticle }) {
  const distinct = distinctOf(open);
  if (distinct.anonymousSources === 0) return null;
  return (
    <details className="people-count">
      <summary>
        Distinct anonymous people: <strong>{people(distinct.anonymousPeople)}</strong>
      </summary>
      <ul>
        {peopleReasons(distinct).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
