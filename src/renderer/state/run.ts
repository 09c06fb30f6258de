import type { Context } from './effects';
import { hintIn } from './hints';
import type { OpenArticle } from './state';

/** What commands need of the views: moving the keyboard focus. */
export interface Stage {
  focusNote(): void;
  /** The note on the difference gone to. */
  focusDifferenceNote(): void;
  focusInspector(): void;
  /** The list of claims. */
  focusClaims(): void;
  /** The register of sources. */
  focusSources(): void;
  /** A block in the list of them, by its index in the text version. */
  focusBlock(at: number): void;
  focusArticle(): void;
  /** The words looked for in the article. */
  focusFind(): void;
  /** The search of the library. */
  focusSearch(): void;
  /** Text the person was editing when the command came: its own undo wins there. */
  inTextField(): boolean;
}

/** What a command does. */
export type Run = (context: Context, stage: Stage) => void;

/** A command on the open article; nothing happens where none is open. */
export const inArticle =
  (run: (open: OpenArticle, context: Context, stage: Stage) => void): Run =>
  (context, stage) => {
    const { open } = context.store.get();
    if (open !== null) run(open, context, stage);
  };

/** Tells the person what to press: `{claim.source}` is the key that the command has now. */
export function sayHint(context: Context, hint: string): void {
  say(context, hintIn(context.store.get(), hint));
}

/** Tells the person, in the status bar and to screen readers. */
export function say(context: Context, text: string): void {
  context.store.dispatch({ type: 'announce', text });
}
