import { Fragment } from 'react';
import type { Found, FoundArticle, FoundIn, ListFilter, SearchResult } from '../../../shared/api';
import { conditionsIn, publishedOn } from '../../../shared/listing';
import { counted } from '../../../shared/text';
import { findMore, openFound } from '../../state/effects';
import { MORE_FOUND } from '../../state/searching';
import { useDesk } from '../app/desk';

const WHERE: Readonly<Record<FoundIn, string>> = {
  title: 'Title',
  facts: 'Byline, outlet',
  summary: 'Summary',
  text: 'Text',
  claim: 'Claim',
  note: 'Note',
  source: 'Source',
};

/** Words with what was found in them marked. */
function Snippet({ found: { snippet, marks } }: { readonly found: Found }) {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <Fragment key={start}>
          {snippet.slice(marks[i - 1]?.end ?? 0, start)}
          <mark>{snippet.slice(start, end)}</mark>
        </Fragment>
      ))}
      {snippet.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

function FoundItem({ article }: { readonly article: FoundArticle }) {
  const { context } = useDesk();
  const { articleId, title, outlet, publishedAt, found } = article;
  const open = (place: Found['place']) => void openFound(context, articleId, place);
  const named = found.find((each) => each.in === 'title');
  const facts = [outlet, publishedOn(publishedAt)].filter((fact) => fact !== '');
  return (
    <li className="article-item">
      <button type="button" className="open stop" onClick={() => open(found[0]?.place ?? null)}>
        <span className="title">{named === undefined ? title : <Snippet found={named} />}</span>
        {facts.length > 0 && <span className="facts">{facts.join(' · ')}</span>}
      </button>
      <ul className="places">
        {found
          .filter((each) => each !== named)
          .map((each, i) => (
            <li key={i}>
              <button type="button" className="place stop" onClick={() => open(each.place)}>
                <span className="where">{WHERE[each.in]}</span> <Snippet found={each} />
              </button>
            </li>
          ))}
      </ul>
    </li>
  );
}

interface Props {
  readonly words: string;
  readonly limit: number;
  readonly filter: ListFilter;
  readonly result: SearchResult;
}

/** What was found, the most relevant article first, with a few places in each. */
export function FoundList({ words, limit, filter, result: { articles, more } }: Props) {
  const { context } = useDesk();
  const { length } = articles;
  const count = `Found in ${more ? 'more than ' : ''}${counted(length, 'article')}`;
  return (
    <>
      <p className="empty" role="status">
        {length === 0
          ? `Nothing found for “${words.trim()}”${conditionsIn(filter) > 0 ? ' in the articles that the filter leaves' : ''}. Every word has to occur; try fewer, or the beginning of one.`
          : count}
      </p>
      <ul className="articles found" aria-label="Found">
        {articles.map((article) => (
          <FoundItem key={article.articleId} article={article} />
        ))}
      </ul>
      {more && limit < MORE_FOUND && (
        <button type="button" className="plain stop" onClick={() => void findMore(context)}>
          Show more
        </button>
      )}
    </>
  );
}
