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

interface Recorder {
  sourcemarkDialogs?: ShownDialog[];
}

/**
 * Answers native dialogs from now on, and records them. A dialog without an answer here is answered as if
 * closed; a message box by its last button, as Escape does. Calling it again changes the answers.
 */
export async function answerDialogs(
  electron: ElectronApplication,
  answers: DialogAnswers,
): Promise<void> {
  await electron.evaluate(({ dialog }, { open = [], save = null, press }) => {
    const recorder = globalThis as Recorder;
    const shown = (recorder.sourcemarkDialogs ??= []);
    type Options = Partial<Electron.MessageBoxOptions & Electron.SaveDialogOptions>;
    const record = (kind: ShownDialog['kind'], args: readonly unknown[]): Options => {
      // Over a window the options come second.
      const options = args[args.length - 1] as Options;
      shown.push({
        kind,
        message: options.message ?? '',
        detail: options.detail ?? '',
        defaultPath: options.defaultPath ?? '',
        buttons: options.buttons ?? [],
        extensions: options.filters?.[0]?.extensions ?? [],
      });
      return options;
    };
    dialog.showOpenDialog = (...args: unknown[]) => {
      record('open', args);
      return Promise.resolve({ canceled: open.length === 0, filePaths: [...open] });
    };
    dialog.showSaveDialog = (...args: unknown[]) => {
      record('save', args);
      return Promise.resolve({ canceled: save === null, filePath: save ?? '' });
    };
    dialog.showMessageBox = (...args: unknown[]) => {
      const buttons = record('message', args).buttons ?? [];
      const pressed = press === undefined ? -1 : buttons.indexOf(press);
      const response = pressed === -1 ? buttons.length - 1 : pressed;
      return Promise.resolve({ response, checkboxChecked: false });
    };
  }, answers);
}

/** The native dialogs shown since the first {@link answerDialogs}, in order. */
export function shownDialogs(electron: ElectronApplication): Promise<readonly ShownDialog[]> {
  return electron.evaluate(() => (globalThis as Recorder).sourcemarkDialogs ?? []);
}
