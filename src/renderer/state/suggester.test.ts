import { DEFAULT_PREFERENCES } from '../../shared/api';
import { expect, it } from 'vitest';
import { anArticle, aText, TEXT_ID, updating } from '../../shared/testing/builders';
import { apply } from '../../shared/history';
import { aChange } from '../../shared/testing/builders';
import { keepSuggesting } from './suggester';
import { createStore } from './store';
import { workOut } from './suggesting';

const text = aText(['The quay is shut.', 'It leaks, divers said.']);
const WORKSPACE = {
  libraryId: 'library',
  libraryPath: '/desk/Library.sourcemark',
  recent: [],
  analyst: 'Ada',
  suggestions: true,
  preferences: DEFAULT_PREFERENCES,
  exportFolder: null,
  appVersion: '0.1.0',
  platform: 'linux',
  latest: null,
  keptOut: null,
  copy: null,
};

/** A page with frames that a test paints by hand. */
function desk({ suggestions = true, engine = workOut } = {}) {
  const store = createStore();
  const frames: (() => void)[] = [];
  const notices: string[] = [];
  const afterFrame = (work: () => void) => {
    frames.push(work);
    return () => undefined;
  };
  const notify = (notice: { readonly text: string }) => {
    notices.push(notice.text);
  };
  keepSuggesting(store, afterFrame, notify, engine);
  const show = (shown: boolean) =>
    store.dispatch({ type: 'workspace', workspace: { ...WORKSPACE, suggestions: shown } });
  show(suggestions);
  store.dispatch({
    type: 'opened',
    data: {
      article: anArticle(),
      texts: [text],
      claims: [],
      sources: [],
      attributions: [],
      decisions: [],
      deliveries: [],
      rulings: [],
    },
  });
  const paint = () => frames.splice(0).forEach((work) => work());
  return { store, show, paint, frames, notices, suggested: () => store.get().open?.suggested };
}

it('has suggestions worked out once, after the article was painted', () => {
  const { store, paint, frames, suggested } = desk();
  expect(suggested()).toBeNull();
  paint();
  expect(suggested()?.text).toBe(text);
  store.dispatch({ type: 'cursor', sentence: 1 });
  expect(frames).toEqual([]);
});

it('has them worked out anew where a block is corrected', () => {
  const { store, paint, suggested } = desk();
  paint();
  const { open } = store.get();
  const blocks = text.blocks.map((block) => ({ ...block, kind: 'quote' as const }));
  const change = aChange(1, [updating('text', text, { blocks })]);
  const outcome = open && apply(open.records, change);
  if (outcome?.ok !== true) throw new Error('the block could not be corrected');
  store.dispatch({ type: 'changed', change, records: outcome.value });
  expect(suggested()?.text).toBe(text);
  paint();
  expect(suggested()?.text).toBe(outcome.value.get('text', TEXT_ID));
});

it('works nothing out while suggestions are hidden, and takes them away when they are', () => {
  const { show, paint, frames, suggested } = desk({ suggestions: false });
  expect(frames).toEqual([]);
  show(true);
  paint();
  expect(suggested()?.text).toBe(text);
  show(false);
  expect(suggested()).toBeNull();
});

it('says once that the engine failed, asks it no more for this text, and leaves the article as it is', () => {
  const { store, paint, frames, notices, suggested } = desk({
    engine: () => {
      throw new RangeError('too deep');
    },
  });
  paint();
  expect(notices).toEqual([expect.stringContaining('could not be worked out (too deep)')]);
  expect(suggested()).toEqual({ text, list: [] });
  store.dispatch({ type: 'cursor', sentence: 1 });
  expect(store.get().open?.cursor).toBe(1);
  expect(frames).toEqual([]);
});
