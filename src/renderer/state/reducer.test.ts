import { expect, it } from 'vitest';
import { aDecision, anArticle, aText } from '../../shared/testing/builders';
import { createStore } from './store';

it('shows the latest notices, and every error until it is dismissed', () => {
  const store = createStore();
  ['error', 'info', 'info', 'info', 'info', 'error'].forEach((tone, id) => {
    const notice = { id, tone: tone as 'info' | 'error', text: `Notice ${String(id)}` };
    store.dispatch({ type: 'notice', notice });
  });
  expect(store.get().notices.map(({ id }) => id)).toEqual([0, 2, 3, 4, 5]);
  store.dispatch({ type: 'dismiss', id: 0 });
  expect(store.get().notices.map(({ id }) => id)).toEqual([2, 3, 4, 5]);
});

it('opens an article with what was decided about suggestions', () => {
  const store = createStore();
  const text = aText(['The port opened on Monday.']);
  const decisions = [aDecision(text)];
  const data = { article: anArticle(), texts: [text], claims: [], sources: [], attributions: [] };
  store.dispatch({ type: 'opened', data: { ...data, decisions, deliveries: [], rulings: [] } });
  expect([...(store.get().open?.records.all('decision').values() ?? [])]).toEqual(decisions);
});

it('says nothing in the library of what was done in the article that was left', () => {
  const store = createStore();
  store.dispatch({ type: 'announce', text: 'Tag as sourced' });
  store.dispatch({ type: 'closed' });
  expect(store.get().announcement).toBe('');
});
