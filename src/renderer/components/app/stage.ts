import { flushSync } from 'react-dom';
import type { Stage } from '../../state/commands';
import type { Shown } from '../../state/shown';
import type { Store } from '../../state/store';
import type { KeyPlace } from '../../state/keys';

/** The elements that commands move the keyboard focus to, by id. */
export const STAGE_IDS = {
  article: 'article',
  inspector: 'inspector',
  claims: 'claims',
  sources: 'sources',
  blocks: 'blocks',
  note: 'claim-note',
  differenceNote: 'difference-note',
  search: 'library-search',
  find: 'article-find',
} as const;

const TEXT_INPUTS = new Set(['text', 'search', 'url', 'number', 'date', 'email', '']);

function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && TEXT_INPUTS.has(element.type);
}

/** Where a key press lands: it decides which commands the key may mean. */
export function keyPlace(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'article';
  if (target.closest('dialog[open]') !== null) return 'dialog';
  // What had the keyboard in the dialog may be gone.
  if (target === document.body && document.querySelector('dialog[open]') !== null) return 'dialog';
  if (isTextField(target)) return 'text-field';
  if (target instanceof HTMLSelectElement) return 'list';
  const inArticle =
    target.closest(`#${STAGE_IDS.article}`) !== null && target.closest('button') === null;
  return inArticle || target === document.body ? 'article' : 'control';
}

/** Moves the keyboard focus. What a command just asked to be shown is rendered first. */
export function createStage(store: Store, shown: Shown): Stage {
  const rendered = (id: string): HTMLElement | null => {
    flushSync(() => shown.catchUp());
    return document.getElementById(id);
  };
  const showInspector = () => {
    if (!store.get().panes.inspector) store.dispatch({ type: 'pane', pane: 'inspector' });
  };
  const toField = (id: string) => {
    showInspector();
    const field = rendered(id);
    field?.focus();
    // One goes on with a note at its end.
    if (field instanceof HTMLTextAreaElement)
      field.setSelectionRange(field.value.length, field.value.length);
  };
  return {
    inTextField: () => isTextField(document.activeElement),
    focusNote: () => toField(STAGE_IDS.note),
    focusDifferenceNote: () => toField(STAGE_IDS.differenceNote),
    focusInspector() {
      showInspector();
      const inspector = rendered(STAGE_IDS.inspector);
      // The tag or verdict chosen, not the first one.
      const chosen = inspector?.querySelector<HTMLElement>(
        '.verdicts [tabindex="0"], .tag-choice [aria-pressed=true]',
      );
      (chosen ?? inspector?.querySelector<HTMLElement>('button, select, textarea, input'))?.focus();
    },
    focusSearch() {
      if (!store.get().panes.library) store.dispatch({ type: 'pane', pane: 'library' });
      const field = rendered(STAGE_IDS.search);
      field?.focus();
      if (field instanceof HTMLInputElement) field.select();
    },
    focusClaims() {
      if (!store.get().panes.library) store.dispatch({ type: 'pane', pane: 'library' });
      rendered(STAGE_IDS.claims)?.focus();
    },
    focusSources() {
      if (!store.get().panes.library) store.dispatch({ type: 'pane', pane: 'library' });
      rendered(STAGE_IDS.sources)?.focus();
    },
    focusBlock(at) {
      if (!store.get().panes.library) store.dispatch({ type: 'pane', pane: 'library' });
      // The list may still show where the cursor was before.
      const rows = rendered(STAGE_IDS.blocks)?.querySelectorAll<HTMLElement>('li > button') ?? [];
      [...rows].at(Math.min(at, rows.length - 1))?.focus();
    },
    focusFind() {
      const field = rendered(STAGE_IDS.find);
      field?.focus();
      if (field instanceof HTMLInputElement) field.select();
    },
    focusArticle() {
      rendered(STAGE_IDS.article)?.focus();
    },
  };
}
