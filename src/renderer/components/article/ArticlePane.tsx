import { useEffect } from 'react';
import { articleOf } from '../../state/selectors';
import { useDesk, useSelect } from '../app/desk';
import { Keys } from '../controls/Keys';
import { ArticleText } from './ArticleText';
import { Strip } from './Strip';

/** The middle: what is read, and the strip above it. */
export function ArticlePane() {
  const { run } = useDesk();
  const open = useSelect((state) => state.open);
  const title = open === null ? '' : articleOf(open).title;
  useEffect(() => {
    document.title = title;
    // Without one, main names the window after the library.
    return () => {
      document.title = '';
    };
  }, [title]);
  if (open === null) return null;
  const article = articleOf(open);
  return (
    <main className="article-pane">
      <header className="article-header">
        <div className="article-title">
          <h2 title={article.title}>{article.title}</h2>
          <span className="facts">
            {[article.outlet, article.publishedAt.slice(0, 10)]
              .filter((fact) => fact !== '')
              .join(' · ')}
          </span>
        </div>
        <button type="button" onClick={() => run('report.export')}>
          Export report <Keys command="report.export" />
        </button>
      </header>
      <Strip open={open} />
      <ArticleText key={`${open.articleId} ${open.textId}`} />
    </main>
  );
}
