import { canonical, type Records, type Write } from '../../shared/history';
import { ARTICLE_KINDS, type Change } from '../../shared/model';
import type { Action } from './actions';
import { openedArticle, openedReview } from './opening';
import { NO_SEARCH } from './searching';
import { type AppState, fieldKey, type Notice, type OpenArticle } from './state';

/** How many notices are on show at once, beside errors. */
const NOTICES = 3;

/** The notices with one more. Errors stay until they are dismissed: each tells of work that was not done. */
function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  const all = [...notices, notice];
  const shown = new Set(all.filter(({ tone }) => tone !== 'error').slice(-NOTICES));
  return all.filter((each) => each.tone === 'error' || shown.has(each));
}

/** What offers to take a change back goes when there is another change, or something else is open. */
function withoutUndo(state: AppState): AppState {
  const notices = state.notices.filter(({ action }) => action?.run.type !== 'undo');
  return notices.length === state.notices.length ? state : { ...state, notices };
}

/** A claim that a change took away must not stay in focus. */
function existing(
  { review }: OpenArticle,
  records: Records,
  claimId: string | null,
): string | null {
  if (claimId === null) return null;
  return (records.get('claim', claimId) ?? review?.shown.get('claim', claimId))?.id ?? null;
}

/** A source that a change took away must not be on show. */
function stillThere({ visit }: OpenArticle, records: Records): OpenArticle['visit'] {
  return visit === null || records.get('source', visit.sourceId) === undefined ? null : visit;
}

function withoutSuggestions(open: OpenArticle | null): OpenArticle | null {
  return open === null ? null : { ...open, suggested: null, aim: null };
}

/** What was done while the history was on its way comes after it, unless it is in it already. */
function withHistory(history: readonly Change[], since: readonly Change[]): readonly Change[] {
  const known = new Set(history.map(({ id }) => id));
  return [...history, ...since.filter(({ id }) => !known.has(id))];
}

/** `next`, with everything of `now` that is the same kept as it is: what did not change is not painted anew. */
function keeping(now: Records, next: Records): Records {
  return now.write(
    ARTICLE_KINDS.flatMap((kind) => {
      const is = now.all(kind);
      const will = next.all(kind);
      const gone = [...is.keys()].filter((id) => !will.has(id));
      const other = [...will].filter(([id, record]) => canonical(is.get(id)) !== canonical(record));
      return [
        ...gone.map((id): Write => ({ kind, id, record: null })),
        ...other.map(([id, record]): Write => ({ kind, id, record })),
      ];
    }),
  );
}

function reduceOpen(open: OpenArticle, action: Action): OpenArticle {
  switch (action.type) {
    case 'history':
      // A review came with its own.
      if (action.articleId !== open.articleId || open.review !== null) return open;
      return {
        ...open,
        changes: withHistory(action.changes, open.changes),
        hasHistory: true,
        received: new Set(action.received),
      };
    case 'reloaded': {
      const next = openedArticle(action.data, action.waiting);
      const isThis = open.review === null && action.data.article.id === open.articleId;
      if (next === null || !isThis) return open;
      const records = keeping(open.records, next.records);
      const focus = existing(open, records, open.focus);
      return {
        ...open,
        records,
        changes: withHistory(action.changes, next.changes),
        hasHistory: true,
        received: new Set(action.received),
        focus,
        lastClaim: existing(open, records, open.lastClaim),
        visit: stillThere(open, records),
      };
    }
    case 'changed': {
      const focus = existing(
        open,
        action.records,
        action.focus === undefined ? open.focus : action.focus,
      );
      return {
        ...open,
        records: action.records,
        changes: [...open.changes, action.change],
        focus,
        lastClaim: focus ?? existing(open, action.records, open.lastClaim),
        selection: action.focus === undefined ? open.selection : null,
        aim: action.focus === undefined ? open.aim : null,
        visit: action.focus === undefined ? stillThere(open, action.records) : null,
      };
    }
    case 'arrived': {
      const { change, records } = action;
      return {
        ...open,
        records,
        changes: [...open.changes, change],
        focus: existing(open, records, open.focus),
        lastClaim: existing(open, records, open.lastClaim),
      };
    }
    case 'cursor':
      return {
        ...open,
        cursor: action.sentence,
        focus: null,
        selection: null,
        aim: null,
        settling: null,
        visit: null,
      };
    case 'select':
      return {
        ...open,
        selection: action.selection,
        aim: null,
        visit: action.selection === null ? open.visit : null,
      };
    case 'focus':
      return {
        ...open,
        focus: action.claimId,
        lastClaim: action.claimId ?? open.lastClaim,
        selection: null,
        aim: null,
        settling: null,
        visit: null,
        cursor: action.sentence ?? open.cursor,
      };
    case 'find':
      return { ...open, finding: action.finding };
    case 'link':
      return { ...open, link: action.attributionId };
    case 'visit':
      return {
        ...open,
        visit: {
          sourceId: action.sourceId,
          mention: action.mention ?? null,
          mergeWith: action.mergeWith ?? null,
        },
        cursor: action.sentence ?? open.cursor,
        focus: null,
        selection: null,
        aim: null,
        settling: null,
      };
    case 'suggested': {
      const { text, list } = action.suggested;
      if (open.records.get('text', open.textId) !== text) return open;
      const aim = list.some(({ id }) => id === open.aim) ? open.aim : null;
      return { ...open, suggested: action.suggested, aim };
    }
    case 'aim':
      return {
        ...open,
        aim: action.suggestion,
        cursor: action.sentence,
        focus: null,
        selection: null,
        settling: null,
        visit: null,
      };
    case 'settle':
      return {
        ...open,
        settling: { key: action.key, whose: false, note: '' },
        cursor: action.sentence,
        focus: action.claimId,
        selection: null,
        aim: null,
        visit: null,
      };
    case 'settling':
      return open.settling === null
        ? open
        : { ...open, settling: { ...open.settling, ...action.fields } };
    case 'review-filter':
      return open.review === null
        ? open
        : { ...open, review: { ...open.review, filter: action.filter } };
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
    case 'workspace': {
      const { workspace } = action;
      const open = workspace.suggestions ? state.open : withoutSuggestions(state.open);
      return { ...state, workspace, open };
    }
    case 'failure':
      return { ...state, failure: action.error };
    case 'library':
      return { ...state, articles: action.articles, libraryChanges: action.changes };
    case 'library-changed':
      return { ...state, libraryChanges: [...state.libraryChanges, action.change] };
    case 'search': {
      const { asking, answered } = state.search;
      const kept = action.words === '' ? null : answered;
      return { ...state, search: { ...NO_SEARCH, words: action.words, asking, answered: kept } };
    }
    case 'search-limit':
      return { ...state, search: { ...state.search, limit: action.limit } };
    case 'searching':
      return { ...state, search: { ...state.search, asking: action.asking } };
    case 'found':
      // What was cleared meanwhile stays cleared.
      return state.search.words === ''
        ? state
        : { ...state, search: { ...state.search, answered: action.answered } };
    case 'listing':
      return { ...state, listing: { ...state.listing, ...action.fields } };
    case 'untagged':
      return { ...state, untagged: action.untagged };
    case 'counting':
      return { ...state, counting: action.counting };
    case 'recent':
      return { ...state, recent: action.recent };
    case 'across':
      return { ...state, across: { ...state.across, ...action.fields } };
    case 'view':
      return { ...state, view: action.view };
    case 'intake':
      return { ...state, intake: action.intake };
    case 'intake-file': {
      const { intake } = state;
      if (intake === null) return state;
      return { ...state, intake: { ...intake, done: [...intake.done, action.file] } };
    }
    case 'opening':
      return { ...state, opening: action.articleId };
    case 'opened':
      return {
        ...withoutUndo(state),
        open: openedArticle(action.data, action.waiting ?? []),
        opening: null,
        // What was done in another article is no news of this one.
        announcement: '',
      };
    case 'review-opened':
      return {
        ...withoutUndo(state),
        open: openedReview(action.read),
        opening: null,
        announcement: '',
      };
    case 'closed':
      return { ...withoutUndo(state), open: null, opening: null, announcement: '' };
    case 'outbox':
      return { ...state, outbox: action.status };
    case 'exchange':
      return { ...state, exchange: action.exchange };
    case 'backups':
      return { ...state, backups: action.backups };
    case 'copy':
      return { ...state, copy: action.status };
    case 'tour':
      return { ...state, tour: action.step };
    case 'busy': {
      const others = state.busy.filter(({ id }) => id !== action.busy.id);
      // What was said before must not be read out again when the work has ended.
      return { ...state, busy: [...others, action.busy], announcement: '' };
    }
    case 'idle':
      return state.busy.some(({ id }) => id === action.id)
        ? { ...state, busy: state.busy.filter(({ id }) => id !== action.id) }
        : state;
    case 'notice':
      return { ...state, notices: withNotice(state.notices, action.notice) };
    case 'dismiss':
      return { ...state, notices: state.notices.filter((notice) => notice.id !== action.id) };
    case 'announce':
      return { ...state, announcement: action.text };
    case 'dialog':
      return { ...state, dialog: action.dialog };
    case 'arrivals':
      return { ...state, arrivals: action.arrivals };
    case 'library-sources':
      return { ...state, librarySources: { ...state.librarySources, ...action.fields } };
    case 'register-scope':
      return { ...state, registerScope: action.scope };
    case 'library-view':
      return { ...state, libraryView: action.view };
    case 'outline':
      return { ...state, outline: action.view };
    case 'panes':
      return { ...state, panes: action.panes };
    case 'pane':
      return { ...state, panes: { ...state.panes, [action.pane]: !state.panes[action.pane] } };
    default: {
      if (state.open === null) return state;
      const open = reduceOpen(state.open, action);
      const rest = action.type === 'changed' ? withoutUndo(state) : state;
      return open === state.open ? rest : { ...rest, open };
    }
  }
}
