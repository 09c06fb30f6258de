import { Fragment, type RefObject, useEffect, useRef, useState } from 'react';
import type { ArticleSummary } from '../../../shared/api';
import { deleteArticle, openArticle, renameArticle } from '../../state/effects';
import { percent } from '../../../shared/report';
import { counted, figure } from '../../../shared/text';
import { publishedOn } from '../../../shared/listing';
import { useDesk, useSelect } from '../app/desk';
import { useGrowing } from '../controls/growing';
import { TagBar } from './TagBar';

/** What the list is sorted by, where it is no date: it would be odd not to see it. */
function useSortFigure(article: ArticleSummary): string {
  const sort = useSelect((state) => state.listing.sort);
  const untagged = useSelect((state) => state.untagged.get(article.id) ?? null);
  if (sort === 'anonymous' && article.claims > 0) {
    return `${percent(article.tags.anonymous, article.claims)} anonymous`;
  }
  return sort === 'untagged' && untagged !== null ? `${figure(untagged)} untagged` : '';
}

function ArticleItem({ article }: { readonly article: ArticleSummary }) {
  const { context } = useDesk();
  const sortFigure = useSortFigure(article);
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
    article.publishedAt === ''
      ? `imported ${article.importedAt.slice(0, 10)}`
      : publishedOn(article.publishedAt),
    counted(article.claims, 'claim'),
    sortFigure,
  ].filter((fact) => fact !== '');
  return (
    <li className="article-item">
      <button
        type="button"
        className="open stop"
        data-article={article.id}
        onClick={() => void openArticle(context, article.id)}
      >
        <span className="title">{article.title}</span>
        <span className="facts">
          {article.outlet !== '' && `${article.outlet} · `}
          {facts.map((fact, i) => (
            <Fragment key={fact}>
              {i > 0 && ' · '}
              <span className="whole">{fact}</span>
            </Fragment>
          ))}
        </span>
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

/** Puts the keyboard, where nothing else has it, on the article opened last: who leaves one goes on from there. */
function useReturn(list: RefObject<HTMLElement | null>) {
  const { store } = useDesk();
  useEffect(() => {
    const [last] = store.get().recent;
    if (document.activeElement !== document.body || last === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-article="${last}"]`)?.focus();
  }, [store, list]);
}

/** Articles of the library. However many there are, only those near the view are there. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const { count, end } = useGrowing<HTMLLIElement>(articles.length);
  const list = useRef<HTMLUListElement>(null);
  useReturn(list);
  return (
    <ul ref={list} className="articles">
      {articles.slice(0, count).map((article) => (
        <ArticleItem key={article.id} article={article} />
      ))}
      {count < articles.length && (
        <li ref={end} className="more-rows">
          {articles.length - count} more
        </li>
      )}
    </ul>
  );
}
