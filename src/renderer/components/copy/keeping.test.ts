import { describe, expect, it } from 'vitest';
import { type AppState, initialState } from '../../state/state';
import { losesWork } from './keeping';

/** A review copy in which `changes` were made after the review was begun, the last file saved at `savedAt`. */
function copyWith(changes: number, savedAt: string | null): AppState {
  return {
    ...initialState,
    copy: {
      kept: 'memory',
      why: 'not here',
      elsewhere: false,
      subject: {
        title: 'A story',
        outlet: '',
        byline: '',
        publishedAt: '',
        words: 5,
        claims: 1,
      },
      reviews: [
        {
          id: 'review',
          articleId: 'article',
          reviewer: 'Berit Reader',
          mode: 'open',
          startedAt: '2026-01-01T00:00:00.000Z',
          changedAt: '2026-01-01T00:00:00.000Z',
          changes: changes + 1,
          notHandedIn: savedAt === null ? changes + 1 : changes,
          given: 1,
          judged: 0,
          own: 0,
          finished: false,
          savedAt,
        },
      ],
    },
  };
}

describe('a page that is left', () => {
  it('loses nothing before anything was done, and once all is in a review file', () => {
    expect(losesWork(copyWith(0, null))).toBe(false);
    expect(losesWork(copyWith(0, '2026-01-01T10:00:00.000Z'))).toBe(false);
  });

  it('loses what is in no review file, or came after it', () => {
    expect(losesWork(copyWith(1, null))).toBe(true);
    expect(losesWork(copyWith(1, '2026-01-01T10:00:00.000Z'))).toBe(true);
  });

  it('loses a change that is not kept yet', () => {
    const state = copyWith(0, null);
    expect(losesWork({ ...state, outbox: { ...state.outbox, pending: 1 } })).toBe(true);
  });
});
