import type { Article } from '../../../shared/model';
import { DraftField } from '../controls/DraftField';

type LineField = Exclude<keyof Article, 'id' | 'summary'>;
const LINES: readonly (readonly [LineField, string])[] = [
  ['title', 'Title'],
  ['byline', 'Byline'],
  ['outlet', 'Outlet'],
  ['publishedAt', 'Published'],
  ['url', 'Address'],
];

/** The statement on the article's sources, and what it says of itself. */
export function ArticleFacts({ article }: { readonly article: Article }) {
  return (
    <>
      <DraftField
        kind="article"
        id={article.id}
        field="summary"
        label="Source summary statement"
        placeholder="What the story stands on, its strongest and weakest support, what is single-sourced, what is unknown."
        value={article.summary}
        lines={6}
        command="article.facts"
      />
      {LINES.map(([field, label]) => (
        <DraftField
          key={field}
          kind="article"
          id={article.id}
          field={field}
          label={label}
          value={article[field]}
        />
      ))}
    </>
  );
}
