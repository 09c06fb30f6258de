import type { AppState } from './state';

/** What the status bar says of saving. Saved means committed by SQLite. */
export type Saving =
  | { readonly status: 'saved' }
  | { readonly status: 'saving' }
  | {
      readonly status: 'not-saved';
      readonly why: string;
      /** It never will be: the library refused it. */
      readonly forGood: boolean;
    };

export function savingOf({ outbox, open }: AppState): Saving {
  const refused = outbox.refused[0];
  if (outbox.failure !== null) {
    const { loose, failure } = outbox;
    const only = loose === 1 ? '1 change is' : `${String(loose)} changes are`;
    const warning = loose === 0 ? '' : ` ${only} in this window only: keep it open.`;
    return { status: 'not-saved', why: `${failure.message}${warning}`, forGood: false };
  }
  if (refused !== undefined) return { status: 'not-saved', why: refused.message, forGood: true };
  if (outbox.pending > 0 || (open !== null && open.drafts.size > 0)) return { status: 'saving' };
  return { status: 'saved' };
}
