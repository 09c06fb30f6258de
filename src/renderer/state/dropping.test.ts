import { describe, expect, it } from 'vitest';
import { dropTarget } from './dropping';
import { initialState, type AppState, type OpenArticle } from './state';

const told = (types: readonly string[], state: Partial<AppState> = {}) => {
  const { takes, words, more } = dropTarget({ ...initialState, ...state }, types);
  return `${takes ? 'takes' : 'refuses'}: ${words}. ${more}`;
};

describe('what is held over the window', () => {
  it('is counted where all of it can be an article', () => {
    expect(told(['text/plain', 'text/html'])).toMatch(/^takes: Drop to import 2 files\./u);
  });

  it('is named as what it may be where the system does not know it', () => {
    expect(told([''])).toMatch(
      /^takes: .*folders are imported; a review file is shown first.*\(Ctrl\+Shift\+O\)/u,
    );
    expect(told(['', 'image/png'])).toMatch(/^takes/u);
  });

  it('is refused at once where none of it is an article', () => {
    expect(told(['image/png'])).toMatch(/^refuses: This is no article\. .*paste it/u);
    expect(told(['application/pdf', 'video/mp4'])).toMatch(/^refuses: None of these/u);
  });

  it('is refused over a dialog, which is told, but review files join those that are looked at', () => {
    expect(told(['text/plain'], { dialog: 'export' })).toMatch(/^refuses: .*dialog.*Close it/u);
    expect(told([''], { dialog: 'bring-in' })).toMatch(/^takes: Drop review files/u);
  });

  it('is refused in a review, and left there', () => {
    const open = { review: {} } as OpenArticle;
    expect(told(['text/plain'], { open })).toMatch(/^refuses: .*review.*Leave the review first/u);
    expect(told(['text/plain'], { open: { review: null } as OpenArticle })).toMatch(/^takes/u);
  });
});
