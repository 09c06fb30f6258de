import { useEffect, useRef } from 'react';
import { claimsBesideTouching, verdictInWords } from '../../state/reviewing';
import { articleOf, currentSentence, textOf } from '../../state/selectors';
import { calledBy } from '../../state/edits';
import type { OpenArticle } from '../../state/state';
import { currentSuggestion } from '../../state/suggesting';
import { type Claim, TAG_DEFINITIONS } from '../../../shared/model';
import { visible } from '../../../shared/text';
import { publishedOn } from '../../../shared/listing';
import { useDesk, useSelect } from '../app/desk';
import { Keys } from '../controls/Keys';
import { ReviewBar } from '../review/ReviewBar';
import { ArticleText } from './ArticleText';
import { FindBar } from './FindBar';
import { Strip } from './Strip';

/** A claim as it is read out: its tag and, in a review, whose it is and what the reader says of it. */
function spokenClaim(open: OpenArticle, claim: Claim): string {
  const { label } = TAG_DEFINITIONS[claim.tag];
  const { review } = open;
  if (review === null || review.shown.all('claim').size === 0) return label;
  return review.shown.get('claim', claim.id) === claim
    ? `the analyst’s: ${label}, ${verdictInWords(open, claim)}`
    : `yours: ${label}`;
}

/** The sentence under the cursor and its tags, for screen readers: the painted cursor tells them nothing. */
function SpokenCursor({ open }: { readonly open: OpenArticle }) {
  const sentence = currentSentence(open);
  if (sentence === undefined) return null;
  const tags = claimsBesideTouching(open, sentence).map((claim) => spokenClaim(open, claim));
  const suggestion = currentSuggestion(open);
  return (
    <p className="visually-hidden" aria-live="polite" id="spoken-cursor">
      {textOf(open).text.slice(sentence.start, sentence.end)}{' '}
      {tags.length === 0 ? 'Not tagged.' : `${tags.join(', ')}.`}
      {suggestion !== undefined &&
        ` Suggested: ${TAG_DEFINITIONS[suggestion.tag].label}, ${calledBy(suggestion)}.`}
    </p>
  );
}

/** The middle: what is read, and the strip above it. */
export function ArticlePane() {
  const { run } = useDesk();
  const sight = useRef<HTMLSpanElement>(null);
  const open = useSelect((state) => state.open);
  const title = open === null ? '' : articleOf(open).title;
  useEffect(() => {
    document.title = visible(title);
    // Under its own name main calls the window after the library.
    return () => {
      document.title = 'Sourcemark';
    };
  }, [title]);
  if (open === null) return null;
  const article = articleOf(open);
  return (
    <main className="article-pane">
      {open.review !== null && <ReviewBar open={open} />}
      {open.review === null && (
        <header className="article-header">
          <div className="article-title">
            <h2 title={article.title}>{article.title}</h2>
            <span className="facts">
              {[article.outlet, publishedOn(article.publishedAt)]
                .filter((fact) => fact !== '')
                .join(' · ')}
            </span>
          </div>
          <button type="button" onClick={() => run('report.export')}>
            Export report <Keys command="report.export" />
          </button>
        </header>
      )}
      <Strip open={open} sight={sight} />
      <SpokenCursor open={open} />
      {open.finding.shown && <FindBar open={open} />}
      <ArticleText
        key={`${open.articleId} ${open.textId} ${open.review?.id ?? ''}`}
        sight={sight}
      />
    </main>
  );
}
