import {
  isAnonymous,
  type Source,
  SOURCE_KIND_LABELS,
  TAG_DEFINITIONS,
} from '../../../shared/model';
import { counted, shorten } from '../../../shared/text';
import { goToClaim } from '../../state/goToClaim';
import { mentionAt, mentionsOf } from '../../state/mentions';
import { attributionsTo, claimNumber, claimsInOrder } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Keys } from '../controls/Keys';
import { SourceFields } from '../inspector/SourceFields';
import { DeleteSource } from './DeleteSource';

interface Props {
  readonly open: OpenArticle;
  readonly source: Source;
}

/** How many claims are listed: of more, the list of claims can be asked. */
const SHOWN = 100;

/** Where the walk through the mentions is: how many there are, and which words are only repeated. */
function Mentions({ open, source }: Props) {
  const { run } = useDesk();
  const mentions = mentionsOf(open, source);
  const at = mentionAt(open, mentions);
  const repeated = mentions.filter(({ claims }) => claims.length === 0).length;
  const linked = mentions.length - repeated;
  return (
    <div className="mentions">
      <h3>Mentions in the text</h3>
      {mentions.length === 0 ? (
        <p className="facts">None marked, and the text nowhere repeats its name or descriptor.</p>
      ) : (
        <>
          <p className="facts">
            {at === -1 ? '' : `${at + 1} of ${mentions.length} · `}
            {linked} linked
            {repeated > 0 && `, ${repeated} more with the same words`}
          </p>
          <div className="decisions">
            <button type="button" onClick={() => run('go.previous-mention')}>
              Previous <Keys command="go.previous-mention" />
            </button>
            <button type="button" onClick={() => run('go.next-mention')}>
              Next <Keys command="go.next-mention" />
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** The claims that cite the source: each can be gone to. */
function Claims({ open, source }: Props) {
  const { store } = useDesk();
  const cited = new Set(attributionsTo(open.records, source.id).map(({ claimId }) => claimId));
  const claims = claimsInOrder(open.records).filter(({ id }) => cited.has(id));
  return (
    <div>
      <h3>Cited by {counted(claims.length, 'claim')}</h3>
      <ol className="rows cited">
        {claims.slice(0, SHOWN).map((claim) => (
          <li key={claim.id}>
            <button type="button" onClick={() => goToClaim(store, claim)}>
              <span className="number">{claimNumber(open.records, claim.id)}</span>
              <span className={`tag-code text-${claim.tag}`}>
                {TAG_DEFINITIONS[claim.tag].label}
              </span>
              <span className="words">{shorten(claim.anchor.quote.exact, 90)}</span>
            </button>
          </li>
        ))}
      </ol>
      {claims.length > SHOWN && (
        <p className="facts">The first {SHOWN}. The list of claims can be narrowed to a source.</p>
      )}
    </div>
  );
}

/** A source of the register, in the inspector: what is said of it, where it is mentioned, what rests on it. */
export function SourceSheet({ open, source }: Props) {
  const { run } = useDesk();
  const links = attributionsTo(open.records, source.id).length;
  return (
    <section className="source-sheet" aria-label="Source">
      <header>
        <h2>
          {source.name ?? (isAnonymous(source) ? `“${source.descriptor}”` : source.descriptor)}
        </h2>
        <span className="facts">
          {SOURCE_KIND_LABELS[source.kind]}
          {isAnonymous(source) ? ', not named' : ''}
        </span>
      </header>
      <Mentions open={open} source={source} />
      <Claims open={open} source={source} />
      <SourceFields open={open} source={source} />
      <div className="decisions">
        {open.records.all('source').size > 1 && (
          <button type="button" onClick={() => run('source.merge')}>
            Merge with another…
          </button>
        )}
        {links > 1 && (
          <button type="button" onClick={() => run('source.split')}>
            Split…
          </button>
        )}
        <DeleteSource open={open} source={source} />
      </div>
    </section>
  );
}
