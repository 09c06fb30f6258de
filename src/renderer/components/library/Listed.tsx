import { useEffect, useMemo } from 'react';
import type { ArticleSummary } from '../../../shared/api';
import { listAgain } from '../../state/effects';
import { listedArticles } from '../../state/listing';
import { useDesk, useSelect } from '../app/desk';
import { ArticleList } from './ArticleList';
import { ListHead } from './ListHead';
import { Searchable } from './Searchable';

/** The library's articles: searched, narrowed and in order. */
export function Listed({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const { context } = useDesk();
  const listing = useSelect((state) => state.listing);
  const untagged = useSelect((state) => state.untagged);
  useEffect(() => void listAgain(context), [context, articles]);
  const listed = useMemo(
    () => listedArticles(articles, listing, untagged),
    [articles, listing, untagged],
  );
  return (
    <Searchable
      head={articles.length > 1 && <ListHead articles={articles} listed={listed.length} />}
    >
      {listed.length === 0 ? (
        <p className="empty">
          No article fits all of that. Take one of the conditions away, or show all.
        </p>
      ) : (
        <ArticleList articles={listed} />
      )}
    </Searchable>
  );
}
