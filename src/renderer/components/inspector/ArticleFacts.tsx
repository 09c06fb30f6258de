import type { Article } from '../../../shared/model';
import { DraftField } from '../controls/DraftField';

type LineField = Exclude<keyof Article, 'id' | 'summary'>;
const LINES: readonly (readonly [LineField, string, placeholder?: string])[] = [
  ['title', 'Title'],
  ['byline', 'Byline'],
  ['outlet', 'Outlet'],
  ['publishedAt', 'Published', 'Such as 2026-01-31 or 31 January 2026'],
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
      {LINES.map(([field, label, placeholder]) => (
        <DraftField
          key={field}
          kind="article"
          id={article.id}
          field={field}
          label={label}
          placeholder={placeholder}
          value={article[field]}
        />
      ))}
    </>
  );
}
