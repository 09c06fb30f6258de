import { createHash } from 'node:crypto';
import {
  type Article,
  type Change,
  type Claim,
  type Span,
  TAGS,
  type Text,
} from '../../src/shared/model';
import {
  aChange,
  aClaim,
  anArticle,
  aText,
  creating,
  uuid,
} from '../../src/shared/testing/builders';
import { random } from './random';

/** Words of the generated articles; they only have to vary in length as English does. */
const WORDS =
  'the a of to in and that said it for on with as was by at from his its officials harbour council vote talks over after would more than two people familiar agreement ministry quietly northern ferry estimate budget deadline spokeswoman according document reviewed committee disputed'.split(
    ' ',
  );
const WORDS_A_CLAIM = 10;
const SENTENCES_A_PARAGRAPH = 3;

/** A generated article with its claims, and the changes that made both: one for the import, one a claim. */
export interface Review {
  readonly article: Article;
  readonly text: Text;
  readonly claims: readonly Claim[];
  readonly changes: readonly Change[];
}

/** A sentence of 9 to 21 words. */
function sentence(next: () => number): string {
  const pick = () => WORDS[Math.floor(next() * WORDS.length)] ?? 'the';
  const words = Array.from({ length: 9 + Math.floor(next() * 13) }, pick).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Paragraphs of at least `words` words in all. */
function paragraphs(words: number, next: () => number): string[] {
  const made: string[] = [];
  for (let count = 0; count < words;) {
    const lines = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => sentence(next));
    const paragraph = lines.join(' ');
    made.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return made;
}

/** Spans of 3 to 14 words, evenly over the text: many overlap their neighbour, some cross a block's border. */
function claimSpans(text: string, count: number, next: () => number): Span[] {
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  return Array.from({ length: count }, (_, i) => {
    const first = Math.min(words.length - 1, Math.floor((i * words.length) / count));
    const last = Math.min(words.length - 1, first + 2 + Math.floor(next() * 12));
    return { start: words[first]?.start ?? 0, end: words[last]?.end ?? text.length };
  });
}

/** A review with `claims` claims on ten words of text each; the same every time. */
export function review(claims: number): Review {
  const next = random(claims);
  const id = (n: number) => uuid(n, claims);
  const article = anArticle({ id: id(1), title: `Review with ${claims} claims` });
  const bare = aText(paragraphs(claims * WORDS_A_CLAIM, next));
  const text: Text = {
    ...bare,
    id: id(2),
    articleId: article.id,
    sha256: createHash('sha256').update(bare.text).digest('hex'),
  };
  const made = claimSpans(text.text, claims, next).map((span, i) =>
    aClaim(text, [span], {
      id: id(i + 10),
      tag: TAGS[Math.floor(next() * TAGS.length)] ?? 'sourced',
    }),
  );
  const changes = [
    aChange(0, [creating('article', article), creating('text', text)], { label: 'Import' }),
    ...made.map((claim, i) => aChange(i + 1, [creating('claim', claim)], { label: 'Tag' })),
  ].map((change, i) => ({ ...change, id: uuid(i, 0xc0000 + claims), articleId: article.id }));
  return { article, text, claims: made, changes };
}
