import type { AppState } from './state';

/** A step of the tour: what to try, and how it is told that it was done. */
export interface TourStep {
  readonly title: string;
  /** With keys as hints have them: see `hints`. */
  readonly hint: string;
  /** Whether what was `before`, when the step began, and what is `now` show that the person did it. */
  readonly done: (before: AppState, now: AppState) => boolean;
}

/** The tour, over the sample article. */
export const TOUR: readonly TourStep[] = [
  {
    title: 'Move from sentence to sentence',
    hint: 'The cursor sits on a sentence. {go.next-sentence} goes to the next, {go.previous-sentence} back.',
    done: (before, now) => now.open?.cursor !== before.open?.cursor,
  },
  {
    title: 'Look at a claim',
    hint: 'The pane on the right shows the claim here: its tag, its sources, its note. {go.next-claim} goes round the claims of a sentence; {go.next-sentence} first, where there is none.',
    done: (before, now) => now.open?.focus != null && now.open.focus !== before.open?.focus,
  },
  {
    title: 'Tag a sentence',
    hint: '{claim.tag.sourced} to {claim.tag.observed} say how the sentence is sourced; the same key again takes the tag away. Try any: the next step takes it back.',
    done: (before, now) => (now.open?.changes.length ?? 0) > (before.open?.changes.length ?? 0),
  },
  {
    title: 'Take it back',
    hint: '{edit.undo} takes back anything, in order, also after you quit and come back.',
    done: (before, now) =>
      now.open?.changes.at(-1)?.undoes !== undefined &&
      now.open.changes.length > (before.open?.changes.length ?? 0),
  },
  {
    title: 'Link a source',
    hint: 'On a claim, {claim.source} offers the sources there are. Esc closes the list.',
    done: (_before, now) => now.dialog === 'source',
  },
  {
    title: 'Find your way',
    hint: '{report.export} writes the report. {help.shortcuts} lists every key, {view.palette} every command; this tour is among them.',
    done: (_before, { dialog }) =>
      dialog === 'export' || dialog === 'shortcuts' || dialog === 'palette',
  },
];
