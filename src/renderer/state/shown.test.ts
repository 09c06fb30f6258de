import { describe, expect, it } from 'vitest';
import {
  creating,
  aClaim,
  anArticle,
  aText,
  aChange,
  ARTICLE_ID,
} from '../../shared/testing/builders';
import { apply, type Records } from '../../shared/history';
import { createShown } from './shown';
import { createStore } from './store';

/** Frames that a test paints by hand. */
function frames() {
  let waiting: (() => void)[] = [];
  return {
    afterFrame(work: () => void) {
      waiting.push(work);
      return () => {
        waiting = waiting.filter((each) => each !== work);
      };
    },
    paint() {
      for (const work of waiting.splice(0)) work();
    },
  };
}

const text = aText(['The ministry said the pact holds.', 'Two officials said it does not.']);
const tagging = aChange(1, [creating('claim', aClaim(text, [{ start: 0, end: 3 }]))]);

function desk() {
  const store = createStore();
  const { afterFrame, paint } = frames();
  const shown = createShown(store, afterFrame);
  let renders = 0;
  shown.subscribe(() => (renders += 1));
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
  const tagged = (): Records => {
    const records = store.get().open?.records;
    const outcome = records && apply(records, tagging);
    if (outcome?.ok !== true) throw new Error('the tag could not be set');
    return outcome.value;
  };
  const tag = () => store.dispatch({ type: 'changed', change: tagging, records: tagged() });
  const claims = () => shown.get().open?.records.all('claim').size;
  return { store, shown, paint, tag, claims, renders: () => renders };
}

describe('what views show', () => {
  it('shows an article at once when it is opened', () => {
    expect(desk().shown.get().open?.articleId).toBe(ARTICLE_ID);
  });

  it('shows a tag after the frame in which the text does, with all that came with it, once', () => {
    const { store, paint, tag, claims, renders } = desk();
    const before = renders();
    tag();
    store.dispatch({ type: 'announce', text: 'Tag as sourced' });
    expect(claims()).toBe(0);
    paint();
    expect(claims()).toBe(1);
    expect(renders()).toBe(before + 1);
  });

  it('shows typing at once, and with it what waits', () => {
    const { store, shown, tag, claims } = desk();
    tag();
    const draft = { kind: 'article', id: ARTICLE_ID, field: 'title', value: 'T' } as const;
    store.dispatch({ type: 'draft', draft });
    expect(shown.get().open?.drafts.size).toBe(1);
    expect(claims()).toBe(1);
  });

  it('catches up when asked, and renders nothing a second time', () => {
    const { shown, paint, tag, claims, renders } = desk();
    tag();
    shown.catchUp();
    expect(claims()).toBe(1);
    const after = renders();
    paint();
    expect(renders()).toBe(after);
  });
});
