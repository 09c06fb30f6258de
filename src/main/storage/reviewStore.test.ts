import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { invert } from '../../shared/history';
import type { Result } from '../../shared/api';
import { IN_MEMORY } from './open';
import {
  ARTICLE,
  article,
  attribution,
  begun,
  change,
  claim,
  create,
  id,
  imported,
  inReview,
  READER,
  remove,
  REVIEW,
  review,
  source,
  stamp,
  tagged,
  text,
  verdict,
} from './testing/builders';
import { temporaryFolder, temporaryLibrary, value } from './testing/temporary';

/** A library with an article that has one claim, and a review of it that has begun. */
function withReview(path = IN_MEMORY) {
  const library = temporaryLibrary(path);
  for (const each of [imported(), tagged(1), begun(2)]) value(library.commit(each));
  return library;
}

const code = (result: Result<null>) => (result.ok ? 'ok' : result.error.code);

/** A reader's own claim. */
const own = (n: number, quote = 'met twice') =>
  inReview(n, [create('claim', claim(0x600 + n, quote))]);

const agreed = (n: number, verdictId = 0x700) =>
  inReview(n, [create('verdict', verdict(verdictId, claim(0x101, 'officials said')))]);

describe('committing a change of a review', () => {
  it('keeps it over a restart and leaves every record of the article as it is', () => {
    const path = join(temporaryFolder(), 'a.sourcemark');
    const first = withReview(path);
    const before = value(first.records(id(ARTICLE)));
    const changes = [begun(2), agreed(3), own(4)];
    for (const each of changes) value(first.commit(each));
    expect(value(first.records(id(ARTICLE)))).toEqual(before);
    first.close();

    const second = temporaryLibrary(path);
    expect(value(second.reviewChanges(REVIEW))).toEqual(changes);
    expect(value(second.reviews(id(ARTICLE)))).toEqual([REVIEW]);
    expect(value(second.changes(id(ARTICLE)))).toEqual([imported(), tagged(1)]);
    expect(value(second.records(id(ARTICLE)))).toEqual(before);
    expect(value(second.latestStamp())).toBe(stamp(4));
    expect(value(second.check())).toEqual([]);
    // What came before the restart is known to what comes after it.
    expect(code(second.commit(own(4)))).toBe('ok');
    expect(code(second.commit(inReview(5, [create('claim', claim(0x604, 'met twice'))])))).toBe(
      'refused:already-exists',
    );
    value(second.commit(inReview(6, [remove('claim', claim(0x604, 'met twice'))])));
    expect(value(second.check())).toEqual([]);
  });

  it('does nothing the second time', () => {
    const library = withReview();
    value(library.commit(own(3)));
    value(library.commit(own(3)));
    expect(value(library.reviewChanges(REVIEW))).toEqual([begun(2), own(3)]);
  });

  it.each([
    [
      'a review that has not begun',
      inReview(6, [create('claim', claim(0x606, 'met twice'))], { reviewId: id(0x501) }),
      'missing',
    ],
    [
      'a claim of the analyst',
      inReview(6, [remove('claim', claim(0x101, 'officials said'))]),
      'missing',
    ],
    [
      'the article',
      inReview(6, [
        { kind: 'article', id: id(ARTICLE), before: { title: 'a' }, after: { title: 'b' } },
      ]),
      'invalid-fields',
    ],
    [
      'another review',
      inReview(6, [create('review', review({ id: id(0x501) }))]),
      'invalid-fields',
    ],
    ['the review again', inReview(6, [create('review', review())]), 'already-exists'],
    [
      'the review’s own record only, with work left',
      inReview(6, [remove('review', review())]),
      'missing',
    ],
    [
      'words that are not there',
      inReview(6, [
        create('claim', {
          ...claim(0x606, 'met twice'),
          anchor: { ...claim(0x606, 'met twice').anchor, segments: [{ start: 0, end: 9 }] },
        }),
      ]),
      'anchor-mismatch',
    ],
    [
      'an attribution to the analyst’s claim',
      inReview(6, [
        create('source', source(0x201)),
        create('attribution', attribution(0x301, id(0x101), id(0x201))),
      ]),
      'dangling',
    ],
    [
      'an article that never was here',
      inReview(6, [create('claim', { ...claim(0x606, 'met twice'), articleId: id(9) })], {
        articleId: id(9),
      }),
      'dangling',
    ],
  ])('refuses what touches %s', (_what, bad, why) => {
    const library = withReview();
    value(library.commit(own(5)));
    expect(code(library.commit(bad))).toBe(`refused:${why}`);
    expect(value(library.reviewChanges(REVIEW))).toHaveLength(2);
    expect(value(library.check())).toEqual([]);
    // What was refused left no trace: the next change is checked against what is stored.
    value(library.commit(own(9, 'declined')));
    expect(value(library.reviewChanges(REVIEW))).toHaveLength(3);
  });

  it('is taken back by its inverse, down to the beginning', () => {
    const library = withReview();
    value(library.commit(agreed(3)));
    const undo = (n: number, which: ReturnType<typeof begun>) => ({
      ...invert(which, { id: id(0x2000 + n), at: stamp(n), actor: READER }),
      reviewId: REVIEW,
    });
    value(library.commit(undo(4, agreed(3))));
    value(library.commit(undo(5, begun(2))));
    expect(value(library.reviewChanges(REVIEW))).toHaveLength(4);
    expect(value(library.check())).toEqual([]);
  });

  it('reads one text of the article, also one that came while another was reviewed', () => {
    const library = withReview();
    value(library.commit(own(3)));
    const second = { ...text(3, id(ARTICLE), 'Ferry talks resume'), number: 2 };
    const onIt = create('claim', claim(0x604, 'resume', 'sourced', second));
    value(library.commit(change(4, [create('text', second)])));
    expect(code(library.commit(inReview(5, [onIt])))).toBe('refused:invalid-fields');
    const other = { reviewId: id(0x501) };
    const start = create('review', review({ id: id(0x501), textId: second.id }));
    expect(code(library.commit(inReview(6, [start, onIt], other)))).toBe('ok');
    expect(value(library.check())).toEqual([]);
  });

  it('does not begin again where it was taken back to before its beginning', () => {
    const library = withReview();
    const undo = { ...invert(begun(2), { id: id(0x2000), at: stamp(3), actor: READER }) };
    value(library.commit({ ...undo, reviewId: REVIEW }));
    expect(code(library.commit(begun(4)))).toBe('refused:already-exists');
    const redo = invert(undo, { id: id(0x2001), at: stamp(5), actor: READER });
    expect(code(library.commit({ ...redo, reviewId: REVIEW }))).toBe('ok');
    expect(value(library.check())).toEqual([]);
  });

  it('sees what another process did to the same review', () => {
    const path = join(temporaryFolder(), 'a.sourcemark');
    const [mine, theirs] = [withReview(path), temporaryLibrary(path)];
    value(theirs.commit(own(3)));
    expect(code(mine.commit(inReview(4, [remove('claim', claim(0x603, 'met twice'))])))).toBe('ok');
    expect(code(theirs.commit(inReview(5, [remove('claim', claim(0x603, 'met twice'))])))).toBe(
      'refused:missing',
    );
    expect(value(mine.reviewChanges(REVIEW))).toHaveLength(3);
  });
});

describe('reviews of an article', () => {
  it('are listed by their last change, each article’s apart', () => {
    const library = withReview();
    const other = id(0x501);
    value(
      library.commit(
        inReview(3, [create('review', review({ id: other, reviewer: 'Jun Abara' }))], {
          reviewId: other,
        }),
      ),
    );
    expect(value(library.reviews(id(ARTICLE)))).toEqual([other, REVIEW]);
    value(library.commit(own(4)));
    expect(value(library.reviews(id(ARTICLE)))).toEqual([REVIEW, other]);
    expect(value(library.reviews(id(99)))).toEqual([]);
    expect(value(library.reviewChanges(other))).toHaveLength(1);
  });

  it('outlive its deletion: what is done meanwhile is kept, over the texts as they were', () => {
    const library = withReview();
    value(library.commit(own(3)));
    const deletion = change(4, [
      remove('claim', claim(0x101, 'officials said')),
      remove('text', text()),
      remove('article', article()),
    ]);
    value(library.commit(deletion));
    value(library.commit(own(5, 'declined to comment')));
    expect(code(library.commit(own(6, 'Ferry')))).toBe('ok');
    expect(value(library.check())).toEqual([]);
    value(library.commit(invert(deletion, { id: id(0x2000), at: stamp(7), actor: 'Ines Calder' })));
    value(library.commit(agreed(8)));
    expect(value(library.reviewChanges(REVIEW))).toHaveLength(5);
    expect(value(library.check())).toEqual([]);
  });
});
