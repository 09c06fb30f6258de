import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';

/** A question with one button an answer. */
export interface Question<A extends string> {
  readonly message: string;
  /** What was kept and what each answer does. */
  readonly detail: string;
  /** Answers and their labels; the first is the default, the last is what Escape means unless `escape` says it. */
  readonly answers: readonly (readonly [A, string])[];
  readonly escape?: A;
  readonly type?: 'question' | 'warning' | 'error';
}

/** Asks natively, over the window where there is one. */
export async function ask<A extends string>(
  window: BrowserWindow | null,
  { message, detail, answers, escape, type = 'question' }: Question<A>,
): Promise<A> {
  const options: MessageBoxOptions = {
    type,
    title: 'Sourcemark',
    message,
    detail,
    buttons: answers.map(([, label]) => label),
    defaultId: 0,
    cancelId: escape === undefined ? answers.length - 1 : answers.findIndex(([a]) => a === escape),
    noLink: true,
  };
  const { response } = await (window === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
  const answer = answers[response] ?? answers[answers.length - 1];
  if (answer === undefined) throw new Error('a question needs an answer');
  return answer[0];
}

/** Tells natively that something failed. */
export async function tell(window: BrowserWindow | null, message: string, detail: string) {
  await ask(window, { message, detail, answers: [['ok', 'OK']], type: 'error' });
}
