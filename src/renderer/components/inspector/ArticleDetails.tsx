import { visitArticle } from '../../state/effects';
import { articleOf, sourcesOf, textOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useHint } from '../controls/Keys';
import { useDesk } from '../app/desk';
import { ArticleFacts } from './ArticleFacts';
import { Deliveries } from '../differences/Deliveries';
import { Keys } from '../controls/Keys';
import { PeopleCount } from '../register/PeopleCount';

/** The article as a whole: the statement, its particulars, its sources. */
export function ArticleDetails({ open }: { readonly open: OpenArticle }) {
  const noSources = useHint('Tag a sentence, then press {claim.source} to link its source.');
  const { context, run } = useDesk();
  const article = articleOf(open);
  const text = textOf(open);
  const sources = sourcesOf(open.records);
  return (
    <section className="article-details" aria-label="Article details">
      <h3>Article</h3>
      <ArticleFacts article={article} />
      {/^https?:\/\//u.test(article.url) && (
        <button
          type="button"
          className="plain"
          onClick={() => void visitArticle(context, article.id)}
        >
          Open the address in the browser
        </button>
      )}
      <h4>Sources {sources.length}</h4>
      {sources.length === 0 ? (
        <p className="empty">{noSources}</p>
      ) : (
        <>
          <PeopleCount open={open} />
          <button type="button" className="plain" onClick={() => run('go.sources')}>
            Go to the register <Keys command="go.sources" />
          </button>
        </>
      )}
      <Deliveries open={open} />
      <h4>Text</h4>
      <dl className="facts-list">
        <dt>Version</dt>
        <dd>{text.number}</dd>
        <dt>Imported from</dt>
        <dd>{text.importedFrom.name}</dd>
        <dt>On</dt>
        <dd>{text.importedFrom.at.slice(0, 10)}</dd>
        <dt>SHA-256</dt>
        <dd className="hash">{text.sha256}</dd>
      </dl>
    </section>
  );
}
