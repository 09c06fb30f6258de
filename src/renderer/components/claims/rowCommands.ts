import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { CommandId } from '../../../shared/api';
import { type Claim, type Tag, TAGS } from '../../../shared/model';
import { commandsNow } from '../../state/availability';
import { deleteAll, setOnAll } from '../../state/edits';
import { edit } from '../../state/effects';
import { goToClaim } from '../../state/goToClaim';
import { commandFor } from '../../state/keys';
import { claimBeside } from '../../state/reviewing';
import { useDesk, useMac } from '../app/desk';

const TAG_OF: ReadonlyMap<CommandId, Tag> = new Map(
  TAGS.map((tag) => [`claim.tag.${tag}`, tag] as const),
);

/** What is done to a claim as a whole, and said of it; the other commands need words selected in the text. */
const ON_A_CLAIM: ReadonlySet<CommandId> = new Set<CommandId>([
  ...TAG_OF.keys(),
  'claim.source',
  'claim.reason',
  'claim.check',
  'claim.note',
  'claim.delete',
  'review.agree',
  'review.disagree',
  'review.query',
]);

/**
 * What the keys of the claim and review menus mean on a row of a list (`data-claim`): they are for what is ticked or, where nothing is and for
 * what cannot be done to several, for the claim of the row. Elsewhere they are for the claim in focus in the text,
 * which a person on a row does not look at.
 *
 * @param ticked Those that are listed, too; none in a review, where claims are judged one by one.
 */
export function useRowCommands(
  ticked: readonly Claim[],
): (event: KeyboardEvent<HTMLElement>) => void {
  const { store, context, run } = useDesk();
  const mac = useMac();
  return (event) => {
    const { key, code, ctrlKey: ctrl, metaKey: meta, altKey: alt, shiftKey: shift } = event;
    const press = { key, code, ctrl, meta, alt, shift };
    const id = commandFor(press, 'article', mac, commandsNow(store.get()));
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-claim]');
    const { open } = store.get();
    if (id === null || !ON_A_CLAIM.has(id) || row === null || open === null) return;
    event.preventDefault();
    const find = (claim: string | undefined) => claimBeside(open, claim ?? '');
    // As they are now: what is shown may be a frame behind.
    const all = ticked.flatMap(({ id }) => find(id) ?? []);
    const tag = TAG_OF.get(id);
    if (all.length > 0 && tag !== undefined) edit(context, setOnAll(all, { tag }));
    else if (all.length > 0 && id === 'claim.delete') edit(context, deleteAll(open, all));
    else if (all.length > 0 && id === 'claim.check') {
      row.closest('.claim-list')?.querySelector<HTMLElement>('.bulk-bar select')?.focus();
    } else {
      const claim = find(row.dataset['claim']);
      if (claim === undefined) return;
      goToClaim(store, claim);
      run(id);
    }
  };
}

/** Keeps the keyboard in a list whose row it was on is there no longer: it comes to the one in its place. */
export function useKeptRow(listed: readonly Claim[]) {
  const list = useRef<HTMLDivElement>(null);
  const at = useRef(-1);
  useLayoutEffect(() => {
    if (at.current === -1 || document.activeElement !== document.body) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('.claim-row > button') ?? [];
    rows[Math.min(at.current, rows.length - 1)]?.focus();
  }, [listed]);
  return {
    ref: list,
    onFocus(event: FocusEvent<HTMLElement>) {
      const rows = [...event.currentTarget.querySelectorAll('.claim-row')];
      at.current = rows.findIndex((row) => row.contains(event.target));
    },
    onBlur(event: FocusEvent<HTMLElement>) {
      if (event.relatedTarget !== null) at.current = -1;
    },
  };
}
