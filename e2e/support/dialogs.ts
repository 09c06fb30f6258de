import type { ElectronApplication } from '@playwright/test';

/** Answers for native dialogs, which no test can click. */
export interface DialogAnswers {
  /** What the open dialog gives; `[]`: it was closed. */
  readonly open?: readonly string[];
  /** What the save dialog gives; null: it was closed. */
  readonly save?: string | null;
  /** The label of the button pressed in message boxes. */
  readonly press?: string;
}

/** A native dialog that was shown, with what the app asked of it. */
export interface ShownDialog {
  readonly kind: 'open' | 'save' | 'message';
  readonly message: string;
  readonly detail: string;
  readonly defaultPath: string;
  readonly buttons: readonly string[];
  /** Extensions of the first filter. */
  readonly extensions: readonly string[];
}

/** What inside.cjs puts into the main process. */
interface Inside {
  readonly sourcemarkDialogs: readonly ShownDialog[];
  readonly sourcemarkAnswer: (answers: DialogAnswers) => void;
}

/**
 * Answers native dialogs from now on, and records them. A dialog without an answer here is answered as if
 * closed; a message box by its last button, as Escape does. Calling it again changes the answers. For dialogs
 * that come before the first window, see `LaunchOptions.answers`.
 */
export async function answerDialogs(
  electron: ElectronApplication,
  answers: DialogAnswers,
): Promise<void> {
  await electron.evaluate((_, given) => {
    (globalThis as unknown as Inside).sourcemarkAnswer(given);
  }, answers);
}

/** The native dialogs shown and answered so far, in order. */
export function shownDialogs(electron: ElectronApplication): Promise<readonly ShownDialog[]> {
  return electron.evaluate(() => (globalThis as unknown as Inside).sourcemarkDialogs);
}
