import { type Claim, sourceLabel, TAG_DEFINITIONS } from '../../../shared/model';
import { quoted, shorten } from '../../../shared/text';
import { linksAt } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';

/** How many claims are shown; of more it is said how many. */
const MOST = 4;

/** What a claim of the strip is attributed to, in words; empty where nothing is linked. */
export function sourcesInWords({ records, review }: OpenArticle, claim: Claim): string {
  const analyst = review?.shown;
  const its = analyst?.get('claim', claim.id) === claim ? analyst : records;
  return linksAt(its, claim.id)
    .map(({ source }) => shorten(sourceLabel(source), 60))
    .join(', ');
}

interface Props {
  readonly open: OpenArticle;
  /** At least one. */
  readonly claims: readonly Claim[];
  /** Where on the strip, from 0 to 1. */
  readonly place: number;
}

/** The claims at a place of the strip: words, tag and source. For the eye; the strip says it to screen readers. */
export function StripPreview({ open, claims, place }: Props) {
  const more = claims.length - MOST;
  const middle = `calc(${place * 100}% - var(--wide) / 2)`;
  const placed = `clamp(6px, ${middle}, calc(100% - var(--wide) - 6px))`;
  return (
    <div className="strip-preview" aria-hidden="true" style={{ left: placed }}>
      {claims.slice(0, MOST).map((claim) => {
        const sources = sourcesInWords(open, claim);
        return (
          <p key={claim.id}>
            <span className={`swatch line-${claim.tag}`} />{' '}
            <span className={`tag-code text-${claim.tag}`}>{TAG_DEFINITIONS[claim.tag].label}</span>
            <span>{quoted(claim.anchor.quote.exact, 110)}</span>
            {sources !== '' && <span className="facts"> {sources}</span>}
          </p>
        );
      })}
      {more > 0 && <p className="facts">and {more} more</p>}
    </div>
  );
}
