import type { Claim } from '../../../shared/model';
import type { Link } from '../../../shared/report';
import { currentLink } from '../../state/citing';
import { linksAt } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Keys } from '../controls/Keys';
import { AttributionCard } from './AttributionCard';
import { TagMismatch } from './TagMismatch';

interface LinksProps {
  readonly open: OpenArticle;
  /** From the outside in: each is followed by those cited through it. */
  readonly links: readonly Link[];
  readonly current: Link | undefined;
}

/** Links of one depth, each with those that are cited through it below: a chain as it is read, outermost first. */
function Links({ open, links, current }: LinksProps) {
  const depth = links[0]?.depth ?? 0;
  const starts = links.flatMap((link, i) => (link.depth === depth ? [i] : []));
  return (
    <ul>
      {starts.map((from, i) => {
        const [link, ...inner] = links.slice(from, starts[i + 1]);
        if (link === undefined) return null;
        return (
          <li key={link.attribution.id}>
            <AttributionCard
              open={open}
              link={link}
              current={link.attribution.id === current?.attribution.id}
            />
            {inner.length > 0 && <Links open={open} links={inner} current={current} />}
          </li>
        );
      })}
    </ul>
  );
}

/** What the claim is attributed to. A tag that its sources do not bear out is shown, never corrected. */
export function Attributions({
  open,
  claim,
}: {
  readonly open: OpenArticle;
  readonly claim: Claim;
}) {
  const { run } = useDesk();
  const links = linksAt(open.records, claim.id);
  return (
    <div className="attributions">
      <h4>
        Sources
        {links.length > 1 && (
          <span className="facts">
            <span>
              next <Keys command="claim.next-link" />
            </span>
            <span>
              cite through another <Keys command="claim.cite-through" />{' '}
              <Keys command="claim.cite-outer" />
            </span>
          </span>
        )}
      </h4>
      <TagMismatch open={open} claim={claim} />
      <Links open={open} links={links} current={currentLink(open, claim)} />
      <button type="button" onClick={() => run('claim.source')}>
        Link a source… <Keys command="claim.source" />
      </button>
    </div>
  );
}
