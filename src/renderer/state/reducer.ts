import type { ArticleRecords } from '../../shared/api';
import { Records, type Write } from '../../shared/history';
import type { Action } from './actions';
import { type AppState, fieldKey, type OpenArticle } from './state';

/** How many notices are on show at once. */
const NOTICES = 3;

/** The records of an article as one set. */
export function recordsOf(data: ArticleRecords): Records {
  const writes: Write[] = [
    { kind: 'article', id: data.article.id, record: data.article },
    ...data.texts.map((record) => ({ kind: 'text' as const, id: record.id, record })),
    ...data.sources.map((record) => ({ kind: 'source' as const, id: record.id, record })),
    ...data.claims.map((record) => ({ kind: 'claim' as const, id: record.id, record })),
    ...data.attributions.map((record) => ({ kind: 'attribution' as const, id: record.id, record })),
  ];
  return Records.empty.write(writes);
}

function opened(data: ArticleRecords): OpenArticle | null {
  const latest = data.texts.toSorted((a, b) => b.number - a.number)[0];
  if (latest === undefined) return null;
  return {
    articleId: data.article.id,
    textId: latest.id,
    records: recordsOf(data),
    changes: null,
    cursor: 0,
    selection: null,
    focus: null,
    lastClaim: null,
    drafts: new Map(),
  };
}

/** A claim that a change took away must not stay in focus. */
function existing(records: Records, claimId: string | null): string | null {
  return claimId !== null && records.get('claim', claimId) !== undefined ? claimId : null;
}

function reduceOpen(open: OpenArticle, action: Action): OpenArticle {
  switch (action.type) {
    case 'history':
      // What was done while the history was on its way is not in it yet.
      return action.articleId === open.articleId
        ? {
            ...open,
            changes: [
              ...action.changes,
              ...(open.changes ?? []).filter(
                (change) => !action.changes.some((known) => known.id === change.id),
              ),
            ],
          }
        : open;
    case 'changed': {
      const focus = existing(
        action.records,
        action.focus === undefined ? open.focus : action.focus,
      );
      return {
        ...open,
        records: action.records,
        changes: open.changes === null ? null : [...open.changes, action.change],
        focus,
        lastClaim: focus ?? existing(action.records, open.lastClaim),
        selection: action.focus === undefined ? open.selection : null,
      };
    }
    case 'cursor':
      return { ...open, cursor: action.sentence, focus: null, selection: null };
    case 'select':
      return { ...open, selection: action.selection };
    case 'focus':
      return {
        ...open,
        focus: action.claimId,
        lastClaim: action.claimId ?? open.lastClaim,
        selection: null,
        cursor: action.sentence ?? open.cursor,
      };
    case 'draft':
      return { ...open, drafts: new Map(open.drafts).set(fieldKey(action.draft), action.draft) };
    case 'draft-done': {
      const key = fieldKey(action.place);
      if (open.drafts.get(key)?.value !== action.value) return open;
      const drafts = new Map(open.drafts);
      drafts.delete(key);
      return { ...open, drafts };
    }
    default:
      return open;
  }
}

/** The next state. Pure: effects make the changes and ask main. */
export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'workspace':
      return { ...state, workspace: action.workspace };
    case 'failure':
      return { ...state, failure: action.error };
    case 'library':
      return { ...state, articles: action.articles, libraryChanges: action.changes };
    case 'library-changed':
      return { ...state, libraryChanges: [...state.libraryChanges, action.change] };
    case 'opening':
      return { ...state, opening: action.articleId };
    case 'opened':
      return { ...state, open: opened(action.data), opening: null };
    case 'closed':
      return { ...state, open: null, opening: null };
    case 'outbox':
      return { ...state, outbox: action.status };
    case 'busy':
      return { ...state, busy: action.what };
    case 'notice':
      return { ...state, notices: [...state.notices, action.notice].slice(-NOTICES) };
    case 'dismiss':
      return { ...state, notices: state.notices.filter((notice) => notice.id !== action.id) };
    case 'announce':
      return { ...state, announcement: action.text };
    case 'dialog':
      return { ...state, dialog: action.dialog };
    case 'pane':
      return { ...state, panes: { ...state.panes, [action.pane]: !state.panes[action.pane] } };
    default: {
      if (state.open === null) return state;
      const open = reduceOpen(state.open, action);
      return open === state.open ? state : { ...state, open };
    }
  }
}
