import { useState } from 'react';
import type { ArticleSummary } from '../../../shared/api';
import { deleteArticle, openArticle, renameArticle } from '../../state/effects';
import { useDesk, useSelect } from '../app/desk';
import { Keys } from '../controls/Keys';
import { ReviewOutline } from '../review/ReviewOutline';
import { Outline } from './Outline';
import { TagBar } from './TagBar';

function day(iso: string): string {
  return iso.slice(0, 10);
}

function ArticleItem({ article }: { readonly article: ArticleSummary }) {
  const { context } = useDesk();
  const [title, setTitle] = useState<string | null>(null);
  const finish = () => {
    const typed = title?.trim() ?? '';
    setTitle(null);
    if (typed !== '' && typed !== article.title) void renameArticle(context, article.id, typed);
  };
  if (title !== null) {
    return (
      <li className="article-item renaming">
        <input
          type="text"
          aria-label="Title"
          value={title}
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTitle(event.target.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish();
            if (event.key === 'Escape') {
              event.stopPropagation();
              setTitle(null);
            }
          }}
        />
      </li>
    );
  }
  const facts = [
    article.outlet,
    article.publishedAt === '' ? `imported ${day(article.importedAt)}` : day(article.publishedAt),
    article.claims === 1 ? '1 claim' : `${article.claims} claims`,
  ].filter((fact) => fact !== '');
  return (
    <li className="article-item">
      <button type="button" className="open" onClick={() => void openArticle(context, article.id)}>
        <span className="title">{article.title}</span>
        <span className="facts">{facts.join(' · ')}</span>
        <TagBar tags={article.tags} />
      </button>
      <span className="item-actions">
        <button
          type="button"
          className="plain"
          aria-label={`Rename ${article.title}`}
          title="Rename"
          onClick={() => setTitle(article.title)}
        >
          ✎
        </button>
        <button
          type="button"
          className="plain"
          aria-label={`Delete ${article.title}`}
          title="Delete (can be undone)"
          onClick={() => void deleteArticle(context, article.id, article.title)}
        >
          ✕
        </button>
      </span>
    </li>
  );
}

/** The left pane: the library, or the outline of the open article. */
export function LibraryPane() {
  const { run } = useDesk();
  const articles = useSelect((state) => state.articles);
  const open = useSelect((state) => state.open);
  const copy = useSelect((state) => state.workspace?.copy != null);
  if (open !== null) {
    return (
      <nav className="pane library-pane" aria-label="Outline">
        {open.review === null ? (
          <header>
            <button type="button" className="plain back" onClick={() => run('article.close')}>
              ‹ Library
            </button>
            <Keys command="article.close" />
          </header>
        ) : (
          <header>
            <button type="button" className="plain back" onClick={() => run('review.leave')}>
              {copy ? '‹ First page' : '‹ Article'}
            </button>
          </header>
        )}
        {open.review === null ? <Outline open={open} /> : <ReviewOutline open={open} />}
      </nav>
    );
  }
  return (
    <nav className="pane library-pane" aria-label="Library">
      <header>
        <h2>Library</h2>
        <button type="button" onClick={() => run('import.choose')}>
          Open…
        </button>
      </header>
      {articles?.length === 0 && <p className="empty">Articles you open are kept here.</p>}
      <ul className="articles">
        {articles?.map((article) => (
          <ArticleItem key={article.id} article={article} />
        ))}
      </ul>
    </nav>
  );
}
